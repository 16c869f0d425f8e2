package dev.recordwire.array.internal.vector;

import dev.recordwire.array.internal.kernel.Int32Extremes;
import dev.recordwire.array.internal.kernel.VectorSupport;
import java.lang.foreign.MemorySegment;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

// dtype unsigned: import dev.recordwire.array.internal.number.Widening
// dtype bits: IntVector, Integer, INTS, reinterpretAsInts
// dtype computed: int min, int max
// dtype unsigned: MAX -> UMAX, MIN -> UMIN
/// [Int32Extremes] with vectors. The last vector overlaps the one before it, which does no harm:
/// what is seen twice is as small as what is seen once.
final class VectorInt32Extremes implements Int32Extremes {
  private static final VectorSpecies<Integer> SPECIES = VectorSupport.INTS;
  private static final VectorSpecies<Byte> LOADED = VectorSupport.BYTES;
  private static final long BYTES = Integer.BYTES;
  private static final int WIDTH = SPECIES.length();

  private final Int32Extremes scalar;

  VectorInt32Extremes(Int32Extremes scalar) {
    this.scalar = scalar;
  }

  @Override
  public int min(MemorySegment segment, long at, long count) {
    segment.isNative(); // Fixes its type for the compiler: see Kernels.
    if (count < WIDTH) {
      return scalar.min(segment, at, count);
    }
    long last = at + (count - WIDTH) * BYTES;
    IntVector least0 = load(segment, last);
    IntVector least1 = least0;
    long start = at;
    for (long end = last - LOADED.length(); start < end; start += 2L * LOADED.length()) {
      least0 = least0.lanewise(VectorOperators.MIN, load(segment, start));
      least1 = least1.lanewise(VectorOperators.MIN, load(segment, start + LOADED.length()));
    }
    if (start < last) {
      least0 = least0.lanewise(VectorOperators.MIN, load(segment, start));
    }
    IntVector least = least0.lanewise(VectorOperators.MIN, least1);
    // dtype if unsigned
    // | return Widening.int32(VectorUnsigned.min(least));
    // dtype else
    return least.reduceLanes(VectorOperators.MIN);
    // dtype end
  }

  @Override
  public int max(MemorySegment segment, long at, long count) {
    segment.isNative(); // Fixes its type for the compiler: see Kernels.
    if (count < WIDTH) {
      return scalar.max(segment, at, count);
    }
    long last = at + (count - WIDTH) * BYTES;
    IntVector most0 = load(segment, last);
    IntVector most1 = most0;
    long start = at;
    for (long end = last - LOADED.length(); start < end; start += 2L * LOADED.length()) {
      most0 = most0.lanewise(VectorOperators.MAX, load(segment, start));
      most1 = most1.lanewise(VectorOperators.MAX, load(segment, start + LOADED.length()));
    }
    if (start < last) {
      most0 = most0.lanewise(VectorOperators.MAX, load(segment, start));
    }
    IntVector most = most0.lanewise(VectorOperators.MAX, most1);
    // dtype if unsigned
    // | return Widening.int32(VectorUnsigned.max(most));
    // dtype else
    return most.reduceLanes(VectorOperators.MAX);
    // dtype end
  }

  private static IntVector load(MemorySegment segment, long at) {
    return VectorMemory.load(LOADED, segment, at).reinterpretAsInts();
  }
}
