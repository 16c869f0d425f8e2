package dev.recordwire.array.internal.kernel;

import java.lang.foreign.MemorySegment;
import jdk.incubator.vector.ByteVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/// [Int8Extremes] with vectors. The last vector overlaps the one before it, which does no harm:
/// what is seen twice is as small as what is seen once.
final class VectorInt8Extremes implements Int8Extremes {
  private static final VectorSpecies<Byte> SPECIES = VectorSupport.BYTES;
  private static final VectorSpecies<Byte> LOADED = VectorSupport.BYTES;
  private static final long BYTES = 1;
  private static final int WIDTH = SPECIES.length();

  private final Int8Extremes scalar;

  VectorInt8Extremes(Int8Extremes scalar) {
    this.scalar = scalar;
  }

  @Override
  public int min(MemorySegment segment, long at, long count) {
    segment.isNative(); // Fixes its type for the compiler: see Kernels.
    if (count < WIDTH) {
      return scalar.min(segment, at, count);
    }
    long last = at + (count - WIDTH) * BYTES;
    ByteVector least0 = load(segment, last);
    ByteVector least1 = least0;
    long start = at;
    for (long end = last - LOADED.length(); start < end; start += 2L * LOADED.length()) {
      least0 = least0.lanewise(VectorOperators.MIN, load(segment, start));
      least1 = least1.lanewise(VectorOperators.MIN, load(segment, start + LOADED.length()));
    }
    if (start < last) {
      least0 = least0.lanewise(VectorOperators.MIN, load(segment, start));
    }
    ByteVector least = least0.lanewise(VectorOperators.MIN, least1);
    return least.reduceLanes(VectorOperators.MIN);
  }

  @Override
  public int max(MemorySegment segment, long at, long count) {
    segment.isNative(); // Fixes its type for the compiler: see Kernels.
    if (count < WIDTH) {
      return scalar.max(segment, at, count);
    }
    long last = at + (count - WIDTH) * BYTES;
    ByteVector most0 = load(segment, last);
    ByteVector most1 = most0;
    long start = at;
    for (long end = last - LOADED.length(); start < end; start += 2L * LOADED.length()) {
      most0 = most0.lanewise(VectorOperators.MAX, load(segment, start));
      most1 = most1.lanewise(VectorOperators.MAX, load(segment, start + LOADED.length()));
    }
    if (start < last) {
      most0 = most0.lanewise(VectorOperators.MAX, load(segment, start));
    }
    ByteVector most = most0.lanewise(VectorOperators.MAX, most1);
    return most.reduceLanes(VectorOperators.MAX);
  }

  private static ByteVector load(MemorySegment segment, long at) {
    return VectorMemory.load(LOADED, segment, at);
  }
}
