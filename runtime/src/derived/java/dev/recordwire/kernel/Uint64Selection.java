package dev.recordwire.kernel;

import java.lang.foreign.MemorySegment;

/// Elements of four bytes picked by a mask, as the bits they are, whatever their type. A mask
/// is bools of one byte each in a `byte[]`.
public interface Uint64Selection {
  /// Makes `count` elements of `target` those of `a` where the mask is true, and those of `b`
  /// elsewhere. The target may be one of them, from the same byte on.
  void select(
      MemorySegment mask,
      long atMask,
      MemorySegment a,
      long atA,
      MemorySegment b,
      long atB,
      MemorySegment target,
      long atTarget,
      long count);

  /// Copies those of `count` elements of `a` where the mask is true, of which there are
  /// `kept`, to `target`, side by side. The target may be what is read, from the same byte on.
  void filter(
      MemorySegment mask,
      long atMask,
      MemorySegment a,
      long atA,
      long count,
      MemorySegment target,
      long atTarget,
      long kept);
}
