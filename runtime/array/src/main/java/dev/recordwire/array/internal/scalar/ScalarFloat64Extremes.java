package dev.recordwire.array.internal.scalar;

import dev.recordwire.array.internal.kernel.Float64Extremes;
import dev.recordwire.array.internal.storage.Elements;
import dev.recordwire.array.internal.storage.HeapWindow;
import java.lang.foreign.MemorySegment;

// dtype carrier: double, Double
/// [Float64Extremes] in plain Java, four elements at a time: each step waits for the one before
/// it.
///
/// A comparison takes half of what [Math#min] does, but does not see NaN and does not order the
/// zeros. Where a sum says that an element is NaN, or the result is zero, a second pass is careful.
final class ScalarFloat64Extremes implements Float64Extremes {
  private static final int BYTES = Double.BYTES;
  private static final int BLOCK = 1024;

  ScalarFloat64Extremes() {}

  @Override
  public double min(MemorySegment segment, long at, long count) {
    HeapWindow window = new HeapWindow(segment, (int) Math.min(count, BLOCK) * BYTES);
    double min = Double.POSITIVE_INFINITY;
    for (long done = 0; done < count; done += BLOCK) {
      int some = (int) Math.min(BLOCK, count - done);
      int start = window.show(at + done * BYTES, some * BYTES);
      min = Math.min(min, min(window.bytes, start, some));
    }
    window.giveBack();
    return Double.isNaN(min) ? Double.NaN : min;
  }

  @Override
  public double max(MemorySegment segment, long at, long count) {
    HeapWindow window = new HeapWindow(segment, (int) Math.min(count, BLOCK) * BYTES);
    double max = Double.NEGATIVE_INFINITY;
    for (long done = 0; done < count; done += BLOCK) {
      int some = (int) Math.min(BLOCK, count - done);
      int start = window.show(at + done * BYTES, some * BYTES);
      max = Math.max(max, max(window.bytes, start, some));
    }
    window.giveBack();
    return Double.isNaN(max) ? Double.NaN : max;
  }

  private static double min(byte[] bytes, int at, int count) {
    double min = Double.POSITIVE_INFINITY;
    double sum0 = 0;
    double sum1 = 0;
    double sum2 = 0;
    double sum3 = 0;
    int i = 0;
    for (int end = count - 3; i < end; i += 4) {
      int start = at + i * BYTES;
      double next0 = load(bytes, start);
      double next1 = load(bytes, start + BYTES);
      double next2 = load(bytes, start + 2 * BYTES);
      double next3 = load(bytes, start + 3 * BYTES);
      if (next0 < min) {
        min = next0;
      }
      if (next1 < min) {
        min = next1;
      }
      if (next2 < min) {
        min = next2;
      }
      if (next3 < min) {
        min = next3;
      }
      sum0 += next0;
      sum1 += next1;
      sum2 += next2;
      sum3 += next3;
    }
    for (; i < count; i++) {
      double next = load(bytes, at + i * BYTES);
      if (next < min) {
        min = next;
      }
      sum0 += next;
    }
    return min == 0 || Double.isNaN(sum0 + sum1 + sum2 + sum3) ? carefulMin(bytes, at, count) : min;
  }

  private static double carefulMin(byte[] bytes, int at, int count) {
    double min0 = Double.POSITIVE_INFINITY;
    double min1 = min0;
    double min2 = min0;
    double min3 = min0;
    int i = 0;
    for (int end = count - 3; i < end; i += 4) {
      int start = at + i * BYTES;
      min0 = Math.min(min0, load(bytes, start));
      min1 = Math.min(min1, load(bytes, start + BYTES));
      min2 = Math.min(min2, load(bytes, start + 2 * BYTES));
      min3 = Math.min(min3, load(bytes, start + 3 * BYTES));
    }
    for (; i < count; i++) {
      min0 = Math.min(min0, load(bytes, at + i * BYTES));
    }
    return Math.min(Math.min(min0, min1), Math.min(min2, min3));
  }

  private static double max(byte[] bytes, int at, int count) {
    double max = Double.NEGATIVE_INFINITY;
    double sum0 = 0;
    double sum1 = 0;
    double sum2 = 0;
    double sum3 = 0;
    int i = 0;
    for (int end = count - 3; i < end; i += 4) {
      int start = at + i * BYTES;
      double next0 = load(bytes, start);
      double next1 = load(bytes, start + BYTES);
      double next2 = load(bytes, start + 2 * BYTES);
      double next3 = load(bytes, start + 3 * BYTES);
      if (next0 > max) {
        max = next0;
      }
      if (next1 > max) {
        max = next1;
      }
      if (next2 > max) {
        max = next2;
      }
      if (next3 > max) {
        max = next3;
      }
      sum0 += next0;
      sum1 += next1;
      sum2 += next2;
      sum3 += next3;
    }
    for (; i < count; i++) {
      double next = load(bytes, at + i * BYTES);
      if (next > max) {
        max = next;
      }
      sum0 += next;
    }
    return max == 0 || Double.isNaN(sum0 + sum1 + sum2 + sum3) ? carefulMax(bytes, at, count) : max;
  }

  private static double carefulMax(byte[] bytes, int at, int count) {
    double max0 = Double.NEGATIVE_INFINITY;
    double max1 = max0;
    double max2 = max0;
    double max3 = max0;
    int i = 0;
    for (int end = count - 3; i < end; i += 4) {
      int start = at + i * BYTES;
      max0 = Math.max(max0, load(bytes, start));
      max1 = Math.max(max1, load(bytes, start + BYTES));
      max2 = Math.max(max2, load(bytes, start + 2 * BYTES));
      max3 = Math.max(max3, load(bytes, start + 3 * BYTES));
    }
    for (; i < count; i++) {
      max0 = Math.max(max0, load(bytes, at + i * BYTES));
    }
    return Math.max(Math.max(max0, max1), Math.max(max2, max3));
  }

  private static double load(byte[] bytes, int from) {
    return Elements.float64(bytes, from);
  }
}
