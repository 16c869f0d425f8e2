package dev.recordwire.array.internal.scalar;

import dev.recordwire.array.internal.kernel.Float64Comparison;
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
/// [Float64Comparison] in plain Java.
final class ScalarFloat64Comparison implements Float64Comparison {
  private static final @Nullable Variant FIXED = Variant.of(MethodHandles.lookup());
  private static final long BYTES = Double.BYTES;

  private final Variant variant;

  ScalarFloat64Comparison(Variant variant) {
    this.variant = variant;
  }

  @Override
  public void compare(
      Object a, long atA, Object b, long atB, Object target, long atTarget, long count) {
    Variant variant = FIXED == null ? this.variant : FIXED;
    Operator operator = variant.operator();
    for (long i = 0; i < count; i++) {
      boolean answer =
          compare(
              operator,
              load(variant.first(), a, atA + i * BYTES),
              load(variant.second(), b, atB + i * BYTES));
      store(variant.target(), target, atTarget + i, answer);
    }
  }

  @Override
  public void compare(Object a, long atA, double value, Object target, long atTarget, long count) {
    Variant variant = FIXED == null ? this.variant : FIXED;
    Operator operator = variant.operator();
    for (long i = 0; i < count; i++) {
      boolean answer = compare(operator, load(variant.first(), a, atA + i * BYTES), value);
      store(variant.target(), target, atTarget + i, answer);
    }
  }

  private static boolean compare(Operator operator, double a, double b) {
    if (operator == Operator.LESS) {
      return a < b;
    }
    if (operator == Operator.LESS_OR_EQUAL) {
      return a <= b;
    }
    if (operator == Operator.EQUAL) {
      return a == b;
    }
    if (operator == Operator.NOT_EQUAL) {
      return a != b;
    }
    if (operator == Operator.GREATER_OR_EQUAL) {
      return a >= b;
    }
    if (operator == Operator.GREATER) {
      return a > b;
    }
    return test(operator, a);
  }

  private static boolean test(Operator operator, double a) {
    if (operator == Operator.IS_NAN) {
      return Double.isNaN(a);
    }
    if (operator == Operator.IS_INFINITE) {
      return Double.isInfinite(a);
    }
    if (operator == Operator.IS_FINITE) {
      return Double.isFinite(a);
    }
    if (operator == Operator.SIGN_BIT) {
      return Floats.hasSignBit(a);
    }
    throw operator.unknown();
  }

  private static double load(Storage storage, Object memory, long at) {
    if (storage == Storage.BYTES) {
      return Elements.float64((byte[]) memory, (int) at);
    }
    return storage == Storage.MAPPED
        ? MappedElements.float64((MemorySegment) memory, at)
        : NativeElements.float64((MemorySegment) memory, at);
  }

  private static void store(Storage storage, Object memory, long at, boolean answer) {
    byte value = (byte) (answer ? 1 : 0);
    if (storage == Storage.BYTES) {
      ((byte[]) memory)[(int) at] = value;
    } else if (storage == Storage.MAPPED) {
      MappedElements.int8((MemorySegment) memory, at, value);
    } else {
      NativeElements.int8((MemorySegment) memory, at, value);
    }
  }
}
