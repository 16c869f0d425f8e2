package dev.recordwire.array.internal.kernel;

import java.lang.foreign.MemorySegment;

/// Copies between elements that lie apart and elements that lie side by side.
public interface Strides {
  /// Copies `count` elements of `bytes` bytes each, the first of them at byte `at` and each next
  /// one `stride` bytes on, to the start of `target`, side by side.
  void gather(
      MemorySegment source, long at, long stride, long count, int bytes, MemorySegment target);

  /// Copies `count` elements of `bytes` bytes each from the start of `source`, side by side, to
  /// byte `at` and each next one `stride` bytes on.
  void scatter(
      MemorySegment source, MemorySegment target, long at, long stride, long count, int bytes);
}
