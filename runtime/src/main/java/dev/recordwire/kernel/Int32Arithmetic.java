package dev.recordwire.kernel;

import java.lang.foreign.MemorySegment;

/// Arithmetic on int32 elements, each by itself, under one operator and one [Range] for
/// results that are no int32. The target may be what is read, from the same byte on, but not
/// overlap it otherwise; under [Range#CHECK] it is not what is read, and holds nothing of use
/// where an element was refused.
public interface Int32Arithmetic {
  /// Combines `count` elements of `a` with those of `b`: [Operator#PLUS], [Operator#MINUS],
  /// [Operator#TIMES], [Operator#DIVIDED_BY], [Operator#MINIMUM] or [Operator#MAXIMUM].
  /// Returns the index of the first that can't be, for its result under [Range#CHECK], or
  /// because it is divided by 0; -1 if all can.
  long combine(
      MemorySegment a,
      long atA,
      MemorySegment b,
      long atB,
      MemorySegment target,
      long atTarget,
      long count);

  /// Combines `count` elements of `a` with `value`, or does to each what an operator of one
  /// operand does: [Operator#NEGATE] or [Operator#ABS]. Returns the same.
  long combine(
      MemorySegment a, long atA, int value, MemorySegment target, long atTarget, long count);
}
