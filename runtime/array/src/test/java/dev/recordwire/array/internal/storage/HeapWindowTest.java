package dev.recordwire.array.internal.storage;

import static com.google.common.truth.Truth.assertThat;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.junit.jupiter.api.Test;

class HeapWindowTest {
  private static final int SIZE = 4_096;

  private static MemorySegment outside(int filledWith) {
    return Arena.ofAuto().allocate(SIZE).fill((byte) filledWith);
  }

  @Test
  void anArrayIsShownWhereItIs() {
    byte[] array = new byte[SIZE];
    HeapWindow window = new HeapWindow(MemorySegment.ofArray(array).asSlice(8), SIZE);

    assertThat(window.bytes).isSameInstanceAs(array);
    assertThat(window.show(16, 8)).isEqualTo(24);
  }

  @Test
  void anArrayOfTheProgramIsNeverGivenToAnotherWindow() {
    byte[] array = new byte[1 << 14]; // as long as the arrays that are reused
    new HeapWindow(MemorySegment.ofArray(array), SIZE).giveBack();

    assertThat(new HeapWindow(outside(1), SIZE).bytes).isNotSameInstanceAs(array);
  }

  @Test
  void anArrayThatWasGivenBackIsReused() {
    HeapWindow first = new HeapWindow(outside(1), SIZE);
    first.giveBack();
    HeapWindow second = new HeapWindow(outside(2), SIZE);
    int start = second.show(SIZE - 1, 1);

    assertThat(second.bytes).isSameInstanceAs(first.bytes);
    assertThat(second.bytes[start]).isEqualTo(2);
  }

  @Test
  void twoWindowsAtOnceHaveTwoArrays() {
    HeapWindow first = new HeapWindow(outside(1), SIZE);
    HeapWindow second = new HeapWindow(outside(2), SIZE);

    assertThat(first.bytes).isNotSameInstanceAs(second.bytes);
    assertThat(first.bytes[first.show(0, SIZE)]).isEqualTo(1);
    assertThat(second.bytes[second.show(0, SIZE)]).isEqualTo(2);
    assertThat(first.bytes[0]).isEqualTo(1);
  }

  @Test
  void anotherArrayThanOfBytesIsCopied() {
    long[] numbers = {1, 2, 3};
    HeapWindow window = new HeapWindow(MemorySegment.ofArray(numbers), 3 * Long.BYTES);
    int start = window.show(Long.BYTES, Long.BYTES);

    assertThat(MemorySegment.ofArray(window.bytes).get(ValueLayout.JAVA_LONG_UNALIGNED, start))
        .isEqualTo(2);
  }
}
