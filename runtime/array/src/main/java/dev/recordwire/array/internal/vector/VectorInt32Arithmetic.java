package dev.recordwire.array.internal.vector;

import dev.recordwire.array.internal.kernel.Int32Arithmetic;
import dev.recordwire.array.internal.kernel.Operator;
import dev.recordwire.array.internal.kernel.OverflowRule;
import dev.recordwire.array.internal.kernel.Variant;
import dev.recordwire.array.internal.kernel.VectorSupport;
import dev.recordwire.array.internal.number.Narrowing;
import dev.recordwire.array.internal.storage.Storage;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandles;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;
import org.jspecify.annotations.Nullable;

// dtype bits: IntVector, Integer, INTS, reinterpretAsInts, loadInts
// dtype computed: int value, int low, int high
// dtype unsigned: MAX -> UMAX, MIN -> UMIN, SADD -> SUADD, SSUB -> SUSUB
/// [Int32Arithmetic] with vectors, as far as they have it: products that must not overflow,
/// quotients and shifts are left to the scalar loops. The last vector overlaps the one before it:
/// it is read before anything is written, and writes what is there already where they overlap.
final class VectorInt32Arithmetic implements Int32Arithmetic {
  private static final @Nullable Variant FIXED = Variant.of(MethodHandles.lookup());
  private static final VectorSpecies<Integer> SPECIES = VectorSupport.INTS;
  private static final VectorSpecies<Byte> LOADED = VectorSupport.BYTES;
  private static final long BYTES = Integer.BYTES;
  private static final int WIDTH = SPECIES.length();

  private final Int32Arithmetic scalar;
  private final Variant variant;

  VectorInt32Arithmetic(Int32Arithmetic scalar, Variant variant) {
    this.scalar = scalar;
    this.variant = variant;
  }

  @Override
  public long combine(
      Object a, long atA, Object b, long atB, Object target, long atTarget, long count) {
    Variant variant = FIXED == null ? this.variant : FIXED;
    Operator operator = variant.operator();
    OverflowRule range = variant.range();
    if (count < WIDTH || !inVectors(operator, range)) {
      return scalar.combine(a, atA, b, atB, target, atTarget, count);
    }
    IntVector beyond = IntVector.zero(SPECIES);
    long last = (count - WIDTH) * BYTES;
    IntVector left = load(variant.first(), a, atA + last);
    IntVector right = load(variant.second(), b, atB + last);
    IntVector tail = combine(operator, range, left, right);
    if (range == OverflowRule.CHECK) {
      beyond = beyond(operator, left, right, tail);
    }
    for (long i = 0; i < last; i += LOADED.length()) {
      left = load(variant.first(), a, atA + i);
      right = load(variant.second(), b, atB + i);
      IntVector result = combine(operator, range, left, right);
      if (range == OverflowRule.CHECK) {
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
    OverflowRule range = variant.range();
    if (count < WIDTH || !inVectors(operator, range)) {
      return scalar.combine(a, atA, value, target, atTarget, count);
    }
    IntVector right = IntVector.broadcast(SPECIES, Narrowing.int32(value));
    IntVector beyond = IntVector.zero(SPECIES);
    long last = (count - WIDTH) * BYTES;
    IntVector left = load(variant.first(), a, atA + last);
    IntVector tail = combine(operator, range, left, right);
    if (range == OverflowRule.CHECK) {
      beyond = beyond(operator, left, right, tail);
    }
    for (long i = 0; i < last; i += LOADED.length()) {
      left = load(variant.first(), a, atA + i);
      IntVector result = combine(operator, range, left, right);
      if (range == OverflowRule.CHECK) {
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
    IntVector lows = IntVector.broadcast(SPECIES, Narrowing.int32(low));
    IntVector highs = IntVector.broadcast(SPECIES, Narrowing.int32(high));
    long last = (count - WIDTH) * BYTES;
    IntVector tail = clip(load(variant.first(), a, atA + last), lows, highs);
    for (long i = 0; i < last; i += LOADED.length()) {
      IntVector values = load(variant.first(), a, atA + i);
      store(variant.target(), target, atTarget + i, clip(values, lows, highs));
    }
    store(variant.target(), target, atTarget + last, tail);
  }

  @Override
  public long scale(Object a, long atA, double factor, Object target, long atTarget, long count) {
    return scalar.scale(a, atA, factor, target, atTarget, count);
  }

  private static IntVector clip(IntVector values, IntVector lows, IntVector highs) {
    return values.lanewise(VectorOperators.MAX, lows).lanewise(VectorOperators.MIN, highs);
  }

  private static boolean inVectors(Operator operator, OverflowRule range) {
    return operator == Operator.PLUS
        || operator == Operator.MINUS
        || operator == Operator.SUBTRACTED_FROM
        || operator == Operator.MINIMUM
        || operator == Operator.MAXIMUM
        || operator == Operator.BIT_AND
        || operator == Operator.BIT_OR
        || operator == Operator.BIT_XOR
        || (operator == Operator.TIMES && range == OverflowRule.WRAP);
  }

  private static IntVector combine(
      Operator operator, OverflowRule range, IntVector a, IntVector b) {
    if (operator == Operator.PLUS) {
      return range == OverflowRule.SATURATE ? a.lanewise(VectorOperators.SADD, b) : a.add(b);
    }
    if (operator == Operator.MINUS) {
      return range == OverflowRule.SATURATE ? a.lanewise(VectorOperators.SSUB, b) : a.sub(b);
    }
    if (operator == Operator.SUBTRACTED_FROM) {
      return range == OverflowRule.SATURATE ? b.lanewise(VectorOperators.SSUB, a) : b.sub(a);
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
    return bits(operator, a, b);
  }

  private static IntVector bits(Operator operator, IntVector a, IntVector b) {
    if (operator == Operator.BIT_AND) {
      return a.and(b);
    }
    if (operator == Operator.BIT_OR) {
      return a.or(b);
    }
    if (operator == Operator.BIT_XOR) {
      return a.lanewise(VectorOperators.XOR, b);
    }
    throw operator.unknown();
  }

  /// Negative in the lanes where a sum or a difference is no int32.
  private static IntVector beyond(Operator operator, IntVector a, IntVector b, IntVector result) {
    if (operator == Operator.PLUS) {
      return carry(a, b, result);
    }
    if (operator == Operator.MINUS) {
      return borrow(a, b, result);
    }
    return operator == Operator.SUBTRACTED_FROM ? borrow(b, a, result) : IntVector.zero(SPECIES);
  }

  private static IntVector carry(IntVector a, IntVector b, IntVector sum) {
    // dtype if unsigned
    // | return a.and(b).or(a.or(b).and(sum.not()));
    // dtype else
    return a.lanewise(VectorOperators.XOR, sum).and(b.lanewise(VectorOperators.XOR, sum));
    // dtype end
  }

  private static IntVector borrow(IntVector a, IntVector b, IntVector difference) {
    // dtype if unsigned
    // | return a.not().and(b).or(a.not().or(b).and(difference));
    // dtype else
    return a.lanewise(VectorOperators.XOR, b).and(a.lanewise(VectorOperators.XOR, difference));
    // dtype end
  }

  private static boolean anyNegative(IntVector lanes) {
    return lanes.test(VectorOperators.IS_NEGATIVE).anyTrue();
  }

  private static IntVector load(Storage storage, Object memory, long at) {
    return storage == Storage.BYTES
        ? VectorMemory.load((byte[]) memory, at).reinterpretAsInts()
        : VectorMemory.loadInts((MemorySegment) memory, at); // cast here: see VectorMemory
  }

  private static void store(Storage storage, Object memory, long at, IntVector values) {
    if (storage == Storage.BYTES) {
      VectorMemory.store((byte[]) memory, at, values.reinterpretAsBytes());
    } else {
      VectorMemory.store((MemorySegment) memory, at, values.reinterpretAsBytes()); // cast here
    }
  }
}
