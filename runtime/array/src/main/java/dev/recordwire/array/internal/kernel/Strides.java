package dev.recordwire.array.internal.kernel;

import java.lang.foreign.MemorySegment;

/// Copies between elements that lie apart and elements that lie side by side in a `byte[]`.
public interface Strides extends Rehearsed {
  /// Copies `count` elements of `bytes` bytes each, the first of them at byte `at` and each next
  /// one `stride` bytes on, to byte `to` of `target`, side by side. Reads no byte before the first
  /// one of them all or after the last.
  void gather(
      MemorySegment source, long at, long stride, int count, int bytes, byte[] target, int to);

  /// Copies `count` elements of `bytes` bytes each from byte `from` of `source`, side by side, to
  /// byte `at` and each next one `stride` bytes on.
  void scatter(
      byte[] source, int from, MemorySegment target, long at, long stride, int count, int bytes);

  @Override
  default void rehearse(Rehearsal on) {
    int count = Math.min(on.count(), 1000);
    byte[] elements = (byte[]) on.target();
    gather(on.segment(), on.at(), 3 * Long.BYTES, count, Long.BYTES, elements, 0);
    gather(on.segment(), on.at(), 3, count, Byte.BYTES, elements, 0);
    scatter(elements, 0, on.segment(), on.at(), 2 * Integer.BYTES, count, Integer.BYTES);
  }
}
