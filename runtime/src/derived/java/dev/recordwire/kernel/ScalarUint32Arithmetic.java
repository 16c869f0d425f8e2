package dev.recordwire.kernel;

import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandles;
import org.jspecify.annotations.Nullable;

/// [Uint32Arithmetic] in plain Java. A result is out of range if the nearest uint32 is another
/// than that of its low bits.
final class ScalarUint32Arithmetic implements Uint32Arithmetic {
  private static final @Nullable Variant FIXED = Variant.of(MethodHandles.lookup());
  private static final long BYTES = 4;

  private final Variant variant;

  ScalarUint32Arithmetic(Variant variant) {
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
      return Wrapping.uint32(a + b);
    }
    if (operator == Operator.MINUS) {
      return Wrapping.uint32(a - b);
    }
    if (operator == Operator.TIMES) {
      return Wrapping.uint32(a * b);
    }
    if (operator == Operator.NEGATE) {
      return Wrapping.uint32(-a);
    }
    if (operator == Operator.ABS) {
      return Wrapping.uint32(Math.abs(a));
    }
    return operator == Operator.DIVIDED_BY ? Wrapping.uint32(a / b) : extreme(operator, a, b);
  }

  private static long nearest(Operator operator, long a, long b) {
    if (operator == Operator.PLUS) {
      return Saturating.uint32(Saturating.plus(a, b));
    }
    if (operator == Operator.MINUS) {
      return Saturating.uint32(Saturating.minus(a, b));
    }
    if (operator == Operator.TIMES) {
      return Saturating.uint32(Saturating.times(a, b));
    }
    if (operator == Operator.NEGATE) {
      return Saturating.uint32(Saturating.minus(0, a));
    }
    if (operator == Operator.ABS) {
      return Saturating.uint32(Saturating.abs(a));
    }
    return operator == Operator.DIVIDED_BY
        ? Saturating.uint32(Saturating.dividedBy(a, b))
        : extreme(operator, a, b);
  }

  private static long extreme(Operator operator, long a, long b) {
    return operator == Operator.MINIMUM ? Math.min(a, b) : Math.max(a, b);
  }

  private static long load(MemorySegment segment, long at) {
    return Integer.toUnsignedLong(segment.get(Elements.INT, at));
  }

  private static void store(MemorySegment segment, long at, long value) {
    segment.set(Elements.INT, at, (int) value);
  }
}
