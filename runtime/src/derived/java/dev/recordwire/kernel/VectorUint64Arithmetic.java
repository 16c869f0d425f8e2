package dev.recordwire.kernel;

import static java.nio.ByteOrder.LITTLE_ENDIAN;

import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandles;
import jdk.incubator.vector.ByteVector;
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
      MemorySegment a,
      long atA,
      MemorySegment b,
      long atB,
      MemorySegment target,
      long atTarget,
      long count) {
    a.isNative(); // Fixes their types for the compiler: see Kernels.
    b.isNative();
    target.isNative();
    Operator operator = FIXED == null ? variant.operator() : FIXED.operator();
    Range range = FIXED == null ? variant.range() : FIXED.range();
    if (count < WIDTH || !inVectors(operator, range)) {
      return scalar.combine(a, atA, b, atB, target, atTarget, count);
    }
    LongVector beyond = LongVector.zero(SPECIES);
    long last = (count - WIDTH) * BYTES;
    LongVector left = load(a, atA + last);
    LongVector right = load(b, atB + last);
    LongVector tail = combine(operator, range, left, right);
    if (range == Range.CHECK) {
      beyond = beyond(operator, left, right, tail);
    }
    for (long i = 0; i < last; i += LOADED.length()) {
      left = load(a, atA + i);
      right = load(b, atB + i);
      LongVector result = combine(operator, range, left, right);
      if (range == Range.CHECK) {
        beyond = beyond.or(beyond(operator, left, right, result));
      }
      store(target, atTarget + i, result);
    }
    store(target, atTarget + last, tail);
    return anyNegative(beyond) ? scalar.combine(a, atA, b, atB, target, atTarget, count) : -1;
  }

  @Override
  public long combine(
      MemorySegment a, long atA, long value, MemorySegment target, long atTarget, long count) {
    a.isNative(); // Fixes their types for the compiler: see Kernels.
    target.isNative();
    Operator operator = FIXED == null ? variant.operator() : FIXED.operator();
    Range range = FIXED == null ? variant.range() : FIXED.range();
    if (count < WIDTH || !inVectors(operator, range)) {
      return scalar.combine(a, atA, value, target, atTarget, count);
    }
    LongVector right = LongVector.broadcast(SPECIES, value);
    LongVector beyond = LongVector.zero(SPECIES);
    long last = (count - WIDTH) * BYTES;
    LongVector left = load(a, atA + last);
    LongVector tail = combine(operator, range, left, right);
    if (range == Range.CHECK) {
      beyond = beyond(operator, left, right, tail);
    }
    for (long i = 0; i < last; i += LOADED.length()) {
      left = load(a, atA + i);
      LongVector result = combine(operator, range, left, right);
      if (range == Range.CHECK) {
        beyond = beyond.or(beyond(operator, left, right, result));
      }
      store(target, atTarget + i, result);
    }
    store(target, atTarget + last, tail);
    return anyNegative(beyond) ? scalar.combine(a, atA, value, target, atTarget, count) : -1;
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
    return operator == Operator.MAXIMUM ? a.lanewise(VectorOperators.UMAX, b) : a.mul(b);
  }

  /// Negative in the lanes where a sum or a difference is no uint64.
  private static LongVector beyond(
      Operator operator, LongVector a, LongVector b, LongVector result) {
    if (operator == Operator.PLUS) {
      return carry(a, b, result);
    }
    return operator == Operator.MINUS ? borrow(a, b, result) : LongVector.zero(SPECIES);
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

  private static LongVector load(MemorySegment segment, long at) {
    return ByteVector.fromMemorySegment(LOADED, segment, at, LITTLE_ENDIAN).reinterpretAsLongs();
  }

  private static void store(MemorySegment segment, long at, LongVector values) {
    values.reinterpretAsBytes().intoMemorySegment(segment, at, LITTLE_ENDIAN);
  }
}
