package dev.recordwire.kernel;

import static java.nio.ByteOrder.LITTLE_ENDIAN;

import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandles;
import jdk.incubator.vector.ByteVector;
import jdk.incubator.vector.ShortVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;
import org.jspecify.annotations.Nullable;

/// [Int16Arithmetic] with vectors, as far as they have it: products that must not overflow,
/// and quotients, are left to the scalar loops. The last vector overlaps the one before it: it
/// is read before anything is written, and writes what is there already where they overlap.
final class VectorInt16Arithmetic implements Int16Arithmetic {
  private static final @Nullable Variant FIXED = Variant.of(MethodHandles.lookup());
  private static final VectorSpecies<Short> SPECIES = VectorSupport.SHORTS;
  private static final VectorSpecies<Byte> LOADED = VectorSupport.BYTES;
  private static final long BYTES = 2;
  private static final int WIDTH = SPECIES.length();

  private final Int16Arithmetic scalar;
  private final Variant variant;

  VectorInt16Arithmetic(Int16Arithmetic scalar, Variant variant) {
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
    ShortVector beyond = ShortVector.zero(SPECIES);
    long last = (count - WIDTH) * BYTES;
    ShortVector left = load(a, atA + last);
    ShortVector right = load(b, atB + last);
    ShortVector tail = combine(operator, range, left, right);
    if (range == Range.CHECK) {
      beyond = beyond(operator, left, right, tail);
    }
    for (long i = 0; i < last; i += LOADED.length()) {
      left = load(a, atA + i);
      right = load(b, atB + i);
      ShortVector result = combine(operator, range, left, right);
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
      MemorySegment a, long atA, int value, MemorySegment target, long atTarget, long count) {
    a.isNative(); // Fixes their types for the compiler: see Kernels.
    target.isNative();
    Operator operator = FIXED == null ? variant.operator() : FIXED.operator();
    Range range = FIXED == null ? variant.range() : FIXED.range();
    if (count < WIDTH || !inVectors(operator, range)) {
      return scalar.combine(a, atA, value, target, atTarget, count);
    }
    ShortVector right = ShortVector.broadcast(SPECIES, (short) value);
    ShortVector beyond = ShortVector.zero(SPECIES);
    long last = (count - WIDTH) * BYTES;
    ShortVector left = load(a, atA + last);
    ShortVector tail = combine(operator, range, left, right);
    if (range == Range.CHECK) {
      beyond = beyond(operator, left, right, tail);
    }
    for (long i = 0; i < last; i += LOADED.length()) {
      left = load(a, atA + i);
      ShortVector result = combine(operator, range, left, right);
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

  private static ShortVector combine(Operator operator, Range range, ShortVector a, ShortVector b) {
    if (operator == Operator.PLUS) {
      return range == Range.SATURATE ? a.lanewise(VectorOperators.SADD, b) : a.add(b);
    }
    if (operator == Operator.MINUS) {
      return range == Range.SATURATE ? a.lanewise(VectorOperators.SSUB, b) : a.sub(b);
    }
    if (operator == Operator.MINIMUM) {
      return a.lanewise(VectorOperators.MIN, b);
    }
    return operator == Operator.MAXIMUM ? a.lanewise(VectorOperators.MAX, b) : a.mul(b);
  }

  /// Negative in the lanes where a sum or a difference is no int16.
  private static ShortVector beyond(
      Operator operator, ShortVector a, ShortVector b, ShortVector result) {
    if (operator == Operator.PLUS) {
      return carry(a, b, result);
    }
    return operator == Operator.MINUS ? borrow(a, b, result) : ShortVector.zero(SPECIES);
  }

  private static ShortVector carry(ShortVector a, ShortVector b, ShortVector sum) {
    return a.lanewise(VectorOperators.XOR, sum).and(b.lanewise(VectorOperators.XOR, sum));
  }

  private static ShortVector borrow(ShortVector a, ShortVector b, ShortVector difference) {
    return a.lanewise(VectorOperators.XOR, b).and(a.lanewise(VectorOperators.XOR, difference));
  }

  private static boolean anyNegative(ShortVector lanes) {
    return lanes.test(VectorOperators.IS_NEGATIVE).anyTrue();
  }

  private static ShortVector load(MemorySegment segment, long at) {
    return ByteVector.fromMemorySegment(LOADED, segment, at, LITTLE_ENDIAN).reinterpretAsShorts();
  }

  private static void store(MemorySegment segment, long at, ShortVector values) {
    values.reinterpretAsBytes().intoMemorySegment(segment, at, LITTLE_ENDIAN);
  }
}
