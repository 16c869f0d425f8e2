package dev.recordwire.kernel;

import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandles;
import org.jspecify.annotations.Nullable;

/// [Float64Arithmetic] in plain Java.
final class ScalarFloat64Arithmetic implements Float64Arithmetic {
  private static final @Nullable Variant FIXED = Variant.of(MethodHandles.lookup());
  private static final long BYTES = 8;

  private final Variant variant;

  ScalarFloat64Arithmetic(Variant variant) {
    this.variant = variant;
  }

  @Override
  public void combine(
      MemorySegment a,
      long atA,
      MemorySegment b,
      long atB,
      MemorySegment target,
      long atTarget,
      long count) {
    Operator operator = FIXED == null ? variant.operator() : FIXED.operator();
    for (long i = 0; i < count; i++) {
      double left = load(a, atA + i * BYTES);
      double right = load(b, atB + i * BYTES);
      store(target, atTarget + i * BYTES, combine(operator, left, right));
    }
  }

  @Override
  public void combine(
      MemorySegment a, long atA, double b, MemorySegment target, long atTarget, long count) {
    Operator operator = FIXED == null ? variant.operator() : FIXED.operator();
    for (long i = 0; i < count; i++) {
      store(target, atTarget + i * BYTES, combine(operator, load(a, atA + i * BYTES), b));
    }
  }

  @Override
  public void timesPlus(
      MemorySegment a,
      long atA,
      double factor,
      double addend,
      MemorySegment target,
      long atTarget,
      long count) {
    for (long i = 0; i < count; i++) {
      double result = load(a, atA + i * BYTES) * factor + addend;
      store(target, atTarget + i * BYTES, canonical(result));
    }
  }

  private static double combine(Operator operator, double a, double b) {
    if (operator == Operator.PLUS) {
      return canonical(a + b);
    }
    if (operator == Operator.MINUS) {
      return canonical(a - b);
    }
    if (operator == Operator.TIMES) {
      return canonical(a * b);
    }
    if (operator == Operator.DIVIDED_BY) {
      return canonical(a / b);
    }
    if (operator == Operator.MINIMUM) {
      return canonical(Math.min(a, b));
    }
    if (operator == Operator.MAXIMUM) {
      return canonical(Math.max(a, b));
    }
    return single(operator, a);
  }

  private static double single(Operator operator, double a) {
    if (operator == Operator.NEGATE) {
      return -a;
    }
    return operator == Operator.ABS ? Math.abs(a) : canonical(Floats.sqrt(a));
  }

  private static double canonical(double value) {
    return Double.isNaN(value) ? Double.NaN : value;
  }

  private static double load(MemorySegment segment, long at) {
    return segment.get(Elements.DOUBLE, at);
  }

  private static void store(MemorySegment segment, long at, double value) {
    segment.set(Elements.DOUBLE, at, value);
  }
}
