package dev.recordwire.codec.spi;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.recordwire.codec.Codec;
import dev.recordwire.codec.DecodeException;
import dev.recordwire.codec.DecodeLimits;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.nio.ByteBuffer;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class DecodeLimitsTest {
  @Test
  void recordsNestAsDeepAsTheLimit() {
    byte[] allowed = Node.CODEC.encode(Node.chain(64));
    assertThat(Node.CODEC.decode(allowed)).isEqualTo(Node.chain(64));
    DecodeLimits more = DecodeLimits.DEFAULT.withMaxDepth(65);
    byte[] deeper = Node.CODEC.encode(Node.chain(65), more);
    DecodeException e = Errors.decoding(() -> Node.CODEC.decode(deeper));
    assertThat(e.path()).isEqualTo("Node" + ".next".repeat(64));
    assertThat(e.reason())
        .isEqualTo("records nest deeper than 64 levels, which is DecodeLimits.maxDepth");
    assertThat(Node.CODEC.decode(deeper, more)).isEqualTo(Node.chain(65));
  }

  @Test
  void siblingsDoNotAddUp() {
    byte[] bytes = Shipment.CODEC.encode(Samples.shipment("a", "b"));
    assertThat(Shipment.CODEC.decode(bytes, DecodeLimits.DEFAULT.withMaxDepth(3))).isNotNull();
    assertThat(
            Errors.decoding(
                    () -> Shipment.CODEC.decode(bytes, DecodeLimits.DEFAULT.withMaxDepth(2)))
                .path())
        .isEqualTo("Shipment.leg.span");
  }

  @Test
  void theStackIsALimit() {
    byte[] bytes = new byte[5_000_000];
    for (int i = 0; i < bytes.length; i += 5) {
      bytes[i] = 1;
    }
    DecodeLimits limits = DecodeLimits.DEFAULT.withMaxDepth(Integer.MAX_VALUE);
    DecodeException e = Errors.decoding(() -> Node.CODEC.decode(bytes, limits));
    assertThat(e.reason())
        .isEqualTo("records nest deeper than this thread's stack: lower DecodeLimits.maxDepth");
    assertThat(e.offset()).isGreaterThan(0);
  }

  @Test
  void arraysHaveAtMostTheLimitsElements() {
    byte[] bytes = Columns.CODEC.encode(Columns.random(new Random(1), 7));
    assertThat(Columns.CODEC.decode(bytes, DecodeLimits.DEFAULT.withMaxCount(7))).isNotNull();
    assertThat(
            Errors.decoding(
                () -> Columns.CODEC.decode(bytes, DecodeLimits.DEFAULT.withMaxCount(6))))
        .hasMessageThat()
        .isEqualTo("Columns.flags at byte 0: 7 elements, and DecodeLimits.maxCount is 6");
  }

  @Test
  void payloadsHaveAtMostTheLimitsBytesInEveryCarrier() {
    byte[] bytes = ReadingCodec.CODEC.encode(Samples.READING);
    DecodeLimits enough = DecodeLimits.DEFAULT.withMaxBytes(19);
    DecodeLimits little = DecodeLimits.DEFAULT.withMaxBytes(18);
    MemorySegment segment = Arena.ofAuto().allocate(19).copyFrom(MemorySegment.ofArray(bytes));
    Codec<Reading> codec = ReadingCodec.CODEC;
    assertThat(codec.decode(bytes, enough)).isEqualTo(Samples.READING);
    assertThat(codec.decode(bytes, 0, 19, enough)).isEqualTo(Samples.READING);
    assertThat(codec.decode(ByteBuffer.wrap(bytes), enough)).isEqualTo(Samples.READING);
    assertThat(codec.decode(segment, enough)).isEqualTo(Samples.READING);
    assertThat(Errors.decoding(() -> codec.decode(bytes, little)))
        .hasMessageThat()
        .isEqualTo("Reading at byte 0: 19 bytes, and DecodeLimits.maxBytes is 18");
    Errors.decoding(() -> codec.decode(bytes, 0, 19, little));
    Errors.decoding(() -> codec.decode(ByteBuffer.wrap(bytes), little));
    Errors.decoding(() -> codec.decode(segment, little));
  }

  @Test
  void limitsAreChecked() {
    DecodeLimits limits = DecodeLimits.DEFAULT;
    assertThat(assertThrows(IllegalArgumentException.class, () -> limits.withMaxDepth(0)))
        .hasMessageThat()
        .isEqualTo("maxDepth is 0: it must be at least 1");
    assertThrows(IllegalArgumentException.class, () -> limits.withMaxCount(-1));
    assertThrows(IllegalArgumentException.class, () -> limits.withMaxBytes(-1));
    assertThrows(IllegalArgumentException.class, () -> limits.withMaxDecimalDigits(0));
    assertThrows(IllegalArgumentException.class, () -> limits.withMaxDecimalScale(-1));
    assertThrows(IllegalArgumentException.class, () -> limits.withMaxEmptyElements(-1));
    assertThat(assertThrows(IllegalArgumentException.class, () -> limits.withMaxEqualHashes(0)))
        .hasMessageThat()
        .isEqualTo("maxEqualHashes is 0: it must be at least 1");
  }

  @Test
  void eachMethodChangesItsOwnLimit() throws ReflectiveOperationException {
    for (RecordComponent component : DecodeLimits.class.getRecordComponents()) {
      String name = component.getName();
      Method with =
          DecodeLimits.class.getMethod(
              "with" + Character.toUpperCase(name.charAt(0)) + name.substring(1),
              component.getType());
      Object value = component.getType() == int.class ? (Object) 17 : (Object) 17L;
      Object changed = with.invoke(DecodeLimits.DEFAULT, value);
      for (RecordComponent each : DecodeLimits.class.getRecordComponents()) {
        Object expected =
            each.getName().equals(name) ? value : each.getAccessor().invoke(DecodeLimits.DEFAULT);
        assertThat(each.getAccessor().invoke(changed)).isEqualTo(expected);
      }
    }
  }
}
