package dev.recordwire.array.internal.kernel;

/// Elements of some size picked by a mask, as the bits they are, whatever their type. A mask
/// is bools of one byte each in a `byte[]`.
///
/// Memory comes as the `byte[]` or [java.lang.foreign.MemorySegment] it is, of the storage
/// that the loops are for: see [Variants].
public interface Selection extends Rehearsed {
  /// Makes `count` elements of `target` those of `a` where the mask is true, and those of `b`
  /// elsewhere. The target may be one of them, from the same byte on.
  void select(
      byte[] mask,
      int atMask,
      Object a,
      long atA,
      Object b,
      long atB,
      Object target,
      long atTarget,
      long count);

  /// Copies those of `count` elements of `a` where the mask is true, of which there are
  /// `kept`, to `target`, side by side. The target may be what is read, from the same byte on.
  void filter(
      byte[] mask,
      int atMask,
      Object a,
      long atA,
      long count,
      Object target,
      long atTarget,
      long kept);

  @Override
  default void rehearse(Rehearsal on) {
    byte[] mask = on.mask();
    select(mask, 0, on.a(), on.at(), on.b(), on.at(), on.target(), 0, on.count());
    filter(mask, 0, on.a(), on.at(), on.count(), on.target(), 0, on.kept());
  }
}
