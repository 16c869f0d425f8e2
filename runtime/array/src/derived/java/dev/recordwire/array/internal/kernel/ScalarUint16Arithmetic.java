package dev.recordwire.array.internal.kernel;

import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandles;
import org.jspecify.annotations.Nullable;

/// [Uint16Arithmetic] in plain Java. A result is out of range if the nearest uint16 is another
/// than that of its low bits; but those of a product, which may be any number of times the range
/// beyond it, can be the nearest uint16 by chance.
final class ScalarUint16Arithmetic implements Uint16Arithmetic {
  private static final @Nullable Variant FIXED = Variant.of(MethodHandles.lookup());
  private static final long BYTES = 2;
  private static final double LEAST = 0.0;
  private static final double BEYOND = 0x1p16;

  private final Variant variant;

  ScalarUint16Arithmetic(Variant variant) {
    this.variant = variant;
  }

  @Override
  public long combine(
      Object a, long atA, Object b, long atB, Object target, long atTarget, long count) {
    Variant variant = FIXED == null ? this.variant : FIXED;
    Operator operator = variant.operator();
    Range range = variant.range();
    for (long i = 0; i < count; i++) {
      int left = load(variant.first(), a, atA + i * BYTES);
      int right = load(variant.second(), b, atB + i * BYTES);
      if (refused(operator, range, left, right)) {
        return i;
      }
      store(variant.target(), target, atTarget + i * BYTES, combine(operator, range, left, right));
    }
    return -1;
  }

  @Override
  public long combine(Object a, long atA, int value, Object target, long atTarget, long count) {
    Variant variant = FIXED == null ? this.variant : FIXED;
    Operator operator = variant.operator();
    Range range = variant.range();
    for (long i = 0; i < count; i++) {
      int left = load(variant.first(), a, atA + i * BYTES);
      if (refused(operator, range, left, value)) {
        return i;
      }
      store(variant.target(), target, atTarget + i * BYTES, combine(operator, range, left, value));
    }
    return -1;
  }

  @Override
  public void clip(
      Object a, long atA, int low, int high, Object target, long atTarget, long count) {
    Variant variant = FIXED == null ? this.variant : FIXED;
    for (long i = 0; i < count; i++) {
      int value = load(variant.first(), a, atA + i * BYTES);
      store(variant.target(), target, atTarget + i * BYTES, Math.min(Math.max(value, low), high));
    }
  }

  @Override
  public long scale(Object a, long atA, double factor, Object target, long atTarget, long count) {
    Variant variant = FIXED == null ? this.variant : FIXED;
    Range range = variant.range();
    for (long i = 0; i < count; i++) {
      int value = load(variant.first(), a, atA + i * BYTES);
      double scaled = Math.rint(value * factor);
      if (range == Range.CHECK && !(scaled >= LEAST && scaled < BEYOND)) {
        return i;
      }
      int result = range == Range.WRAP ? (int) Wrapping.toLong(scaled) : nearest(scaled);
      store(variant.target(), target, atTarget + i * BYTES, result);
    }
    return -1;
  }

  private static int nearest(double scaled) {
    return Math.max((int) LEAST, Math.min((int) scaled, (int) BEYOND - 1));
  }

  private static boolean refused(Operator operator, Range range, int a, int b) {
    if (operator == Operator.DIVIDED_BY && b == 0) {
      return true;
    }
    if (range != Range.CHECK) {
      return false;
    }
    int result = wrapped(operator, a, b);
    return operator == Operator.TIMES
        ? !Saturating.isProduct(a, b, result)
        : result != nearest(operator, a, b);
  }

  private static int combine(Operator operator, Range range, int a, int b) {
    return range == Range.SATURATE ? nearest(operator, a, b) : wrapped(operator, a, b);
  }

  private static int wrapped(Operator operator, int a, int b) {
    if (operator == Operator.PLUS) {
      return Wrapping.uint16(a + b);
    }
    if (operator == Operator.MINUS) {
      return Wrapping.uint16(a - b);
    }
    if (operator == Operator.TIMES) {
      return Wrapping.uint16(a * b);
    }
    if (operator == Operator.NEGATE) {
      return Wrapping.uint16(-a);
    }
    if (operator == Operator.ABS) {
      return Wrapping.uint16(Math.abs(a));
    }
    if (operator == Operator.DIVIDED_BY) {
      return Wrapping.uint16(a / b);
    }
    return extreme(operator, a, b);
  }

  private static int nearest(Operator operator, int a, int b) {
    if (operator == Operator.PLUS) {
      return Saturating.uint16(Saturating.plus(a, b));
    }
    if (operator == Operator.MINUS) {
      return Saturating.uint16(Saturating.minus(a, b));
    }
    if (operator == Operator.TIMES) {
      return Saturating.uint16(Saturating.times(a, b));
    }
    if (operator == Operator.NEGATE) {
      return Saturating.uint16(Saturating.minus(0, a));
    }
    if (operator == Operator.ABS) {
      return Saturating.uint16(Saturating.abs(a));
    }
    if (operator == Operator.DIVIDED_BY) {
      return Saturating.uint16(Saturating.dividedBy(a, b));
    }
    return extreme(operator, a, b);
  }

  private static int extreme(Operator operator, int a, int b) {
    if (operator == Operator.MINIMUM) {
      return Math.min(a, b);
    }
    if (operator == Operator.MAXIMUM) {
      return Math.max(a, b);
    }
    throw operator.unknown();
  }

  private static int load(Storage storage, Object memory, long at) {
    if (storage == Storage.BYTES) {
      return Elements.uint16((byte[]) memory, (int) at);
    }
    return storage == Storage.MAPPED
        ? MappedElements.uint16((MemorySegment) memory, at)
        : NativeElements.uint16((MemorySegment) memory, at);
  }

  private static void store(Storage storage, Object memory, long at, int value) {
    if (storage == Storage.BYTES) {
      Elements.uint16((byte[]) memory, (int) at, value);
    } else if (storage == Storage.MAPPED) {
      MappedElements.uint16((MemorySegment) memory, at, value);
    } else {
      NativeElements.uint16((MemorySegment) memory, at, value);
    }
  }
}
