package dev.recordwire.array.internal.vector;

import dev.recordwire.array.internal.kernel.Float64Arithmetic;
import dev.recordwire.array.internal.kernel.Operator;
import dev.recordwire.array.internal.kernel.Variant;
import dev.recordwire.array.internal.kernel.VectorSupport;
import dev.recordwire.array.internal.storage.Storage;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandles;
import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;
import org.jspecify.annotations.Nullable;

// dtype carrier: double, Double, DoubleVector, DOUBLES, reinterpretAsDoubles, loadDoubles
/// [Float64Arithmetic] with vectors. The last vector overlaps the one before it: it is read
/// before anything is written, and writes what is there already where they overlap.
final class VectorFloat64Arithmetic implements Float64Arithmetic {
  private static final @Nullable Variant FIXED = Variant.of(MethodHandles.lookup());
  private static final VectorSpecies<Double> SPECIES = VectorSupport.DOUBLES;
  private static final VectorSpecies<Byte> LOADED = VectorSupport.BYTES;
  private static final long BYTES = Double.BYTES;
  private static final int WIDTH = SPECIES.length();

  private final Float64Arithmetic scalar;
  private final Variant variant;

  VectorFloat64Arithmetic(Float64Arithmetic scalar, Variant variant) {
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
    DoubleVector tail =
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
  public void combine(Object a, long atA, double b, Object target, long atTarget, long count) {
    if (count < WIDTH) {
      scalar.combine(a, atA, b, target, atTarget, count);
      return;
    }
    Variant variant = FIXED == null ? this.variant : FIXED;
    Operator operator = variant.operator();
    DoubleVector right = DoubleVector.broadcast(SPECIES, b);
    long last = (count - WIDTH) * BYTES;
    DoubleVector tail = combine(operator, load(variant.first(), a, atA + last), right);
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
      Object a, long atA, double factor, double addend, Object target, long atTarget, long count) {
    if (count < WIDTH) {
      scalar.timesPlus(a, atA, factor, addend, target, atTarget, count);
      return;
    }
    Variant variant = FIXED == null ? this.variant : FIXED;
    long last = (count - WIDTH) * BYTES;
    DoubleVector tail = canonical(load(variant.first(), a, atA + last).mul(factor).add(addend));
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
      Object a, long atA, double low, double high, Object target, long atTarget, long count) {
    if (count < WIDTH) {
      scalar.clip(a, atA, low, high, target, atTarget, count);
      return;
    }
    Variant variant = FIXED == null ? this.variant : FIXED;
    // As Math.max orders zeros, a low of -0.0 raises none of them, and a high of 0.0 lowers none.
    double raised = low == 0 && Double.compare(low, 0) < 0 ? -Double.MIN_VALUE : low;
    double lowered = Double.compare(high, 0) == 0 ? Double.MIN_VALUE : high;
    long last = (count - WIDTH) * BYTES;
    DoubleVector end = load(variant.first(), a, atA + last);
    DoubleVector tail = clip(end, raised, low, lowered, high);
    for (long i = 0; i < last; i += LOADED.length()) {
      DoubleVector values = load(variant.first(), a, atA + i);
      store(variant.target(), target, atTarget + i, clip(values, raised, low, lowered, high));
    }
    store(variant.target(), target, atTarget + last, tail);
  }

  /// By comparisons, which leave NaN alone: the minimum and the maximum of vectors take several
  /// instructions more for it and for zeros.
  private static DoubleVector clip(
      DoubleVector values, double raised, double low, double lowered, double high) {
    return values
        .blend(low, values.compare(VectorOperators.LE, raised))
        .blend(high, values.compare(VectorOperators.GE, lowered));
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
    if (operator == Operator.SUBTRACTED_FROM) {
      return canonical(b.sub(a));
    }
    if (operator == Operator.DIVIDED_INTO) {
      return canonical(b.div(a));
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
    if (operator == Operator.ABS) {
      return a.abs();
    }
    if (operator == Operator.SQRT) {
      return canonical(a.sqrt());
    }
    throw operator.unknown();
  }

  private static DoubleVector canonical(DoubleVector values) {
    return values.blend(Double.NaN, values.compare(VectorOperators.NE, values));
  }

  private static DoubleVector load(Storage storage, Object memory, long at) {
    return storage == Storage.BYTES
        ? VectorMemory.load((byte[]) memory, at).reinterpretAsDoubles()
        : VectorMemory.loadDoubles((MemorySegment) memory, at); // cast here: see VectorMemory
  }

  private static void store(Storage storage, Object memory, long at, DoubleVector values) {
    if (storage == Storage.BYTES) {
      VectorMemory.store((byte[]) memory, at, values.reinterpretAsBytes());
    } else {
      VectorMemory.store((MemorySegment) memory, at, values.reinterpretAsBytes()); // cast here
    }
  }
}
