package dev.recordwire.array.internal.kernel;

import java.lang.invoke.MethodHandles;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;
import org.jspecify.annotations.Nullable;

/// [Float32Arithmetic] with vectors. The last vector overlaps the one before it: it is read
/// before anything is written, and writes what is there already where they overlap.
final class VectorFloat32Arithmetic implements Float32Arithmetic {
  private static final @Nullable Variant FIXED = Variant.of(MethodHandles.lookup());
  private static final VectorSpecies<Float> SPECIES = VectorSupport.FLOATS;
  private static final VectorSpecies<Byte> LOADED = VectorSupport.BYTES;
  private static final long BYTES = 4;
  private static final int WIDTH = SPECIES.length();

  private final Float32Arithmetic scalar;
  private final Variant variant;

  VectorFloat32Arithmetic(Float32Arithmetic scalar, Variant variant) {
    this.scalar = scalar;
    this.variant = variant;
  }

  @Override
  public void combine(
      Object a, long atA, Object b, long atB, Object target, long atTarget, long count) {
    if (count < WIDTH) {
      scalar.combine(a, atA, b, atB, target, atTarget, count);
      return;
    }
    Variant variant = FIXED == null ? this.variant : FIXED;
    Operator operator = variant.operator();
    long last = (count - WIDTH) * BYTES;
    FloatVector tail =
        combine(
            operator, load(variant.first(), a, atA + last), load(variant.second(), b, atB + last));
    for (long i = 0; i < last; i += LOADED.length()) {
      store(
          variant.target(),
          target,
          atTarget + i,
          combine(operator, load(variant.first(), a, atA + i), load(variant.second(), b, atB + i)));
    }
    store(variant.target(), target, atTarget + last, tail);
  }

  @Override
  public void combine(Object a, long atA, float b, Object target, long atTarget, long count) {
    if (count < WIDTH) {
      scalar.combine(a, atA, b, target, atTarget, count);
      return;
    }
    Variant variant = FIXED == null ? this.variant : FIXED;
    Operator operator = variant.operator();
    FloatVector right = FloatVector.broadcast(SPECIES, b);
    long last = (count - WIDTH) * BYTES;
    FloatVector tail = combine(operator, load(variant.first(), a, atA + last), right);
    for (long i = 0; i < last; i += LOADED.length()) {
      store(
          variant.target(),
          target,
          atTarget + i,
          combine(operator, load(variant.first(), a, atA + i), right));
    }
    store(variant.target(), target, atTarget + last, tail);
  }

  @Override
  public void timesPlus(
      Object a, long atA, float factor, float addend, Object target, long atTarget, long count) {
    if (count < WIDTH) {
      scalar.timesPlus(a, atA, factor, addend, target, atTarget, count);
      return;
    }
    Variant variant = FIXED == null ? this.variant : FIXED;
    long last = (count - WIDTH) * BYTES;
    FloatVector tail = canonical(load(variant.first(), a, atA + last).mul(factor).add(addend));
    for (long i = 0; i < last; i += LOADED.length()) {
      store(
          variant.target(),
          target,
          atTarget + i,
          canonical(load(variant.first(), a, atA + i).mul(factor).add(addend)));
    }
    store(variant.target(), target, atTarget + last, tail);
  }

  @Override
  public void clip(
      Object a, long atA, float low, float high, Object target, long atTarget, long count) {
    if (count < WIDTH) {
      scalar.clip(a, atA, low, high, target, atTarget, count);
      return;
    }
    Variant variant = FIXED == null ? this.variant : FIXED;
    FloatVector lows = FloatVector.broadcast(SPECIES, low);
    FloatVector highs = FloatVector.broadcast(SPECIES, high);
    long last = (count - WIDTH) * BYTES;
    FloatVector tail = clip(load(variant.first(), a, atA + last), lows, highs);
    for (long i = 0; i < last; i += LOADED.length()) {
      FloatVector values = load(variant.first(), a, atA + i);
      store(variant.target(), target, atTarget + i, clip(values, lows, highs));
    }
    store(variant.target(), target, atTarget + last, tail);
  }

  private static FloatVector clip(FloatVector values, FloatVector lows, FloatVector highs) {
    return values.max(lows).min(highs);
  }

  private static FloatVector combine(Operator operator, FloatVector a, FloatVector b) {
    if (operator == Operator.PLUS) {
      return canonical(a.add(b));
    }
    if (operator == Operator.MINUS) {
      return canonical(a.sub(b));
    }
    if (operator == Operator.TIMES) {
      return canonical(a.mul(b));
    }
    if (operator == Operator.DIVIDED_BY) {
      return canonical(a.div(b));
    }
    if (operator == Operator.MINIMUM) {
      return canonical(a.min(b));
    }
    if (operator == Operator.MAXIMUM) {
      return canonical(a.max(b));
    }
    return single(operator, a);
  }

  private static FloatVector single(Operator operator, FloatVector a) {
    if (operator == Operator.NEGATE) {
      return a.neg();
    }
    if (operator == Operator.ABS) {
      return a.abs();
    }
    if (operator == Operator.SQRT) {
      return canonical(a.sqrt());
    }
    throw operator.unknown();
  }

  private static FloatVector canonical(FloatVector values) {
    return values.blend(Float.NaN, values.compare(VectorOperators.NE, values));
  }

  private static FloatVector load(Storage storage, Object memory, long at) {
    return VectorMemory.load(storage, memory, at).reinterpretAsFloats();
  }

  private static void store(Storage storage, Object memory, long at, FloatVector values) {
    VectorMemory.store(storage, memory, at, values.reinterpretAsBytes());
  }
}
