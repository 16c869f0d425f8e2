package dev.recordwire.array.internal.kernel;

import dev.recordwire.array.internal.storage.Layouts;
import dev.recordwire.array.internal.storage.Storage;
import java.lang.foreign.MemorySegment;

/// Elements that lie apart in memory, as far as they are copied from there and back. The side where
/// they lie side by side is a `byte[]` for the loops, which so meet only one other kind of memory;
/// what no array holds goes through a small one.
///
/// @param memory the memory, of the kind that `storage` says
/// @param base where in it the first element starts
/// @param stride how many bytes later each next one starts
/// @param bytes the size of an element
public record SpreadElements(
    Storage storage, MemorySegment memory, long base, long stride, long count, int bytes) {
  private static final int CHUNK = 1 << 13;

  /// The loops, which are made when the first view whose elements lie apart needs them.
  private static final Kernels<Strides> LOOPS = Kernels.load(Strides.class);

  /// Copies the elements to the start of a segment, side by side.
  public void gather(MemorySegment target) {
    Strides loops = LOOPS.in(storage, count);
    if (target.heapBase().orElse(null) instanceof byte[] array) {
      loops.gather(memory, base, stride, (int) count, bytes, array, (int) target.address());
      return;
    }
    byte[] chunk = new byte[CHUNK * bytes];
    for (long done = 0; done < count; done += CHUNK) {
      int some = (int) Math.min(CHUNK, count - done);
      loops.gather(memory, base + done * stride, stride, some, bytes, chunk, 0);
      MemorySegment.copy(chunk, 0, target, Layouts.BYTE, done * bytes, some * bytes);
    }
  }

  /// Makes the elements those that lie side by side at the start of a segment.
  public void scatter(MemorySegment source) {
    Strides loops = LOOPS.in(storage, count);
    if (source.heapBase().orElse(null) instanceof byte[] array) {
      loops.scatter(array, (int) source.address(), memory, base, stride, (int) count, bytes);
      return;
    }
    byte[] chunk = new byte[CHUNK * bytes];
    for (long done = 0; done < count; done += CHUNK) {
      int some = (int) Math.min(CHUNK, count - done);
      MemorySegment.copy(source, Layouts.BYTE, done * bytes, chunk, 0, some * bytes);
      loops.scatter(chunk, 0, memory, base + done * stride, stride, some, bytes);
    }
  }
}
