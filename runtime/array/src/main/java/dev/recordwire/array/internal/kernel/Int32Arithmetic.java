package dev.recordwire.array.internal.kernel;

// dtype computed: int
/// Arithmetic on int32 elements, each by itself, under one operator and one [OverflowRule] for
/// results that are no int32. The target may be what is read, from the same byte on, but not
/// overlap it otherwise; under [OverflowRule#CHECK] it is not what is read, and holds nothing of
/// use where an element was refused.
///
/// Memory comes as the `byte[]` or [java.lang.foreign.MemorySegment] it is, of the storage
/// that the loops are for: see [Variants].
public interface Int32Arithmetic extends Rehearsed {
  /// Combines `count` elements of `a` with those of `b`: [Operator#PLUS], [Operator#MINUS],
  /// [Operator#TIMES], [Operator#DIVIDED_BY], [Operator#MINIMUM] or [Operator#MAXIMUM].
  /// Returns the index of the first that can't be, for its result under [OverflowRule#CHECK], or
  /// because it is divided by 0; -1 if all can.
  long combine(Object a, long atA, Object b, long atB, Object target, long atTarget, long count);

  /// Combines `count` elements of `a` with `value`, or does to each what an operator of one
  /// operand does: [Operator#NEGATE] or [Operator#ABS]. Returns the same.
  long combine(Object a, long atA, int value, Object target, long atTarget, long count);

  /// Makes `count` elements of `target` those of `a`, raised to `low` if they are less, and
  /// lowered to `high` if they are greater; `low` is not greater than `high`.
  void clip(Object a, long atA, int low, int high, Object target, long atTarget, long count);

  /// Multiplies `count` elements of `a` by a finite `factor`: the product in float64 is
  /// rounded to the nearest whole number, ties to even. Returns the same.
  long scale(Object a, long atA, double factor, Object target, long atTarget, long count);

  @Override
  default void rehearse(Rehearsal on) {
    if (on.operator() == Operator.NONE) {
      clip(on.a(), on.at(), 1, 2, on.target(), 0, on.count());
      scale(on.a(), on.at(), 1.5, on.target(), 0, on.count());
      return;
    }
    combine(on.a(), on.at(), 1, on.target(), 0, on.count());
    if (on.takesTwo()) {
      combine(on.a(), on.at(), on.b(), on.at(), on.target(), 0, on.count());
    }
  }
}
