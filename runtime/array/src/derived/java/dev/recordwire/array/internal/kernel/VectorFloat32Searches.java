package dev.recordwire.array.internal.kernel;

import java.lang.foreign.MemorySegment;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorSpecies;

/// [Float32Searches] with vectors, which compare bits. NaN has many, and few look for it, so that
/// is left to the scalar loops.
final class VectorFloat32Searches implements Float32Searches {
  private static final VectorSpecies<Byte> LOADED = VectorSupport.BYTES;
  private static final long BYTES = 4;
  private static final VectorSpecies<Integer> SPECIES = VectorSupport.INTS;
  private static final int WIDTH = SPECIES.length();
  private static final long STEP = LOADED.length();

  private final Float32Searches scalar;

  VectorFloat32Searches(Float32Searches scalar) {
    this.scalar = scalar;
  }

  @Override
  public long indexOf(MemorySegment segment, long at, long count, float value) {
    segment.isNative(); // Fixes its type for the compiler: see Kernels.
    long whole = Float.isNaN(value) ? 0 : count - count % WIDTH;
    IntVector wanted = IntVector.broadcast(SPECIES, Float.floatToRawIntBits(value));
    long end = at + whole * BYTES;
    long start = passedBy(segment, at, end, wanted);
    for (; start < end; start += STEP) {
      VectorMask<Integer> equal = load(segment, start).eq(wanted);
      if (equal.anyTrue()) {
        return (start - at) / BYTES + equal.firstTrue();
      }
    }
    long index = scalar.indexOf(segment, end, count - whole, value);
    return index < 0 ? -1 : whole + index;
  }

  /// The start of the first four vectors that hold `wanted`, or of what is left after all fours:
  /// to ask of four at once whether one of them does is less than to ask each.
  private static long passedBy(MemorySegment segment, long at, long end, IntVector wanted) {
    long start = at;
    for (; start <= end - 4 * STEP; start += 4 * STEP) {
      VectorMask<Integer> equal01 =
          load(segment, start).eq(wanted).or(load(segment, start + STEP).eq(wanted));
      VectorMask<Integer> equal23 =
          load(segment, start + 2 * STEP).eq(wanted).or(load(segment, start + 3 * STEP).eq(wanted));
      if (equal01.or(equal23).anyTrue()) {
        break;
      }
    }
    return start;
  }

  private static IntVector load(MemorySegment segment, long at) {
    return VectorMemory.load(LOADED, segment, at).reinterpretAsInts();
  }
}
