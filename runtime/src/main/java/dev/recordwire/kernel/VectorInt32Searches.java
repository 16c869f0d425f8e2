package dev.recordwire.kernel;

import static java.nio.ByteOrder.LITTLE_ENDIAN;

import java.lang.foreign.MemorySegment;
import jdk.incubator.vector.ByteVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorSpecies;

/// [Int32Searches] with vectors.
final class VectorInt32Searches implements Int32Searches {
  private static final VectorSpecies<Integer> SPECIES = VectorSupport.INTS;
  private static final VectorSpecies<Byte> LOADED = VectorSupport.BYTES;
  private static final long BYTES = 4;
  private static final int WIDTH = SPECIES.length();

  private final Int32Searches scalar;

  VectorInt32Searches(Int32Searches scalar) {
    this.scalar = scalar;
  }

  @Override
  public long indexOf(MemorySegment segment, long at, long count, int value) {
    segment.isNative(); // Fixes its type for the compiler: see Kernels.
    long whole = count - count % WIDTH;
    long end = at + whole * BYTES;
    IntVector wanted = IntVector.broadcast(SPECIES, value);
    for (long start = at; start < end; start += LOADED.length()) {
      VectorMask<Integer> equal = load(segment, start).eq(wanted);
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
