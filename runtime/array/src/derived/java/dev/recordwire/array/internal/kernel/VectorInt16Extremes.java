package dev.recordwire.array.internal.kernel;

import java.lang.foreign.MemorySegment;
import jdk.incubator.vector.ShortVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/// [Int16Extremes] with vectors. The last vector overlaps the one before it, which does no harm:
/// what is seen twice is as small as what is seen once.
final class VectorInt16Extremes implements Int16Extremes {
  private static final VectorSpecies<Short> SPECIES = VectorSupport.SHORTS;
  private static final VectorSpecies<Byte> LOADED = VectorSupport.BYTES;
  private static final long BYTES = 2;
  private static final int WIDTH = SPECIES.length();

  private final Int16Extremes scalar;

  VectorInt16Extremes(Int16Extremes scalar) {
    this.scalar = scalar;
  }

  @Override
  public int min(MemorySegment segment, long at, long count) {
    segment.isNative(); // Fixes its type for the compiler: see Kernels.
    if (count < WIDTH) {
      return scalar.min(segment, at, count);
    }
    long last = at + (count - WIDTH) * BYTES;
    ShortVector least0 = load(segment, last);
    ShortVector least1 = least0;
    long start = at;
    for (long end = last - LOADED.length(); start < end; start += 2L * LOADED.length()) {
      least0 = least0.lanewise(VectorOperators.MIN, load(segment, start));
      least1 = least1.lanewise(VectorOperators.MIN, load(segment, start + LOADED.length()));
    }
    if (start < last) {
      least0 = least0.lanewise(VectorOperators.MIN, load(segment, start));
    }
    ShortVector least = least0.lanewise(VectorOperators.MIN, least1);
    return least.reduceLanes(VectorOperators.MIN);
  }

  @Override
  public int max(MemorySegment segment, long at, long count) {
    segment.isNative(); // Fixes its type for the compiler: see Kernels.
    if (count < WIDTH) {
      return scalar.max(segment, at, count);
    }
    long last = at + (count - WIDTH) * BYTES;
    ShortVector most0 = load(segment, last);
    ShortVector most1 = most0;
    long start = at;
    for (long end = last - LOADED.length(); start < end; start += 2L * LOADED.length()) {
      most0 = most0.lanewise(VectorOperators.MAX, load(segment, start));
      most1 = most1.lanewise(VectorOperators.MAX, load(segment, start + LOADED.length()));
    }
    if (start < last) {
      most0 = most0.lanewise(VectorOperators.MAX, load(segment, start));
    }
    ShortVector most = most0.lanewise(VectorOperators.MAX, most1);
    return most.reduceLanes(VectorOperators.MAX);
  }

  private static ShortVector load(MemorySegment segment, long at) {
    return VectorMemory.load(LOADED, segment, at).reinterpretAsShorts();
  }
}
