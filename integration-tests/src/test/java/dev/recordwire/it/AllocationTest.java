package dev.recordwire.it;

import static com.google.common.truth.Truth.assertThat;

import dev.recordwire.annotation.Wire;
import dev.recordwire.codec.Codec;
import dev.recordwire.codec.Utf8View;
import dev.recordwire.it.records.Reading;
import dev.recordwire.it.records.ReadingCodec;
import dev.recordwire.it.records.ScalarsCodec;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Encoding into given memory allocates nothing, or at most a writer; decoding texts in place only
/// the record and its views, and at most a reader.
class AllocationTest {
  /// The bytes of a writer if the JIT does not keep it in registers.
  private static final int WRITER = 40;

  /// The bytes of a reader if the JIT does not keep it in registers.
  private static final int READER = 56;

  /// A record that is long to write: its codec uses a pooled writer.
  @Wire
  record Pair(String first, String second) {}

  @Wire
  record PairInPlace(Utf8View first, Utf8View second) {}

  /// A result, so that the JIT has to make it.
  private static volatile @Nullable Object kept;

  @Test
  void texts() {
    check(AllocationTest_PairCodec.CODEC, new Pair("short", "long ".repeat(4)), 0);
    check(AllocationTest_PairCodec.CODEC, new Pair("Grüße aus Österreich", "Київ"), 0);
    check(AllocationTest_PairCodec.CODEC, new Pair("", "a long text ".repeat(100)), 0);
  }

  @Test
  void shortRecords() {
    check(ReadingCodec.CODEC, new Reading(1, "a text of some length", 0.5), WRITER);
    check(ScalarsCodec.CODEC, Samples.largest(), WRITER);
  }

  @Test
  void textsInPlace() {
    PairInPlace pair =
        new PairInPlace(Utf8View.of("Grüße aus Österreich"), Utf8View.of("long ".repeat(100)));
    check(AllocationTest_PairInPlaceCodec.CODEC, pair, WRITER);
    byte[] payload = AllocationTest_PairInPlaceCodec.encode(pair);
    assertThat(Allocation.least(() -> kept = AllocationTest_PairInPlaceCodec.decode(payload)))
        .isAtMost(3 * 24 + READER);
  }

  private static <T> void check(Codec<T> codec, T value, int most) {
    byte[] array = new byte[2000];
    assertThat(Allocation.least(() -> codec.encode(value, array, 0))).isAtMost(most);
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment outside = arena.allocate(2000);
      assertThat(Allocation.least(() -> codec.encode(value, outside, 0))).isEqualTo(0);
    }
  }
}
