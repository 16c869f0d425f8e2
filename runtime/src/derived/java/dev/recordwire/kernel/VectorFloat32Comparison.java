package dev.recordwire.kernel;

import static java.nio.ByteOrder.LITTLE_ENDIAN;

import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandles;
import jdk.incubator.vector.ByteVector;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;
import org.jspecify.annotations.Nullable;

/// [Float32Comparison] with vectors: a block is what fills one vector, or eight lanes where
/// that is more, since bools are written eight at a time. The last block overlaps the one
/// before it.
final class VectorFloat32Comparison implements Float32Comparison {
  private static final @Nullable Variant FIXED = Variant.of(MethodHandles.lookup());
  private static final VectorSpecies<Float> SPECIES = VectorSupport.FLOATS;
  private static final VectorSpecies<Byte> LOADED = VectorSupport.BYTES;
  private static final long BYTES = 4;
  private static final int WIDTH = SPECIES.length();
  private static final int BLOCK = Math.max(8, WIDTH);

  private final Float32Comparison scalar;
  private final Variant variant;

  VectorFloat32Comparison(Float32Comparison scalar, Variant variant) {
    this.scalar = scalar;
    this.variant = variant;
  }

  @Override
  public void compare(
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
    if (count < BLOCK) {
      scalar.compare(a, atA, b, atB, target, atTarget, count);
      return;
    }
    Operator operator = FIXED == null ? variant.operator() : FIXED.operator();
    long last = count - BLOCK;
    for (long i = 0; i < last; i += BLOCK) {
      store(target, atTarget + i, bits(operator, a, atA + i * BYTES, b, atB + i * BYTES));
    }
    store(target, atTarget + last, bits(operator, a, atA + last * BYTES, b, atB + last * BYTES));
  }

  @Override
  public void compare(
      MemorySegment a, long atA, float value, MemorySegment target, long atTarget, long count) {
    a.isNative(); // Fixes their types for the compiler: see Kernels.
    target.isNative();
    if (count < BLOCK) {
      scalar.compare(a, atA, value, target, atTarget, count);
      return;
    }
    Operator operator = FIXED == null ? variant.operator() : FIXED.operator();
    FloatVector right = FloatVector.broadcast(SPECIES, value);
    long last = count - BLOCK;
    for (long i = 0; i < last; i += BLOCK) {
      store(target, atTarget + i, bits(operator, a, atA + i * BYTES, right));
    }
    store(target, atTarget + last, bits(operator, a, atA + last * BYTES, right));
  }

  private static long bits(
      Operator operator, MemorySegment a, long atA, MemorySegment b, long atB) {
    long bits = 0;
    for (int lane = 0; lane < BLOCK; lane += WIDTH) {
      FloatVector right = load(b, atB + lane * BYTES);
      bits |= compare(operator, load(a, atA + lane * BYTES), right).toLong() << lane;
    }
    return bits;
  }

  private static long bits(Operator operator, MemorySegment a, long atA, FloatVector right) {
    long bits = 0;
    for (int lane = 0; lane < BLOCK; lane += WIDTH) {
      bits |= compare(operator, load(a, atA + lane * BYTES), right).toLong() << lane;
    }
    return bits;
  }

  private static VectorMask<Float> compare(Operator operator, FloatVector a, FloatVector b) {
    if (operator == Operator.LESS) {
      return a.compare(VectorOperators.LT, b);
    }
    if (operator == Operator.LESS_OR_EQUAL) {
      return a.compare(VectorOperators.LE, b);
    }
    if (operator == Operator.EQUAL) {
      return a.compare(VectorOperators.EQ, b);
    }
    if (operator == Operator.NOT_EQUAL) {
      return a.compare(VectorOperators.NE, b);
    }
    return operator == Operator.GREATER_OR_EQUAL
        ? a.compare(VectorOperators.GE, b)
        : a.compare(VectorOperators.GT, b);
  }

  private static FloatVector load(MemorySegment segment, long at) {
    return ByteVector.fromMemorySegment(LOADED, segment, at, LITTLE_ENDIAN).reinterpretAsFloats();
  }

  private static void store(MemorySegment target, long at, long bits) {
    for (int i = 0; i < BLOCK; i += 8) {
      target.set(Elements.LONG, at + i, Masks.bytes(bits >>> i));
    }
  }
}
