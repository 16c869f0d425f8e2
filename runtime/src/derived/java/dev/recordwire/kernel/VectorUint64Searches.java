package dev.recordwire.kernel;

import static java.nio.ByteOrder.LITTLE_ENDIAN;

import java.lang.foreign.MemorySegment;
import jdk.incubator.vector.ByteVector;
import jdk.incubator.vector.LongVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorSpecies;

/// [Uint64Searches] with vectors.
final class VectorUint64Searches implements Uint64Searches {
  private static final VectorSpecies<Long> SPECIES = VectorSupport.LONGS;
  private static final VectorSpecies<Byte> LOADED = VectorSupport.BYTES;
  private static final long BYTES = 8;
  private static final int WIDTH = SPECIES.length();

  private final Uint64Searches scalar;

  VectorUint64Searches(Uint64Searches scalar) {
    this.scalar = scalar;
  }

  @Override
  public long indexOf(MemorySegment segment, long at, long count, long value) {
    segment.isNative(); // Fixes its type for the compiler: see Kernels.
    long whole = count - count % WIDTH;
    long end = at + whole * BYTES;
    LongVector wanted = LongVector.broadcast(SPECIES, value);
    for (long start = at; start < end; start += LOADED.length()) {
      VectorMask<Long> equal = load(segment, start).eq(wanted);
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
