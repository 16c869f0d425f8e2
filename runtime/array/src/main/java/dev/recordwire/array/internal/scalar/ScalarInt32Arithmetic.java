package dev.recordwire.array.internal.scalar;

import dev.recordwire.array.internal.kernel.Int32Arithmetic;
import dev.recordwire.array.internal.kernel.Operator;
import dev.recordwire.array.internal.kernel.OverflowRule;
import dev.recordwire.array.internal.kernel.Variant;
import dev.recordwire.array.internal.number.IntegerRanges;
import dev.recordwire.array.internal.number.Saturating;
import dev.recordwire.array.internal.number.Wrapping;
import dev.recordwire.array.internal.storage.Elements;
import dev.recordwire.array.internal.storage.MappedElements;
import dev.recordwire.array.internal.storage.NativeElements;
import dev.recordwire.array.internal.storage.Storage;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandles;
import org.jspecify.annotations.Nullable;

// dtype uint64: import dev.recordwire.array.internal.number.Unsigned
// dtype bits: Integer.BYTES
// dtype computed: int
// dtype keep: (int)
// dtype uint64: Math.abs -> Unsigned.abs, Math.max -> Unsigned.max, Math.min -> Unsigned.min
// dtype uint64: Saturating -> Unsigned
/// [Int32Arithmetic] in plain Java. A result is out of range if the nearest int32 is another
/// than that of its low bits; but those of a product, which may be any number of times the range
/// beyond it, can be the nearest int32 by chance.
final class ScalarInt32Arithmetic implements Int32Arithmetic {
  private static final @Nullable Variant FIXED = Variant.of(MethodHandles.lookup());
  private static final long BYTES = Integer.BYTES;

  private final Variant variant;

  ScalarInt32Arithmetic(Variant variant) {
    this.variant = variant;
  }

  @Override
  public long combine(
      Object a, long atA, Object b, long atB, Object target, long atTarget, long count) {
    Variant variant = FIXED == null ? this.variant : FIXED;
    Operator operator = variant.operator();
    OverflowRule range = variant.range();
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
    OverflowRule range = variant.range();
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
    OverflowRule range = variant.range();
    for (long i = 0; i < count; i++) {
      int value = load(variant.first(), a, atA + i * BYTES);
      double scaled = Math.rint(value * factor); // dtype uint64: value -> Unsigned.toDouble(value)
      if (range == OverflowRule.CHECK && !IntegerRanges.isInt32(scaled)) {
        return i;
      }
      int result =
          range == OverflowRule.WRAP
              ? Wrapping.int32(Wrapping.toLong(scaled))
              : Saturating.int32(scaled);
      store(variant.target(), target, atTarget + i * BYTES, result);
    }
    return -1;
  }

  private static boolean refused(Operator operator, OverflowRule range, int a, int b) {
    if ((operator == Operator.DIVIDED_BY && b == 0)
        || (operator == Operator.DIVIDED_INTO && a == 0)) {
      return true;
    }
    if (range != OverflowRule.CHECK) {
      return false;
    }
    int result = wrapped(operator, a, b);
    return operator == Operator.TIMES
        ? !Saturating.isProduct(a, b, result)
        : result != nearest(operator, a, b);
  }

  private static int combine(Operator operator, OverflowRule range, int a, int b) {
    return range == OverflowRule.SATURATE ? nearest(operator, a, b) : wrapped(operator, a, b);
  }

  private static int wrapped(Operator operator, int a, int b) {
    if (operator == Operator.PLUS) {
      return Wrapping.int32(a + b);
    }
    if (operator == Operator.MINUS) {
      return Wrapping.int32(a - b);
    }
    if (operator == Operator.TIMES) {
      return Wrapping.int32(a * b);
    }
    if (operator == Operator.NEGATE) {
      return Wrapping.int32(-a);
    }
    if (operator == Operator.ABS) {
      return Wrapping.int32(Math.abs(a));
    }
    if (operator == Operator.DIVIDED_BY) {
      return Wrapping.int32(a / b); // dtype uint64: a / b -> Long.divideUnsigned(a, b)
    }
    if (operator == Operator.SUBTRACTED_FROM) {
      return Wrapping.int32(b - a);
    }
    if (operator == Operator.DIVIDED_INTO) {
      return Wrapping.int32(b / a); // dtype uint64: b / a -> Long.divideUnsigned(b, a)
    }
    return inRange(operator, a, b);
  }

  private static int nearest(Operator operator, int a, int b) {
    if (operator == Operator.PLUS) {
      return Saturating.int32(Saturating.plus(a, b));
    }
    if (operator == Operator.MINUS) {
      return Saturating.int32(Saturating.minus(a, b));
    }
    if (operator == Operator.TIMES) {
      return Saturating.int32(Saturating.times(a, b));
    }
    if (operator == Operator.NEGATE) {
      return Saturating.int32(Saturating.minus(0, a));
    }
    if (operator == Operator.ABS) {
      return Saturating.int32(Saturating.abs(a));
    }
    if (operator == Operator.DIVIDED_BY) {
      return Saturating.int32(Saturating.dividedBy(a, b));
    }
    if (operator == Operator.SUBTRACTED_FROM) {
      return Saturating.int32(Saturating.minus(b, a));
    }
    if (operator == Operator.DIVIDED_INTO) {
      return Saturating.int32(Saturating.dividedBy(b, a));
    }
    return inRange(operator, a, b);
  }

  /// Results that are never out of range.
  private static int inRange(Operator operator, int a, int b) {
    if (operator == Operator.MINIMUM) {
      return Math.min(a, b);
    }
    if (operator == Operator.MAXIMUM) {
      return Math.max(a, b);
    }
    if (operator == Operator.BIT_AND) {
      return a & b;
    }
    if (operator == Operator.BIT_OR) {
      return a | b;
    }
    if (operator == Operator.BIT_XOR) {
      return a ^ b;
    }
    if (operator == Operator.SHIFT_LEFT) {
      return Wrapping.int32(a << b);
    }
    if (operator == Operator.SHIFT_RIGHT) {
      return a >> b; // dtype uint64: >> -> >>>
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

  private static void store(Storage storage, Object memory, long at, int value) {
    if (storage == Storage.BYTES) {
      Elements.int32((byte[]) memory, (int) at, value);
    } else if (storage == Storage.MAPPED) {
      MappedElements.int32((MemorySegment) memory, at, value);
    } else {
      NativeElements.int32((MemorySegment) memory, at, value);
    }
  }
}
