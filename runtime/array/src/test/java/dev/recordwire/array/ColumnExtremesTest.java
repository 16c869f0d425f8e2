package dev.recordwire.array;

import static com.google.common.truth.Truth.assertWithMessage;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// The extremes of columns at every distance of rows, whatever lies between their elements.
class ColumnExtremesTest {
  private static final int[] COUNTS = {1025, 1026, 1031, 1100};
  private static final int MAX_STRIDE = 70;

  @Test
  void betweenElementsNothingCounts() {
    for (TypeCode type : TypeCode.values()) {
      if (type != TypeCode.BOOL) {
        for (int stride = type.byteSize(); stride <= MAX_STRIDE; stride++) {
          for (int count : COUNTS) {
            check(type, stride, count);
          }
        }
      }
    }
  }

  private static void check(TypeCode type, int stride, int count) {
    Random random = new Random(stride);
    byte[] elements = new byte[count * type.byteSize()];
    random.nextBytes(elements);
    if (type.isFloat()) {
      // Whole numbers of half the size: no NaN.
      for (int i = 0; i < elements.length; i += type.byteSize()) {
        elements[i + type.byteSize() - 1] &= 0x3F;
      }
    }
    for (byte between : new byte[] {0, -1, Byte.MIN_VALUE, Byte.MAX_VALUE}) {
      byte[] rows = rows(elements, type.byteSize(), stride, count, between);
      ArrayView expected = ArrayView.wrap(type, elements, 0, count);
      ArrayView inArray = ArrayView.strided(type, rows, 0, count, stride);
      check(inArray, expected);
      check(inArray.slice(count - 1, -1, -1), expected);
      // The segment ends with the last element: to read on is an error.
      MemorySegment segment = Arena.ofAuto().allocate(rows.length);
      segment.copyFrom(MemorySegment.ofArray(rows));
      check(ArrayView.strided(type, segment, 0, count, stride), expected);
    }
  }

  private static byte[] rows(byte[] elements, int size, int stride, int count, byte between) {
    byte[] rows = new byte[(count - 1) * stride + size];
    Arrays.fill(rows, between);
    for (int i = 0; i < count; i++) {
      System.arraycopy(elements, i * size, rows, i * stride, size);
    }
    return rows;
  }

  private static void check(ArrayView column, ArrayView expected) {
    String what = column.typeCode() + ", " + column.strideBytes() + " bytes apart";
    assertWithMessage(what).that(column.minAsDouble()).isEqualTo(expected.minAsDouble());
    assertWithMessage(what).that(column.maxAsDouble()).isEqualTo(expected.maxAsDouble());
  }
}
