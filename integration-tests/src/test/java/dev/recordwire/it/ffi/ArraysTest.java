package dev.recordwire.it.ffi;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.recordwire.array.BoolView;
import dev.recordwire.array.Float32View;
import dev.recordwire.array.Float64View;
import dev.recordwire.array.Int16View;
import dev.recordwire.array.Int32View;
import dev.recordwire.array.Int64View;
import dev.recordwire.array.Int8View;
import dev.recordwire.array.Uint16View;
import dev.recordwire.array.Uint32View;
import dev.recordwire.array.Uint64View;
import dev.recordwire.array.Uint8View;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/// Arrays and views are passed in place or copied, and C never gets elements beyond them.
class ArraysTest {
  private static final Probe PROBE = Probe.load();

  /// Views of `1, 2, 3` in an array at an offset, in native memory, and of a `double[]`.
  private static Float64View onHeap(int offset) {
    byte[] bytes = new byte[offset + 24];
    Float64View view = Float64View.wrap(bytes, offset, 3);
    fill(view);
    return view;
  }

  private static Float64View inNative(Arena arena, int offset) {
    Float64View view = Float64View.wrap(arena.allocate(24 + offset, 8).asSlice(offset));
    fill(view);
    return view;
  }

  private static void fill(Float64View view) {
    for (int i = 0; i < 3; i++) {
      view.set(i, i + 1.0);
    }
  }

  @Test
  void anImpossibleStrideIsRefused() {
    double[] one = {1};
    assertThat(PROBE.sumStrided(one, 1, Long.MAX_VALUE)).isEqualTo(1.0);
    for (long stride : new long[] {0, Long.MIN_VALUE}) {
      for (long count : new long[] {0, 1, Long.MAX_VALUE}) {
        assertThat(
                assertThrows(
                    IllegalArgumentException.class, () -> PROBE.sumStrided(one, count, stride)))
            .hasMessageThat()
            .isEqualTo(
                "Probe.sumStrided.n counts elements of 'xs' that lie "
                    + stride
                    + " apart: pass a stride of 1 or more, or of -1 or less to go backwards");
      }
    }
  }

  @Test
  void readsFromEveryStorage() {
    try (Arena arena = Arena.ofConfined()) {
      for (int offset = 0; offset < 9; offset++) {
        assertThat(PROBE.sum(onHeap(offset), 3)).isEqualTo(6.0);
        assertThat(PROBE.sumCritical(onHeap(offset), 3)).isEqualTo(6.0);
        assertThat(PROBE.sum(inNative(arena, offset), 3)).isEqualTo(6.0);
        assertThat(PROBE.sumCritical(inNative(arena, offset), 3)).isEqualTo(6.0);
      }
      assertThat(PROBE.sum(onHeap(0).asReadOnly(), 3)).isEqualTo(6.0);
      assertThat(PROBE.sumCritical(onHeap(0).asReadOnly(), 3)).isEqualTo(6.0);
      assertThat(PROBE.sumArray(new double[] {1, 2, 3}, 3)).isEqualTo(6.0);
      assertThat(PROBE.sumAll(onHeap(0))).isEqualTo(6.0);
    }
  }

  @Test
  void writesToEveryStorage() {
    try (Arena arena = Arena.ofConfined()) {
      for (int offset = 0; offset < 9; offset++) {
        for (Float64View view : new Float64View[] {onHeap(offset), inNative(arena, offset)}) {
          PROBE.scale(view, 2, 10);
          assertThat(view.toArray()).isEqualTo(new double[] {10, 20, 3});

          PROBE.scaleCritical(view, 3, 0.1);
          assertThat(view.get(0)).isEqualTo(1.0);
          assertThat(view.get(1)).isEqualTo(2.0);
        }
      }
    }
  }

  @Test
  void nativeMemoryIsPassedInPlace() {
    try (Arena arena = Arena.ofConfined()) {
      Float64View view = inNative(arena, 0);

      assertThat(PROBE.addressOf(view)).isEqualTo(view.segment().address());
    }
  }

  @Test
  void elementsForCAreAligned() {
    try (Arena arena = Arena.ofConfined()) {
      for (int offset = 0; offset < 9; offset++) {
        assertThat(PROBE.addressOf(inNative(arena, offset)) % 8).isEqualTo(0);
        assertThat(PROBE.addressOf(onHeap(offset)) % 8).isEqualTo(0);
        assertThat(PROBE.addressOfCritical(onHeap(offset)) % 8).isEqualTo(0);
      }
    }
  }

  @Test
  void aReadOnlyCopyIsNotCopiedBack() {
    Float64View view = onHeap(0);

    PROBE.scaleInput(view, 3, 10);

    assertThat(view.toArray()).isEqualTo(new double[] {1, 2, 3});
  }

  @Test
  void largeArraysAreCopied() {
    double[] values = new double[100_000];
    java.util.Arrays.fill(values, 2);
    Float64View view = Float64View.of(values);

    PROBE.scale(view, view.size(), 3);

    assertThat(PROBE.sum(view, view.size())).isEqualTo(600_000.0);
  }

  @Test
  void segmentsAreCopiedBackFromTheirCopies() {
    byte[] bytes = new byte[10];

    PROBE.fill(MemorySegment.ofArray(bytes).asSlice(2, 5), 4, (byte) 7);

    assertThat(bytes).isEqualTo(new byte[] {0, 0, 7, 7, 7, 7, 0, 0, 0, 0});
  }

  @Test
  void anArrayOfOneElementIsAnOutParameter() {
    int[] quotient = new int[1];
    int[] remainder = new int[1];

    assertThat(PROBE.divide(17, 5, quotient, remainder)).isEqualTo(0);
    assertThat(quotient[0]).isEqualTo(3);
    assertThat(remainder[0]).isEqualTo(2);
  }

  @Test
  void everyElementType() {
    assertThat(PROBE.sumBool(BoolView.of(true, false, true), 3)).isEqualTo(2.0);
    assertThat(PROBE.sumInt8(Int8View.wrap(new byte[] {-1, -2}, 0, 2), 2)).isEqualTo(-3.0);
    assertThat(PROBE.sumUint8(Uint8View.wrap(new byte[] {-1, 1}, 0, 2), 2)).isEqualTo(256.0);
    assertThat(PROBE.sumInt16(Int16View.wrap(new byte[] {-1, -1}, 0, 1), 1)).isEqualTo(-1.0);
    assertThat(PROBE.sumUint16(Uint16View.wrap(new byte[] {-1, -1}, 0, 1), 1)).isEqualTo(65535.0);
    assertThat(PROBE.sumInt32(Int32View.of(-5, 3), 2)).isEqualTo(-2.0);
    byte[] ones = {-1, -1, -1, -1, -1, -1, -1, -1};
    assertThat(PROBE.sumUint32(Uint32View.wrap(ones, 0, 1), 1)).isEqualTo(4294967295.0);
    assertThat(PROBE.sumInt64(Int64View.wrap(ones, 0, 1), 1)).isEqualTo(-1.0);
    assertThat(PROBE.sumUint64(Uint64View.wrap(ones, 0, 1), 1)).isEqualTo(0x1p64);
    MemorySegment half = MemorySegment.ofArray(new float[] {0.5f});
    assertThat(PROBE.sumFloat32(Float32View.wrap(half), 1)).isEqualTo(0.5);
    assertThat(PROBE.sumFloat64(Float64View.of(0.25, 0.5), 2)).isEqualTo(0.75);
    assertThat(PROBE.sumShorts(new short[] {-3, 1}, 2)).isEqualTo(-2.0);
    assertThat(PROBE.sumChars(new char[] {'\uffff'}, 1)).isEqualTo(65535.0);
    assertThat(PROBE.sumLongs(new long[] {5, -7}, 2)).isEqualTo(-2.0);
    assertThat(PROBE.sumFloats(new float[] {0.5f, 1}, 2)).isEqualTo(1.5);
  }

  @Test
  void anEmptyArrayIsNotNull() {
    assertThat(PROBE.isNull(Float64View.of())).isFalse();
    assertThat(PROBE.sum(Float64View.of(), 0)).isEqualTo(0.0);
    assertThat(PROBE.isNull(null)).isTrue();
  }

  @Test
  void aCountBeyondTheArrayIsRefused() {
    Float64View view = onHeap(0);

    assertThat(assertThrows(IllegalArgumentException.class, () -> PROBE.sum(view, 4)))
        .hasMessageThat()
        .isEqualTo("Probe.sum.n is 4, and 'xs' holds 3: pass at most 3");
    assertThat(assertThrows(IllegalArgumentException.class, () -> PROBE.sum(view, -1)))
        .hasMessageThat()
        .isEqualTo("Probe.sum.n is -1: pass the number of elements, 0 or more");
  }

  @Test
  void readOnlyMemoryIsNotWritten() {
    Float64View view = onHeap(0).asReadOnly();

    assertThat(assertThrows(IllegalArgumentException.class, () -> PROBE.scale(view, 3, 2)))
        .hasMessageThat()
        .isEqualTo(
            "Probe.scale.xs is read-only, and C may write there: annotate the parameter @In if the"
                + " function only reads it, or pass a copy");
  }

  @Test
  @SuppressWarnings("NullAway") // a caller without NullAway can do this
  void nullIsRefusedByName() {
    assertThat(assertThrows(NullPointerException.class, () -> PROBE.sum(null, 0)))
        .hasMessageThat()
        .isEqualTo("Probe.sum.xs is null: annotate the parameter @Nullable if C takes NULL there");
  }

  @Test
  void memoryOfAClosedArenaIsRefused() {
    Float64View view;
    try (Arena arena = Arena.ofConfined()) {
      view = Float64View.wrap(arena.allocate(ValueLayout.JAVA_DOUBLE, 3));
    }

    assertThrows(IllegalStateException.class, () -> PROBE.sum(view, 3));
    assertThrows(IllegalStateException.class, () -> PROBE.sumCritical(view, 3));
  }

  @Test
  void viewsWithAStepAreRefused() {
    Float64View view = Float64View.of(0, 1, 2, 3, 4, 5).slice(0, 6, 2);

    for (Executable call :
        new Executable[] {() -> PROBE.scale(view, 3, 2), () -> PROBE.scaleCritical(view, 3, 2)}) {
      assertThat(assertThrows(IllegalArgumentException.class, call))
          .hasMessageThat()
          .endsWith(
              ".xs has elements that lie 16 bytes apart, and C takes elements that lie side by"
                  + " side: pass a copy() of it");
    }
    assertThat(PROBE.sum(view.copy(), 3)).isEqualTo(6.0);
  }
}
