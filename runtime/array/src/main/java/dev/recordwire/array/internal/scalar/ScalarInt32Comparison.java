package dev.recordwire.array.internal.scalar;

import dev.recordwire.array.internal.kernel.Int32Comparison;
import dev.recordwire.array.internal.kernel.Operator;
import dev.recordwire.array.internal.kernel.Variant;
import dev.recordwire.array.internal.storage.Elements;
import dev.recordwire.array.internal.storage.MappedElements;
import dev.recordwire.array.internal.storage.NativeElements;
import dev.recordwire.array.internal.storage.Storage;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandles;
import org.jspecify.annotations.Nullable;

// dtype bits: Integer.BYTES
// dtype computed: int, Integer
// dtype keep: (int)
// dtype uint64: Integer.compare -> Long.compareUnsigned
/// [Int32Comparison] in plain Java.
final class ScalarInt32Comparison implements Int32Comparison {
  private static final @Nullable Variant FIXED = Variant.of(MethodHandles.lookup());
  private static final long BYTES = Integer.BYTES;

  private final Variant variant;

  ScalarInt32Comparison(Variant variant) {
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
  public void compare(Object a, long atA, int value, Object target, long atTarget, long count) {
    Variant variant = FIXED == null ? this.variant : FIXED;
    Operator operator = variant.operator();
    for (long i = 0; i < count; i++) {
      boolean answer = compare(operator, load(variant.first(), a, atA + i * BYTES), value);
      store(variant.target(), target, atTarget + i, answer);
    }
  }

  private static boolean compare(Operator operator, int a, int b) {
    if (operator == Operator.LESS) {
      return Integer.compare(a, b) < 0;
    }
    if (operator == Operator.LESS_OR_EQUAL) {
      return Integer.compare(a, b) <= 0;
    }
    if (operator == Operator.EQUAL) {
      return a == b;
    }
    if (operator == Operator.NOT_EQUAL) {
      return a != b;
    }
    if (operator == Operator.GREATER_OR_EQUAL) {
      return Integer.compare(a, b) >= 0;
    }
    if (operator == Operator.GREATER) {
      return Integer.compare(a, b) > 0;
    }
    throw operator.unknown();
  }

  private static int load(Storage storage, Object memory, long at) {
    if (storage == Storage.BYTES) {
      return Elements.int32((byte[]) memory, (int) at);
    }
    return storage == Storage.MAPPED
        ? MappedElements.int32((MemorySegment) memory, at)
        : NativeElements.int32((MemorySegment) memory, at);
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
