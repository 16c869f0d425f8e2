package dev.recordwire.array.internal.kernel;

import java.lang.foreign.MemorySegment;

/// [Float32Searches] in plain Java.
final class ScalarFloat32Searches implements Float32Searches {
  private static final int BYTES = 4;
  private static final int BLOCK = 1024;

  ScalarFloat32Searches() {}

  @Override
  public long indexOf(MemorySegment segment, long at, long count, float value) {
    HeapWindow window = new HeapWindow(segment, (int) Math.min(count, BLOCK) * BYTES);
    for (long done = 0; done < count; done += BLOCK) {
      int some = (int) Math.min(BLOCK, count - done);
      int start = window.show(at + done * BYTES, some * BYTES);
      int index =
          Float.isNaN(value)
              ? indexOfNaN(window.bytes, start, some)
              : indexOf(window.bytes, start, some, value);
      if (index >= 0) {
        return done + index;
      }
    }
    return -1;
  }

  private static int indexOf(byte[] bytes, int at, int count, float value) {
    int bits = Float.floatToRawIntBits(value);
    for (int i = 0; i < count; i++) {
      if (Float.floatToRawIntBits(load(bytes, at + i * BYTES)) == bits) {
        return i;
      }
    }
    return -1;
  }

  private static int indexOfNaN(byte[] bytes, int at, int count) {
    for (int i = 0; i < count; i++) {
      if (Float.isNaN(load(bytes, at + i * BYTES))) {
        return i;
      }
    }
    return -1;
  }

  private static float load(byte[] bytes, int from) {
    return Elements.float32(bytes, from);
  }
}
