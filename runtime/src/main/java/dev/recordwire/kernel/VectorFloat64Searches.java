package dev.recordwire.kernel;

import static java.nio.ByteOrder.LITTLE_ENDIAN;

import java.lang.foreign.MemorySegment;
import jdk.incubator.vector.ByteVector;
import jdk.incubator.vector.LongVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorSpecies;

/// [Float64Searches] with vectors, which compare bits. NaN has many, and few look for it, so that
/// is left to the scalar loops.
final class VectorFloat64Searches implements Float64Searches {
  private static final VectorSpecies<Byte> LOADED = VectorSupport.BYTES;
  private static final long BYTES = 8;
  private static final int WIDTH = VectorSupport.LONGS.length();

  private final Float64Searches scalar;

  VectorFloat64Searches(Float64Searches scalar) {
    this.scalar = scalar;
  }

  @Override
  public long indexOf(MemorySegment segment, long at, long count, double value) {
    segment.isNative(); // Fixes its type for the compiler: see Kernels.
    long whole = Double.isNaN(value) ? 0 : count - count % WIDTH;
    long bits = Double.doubleToRawLongBits(value);
    long end = at + whole * BYTES;
    for (long start = at; start < end; start += LOADED.length()) {
      VectorMask<Long> equal = load(segment, start).eq(bits);
      if (equal.anyTrue()) {
        return (start - at) / BYTES + equal.firstTrue();
      }
    }
    long index = scalar.indexOf(segment, end, count - whole, value);
    return index < 0 ? -1 : whole + index;
  }

  private static LongVector load(MemorySegment segment, long at) {
    return ByteVector.fromMemorySegment(LOADED, segment, at, LITTLE_ENDIAN).reinterpretAsLongs();
  }
}
