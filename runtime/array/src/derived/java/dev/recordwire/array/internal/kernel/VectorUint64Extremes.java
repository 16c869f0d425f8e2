package dev.recordwire.array.internal.kernel;

import java.lang.foreign.MemorySegment;
import jdk.incubator.vector.LongVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/// [Uint64Extremes] with vectors. The last vector overlaps the one before it, which does no harm:
/// what is seen twice is as small as what is seen once.
final class VectorUint64Extremes implements Uint64Extremes {
  private static final VectorSpecies<Long> SPECIES = VectorSupport.LONGS;
  private static final VectorSpecies<Byte> LOADED = VectorSupport.BYTES;
  private static final long BYTES = 8;
  private static final int WIDTH = SPECIES.length();

  private final Uint64Extremes scalar;

  VectorUint64Extremes(Uint64Extremes scalar) {
    this.scalar = scalar;
  }

  @Override
  public long min(MemorySegment segment, long at, long count) {
    segment.isNative(); // Fixes its type for the compiler: see Kernels.
    if (count < WIDTH) {
      return scalar.min(segment, at, count);
    }
    long last = at + (count - WIDTH) * BYTES;
    LongVector least0 = load(segment, last);
    LongVector least1 = least0;
    long start = at;
    for (long end = last - LOADED.length(); start < end; start += 2L * LOADED.length()) {
      least0 = least0.lanewise(VectorOperators.UMIN, load(segment, start));
      least1 = least1.lanewise(VectorOperators.UMIN, load(segment, start + LOADED.length()));
    }
    if (start < last) {
      least0 = least0.lanewise(VectorOperators.UMIN, load(segment, start));
    }
    LongVector least = least0.lanewise(VectorOperators.UMIN, least1);
    return VectorUnsigned.min(least);
  }

  @Override
  public long max(MemorySegment segment, long at, long count) {
    segment.isNative(); // Fixes its type for the compiler: see Kernels.
    if (count < WIDTH) {
      return scalar.max(segment, at, count);
    }
    long last = at + (count - WIDTH) * BYTES;
    LongVector most0 = load(segment, last);
    LongVector most1 = most0;
    long start = at;
    for (long end = last - LOADED.length(); start < end; start += 2L * LOADED.length()) {
      most0 = most0.lanewise(VectorOperators.UMAX, load(segment, start));
      most1 = most1.lanewise(VectorOperators.UMAX, load(segment, start + LOADED.length()));
    }
    if (start < last) {
      most0 = most0.lanewise(VectorOperators.UMAX, load(segment, start));
    }
    LongVector most = most0.lanewise(VectorOperators.UMAX, most1);
    return VectorUnsigned.max(most);
  }

  private static LongVector load(MemorySegment segment, long at) {
    return VectorMemory.load(LOADED, segment, at).reinterpretAsLongs();
  }
}
