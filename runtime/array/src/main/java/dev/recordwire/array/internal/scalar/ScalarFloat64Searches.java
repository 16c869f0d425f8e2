package dev.recordwire.array.internal.scalar;

import dev.recordwire.array.internal.kernel.Float64Searches;
import dev.recordwire.array.internal.storage.Elements;
import dev.recordwire.array.internal.storage.HeapWindow;
import java.lang.foreign.MemorySegment;

// dtype bits: long bits
// dtype carrier: double, Double
// dtype float32: doubleToRawLongBits -> floatToRawIntBits
/// [Float64Searches] in plain Java.
final class ScalarFloat64Searches implements Float64Searches {
  private static final int BYTES = Double.BYTES;
  private static final int BLOCK = 1024;

  ScalarFloat64Searches() {}

  @Override
  public long indexOf(MemorySegment segment, long at, long count, double value) {
    HeapWindow window = new HeapWindow(segment, (int) Math.min(count, BLOCK) * BYTES);
    long index = indexOf(window, at, count, value);
    window.giveBack();
    return index;
  }

  private static long indexOf(HeapWindow window, long at, long count, double value) {
    for (long done = 0; done < count; done += BLOCK) {
      int some = (int) Math.min(BLOCK, count - done);
      int start = window.show(at + done * BYTES, some * BYTES);
      int index =
          Double.isNaN(value)
              ? indexOfNaN(window.bytes, start, some)
              : indexOf(window.bytes, start, some, value);
      if (index >= 0) {
        return done + index;
      }
    }
    return -1;
  }

  private static int indexOf(byte[] bytes, int at, int count, double value) {
    long bits = Double.doubleToRawLongBits(value);
    for (int i = 0; i < count; i++) {
      if (Double.doubleToRawLongBits(load(bytes, at + i * BYTES)) == bits) {
        return i;
      }
    }
    return -1;
  }

  private static int indexOfNaN(byte[] bytes, int at, int count) {
    for (int i = 0; i < count; i++) {
      if (Double.isNaN(load(bytes, at + i * BYTES))) {
        return i;
      }
    }
    return -1;
  }

  private static double load(byte[] bytes, int from) {
    return Elements.float64(bytes, from);
  }
}
