package dev.recordwire.array.internal.kernel;

import java.lang.invoke.MethodHandles;
import jdk.incubator.vector.LongVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;
import org.jspecify.annotations.Nullable;

/// [Uint64Arithmetic] with vectors, as far as they have it: products that must not overflow,
/// and quotients, are left to the scalar loops. The last vector overlaps the one before it: it
/// is read before anything is written, and writes what is there already where they overlap.
final class VectorUint64Arithmetic implements Uint64Arithmetic {
  private static final @Nullable Variant FIXED = Variant.of(MethodHandles.lookup());
  private static final VectorSpecies<Long> SPECIES = VectorSupport.LONGS;
  private static final VectorSpecies<Byte> LOADED = VectorSupport.BYTES;
  private static final long BYTES = 8;
  private static final int WIDTH = SPECIES.length();

  private final Uint64Arithmetic scalar;
  private final Variant variant;

  VectorUint64Arithmetic(Uint64Arithmetic scalar, Variant variant) {
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
    LongVector beyond = LongVector.zero(SPECIES);
    long last = (count - WIDTH) * BYTES;
    LongVector left = load(variant.first(), a, atA + last);
    LongVector right = load(variant.second(), b, atB + last);
    LongVector tail = combine(operator, range, left, right);
    if (range == Range.CHECK) {
      beyond = beyond(operator, left, right, tail);
    }
    for (long i = 0; i < last; i += LOADED.length()) {
      left = load(variant.first(), a, atA + i);
      right = load(variant.second(), b, atB + i);
      LongVector result = combine(operator, range, left, right);
      if (range == Range.CHECK) {
        beyond = beyond.or(beyond(operator, left, right, result));
      }
      store(variant.target(), target, atTarget + i, result);
    }
    store(variant.target(), target, atTarget + last, tail);
    return anyNegative(beyond) ? scalar.combine(a, atA, b, atB, target, atTarget, count) : -1;
  }

  @Override
  public long combine(Object a, long atA, long value, Object target, long atTarget, long count) {
    Variant variant = FIXED == null ? this.variant : FIXED;
    Operator operator = variant.operator();
    Range range = variant.range();
    if (count < WIDTH || !inVectors(operator, range)) {
      return scalar.combine(a, atA, value, target, atTarget, count);
    }
    LongVector right = LongVector.broadcast(SPECIES, value);
    LongVector beyond = LongVector.zero(SPECIES);
    long last = (count - WIDTH) * BYTES;
    LongVector left = load(variant.first(), a, atA + last);
    LongVector tail = combine(operator, range, left, right);
    if (range == Range.CHECK) {
      beyond = beyond(operator, left, right, tail);
    }
    for (long i = 0; i < last; i += LOADED.length()) {
      left = load(variant.first(), a, atA + i);
      LongVector result = combine(operator, range, left, right);
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
      Object a, long atA, long low, long high, Object target, long atTarget, long count) {
    if (count < WIDTH) {
      scalar.clip(a, atA, low, high, target, atTarget, count);
      return;
    }
    Variant variant = FIXED == null ? this.variant : FIXED;
    LongVector lows = LongVector.broadcast(SPECIES, low);
    LongVector highs = LongVector.broadcast(SPECIES, high);
    long last = (count - WIDTH) * BYTES;
    LongVector tail = clip(load(variant.first(), a, atA + last), lows, highs);
    for (long i = 0; i < last; i += LOADED.length()) {
      LongVector values = load(variant.first(), a, atA + i);
      store(variant.target(), target, atTarget + i, clip(values, lows, highs));
    }
    store(variant.target(), target, atTarget + last, tail);
  }

  @Override
  public long scale(Object a, long atA, double factor, Object target, long atTarget, long count) {
    return scalar.scale(a, atA, factor, target, atTarget, count);
  }

  private static LongVector clip(LongVector values, LongVector lows, LongVector highs) {
    return values.lanewise(VectorOperators.UMAX, lows).lanewise(VectorOperators.UMIN, highs);
  }

  private static boolean inVectors(Operator operator, Range range) {
    return operator == Operator.PLUS
        || operator == Operator.MINUS
        || operator == Operator.MINIMUM
        || operator == Operator.MAXIMUM
        || (operator == Operator.TIMES && range == Range.WRAP);
  }

  private static LongVector combine(Operator operator, Range range, LongVector a, LongVector b) {
    if (operator == Operator.PLUS) {
      return range == Range.SATURATE ? a.lanewise(VectorOperators.SUADD, b) : a.add(b);
    }
    if (operator == Operator.MINUS) {
      return range == Range.SATURATE ? a.lanewise(VectorOperators.SUSUB, b) : a.sub(b);
    }
    if (operator == Operator.MINIMUM) {
      return a.lanewise(VectorOperators.UMIN, b);
    }
    if (operator == Operator.MAXIMUM) {
      return a.lanewise(VectorOperators.UMAX, b);
    }
    if (operator == Operator.TIMES) {
      return a.mul(b);
    }
    throw operator.unknown();
  }

  /// Negative in the lanes where a sum or a difference is no uint64.
  private static LongVector beyond(
      Operator operator, LongVector a, LongVector b, LongVector result) {
    if (operator == Operator.PLUS) {
      return carry(a, b, result);
    }
    if (operator == Operator.MINUS) {
      return borrow(a, b, result);
    }
    if (operator == Operator.MINIMUM || operator == Operator.MAXIMUM) {
      return LongVector.zero(SPECIES);
    }
    throw operator.unknown();
  }

  private static LongVector carry(LongVector a, LongVector b, LongVector sum) {
    return a.and(b).or(a.or(b).and(sum.not()));
  }

  private static LongVector borrow(LongVector a, LongVector b, LongVector difference) {
    return a.not().and(b).or(a.not().or(b).and(difference));
  }

  private static boolean anyNegative(LongVector lanes) {
    return lanes.test(VectorOperators.IS_NEGATIVE).anyTrue();
  }

  private static LongVector load(Storage storage, Object memory, long at) {
    return VectorMemory.load(storage, memory, at).reinterpretAsLongs();
  }

  private static void store(Storage storage, Object memory, long at, LongVector values) {
    VectorMemory.store(storage, memory, at, values.reinterpretAsBytes());
  }
}
