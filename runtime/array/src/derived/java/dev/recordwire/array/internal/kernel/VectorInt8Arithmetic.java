package dev.recordwire.array.internal.kernel;

import java.lang.invoke.MethodHandles;
import jdk.incubator.vector.ByteVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;
import org.jspecify.annotations.Nullable;

/// [Int8Arithmetic] with vectors, as far as they have it: products that must not overflow,
/// and quotients, are left to the scalar loops. The last vector overlaps the one before it: it
/// is read before anything is written, and writes what is there already where they overlap.
final class VectorInt8Arithmetic implements Int8Arithmetic {
  private static final @Nullable Variant FIXED = Variant.of(MethodHandles.lookup());
  private static final VectorSpecies<Byte> SPECIES = VectorSupport.BYTES;
  private static final VectorSpecies<Byte> LOADED = VectorSupport.BYTES;
  private static final long BYTES = 1;
  private static final int WIDTH = SPECIES.length();

  private final Int8Arithmetic scalar;
  private final Variant variant;

  VectorInt8Arithmetic(Int8Arithmetic scalar, Variant variant) {
    this.scalar = scalar;
    this.variant = variant;
  }

  @Override
  public long combine(
      Object a, long atA, Object b, long atB, Object target, long atTarget, long count) {
    Variant variant = FIXED == null ? this.variant : FIXED;
    Operator operator = variant.operator();
    Range range = variant.range();
    if (count < WIDTH || !inVectors(operator, range)) {
      return scalar.combine(a, atA, b, atB, target, atTarget, count);
    }
    ByteVector beyond = ByteVector.zero(SPECIES);
    long last = (count - WIDTH) * BYTES;
    ByteVector left = load(variant.first(), a, atA + last);
    ByteVector right = load(variant.second(), b, atB + last);
    ByteVector tail = combine(operator, range, left, right);
    if (range == Range.CHECK) {
      beyond = beyond(operator, left, right, tail);
    }
    for (long i = 0; i < last; i += LOADED.length()) {
      left = load(variant.first(), a, atA + i);
      right = load(variant.second(), b, atB + i);
      ByteVector result = combine(operator, range, left, right);
      if (range == Range.CHECK) {
        beyond = beyond.or(beyond(operator, left, right, result));
      }
      store(variant.target(), target, atTarget + i, result);
    }
    store(variant.target(), target, atTarget + last, tail);
    return anyNegative(beyond) ? scalar.combine(a, atA, b, atB, target, atTarget, count) : -1;
  }

  @Override
  public long combine(Object a, long atA, int value, Object target, long atTarget, long count) {
    Variant variant = FIXED == null ? this.variant : FIXED;
    Operator operator = variant.operator();
    Range range = variant.range();
    if (count < WIDTH || !inVectors(operator, range)) {
      return scalar.combine(a, atA, value, target, atTarget, count);
    }
    ByteVector right = ByteVector.broadcast(SPECIES, (byte) value);
    ByteVector beyond = ByteVector.zero(SPECIES);
    long last = (count - WIDTH) * BYTES;
    ByteVector left = load(variant.first(), a, atA + last);
    ByteVector tail = combine(operator, range, left, right);
    if (range == Range.CHECK) {
      beyond = beyond(operator, left, right, tail);
    }
    for (long i = 0; i < last; i += LOADED.length()) {
      left = load(variant.first(), a, atA + i);
      ByteVector result = combine(operator, range, left, right);
      if (range == Range.CHECK) {
        beyond = beyond.or(beyond(operator, left, right, result));
      }
      store(variant.target(), target, atTarget + i, result);
    }
    store(variant.target(), target, atTarget + last, tail);
    return anyNegative(beyond) ? scalar.combine(a, atA, value, target, atTarget, count) : -1;
  }

  @Override
  public void clip(
      Object a, long atA, int low, int high, Object target, long atTarget, long count) {
    if (count < WIDTH) {
      scalar.clip(a, atA, low, high, target, atTarget, count);
      return;
    }
    Variant variant = FIXED == null ? this.variant : FIXED;
    ByteVector lows = ByteVector.broadcast(SPECIES, (byte) low);
    ByteVector highs = ByteVector.broadcast(SPECIES, (byte) high);
    long last = (count - WIDTH) * BYTES;
    ByteVector tail = clip(load(variant.first(), a, atA + last), lows, highs);
    for (long i = 0; i < last; i += LOADED.length()) {
      ByteVector values = load(variant.first(), a, atA + i);
      store(variant.target(), target, atTarget + i, clip(values, lows, highs));
    }
    store(variant.target(), target, atTarget + last, tail);
  }

  @Override
  public long scale(Object a, long atA, double factor, Object target, long atTarget, long count) {
    return scalar.scale(a, atA, factor, target, atTarget, count);
  }

  private static ByteVector clip(ByteVector values, ByteVector lows, ByteVector highs) {
    return values.lanewise(VectorOperators.MAX, lows).lanewise(VectorOperators.MIN, highs);
  }

  private static boolean inVectors(Operator operator, Range range) {
    return operator == Operator.PLUS
        || operator == Operator.MINUS
        || operator == Operator.MINIMUM
        || operator == Operator.MAXIMUM
        || (operator == Operator.TIMES && range == Range.WRAP);
  }

  private static ByteVector combine(Operator operator, Range range, ByteVector a, ByteVector b) {
    if (operator == Operator.PLUS) {
      return range == Range.SATURATE ? a.lanewise(VectorOperators.SADD, b) : a.add(b);
    }
    if (operator == Operator.MINUS) {
      return range == Range.SATURATE ? a.lanewise(VectorOperators.SSUB, b) : a.sub(b);
    }
    if (operator == Operator.MINIMUM) {
      return a.lanewise(VectorOperators.MIN, b);
    }
    if (operator == Operator.MAXIMUM) {
      return a.lanewise(VectorOperators.MAX, b);
    }
    if (operator == Operator.TIMES) {
      return a.mul(b);
    }
    throw operator.unknown();
  }

  /// Negative in the lanes where a sum or a difference is no int8.
  private static ByteVector beyond(
      Operator operator, ByteVector a, ByteVector b, ByteVector result) {
    if (operator == Operator.PLUS) {
      return carry(a, b, result);
    }
    if (operator == Operator.MINUS) {
      return borrow(a, b, result);
    }
    if (operator == Operator.MINIMUM || operator == Operator.MAXIMUM) {
      return ByteVector.zero(SPECIES);
    }
    throw operator.unknown();
  }

  private static ByteVector carry(ByteVector a, ByteVector b, ByteVector sum) {
    return a.lanewise(VectorOperators.XOR, sum).and(b.lanewise(VectorOperators.XOR, sum));
  }

  private static ByteVector borrow(ByteVector a, ByteVector b, ByteVector difference) {
    return a.lanewise(VectorOperators.XOR, b).and(a.lanewise(VectorOperators.XOR, difference));
  }

  private static boolean anyNegative(ByteVector lanes) {
    return lanes.test(VectorOperators.IS_NEGATIVE).anyTrue();
  }

  private static ByteVector load(Storage storage, Object memory, long at) {
    return VectorMemory.load(storage, memory, at);
  }

  private static void store(Storage storage, Object memory, long at, ByteVector values) {
    VectorMemory.store(storage, memory, at, values.reinterpretAsBytes());
  }
}
