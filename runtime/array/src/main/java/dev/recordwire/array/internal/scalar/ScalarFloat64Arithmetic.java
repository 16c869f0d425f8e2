package dev.recordwire.array.internal.scalar;

import dev.recordwire.array.internal.kernel.Float64Arithmetic;
import dev.recordwire.array.internal.kernel.Operator;
import dev.recordwire.array.internal.kernel.Variant;
import dev.recordwire.array.internal.number.Floats;
import dev.recordwire.array.internal.storage.Elements;
import dev.recordwire.array.internal.storage.MappedElements;
import dev.recordwire.array.internal.storage.NativeElements;
import dev.recordwire.array.internal.storage.Storage;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandles;
import org.jspecify.annotations.Nullable;

// dtype carrier: double, Double
/// [Float64Arithmetic] in plain Java.
final class ScalarFloat64Arithmetic implements Float64Arithmetic {
  private static final @Nullable Variant FIXED = Variant.of(MethodHandles.lookup());
  private static final long BYTES = Double.BYTES;

  private final Variant variant;

  ScalarFloat64Arithmetic(Variant variant) {
    this.variant = variant;
  }

  @Override
  public void combine(
      Object a, long atA, Object b, long atB, Object target, long atTarget, long count) {
    Variant variant = FIXED == null ? this.variant : FIXED;
    Operator operator = variant.operator();
    for (long i = 0; i < count; i++) {
      double left = load(variant.first(), a, atA + i * BYTES);
      double right = load(variant.second(), b, atB + i * BYTES);
      store(variant.target(), target, atTarget + i * BYTES, combine(operator, left, right));
    }
  }

  @Override
  public void combine(Object a, long atA, double b, Object target, long atTarget, long count) {
    Variant variant = FIXED == null ? this.variant : FIXED;
    Operator operator = variant.operator();
    for (long i = 0; i < count; i++) {
      store(
          variant.target(),
          target,
          atTarget + i * BYTES,
          combine(operator, load(variant.first(), a, atA + i * BYTES), b));
    }
  }

  @Override
  public void timesPlus(
      Object a, long atA, double factor, double addend, Object target, long atTarget, long count) {
    Variant variant = FIXED == null ? this.variant : FIXED;
    for (long i = 0; i < count; i++) {
      double result = load(variant.first(), a, atA + i * BYTES) * factor + addend;
      store(variant.target(), target, atTarget + i * BYTES, canonical(result));
    }
  }

  @Override
  public void clip(
      Object a, long atA, double low, double high, Object target, long atTarget, long count) {
    Variant variant = FIXED == null ? this.variant : FIXED;
    for (long i = 0; i < count; i++) {
      double value = load(variant.first(), a, atA + i * BYTES);
      store(variant.target(), target, atTarget + i * BYTES, Math.min(Math.max(value, low), high));
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
    if (operator == Operator.SUBTRACTED_FROM) {
      return canonical(b - a);
    }
    if (operator == Operator.DIVIDED_INTO) {
      return canonical(b / a);
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
    if (operator == Operator.ABS) {
      return Math.abs(a);
    }
    if (operator == Operator.SQRT) {
      return canonical(Floats.sqrt(a));
    }
    throw operator.unknown();
  }

  private static double canonical(double value) {
    return Double.isNaN(value) ? Double.NaN : value;
  }

  private static double load(Storage storage, Object memory, long at) {
    if (storage == Storage.BYTES) {
      return Elements.float64((byte[]) memory, (int) at);
    }
    return storage == Storage.MAPPED
        ? MappedElements.float64((MemorySegment) memory, at)
        : NativeElements.float64((MemorySegment) memory, at);
  }

  private static void store(Storage storage, Object memory, long at, double value) {
    if (storage == Storage.BYTES) {
      Elements.float64((byte[]) memory, (int) at, value);
    } else if (storage == Storage.MAPPED) {
      MappedElements.float64((MemorySegment) memory, at, value);
    } else {
      NativeElements.float64((MemorySegment) memory, at, value);
    }
  }
}
