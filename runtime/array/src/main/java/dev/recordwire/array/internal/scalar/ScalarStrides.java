package dev.recordwire.array.internal.scalar;

import dev.recordwire.array.internal.kernel.Strides;
import dev.recordwire.array.internal.storage.Elements;
import java.lang.foreign.MemorySegment;

/// [Strides] in plain Java. The contiguous side is always a `byte[]` in the loops, so that they
/// only ever see one kind of segment; what is too large for one goes through a small one.
final class ScalarStrides implements Strides {
  private static final int CHUNK = 1 << 13;

  ScalarStrides() {}

  @Override
  public void gather(
      MemorySegment source, long at, long stride, long count, int bytes, MemorySegment target) {
    if (target.heapBase().orElse(null) instanceof byte[] array) {
      gather(source, at, stride, (int) count, bytes, array, (int) target.address());
      return;
    }
    byte[] chunk = new byte[CHUNK * bytes];
    MemorySegment part = MemorySegment.ofArray(chunk);
    for (long done = 0; done < count; done += CHUNK) {
      int some = (int) Math.min(CHUNK, count - done);
      gather(source, at + done * stride, stride, some, bytes, chunk, 0);
      MemorySegment.copy(part, 0, target, done * bytes, (long) some * bytes);
    }
  }

  @Override
  public void scatter(
      MemorySegment source, MemorySegment target, long at, long stride, long count, int bytes) {
    if (source.heapBase().orElse(null) instanceof byte[] array) {
      scatter(array, (int) source.address(), target, at, stride, (int) count, bytes);
      return;
    }
    byte[] chunk = new byte[CHUNK * bytes];
    MemorySegment part = MemorySegment.ofArray(chunk);
    for (long done = 0; done < count; done += CHUNK) {
      int some = (int) Math.min(CHUNK, count - done);
      MemorySegment.copy(source, done * bytes, part, 0, (long) some * bytes);
      scatter(chunk, 0, target, at + done * stride, stride, some, bytes);
    }
  }

  private static void gather(
      MemorySegment source, long at, long stride, int count, int bytes, byte[] target, int to) {
    switch (bytes) {
      case 1 -> {
        for (int i = 0; i < count; i++) {
          target[to + i] = source.get(Elements.BYTE, at + i * stride);
        }
      }
      case 2 -> {
        for (int i = 0; i < count; i++) {
          Elements.int16(target, to + 2 * i, source.get(Elements.SHORT, at + i * stride));
        }
      }
      case 4 -> {
        for (int i = 0; i < count; i++) {
          Elements.int32(target, to + 4 * i, source.get(Elements.INT, at + i * stride));
        }
      }
      default -> {
        for (int i = 0; i < count; i++) {
          Elements.int64(target, to + 8 * i, source.get(Elements.LONG, at + i * stride));
        }
      }
    }
  }

  private static void scatter(
      byte[] source, int from, MemorySegment target, long at, long stride, int count, int bytes) {
    switch (bytes) {
      case 1 -> {
        for (int i = 0; i < count; i++) {
          target.set(Elements.BYTE, at + i * stride, source[from + i]);
        }
      }
      case 2 -> {
        for (int i = 0; i < count; i++) {
          target.set(Elements.SHORT, at + i * stride, Elements.int16(source, from + 2 * i));
        }
      }
      case 4 -> {
        for (int i = 0; i < count; i++) {
          target.set(Elements.INT, at + i * stride, Elements.int32(source, from + 4 * i));
        }
      }
      default -> {
        for (int i = 0; i < count; i++) {
          target.set(Elements.LONG, at + i * stride, Elements.int64(source, from + 8 * i));
        }
      }
    }
  }
}
