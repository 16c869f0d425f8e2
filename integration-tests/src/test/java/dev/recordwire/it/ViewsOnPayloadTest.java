package dev.recordwire.it;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.recordwire.array.Float64View;
import dev.recordwire.it.records.Views;
import dev.recordwire.it.records.ViewsCodec;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Views compute in place, in the received bytes of every carrier.
class ViewsOnPayloadTest {
  @ParameterizedTest
  @EnumSource
  void computesInTheReceivedBytes(Carrier carrier) {
    Views views = carrier.decode(ViewsCodec.CODEC, ViewsCodec.encode(Samples.views("odd")));

    assertThat(views.int8s().sum()).isEqualTo(-1);
    assertThat(views.int16s().max()).isEqualTo(32_767);
    assertThat(views.int32s().sum()).isEqualTo(4);
    assertThat(views.int32s().min()).isEqualTo(Integer.MIN_VALUE);
    assertThat(views.int64s().sum()).isEqualTo(-1);
    assertThat(views.uint8s().mean()).isEqualTo(127.5);
    assertThat(views.uint16s().max()).isEqualTo(65_535);
    assertThat(views.uint32s().sum()).isEqualTo(0xffff_ffffL);
    assertThat(views.uint64s().max()).isEqualTo(-1L);
    assertThat(views.float32s().sum()).isEqualTo(1.5 + Float.MAX_VALUE);
    assertThat(Double.isNaN(views.float64s().max())).isTrue();
    assertThat(views.float64s().slice(1, 2).mean()).isEqualTo(2.5);
  }

  @Test
  void scalingInPlaceChangesThePayload() {
    byte[] payload = ViewsCodec.encode(Samples.views("odd"));
    Views views = ViewsCodec.decode(payload);

    views.float64s().slice(1, 2).scale(2);
    views.int32s().clip(0, 5);

    Views again = ViewsCodec.decode(payload);
    assertThat(again.float64s().get(1)).isEqualTo(5.0);
    assertThat(again.int32s().toArray()).isEqualTo(new int[] {0, 5, 5});
    assertThat(again.int64s()).isEqualTo(Samples.views("odd").int64s());
  }

  @Test
  void aReadOnlySourceGivesReadOnlyViews() {
    MemorySegment source =
        MemorySegment.ofArray(ViewsCodec.encode(Samples.views("odd"))).asReadOnly();
    Float64View samples = ViewsCodec.decode(source).float64s();

    assertThat(samples.isReadOnly()).isTrue();
    assertThrows(UnsupportedOperationException.class, () -> samples.set(0, 1.0));
    assertThrows(UnsupportedOperationException.class, () -> samples.scale(2));
    assertThat(samples.get(1)).isEqualTo(2.5);
  }

  @Test
  void aViewDoesNotOutliveItsArena() {
    Float64View samples;
    try (Arena arena = Arena.ofConfined()) {
      byte[] payload = ViewsCodec.encode(Samples.views("odd"));
      MemorySegment source = arena.allocateFrom(ValueLayout.JAVA_BYTE, payload);
      samples = ViewsCodec.decode(source).float64s();
      assertThat(samples.get(1)).isEqualTo(2.5);
    }

    assertThrows(IllegalStateException.class, () -> samples.get(1));
    assertThrows(IllegalStateException.class, samples::sum);
  }

  @Test
  void recordsWithViewsCompareByContent() {
    Views received = ViewsCodec.decode(ViewsCodec.encode(Samples.views("odd")));

    assertWithMessage("received").that(received).isEqualTo(Samples.views("odd"));
    assertThat(received.hashCode()).isEqualTo(Samples.views("odd").hashCode());
    assertThat(received).isNotEqualTo(Samples.views("even"));
  }
}
