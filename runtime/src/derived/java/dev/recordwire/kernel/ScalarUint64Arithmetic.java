package dev.recordwire.kernel;

import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandles;
import org.jspecify.annotations.Nullable;

/// [Uint64Arithmetic] in plain Java. A result is out of range if the nearest uint64 is another
/// than that of its low bits.
final class ScalarUint64Arithmetic implements Uint64Arithmetic {
  private static final @Nullable Variant FIXED = Variant.of(MethodHandles.lookup());
  private static final long BYTES = 8;

  private final Variant variant;

  ScalarUint64Arithmetic(Variant variant) {
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
      return Wrapping.uint64(a + b);
    }
    if (operator == Operator.MINUS) {
      return Wrapping.uint64(a - b);
    }
    if (operator == Operator.TIMES) {
      return Wrapping.uint64(a * b);
    }
    if (operator == Operator.NEGATE) {
      return Wrapping.uint64(-a);
    }
    if (operator == Operator.ABS) {
      return Wrapping.uint64(a);
    }
    return operator == Operator.DIVIDED_BY
        ? Wrapping.uint64(Long.divideUnsigned(a, b))
        : extreme(operator, a, b);
  }

  private static long nearest(Operator operator, long a, long b) {
    if (operator == Operator.PLUS) {
      return Unsigned.uint64(Unsigned.plus(a, b));
    }
    if (operator == Operator.MINUS) {
      return Unsigned.uint64(Unsigned.minus(a, b));
    }
    if (operator == Operator.TIMES) {
      return Unsigned.uint64(Unsigned.times(a, b));
    }
    if (operator == Operator.NEGATE) {
      return Unsigned.uint64(Unsigned.minus(0, a));
    }
    if (operator == Operator.ABS) {
      return Unsigned.uint64(Unsigned.abs(a));
    }
    return operator == Operator.DIVIDED_BY
        ? Unsigned.uint64(Unsigned.dividedBy(a, b))
        : extreme(operator, a, b);
  }

  private static long extreme(Operator operator, long a, long b) {
    return operator == Operator.MINIMUM ? Unsigned.min(a, b) : Unsigned.max(a, b);
  }

  private static long load(MemorySegment segment, long at) {
    return segment.get(Elements.LONG, at);
  }

  private static void store(MemorySegment segment, long at, long value) {
    segment.set(Elements.LONG, at, value);
  }
}
