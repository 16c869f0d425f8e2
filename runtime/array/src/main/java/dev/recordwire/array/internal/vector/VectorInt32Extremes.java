package dev.recordwire.array.internal.vector;

import dev.recordwire.array.internal.kernel.Int32Extremes;
import dev.recordwire.array.internal.kernel.VectorSupport;
import java.lang.foreign.MemorySegment;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

// dtype uint64: import dev.recordwire.array.internal.number.Unsigned
// dtype unsigned: import dev.recordwire.array.internal.number.Widening
// dtype bits: IntVector, Integer, INTS, loadInts
// dtype computed: int min, int max, int columnMin, int columnMax, int lowest, int highest
// dtype unsigned: MAX -> UMAX, MIN -> UMIN
/// [Int32Extremes] with vectors. The last vector overlaps the one before it, which does no harm:
/// what is seen twice is as small as what is seen once. Of elements that lie apart each vector has
/// some in the same lanes; the other lanes are compared as well, and not looked at.
final class VectorInt32Extremes implements Int32Extremes {
  private static final VectorSpecies<Integer> SPECIES = VectorSupport.INTS;
  private static final VectorSpecies<Byte> LOADED = VectorSupport.BYTES;
  private static final long BYTES = Integer.BYTES;
  private static final int WIDTH = SPECIES.length();

  /// How many elements that lie apart a vector has at least, where vectors are worth it.
  private static final int FEWEST = 2;

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
    return lowest(least0.lanewise(VectorOperators.MIN, least1));
  }

  @Override
  public int columnMin(MemorySegment segment, long at, long count, long stride) {
    segment.isNative(); // Fixes its type for the compiler: see Kernels.
    long last = (count - 1) * stride;
    int several = several(stride);
    if (several < FEWEST || last + BYTES < LOADED.length()) {
      return scalar.columnMin(segment, at, count, stride);
    }
    long lastStart = at + (last + BYTES - LOADED.length()) / stride * stride;
    long step = several * stride;
    IntVector least0 = load(segment, lastStart);
    IntVector least1 = least0;
    long start = at;
    for (long end = lastStart - step; start < end; start += 2 * step) {
      least0 = least0.lanewise(VectorOperators.MIN, load(segment, start));
      least1 = least1.lanewise(VectorOperators.MIN, load(segment, start + step));
    }
    if (start < lastStart) {
      least0 = least0.lanewise(VectorOperators.MIN, load(segment, start));
    }
    IntVector least = least0.lanewise(VectorOperators.MIN, least1);
    int lowest = lowest(elements(least, several, stride));
    return Math.min(lowest, scalar.min(segment, at + last, 1)); // dtype uint64: Math -> Unsigned
  }

  private static int lowest(IntVector least) {
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
    return highest(most0.lanewise(VectorOperators.MAX, most1));
  }

  @Override
  public int columnMax(MemorySegment segment, long at, long count, long stride) {
    segment.isNative(); // Fixes its type for the compiler: see Kernels.
    long last = (count - 1) * stride;
    int several = several(stride);
    if (several < FEWEST || last + BYTES < LOADED.length()) {
      return scalar.columnMax(segment, at, count, stride);
    }
    long lastStart = at + (last + BYTES - LOADED.length()) / stride * stride;
    long step = several * stride;
    IntVector most0 = load(segment, lastStart);
    IntVector most1 = most0;
    long start = at;
    for (long end = lastStart - step; start < end; start += 2 * step) {
      most0 = most0.lanewise(VectorOperators.MAX, load(segment, start));
      most1 = most1.lanewise(VectorOperators.MAX, load(segment, start + step));
    }
    if (start < lastStart) {
      most0 = most0.lanewise(VectorOperators.MAX, load(segment, start));
    }
    IntVector most = most0.lanewise(VectorOperators.MAX, most1);
    int highest = highest(elements(most, several, stride));
    return Math.max(highest, scalar.max(segment, at + last, 1)); // dtype uint64: Math -> Unsigned
  }

  private static int highest(IntVector most) {
    // dtype if unsigned
    // | return Widening.int32(VectorUnsigned.max(most));
    // dtype else
    return most.reduceLanes(VectorOperators.MAX);
    // dtype end
  }

  /// How many elements that lie apart are lanes of one vector; 0 if they are not all lanes.
  private static int several(long stride) {
    return stride % BYTES == 0 ? (int) ((LOADED.length() - BYTES) / stride) + 1 : 0;
  }

  /// The lanes that are elements, and the first of them in place of what lies between.
  private static IntVector elements(IntVector lanes, int several, long stride) {
    long bits = 0;
    for (int i = 0; i < several; i++) {
      bits |= 1L << (i * stride / BYTES);
    }
    return IntVector.broadcast(SPECIES, lanes.lane(0))
        .blend(lanes, VectorMask.fromLong(SPECIES, bits));
  }

  private static IntVector load(MemorySegment segment, long at) {
    return VectorMemory.loadInts(segment, at);
  }
}
