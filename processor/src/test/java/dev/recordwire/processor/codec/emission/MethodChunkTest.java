package dev.recordwire.processor.codec.emission;

import static com.google.common.truth.Truth.assertThat;

import dev.recordwire.processor.codec.model.Component;
import dev.recordwire.processor.codec.model.ScalarType;
import dev.recordwire.processor.codec.model.WireType;
import dev.recordwire.processor.common.model.JavaType.Primitive;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Tests the division of components: complete, in order and even.
class MethodChunkTest {
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 63, 64, 65, 128, 129, 250, 254})
  void dividesEvenly(int count) {
    List<Component> components =
        IntStream.range(0, count).mapToObj(i -> new Component("c" + i, "c" + i, INT32)).toList();
    List<MethodChunk> parts = MethodChunk.of(components);

    assertThat(parts.stream().flatMap(part -> part.components().stream()).toList())
        .isEqualTo(components);
    assertThat(parts).hasSize(Math.max(1, Math.ceilDiv(count, 64)));
    var sizes = parts.stream().mapToInt(part -> part.components().size()).summaryStatistics();
    assertThat(sizes.getMax() - sizes.getMin()).isAtMost(1);
  }

  private static final WireType INT32 = new WireType.Scalar(ScalarType.INT32, new Primitive("int"));
}
