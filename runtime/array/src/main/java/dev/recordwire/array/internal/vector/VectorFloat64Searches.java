package dev.recordwire.array.internal.vector;

import dev.recordwire.array.internal.kernel.Float64Searches;
import dev.recordwire.array.internal.kernel.VectorSupport;
import java.lang.foreign.MemorySegment;
import jdk.incubator.vector.LongVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorSpecies;

// dtype bits: Long, LongVector, LONGS, loadLongs
// dtype carrier: double, Double
// dtype float32: doubleToRawLongBits -> floatToRawIntBits
/// [Float64Searches] with vectors, which compare bits. NaN has many, and few look for it, so that
/// is left to the scalar loops.
final class VectorFloat64Searches implements Float64Searches {
  private static final VectorSpecies<Byte> LOADED = VectorSupport.BYTES;
  private static final long BYTES = Double.BYTES;
  private static final VectorSpecies<Long> SPECIES = VectorSupport.LONGS;
  private static final int WIDTH = SPECIES.length();
  private static final long STEP = LOADED.length();

  private final Float64Searches scalar;

  VectorFloat64Searches(Float64Searches scalar) {
    this.scalar = scalar;
  }

  @Override
  public long indexOf(MemorySegment segment, long at, long count, double value) {
    segment.isNative(); // Fixes its type for the compiler: see Kernels.
    LongVector wanted = LongVector.broadcast(SPECIES, Double.doubleToRawLongBits(value));
    long whole = Double.isNaN(value) ? 0 : count - count % WIDTH;
    long end = at + whole * BYTES;
    long start = at;
    // To ask of four at once whether one of them has it is less than to ask each.
    for (; start <= end - 4 * STEP; start += 4 * STEP) {
      VectorMask<Long> equal01 =
          load(segment, start).eq(wanted).or(load(segment, start + STEP).eq(wanted));
      VectorMask<Long> equal23 =
          load(segment, start + 2 * STEP).eq(wanted).or(load(segment, start + 3 * STEP).eq(wanted));
      if (equal01.or(equal23).anyTrue()) {
        break;
      }
    }
    for (; start < end; start += STEP) {
      VectorMask<Long> equal = load(segment, start).eq(wanted);
      if (equal.anyTrue()) {
        return (start - at) / BYTES + equal.firstTrue();
      }
    }
    long index = scalar.indexOf(segment, end, count - whole, value);
    return index < 0 ? -1 : whole + index;
  }

  private static LongVector load(MemorySegment segment, long at) {
    return VectorMemory.loadLongs(segment, at);
  }
}
