package dev.recordwire.kernel;

import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandles;
import org.jspecify.annotations.Nullable;

/// [Float32Arithmetic] in plain Java.
final class ScalarFloat32Arithmetic implements Float32Arithmetic {
  private static final @Nullable Variant FIXED = Variant.of(MethodHandles.lookup());
  private static final long BYTES = 4;

  private final Variant variant;

  ScalarFloat32Arithmetic(Variant variant) {
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
      float left = load(a, atA + i * BYTES);
      float right = load(b, atB + i * BYTES);
      store(target, atTarget + i * BYTES, combine(operator, left, right));
    }
  }

  @Override
  public void combine(
      MemorySegment a, long atA, float b, MemorySegment target, long atTarget, long count) {
    Operator operator = FIXED == null ? variant.operator() : FIXED.operator();
    for (long i = 0; i < count; i++) {
      store(target, atTarget + i * BYTES, combine(operator, load(a, atA + i * BYTES), b));
    }
  }

  @Override
  public void timesPlus(
      MemorySegment a,
      long atA,
      float factor,
      float addend,
      MemorySegment target,
      long atTarget,
      long count) {
    for (long i = 0; i < count; i++) {
      float result = load(a, atA + i * BYTES) * factor + addend;
      store(target, atTarget + i * BYTES, canonical(result));
    }
  }

  private static float combine(Operator operator, float a, float b) {
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

  private static float single(Operator operator, float a) {
    if (operator == Operator.NEGATE) {
      return -a;
    }
    return operator == Operator.ABS ? Math.abs(a) : canonical(Floats.sqrt(a));
  }

  private static float canonical(float value) {
    return Float.isNaN(value) ? Float.NaN : value;
  }

  private static float load(MemorySegment segment, long at) {
    return segment.get(Elements.FLOAT, at);
  }

  private static void store(MemorySegment segment, long at, float value) {
    segment.set(Elements.FLOAT, at, value);
  }
}
