package dev.recordwire.array.internal.kernel;

import java.lang.foreign.MemorySegment;
import jdk.incubator.vector.ByteVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorSpecies;

/// [Uint8Searches] with vectors.
final class VectorUint8Searches implements Uint8Searches {
  private static final VectorSpecies<Byte> SPECIES = VectorSupport.BYTES;
  private static final VectorSpecies<Byte> LOADED = VectorSupport.BYTES;
  private static final long BYTES = 1;
  private static final int WIDTH = SPECIES.length();
  private static final long STEP = LOADED.length();

  private final Uint8Searches scalar;

  VectorUint8Searches(Uint8Searches scalar) {
    this.scalar = scalar;
  }

  @Override
  public long indexOf(MemorySegment segment, long at, long count, int value) {
    segment.isNative(); // Fixes its type for the compiler: see Kernels.
    long whole = count - count % WIDTH;
    long end = at + whole * BYTES;
    ByteVector wanted = ByteVector.broadcast(SPECIES, (byte) value);
    long start = passedBy(segment, at, end, wanted);
    for (; start < end; start += STEP) {
      VectorMask<Byte> equal = load(segment, start).eq(wanted);
      if (equal.anyTrue()) {
        return (start - at) / BYTES + equal.firstTrue();
      }
    }
    long index = scalar.indexOf(segment, end, count - whole, value);
    return index < 0 ? -1 : whole + index;
  }

  /// The start of the first four vectors that hold `wanted`, or of what is left after all fours:
  /// to ask of four at once whether one of them does is less than to ask each.
  private static long passedBy(MemorySegment segment, long at, long end, ByteVector wanted) {
    long start = at;
    for (; start <= end - 4 * STEP; start += 4 * STEP) {
      VectorMask<Byte> equal01 =
          load(segment, start).eq(wanted).or(load(segment, start + STEP).eq(wanted));
      VectorMask<Byte> equal23 =
          load(segment, start + 2 * STEP).eq(wanted).or(load(segment, start + 3 * STEP).eq(wanted));
      if (equal01.or(equal23).anyTrue()) {
        break;
      }
    }
    return start;
  }

  private static ByteVector load(MemorySegment segment, long at) {
    return VectorMemory.load(LOADED, segment, at);
  }
}
