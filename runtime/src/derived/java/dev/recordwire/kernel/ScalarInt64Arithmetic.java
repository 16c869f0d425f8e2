package dev.recordwire.kernel;

import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandles;
import org.jspecify.annotations.Nullable;

/// [Int64Arithmetic] in plain Java. A result is out of range if the nearest int64 is another
/// than that of its low bits.
final class ScalarInt64Arithmetic implements Int64Arithmetic {
  private static final @Nullable Variant FIXED = Variant.of(MethodHandles.lookup());
  private static final long BYTES = 8;

  private final Variant variant;

  ScalarInt64Arithmetic(Variant variant) {
    this.variant = variant;
  }

  @Override
  public long combine(
      MemorySegment a,
      long atA,
      MemorySegment b,
      long atB,
      MemorySegment target,
      long atTarget,
      long count) {
    Operator operator = FIXED == null ? variant.operator() : FIXED.operator();
    Range range = FIXED == null ? variant.range() : FIXED.range();
    for (long i = 0; i < count; i++) {
      long left = load(a, atA + i * BYTES);
      long right = load(b, atB + i * BYTES);
      if (refused(operator, range, left, right)) {
        return i;
      }
      store(target, atTarget + i * BYTES, combine(operator, range, left, right));
    }
    return -1;
  }

  @Override
  public long combine(
      MemorySegment a, long atA, long value, MemorySegment target, long atTarget, long count) {
    Operator operator = FIXED == null ? variant.operator() : FIXED.operator();
    Range range = FIXED == null ? variant.range() : FIXED.range();
    for (long i = 0; i < count; i++) {
      long left = load(a, atA + i * BYTES);
      if (refused(operator, range, left, value)) {
        return i;
      }
      store(target, atTarget + i * BYTES, combine(operator, range, left, value));
    }
    return -1;
  }

  private static boolean refused(Operator operator, Range range, long a, long b) {
    return (operator == Operator.DIVIDED_BY && b == 0)
        || (range == Range.CHECK && wrapped(operator, a, b) != nearest(operator, a, b));
  }

  private static long combine(Operator operator, Range range, long a, long b) {
    return range == Range.SATURATE ? nearest(operator, a, b) : wrapped(operator, a, b);
  }

  private static long wrapped(Operator operator, long a, long b) {
    if (operator == Operator.PLUS) {
      return Wrapping.int64(a + b);
    }
    if (operator == Operator.MINUS) {
      return Wrapping.int64(a - b);
    }
    if (operator == Operator.TIMES) {
      return Wrapping.int64(a * b);
    }
    if (operator == Operator.NEGATE) {
      return Wrapping.int64(-a);
    }
    if (operator == Operator.ABS) {
      return Wrapping.int64(Math.abs(a));
    }
    return operator == Operator.DIVIDED_BY ? Wrapping.int64(a / b) : extreme(operator, a, b);
  }

  private static long nearest(Operator operator, long a, long b) {
    if (operator == Operator.PLUS) {
      return Saturating.int64(Saturating.plus(a, b));
    }
    if (operator == Operator.MINUS) {
      return Saturating.int64(Saturating.minus(a, b));
    }
    if (operator == Operator.TIMES) {
      return Saturating.int64(Saturating.times(a, b));
    }
    if (operator == Operator.NEGATE) {
      return Saturating.int64(Saturating.minus(0, a));
    }
    if (operator == Operator.ABS) {
      return Saturating.int64(Saturating.abs(a));
    }
    return operator == Operator.DIVIDED_BY
        ? Saturating.int64(Saturating.dividedBy(a, b))
        : extreme(operator, a, b);
  }

  private static long extreme(Operator operator, long a, long b) {
    return operator == Operator.MINIMUM ? Math.min(a, b) : Math.max(a, b);
  }

  private static long load(MemorySegment segment, long at) {
    return segment.get(Elements.LONG, at);
  }

  private static void store(MemorySegment segment, long at, long value) {
    segment.set(Elements.LONG, at, value);
  }
}
