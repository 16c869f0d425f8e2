package dev.recordwire.kernel;

import static java.nio.ByteOrder.LITTLE_ENDIAN;

import java.lang.foreign.MemorySegment;
import jdk.incubator.vector.ByteVector;
import jdk.incubator.vector.ShortVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorSpecies;

/// [Uint16Searches] with vectors.
final class VectorUint16Searches implements Uint16Searches {
  private static final VectorSpecies<Short> SPECIES = VectorSupport.SHORTS;
  private static final VectorSpecies<Byte> LOADED = VectorSupport.BYTES;
  private static final long BYTES = 2;
  private static final int WIDTH = SPECIES.length();

  private final Uint16Searches scalar;

  VectorUint16Searches(Uint16Searches scalar) {
    this.scalar = scalar;
  }

  @Override
  public long indexOf(MemorySegment segment, long at, long count, int value) {
    segment.isNative(); // Fixes its type for the compiler: see Kernels.
    long whole = count - count % WIDTH;
    long end = at + whole * BYTES;
    ShortVector wanted = ShortVector.broadcast(SPECIES, (short) value);
    for (long start = at; start < end; start += LOADED.length()) {
      VectorMask<Short> equal = load(segment, start).eq(wanted);
      if (equal.anyTrue()) {
        return (start - at) / BYTES + equal.firstTrue();
      }
    }
    long index = scalar.indexOf(segment, end, count - whole, value);
    return index < 0 ? -1 : whole + index;
  }

  private static ShortVector load(MemorySegment segment, long at) {
    return ByteVector.fromMemorySegment(LOADED, segment, at, LITTLE_ENDIAN).reinterpretAsShorts();
  }
}
