package dev.recordwire.kernel;

import static java.nio.ByteOrder.LITTLE_ENDIAN;

import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandles;
import jdk.incubator.vector.ByteVector;
import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;
import org.jspecify.annotations.Nullable;

/// [Float64Arithmetic] with vectors. The last vector overlaps the one before it: it is read
/// before anything is written, and writes what is there already where they overlap.
final class VectorFloat64Arithmetic implements Float64Arithmetic {
  private static final @Nullable Variant FIXED = Variant.of(MethodHandles.lookup());
  private static final VectorSpecies<Double> SPECIES = VectorSupport.DOUBLES;
  private static final VectorSpecies<Byte> LOADED = VectorSupport.BYTES;
  private static final long BYTES = 8;
  private static final int WIDTH = SPECIES.length();

  private final Float64Arithmetic scalar;
  private final Variant variant;

  VectorFloat64Arithmetic(Float64Arithmetic scalar, Variant variant) {
    this.scalar = scalar;
    this.variant = variant;
  }

  @Override
  public void combine(
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
    if (count < WIDTH) {
      scalar.combine(a, atA, b, atB, target, atTarget, count);
      return;
    }
    Operator operator = FIXED == null ? variant.operator() : FIXED.operator();
    long last = (count - WIDTH) * BYTES;
    DoubleVector tail = combine(operator, load(a, atA + last), load(b, atB + last));
    for (long i = 0; i < last; i += LOADED.length()) {
      store(target, atTarget + i, combine(operator, load(a, atA + i), load(b, atB + i)));
    }
    store(target, atTarget + last, tail);
  }

  @Override
  public void combine(
      MemorySegment a, long atA, double b, MemorySegment target, long atTarget, long count) {
    a.isNative(); // Fixes their types for the compiler: see Kernels.
    target.isNative();
    if (count < WIDTH) {
      scalar.combine(a, atA, b, target, atTarget, count);
      return;
    }
    Operator operator = FIXED == null ? variant.operator() : FIXED.operator();
    DoubleVector right = DoubleVector.broadcast(SPECIES, b);
    long last = (count - WIDTH) * BYTES;
    DoubleVector tail = combine(operator, load(a, atA + last), right);
    for (long i = 0; i < last; i += LOADED.length()) {
      store(target, atTarget + i, combine(operator, load(a, atA + i), right));
    }
    store(target, atTarget + last, tail);
  }

  @Override
  public void timesPlus(
      MemorySegment a,
      long atA,
      double factor,
      double addend,
      MemorySegment target,
      long atTarget,
      long count) {
    a.isNative(); // Fixes their types for the compiler: see Kernels.
    target.isNative();
    if (count < WIDTH) {
      scalar.timesPlus(a, atA, factor, addend, target, atTarget, count);
      return;
    }
    long last = (count - WIDTH) * BYTES;
    DoubleVector tail = canonical(load(a, atA + last).mul(factor).add(addend));
    for (long i = 0; i < last; i += LOADED.length()) {
      store(target, atTarget + i, canonical(load(a, atA + i).mul(factor).add(addend)));
    }
    store(target, atTarget + last, tail);
  }

  private static DoubleVector combine(Operator operator, DoubleVector a, DoubleVector b) {
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

  private static DoubleVector single(Operator operator, DoubleVector a) {
    if (operator == Operator.NEGATE) {
      return a.neg();
    }
    return operator == Operator.ABS ? a.abs() : canonical(a.sqrt());
  }

  private static DoubleVector canonical(DoubleVector values) {
    return values.blend(Double.NaN, values.compare(VectorOperators.NE, values));
  }

  private static DoubleVector load(MemorySegment segment, long at) {
    return ByteVector.fromMemorySegment(LOADED, segment, at, LITTLE_ENDIAN).reinterpretAsDoubles();
  }

  private static void store(MemorySegment segment, long at, DoubleVector values) {
    values.reinterpretAsBytes().intoMemorySegment(segment, at, LITTLE_ENDIAN);
  }
}
