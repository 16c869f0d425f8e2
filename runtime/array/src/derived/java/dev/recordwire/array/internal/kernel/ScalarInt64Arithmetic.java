package dev.recordwire.array.internal.kernel;

import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandles;
import org.jspecify.annotations.Nullable;

/// [Int64Arithmetic] in plain Java. A result is out of range if the nearest int64 is another
/// than that of its low bits; but those of a product, which may be any number of times the range
/// beyond it, can be the nearest int64 by chance.
final class ScalarInt64Arithmetic implements Int64Arithmetic {
  private static final @Nullable Variant FIXED = Variant.of(MethodHandles.lookup());
  private static final long BYTES = 8;
  private static final double LEAST = -0x1p63;
  private static final double BEYOND = 0x1p63;

  private final Variant variant;

  ScalarInt64Arithmetic(Variant variant) {
    this.variant = variant;
  }

  @Override
  public long combine(
      Object a, long atA, Object b, long atB, Object target, long atTarget, long count) {
    Variant variant = FIXED == null ? this.variant : FIXED;
    Operator operator = variant.operator();
    Range range = variant.range();
    for (long i = 0; i < count; i++) {
      long left = load(variant.first(), a, atA + i * BYTES);
      long right = load(variant.second(), b, atB + i * BYTES);
      if (refused(operator, range, left, right)) {
        return i;
      }
      store(variant.target(), target, atTarget + i * BYTES, combine(operator, range, left, right));
    }
    return -1;
  }

  @Override
  public long combine(Object a, long atA, long value, Object target, long atTarget, long count) {
    Variant variant = FIXED == null ? this.variant : FIXED;
    Operator operator = variant.operator();
    Range range = variant.range();
    for (long i = 0; i < count; i++) {
      long left = load(variant.first(), a, atA + i * BYTES);
      if (refused(operator, range, left, value)) {
        return i;
      }
      store(variant.target(), target, atTarget + i * BYTES, combine(operator, range, left, value));
    }
    return -1;
  }

  @Override
  public void clip(
      Object a, long atA, long low, long high, Object target, long atTarget, long count) {
    Variant variant = FIXED == null ? this.variant : FIXED;
    for (long i = 0; i < count; i++) {
      long value = load(variant.first(), a, atA + i * BYTES);
      store(variant.target(), target, atTarget + i * BYTES, Math.min(Math.max(value, low), high));
    }
  }

  @Override
  public long scale(Object a, long atA, double factor, Object target, long atTarget, long count) {
    Variant variant = FIXED == null ? this.variant : FIXED;
    Range range = variant.range();
    for (long i = 0; i < count; i++) {
      long value = load(variant.first(), a, atA + i * BYTES);
      double scaled = Math.rint(value * factor);
      if (range == Range.CHECK && !(scaled >= LEAST && scaled < BEYOND)) {
        return i;
      }
      long result = range == Range.WRAP ? Wrapping.toLong(scaled) : nearest(scaled);
      store(variant.target(), target, atTarget + i * BYTES, result);
    }
    return -1;
  }

  private static long nearest(double scaled) {
    return (long) scaled;
  }

  private static boolean refused(Operator operator, Range range, long a, long b) {
    if (operator == Operator.DIVIDED_BY && b == 0) {
      return true;
    }
    if (range != Range.CHECK) {
      return false;
    }
    long result = wrapped(operator, a, b);
    return operator == Operator.TIMES
        ? !Saturating.isProduct(a, b, result)
        : result != nearest(operator, a, b);
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
    if (operator == Operator.DIVIDED_BY) {
      return Wrapping.int64(a / b);
    }
    return extreme(operator, a, b);
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
    if (operator == Operator.DIVIDED_BY) {
      return Saturating.int64(Saturating.dividedBy(a, b));
    }
    return extreme(operator, a, b);
  }

  private static long extreme(Operator operator, long a, long b) {
    if (operator == Operator.MINIMUM) {
      return Math.min(a, b);
    }
    if (operator == Operator.MAXIMUM) {
      return Math.max(a, b);
    }
    throw operator.unknown();
  }

  private static long load(Storage storage, Object memory, long at) {
    if (storage == Storage.BYTES) {
      return Elements.int64((byte[]) memory, (int) at);
    }
    return storage == Storage.MAPPED
        ? MappedElements.int64((MemorySegment) memory, at)
        : NativeElements.int64((MemorySegment) memory, at);
  }

  private static void store(Storage storage, Object memory, long at, long value) {
    if (storage == Storage.BYTES) {
      Elements.int64((byte[]) memory, (int) at, value);
    } else if (storage == Storage.MAPPED) {
      MappedElements.int64((MemorySegment) memory, at, value);
    } else {
      NativeElements.int64((MemorySegment) memory, at, value);
    }
  }
}
