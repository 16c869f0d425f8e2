package dev.recordwire.kernel;

import static java.nio.ByteOrder.LITTLE_ENDIAN;

import java.lang.foreign.MemorySegment;
import jdk.incubator.vector.ByteVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorSpecies;

/// [Float32Searches] with vectors, which compare bits. NaN has many, and few look for it, so that
/// is left to the scalar loops.
final class VectorFloat32Searches implements Float32Searches {
  private static final VectorSpecies<Byte> LOADED = VectorSupport.BYTES;
  private static final long BYTES = 4;
  private static final int WIDTH = VectorSupport.INTS.length();

  private final Float32Searches scalar;

  VectorFloat32Searches(Float32Searches scalar) {
    this.scalar = scalar;
  }

  @Override
  public long indexOf(MemorySegment segment, long at, long count, float value) {
    segment.isNative(); // Fixes its type for the compiler: see Kernels.
    long whole = Float.isNaN(value) ? 0 : count - count % WIDTH;
    int bits = Float.floatToRawIntBits(value);
    long end = at + whole * BYTES;
    for (long start = at; start < end; start += LOADED.length()) {
      VectorMask<Integer> equal = load(segment, start).eq(bits);
      if (equal.anyTrue()) {
        return (start - at) / BYTES + equal.firstTrue();
      }
    }
    long index = scalar.indexOf(segment, end, count - whole, value);
    return index < 0 ? -1 : whole + index;
  }

  private static IntVector load(MemorySegment segment, long at) {
    return ByteVector.fromMemorySegment(LOADED, segment, at, LITTLE_ENDIAN).reinterpretAsInts();
  }
}
