package dev.recordwire.kernel;

import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandles;
import org.jspecify.annotations.Nullable;

/// [Uint8Arithmetic] in plain Java. A result is out of range if the nearest uint8 is another
/// than that of its low bits.
final class ScalarUint8Arithmetic implements Uint8Arithmetic {
  private static final @Nullable Variant FIXED = Variant.of(MethodHandles.lookup());
  private static final long BYTES = 1;

  private final Variant variant;

  ScalarUint8Arithmetic(Variant variant) {
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
      int left = load(a, atA + i * BYTES);
      int right = load(b, atB + i * BYTES);
      if (refused(operator, range, left, right)) {
        return i;
      }
      store(target, atTarget + i * BYTES, combine(operator, range, left, right));
    }
    return -1;
  }

  @Override
  public long combine(
      MemorySegment a, long atA, int value, MemorySegment target, long atTarget, long count) {
    Operator operator = FIXED == null ? variant.operator() : FIXED.operator();
    Range range = FIXED == null ? variant.range() : FIXED.range();
    for (long i = 0; i < count; i++) {
      int left = load(a, atA + i * BYTES);
      if (refused(operator, range, left, value)) {
        return i;
      }
      store(target, atTarget + i * BYTES, combine(operator, range, left, value));
    }
    return -1;
  }

  private static boolean refused(Operator operator, Range range, int a, int b) {
    return (operator == Operator.DIVIDED_BY && b == 0)
        || (range == Range.CHECK && wrapped(operator, a, b) != nearest(operator, a, b));
  }

  private static int combine(Operator operator, Range range, int a, int b) {
    return range == Range.SATURATE ? nearest(operator, a, b) : wrapped(operator, a, b);
  }

  private static int wrapped(Operator operator, int a, int b) {
    if (operator == Operator.PLUS) {
      return Wrapping.uint8(a + b);
    }
    if (operator == Operator.MINUS) {
      return Wrapping.uint8(a - b);
    }
    if (operator == Operator.TIMES) {
      return Wrapping.uint8(a * b);
    }
    if (operator == Operator.NEGATE) {
      return Wrapping.uint8(-a);
    }
    if (operator == Operator.ABS) {
      return Wrapping.uint8(Math.abs(a));
    }
    return operator == Operator.DIVIDED_BY ? Wrapping.uint8(a / b) : extreme(operator, a, b);
  }

  private static int nearest(Operator operator, int a, int b) {
    if (operator == Operator.PLUS) {
      return Saturating.uint8(Saturating.plus(a, b));
    }
    if (operator == Operator.MINUS) {
      return Saturating.uint8(Saturating.minus(a, b));
    }
    if (operator == Operator.TIMES) {
      return Saturating.uint8(Saturating.times(a, b));
    }
    if (operator == Operator.NEGATE) {
      return Saturating.uint8(Saturating.minus(0, a));
    }
    if (operator == Operator.ABS) {
      return Saturating.uint8(Saturating.abs(a));
    }
    return operator == Operator.DIVIDED_BY
        ? Saturating.uint8(Saturating.dividedBy(a, b))
        : extreme(operator, a, b);
  }

  private static int extreme(Operator operator, int a, int b) {
    return operator == Operator.MINIMUM ? Math.min(a, b) : Math.max(a, b);
  }

  private static int load(MemorySegment segment, long at) {
    return Byte.toUnsignedInt(segment.get(Elements.BYTE, at));
  }

  private static void store(MemorySegment segment, long at, int value) {
    segment.set(Elements.BYTE, at, (byte) value);
  }
}
