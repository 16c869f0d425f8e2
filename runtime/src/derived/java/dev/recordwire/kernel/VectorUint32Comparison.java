package dev.recordwire.kernel;

import static java.nio.ByteOrder.LITTLE_ENDIAN;

import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandles;
import jdk.incubator.vector.ByteVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;
import org.jspecify.annotations.Nullable;

/// [Uint32Comparison] with vectors: a block is what fills one vector, or eight lanes where that
/// is more, since bools are written eight at a time. The last block overlaps the one before
/// it.
final class VectorUint32Comparison implements Uint32Comparison {
  private static final @Nullable Variant FIXED = Variant.of(MethodHandles.lookup());
  private static final VectorSpecies<Integer> SPECIES = VectorSupport.INTS;
  private static final VectorSpecies<Byte> LOADED = VectorSupport.BYTES;
  private static final long BYTES = 4;
  private static final int WIDTH = SPECIES.length();
  private static final int BLOCK = Math.max(8, WIDTH);

  private final Uint32Comparison scalar;
  private final Variant variant;

  VectorUint32Comparison(Uint32Comparison scalar, Variant variant) {
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
      MemorySegment a, long atA, long value, MemorySegment target, long atTarget, long count) {
    a.isNative(); // Fixes their types for the compiler: see Kernels.
    target.isNative();
    if (count < BLOCK) {
      scalar.compare(a, atA, value, target, atTarget, count);
      return;
    }
    Operator operator = FIXED == null ? variant.operator() : FIXED.operator();
    IntVector right = IntVector.broadcast(SPECIES, (int) value);
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
      IntVector right = load(b, atB + lane * BYTES);
      bits |= compare(operator, load(a, atA + lane * BYTES), right).toLong() << lane;
    }
    return bits;
  }

  private static long bits(Operator operator, MemorySegment a, long atA, IntVector right) {
    long bits = 0;
    for (int lane = 0; lane < BLOCK; lane += WIDTH) {
      bits |= compare(operator, load(a, atA + lane * BYTES), right).toLong() << lane;
    }
    return bits;
  }

  private static VectorMask<Integer> compare(Operator operator, IntVector a, IntVector b) {
    if (operator == Operator.LESS) {
      return a.compare(VectorOperators.ULT, b);
    }
    if (operator == Operator.LESS_OR_EQUAL) {
      return a.compare(VectorOperators.ULE, b);
    }
    if (operator == Operator.EQUAL) {
      return a.compare(VectorOperators.EQ, b);
    }
    if (operator == Operator.NOT_EQUAL) {
      return a.compare(VectorOperators.NE, b);
    }
    return operator == Operator.GREATER_OR_EQUAL
        ? a.compare(VectorOperators.UGE, b)
        : a.compare(VectorOperators.UGT, b);
  }

  private static IntVector load(MemorySegment segment, long at) {
    return ByteVector.fromMemorySegment(LOADED, segment, at, LITTLE_ENDIAN).reinterpretAsInts();
  }

  private static void store(MemorySegment target, long at, long bits) {
    for (int i = 0; i < BLOCK; i += 8) {
      target.set(Elements.LONG, at + i, Masks.bytes(bits >>> i));
    }
  }
}
