package dev.recordwire.array.internal.kernel;

import java.lang.foreign.MemorySegment;
import jdk.incubator.vector.ShortVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorSpecies;

/// [Uint16Searches] with vectors.
final class VectorUint16Searches implements Uint16Searches {
  private static final VectorSpecies<Short> SPECIES = VectorSupport.SHORTS;
  private static final VectorSpecies<Byte> LOADED = VectorSupport.BYTES;
  private static final long BYTES = 2;
  private static final int WIDTH = SPECIES.length();
  private static final long STEP = LOADED.length();

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
    long start = passedBy(segment, at, end, wanted);
    for (; start < end; start += STEP) {
      VectorMask<Short> equal = load(segment, start).eq(wanted);
      if (equal.anyTrue()) {
        return (start - at) / BYTES + equal.firstTrue();
      }
    }
    long index = scalar.indexOf(segment, end, count - whole, value);
    return index < 0 ? -1 : whole + index;
  }

  /// The start of the first four vectors that hold `wanted`, or of what is left after all fours:
  /// to ask of four at once whether one of them does is less than to ask each.
  private static long passedBy(MemorySegment segment, long at, long end, ShortVector wanted) {
    long start = at;
    for (; start <= end - 4 * STEP; start += 4 * STEP) {
      VectorMask<Short> equal01 =
          load(segment, start).eq(wanted).or(load(segment, start + STEP).eq(wanted));
      VectorMask<Short> equal23 =
          load(segment, start + 2 * STEP).eq(wanted).or(load(segment, start + 3 * STEP).eq(wanted));
      if (equal01.or(equal23).anyTrue()) {
        break;
      }
    }
    return start;
  }

  private static ShortVector load(MemorySegment segment, long at) {
    return VectorMemory.load(LOADED, segment, at).reinterpretAsShorts();
  }
}
