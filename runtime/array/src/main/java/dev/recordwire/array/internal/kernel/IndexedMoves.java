package dev.recordwire.array.internal.kernel;

/// Copies between elements picked by their indices and elements that lie side by side in a
/// `byte[]`. All indices are known to be those of elements.
///
/// Memory comes as the `byte[]` or [java.lang.foreign.MemorySegment] it is.
public interface IndexedMoves {
  /// Copies the elements with the first `count` of `indices`, of `bytes` bytes each, to byte `to`
  /// of `target`, side by side. Element 0 is at byte `at` of the source, and each next one `stride`
  /// bytes on.
  void gather(
      Object source,
      long at,
      long stride,
      long[] indices,
      int count,
      int bytes,
      byte[] target,
      int to);

  /// Copies elements that lie side by side from byte `from` of `source` on to those with the first
  /// `count` of `indices`, one after the other. Element 0 is at byte `at` of the target, and each
  /// next one `stride` bytes on.
  void scatter(
      byte[] source,
      int from,
      Object target,
      long at,
      long stride,
      long[] indices,
      int count,
      int bytes);
}
