package dev.recordwire.array.internal.kernel;

// dtype computed: int
/// Comparisons of int32 elements, each by itself, under one operator: [Operator#LESS] and
/// those that follow it. The answers are bools of one byte each.
///
/// Memory comes as the `byte[]` or [java.lang.foreign.MemorySegment] it is, of the storage
/// that the loops are for: see [Variants].
public interface Int32Comparison extends Rehearsed {
  /// Compares `count` elements of `a` with those of `b`.
  void compare(Object a, long atA, Object b, long atB, Object target, long atTarget, long count);

  /// Compares `count` elements of `a` with `value`.
  void compare(Object a, long atA, int value, Object target, long atTarget, long count);

  @Override
  default void rehearse(Rehearsal on) {
    compare(on.a(), on.at(), 2, on.target(), 0, on.count());
    if (on.takesTwo()) {
      compare(on.a(), on.at(), on.b(), on.at(), on.target(), 0, on.count());
    }
  }
}
