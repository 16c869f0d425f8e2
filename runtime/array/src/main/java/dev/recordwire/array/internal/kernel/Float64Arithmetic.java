package dev.recordwire.array.internal.kernel;

// dtype carrier: double
/// Arithmetic on float64 elements, each by itself, under one operator. The target may be what
/// is read, from the same byte on, but not overlap it otherwise.
///
/// Which NaN comes out of arithmetic differs between processors, so it is always the same one
/// here.
///
/// Memory comes as the `byte[]` or [java.lang.foreign.MemorySegment] it is, of the storage
/// that the loops are for: see [Variants].
public interface Float64Arithmetic extends Rehearsed {
  /// Combines `count` elements of `a` with those of `b`: [Operator#PLUS], [Operator#MINUS],
  /// [Operator#TIMES], [Operator#DIVIDED_BY], [Operator#MINIMUM] or [Operator#MAXIMUM].
  void combine(Object a, long atA, Object b, long atB, Object target, long atTarget, long count);

  /// Combines `count` elements of `a` with `b`, or does to each what an operator of one
  /// operand does: [Operator#NEGATE], [Operator#ABS] or [Operator#SQRT].
  void combine(Object a, long atA, double b, Object target, long atTarget, long count);

  /// Makes `count` elements of `target` those of `a` times `factor`, rounded, plus `addend`.
  void timesPlus(
      Object a, long atA, double factor, double addend, Object target, long atTarget, long count);

  /// Makes `count` elements of `target` those of `a`, raised to `low` if they are less, and
  /// lowered to `high` if they are greater; `low` is not greater than `high`. NaN stays NaN.
  void clip(Object a, long atA, double low, double high, Object target, long atTarget, long count);

  @Override
  default void rehearse(Rehearsal on) {
    if (on.operator() == Operator.NONE) {
      timesPlus(on.a(), on.at(), 2, 1, on.target(), 0, on.count());
      clip(on.a(), on.at(), 1, 2, on.target(), 0, on.count());
      return;
    }
    combine(on.a(), on.at(), 1, on.target(), 0, on.count());
    if (on.takesTwo()) {
      combine(on.a(), on.at(), on.b(), on.at(), on.target(), 0, on.count());
    }
  }
}
