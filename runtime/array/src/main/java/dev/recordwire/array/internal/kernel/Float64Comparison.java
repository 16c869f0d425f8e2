package dev.recordwire.array.internal.kernel;

// dtype carrier: double
/// Comparisons and tests of float64 elements, each by itself, under one operator: [Operator#LESS]
/// and those that follow it. They are Java's own, under which NaN is unequal to everything. The
/// answers are bools of one byte each.
///
/// Memory comes as the `byte[]` or [java.lang.foreign.MemorySegment] it is, of the storage
/// that the loops are for: see [Variants].
public interface Float64Comparison extends Rehearsed {
  /// Compares `count` elements of `a` with those of `b`.
  void compare(Object a, long atA, Object b, long atB, Object target, long atTarget, long count);

  /// Compares `count` elements of `a` with `value`, which tests ignore.
  void compare(Object a, long atA, double value, Object target, long atTarget, long count);

  @Override
  default void rehearse(Rehearsal on) {
    compare(on.a(), on.at(), 2, on.target(), 0, on.count());
    if (on.takesTwo()) {
      compare(on.a(), on.at(), on.b(), on.at(), on.target(), 0, on.count());
    }
  }
}
