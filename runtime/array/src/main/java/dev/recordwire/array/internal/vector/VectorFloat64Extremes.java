package dev.recordwire.array.internal.vector;

import dev.recordwire.array.internal.kernel.Float64Extremes;
import dev.recordwire.array.internal.kernel.VectorSupport;
import java.lang.foreign.MemorySegment;
import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

// dtype carrier: double, Double, DoubleVector, DOUBLES, loadDoubles
/// [Float64Extremes] with vectors. The last vector overlaps the one before it, which does no
/// harm: what is seen twice is as small as what is seen once. Four at a time, for each step
/// takes several instructions that wait for one another.
///
/// To order NaN and the two zeros takes six of them, so a pass that does neither comes first: a
/// comparison and a choice, and a sum, which is NaN if an element is. Where it comes upon NaN or
/// zero, a second pass is careful.
final class VectorFloat64Extremes implements Float64Extremes {
  private static final VectorSpecies<Double> SPECIES = VectorSupport.DOUBLES;
  private static final VectorSpecies<Byte> LOADED = VectorSupport.BYTES;
  private static final long BYTES = Double.BYTES;
  private static final int WIDTH = SPECIES.length();
  private static final long STEP = LOADED.length();
  private static final long FOUR = 4 * STEP;

  private final Float64Extremes scalar;

  VectorFloat64Extremes(Float64Extremes scalar) {
    this.scalar = scalar;
  }

  @Override
  public double min(MemorySegment segment, long at, long count) {
    segment.isNative(); // Fixes its type for the compiler: see Kernels.
    if (count < WIDTH) {
      return scalar.min(segment, at, count);
    }
    long last = at + (count - WIDTH) * BYTES;
    DoubleVector least0 = load(segment, last);
    DoubleVector least1 = least0;
    DoubleVector least2 = least0;
    DoubleVector least3 = least0;
    DoubleVector sum0 = least0;
    DoubleVector sum1 = least0;
    DoubleVector sum2 = least0;
    DoubleVector sum3 = least0;
    long start = at;
    // Not <: see VectorMemory.
    for (long end = endOfFours(at, last); start != end; start += FOUR) {
      DoubleVector next0 = load(segment, start);
      DoubleVector next1 = load(segment, start + STEP);
      DoubleVector next2 = load(segment, start + 2 * STEP);
      DoubleVector next3 = load(segment, start + 3 * STEP);
      least0 = least0.blend(next0, next0.lt(least0));
      least1 = least1.blend(next1, next1.lt(least1));
      least2 = least2.blend(next2, next2.lt(least2));
      least3 = least3.blend(next3, next3.lt(least3));
      sum0 = sum0.add(next0);
      sum1 = sum1.add(next1);
      sum2 = sum2.add(next2);
      sum3 = sum3.add(next3);
    }
    for (; start < last; start += STEP) {
      DoubleVector next = load(segment, start);
      least0 = least0.blend(next, next.lt(least0));
      sum0 = sum0.add(next);
    }
    DoubleVector least = least0.min(least1).min(least2.min(least3));
    double min = least.reduceLanes(VectorOperators.MIN);
    DoubleVector sum = sum0.add(sum1).add(sum2.add(sum3));
    return min == 0 || sum.test(VectorOperators.IS_NAN).anyTrue()
        ? carefulMin(segment, at, count)
        : min;
  }

  private static double carefulMin(MemorySegment segment, long at, long count) {
    segment.isNative(); // Fixes its type for the compiler: see Kernels.
    long last = at + (count - WIDTH) * BYTES;
    DoubleVector least0 = load(segment, last);
    DoubleVector least1 = least0;
    DoubleVector least2 = least0;
    DoubleVector least3 = least0;
    long start = at;
    // Not <: see VectorMemory.
    for (long end = endOfFours(at, last); start != end; start += FOUR) {
      least0 = least0.min(load(segment, start));
      least1 = least1.min(load(segment, start + STEP));
      least2 = least2.min(load(segment, start + 2 * STEP));
      least3 = least3.min(load(segment, start + 3 * STEP));
    }
    for (; start < last; start += STEP) {
      least0 = least0.min(load(segment, start));
    }
    DoubleVector least = least0.min(least1).min(least2.min(least3));
    double min = least.reduceLanes(VectorOperators.MIN);
    return Double.isNaN(min) ? Double.NaN : min;
  }

  @Override
  public double max(MemorySegment segment, long at, long count) {
    segment.isNative(); // Fixes its type for the compiler: see Kernels.
    if (count < WIDTH) {
      return scalar.max(segment, at, count);
    }
    long last = at + (count - WIDTH) * BYTES;
    DoubleVector most0 = load(segment, last);
    DoubleVector most1 = most0;
    DoubleVector most2 = most0;
    DoubleVector most3 = most0;
    DoubleVector sum0 = most0;
    DoubleVector sum1 = most0;
    DoubleVector sum2 = most0;
    DoubleVector sum3 = most0;
    long start = at;
    // Not <: see VectorMemory.
    for (long end = endOfFours(at, last); start != end; start += FOUR) {
      DoubleVector next0 = load(segment, start);
      DoubleVector next1 = load(segment, start + STEP);
      DoubleVector next2 = load(segment, start + 2 * STEP);
      DoubleVector next3 = load(segment, start + 3 * STEP);
      most0 = most0.blend(next0, most0.lt(next0));
      most1 = most1.blend(next1, most1.lt(next1));
      most2 = most2.blend(next2, most2.lt(next2));
      most3 = most3.blend(next3, most3.lt(next3));
      sum0 = sum0.add(next0);
      sum1 = sum1.add(next1);
      sum2 = sum2.add(next2);
      sum3 = sum3.add(next3);
    }
    for (; start < last; start += STEP) {
      DoubleVector next = load(segment, start);
      most0 = most0.blend(next, most0.lt(next));
      sum0 = sum0.add(next);
    }
    DoubleVector most = most0.max(most1).max(most2.max(most3));
    double max = most.reduceLanes(VectorOperators.MAX);
    DoubleVector sum = sum0.add(sum1).add(sum2.add(sum3));
    return max == 0 || sum.test(VectorOperators.IS_NAN).anyTrue()
        ? carefulMax(segment, at, count)
        : max;
  }

  private static double carefulMax(MemorySegment segment, long at, long count) {
    segment.isNative(); // Fixes its type for the compiler: see Kernels.
    long last = at + (count - WIDTH) * BYTES;
    DoubleVector most0 = load(segment, last);
    DoubleVector most1 = most0;
    DoubleVector most2 = most0;
    DoubleVector most3 = most0;
    long start = at;
    // Not <: see VectorMemory.
    for (long end = endOfFours(at, last); start != end; start += FOUR) {
      most0 = most0.max(load(segment, start));
      most1 = most1.max(load(segment, start + STEP));
      most2 = most2.max(load(segment, start + 2 * STEP));
      most3 = most3.max(load(segment, start + 3 * STEP));
    }
    for (; start < last; start += STEP) {
      most0 = most0.max(load(segment, start));
    }
    DoubleVector most = most0.max(most1).max(most2.max(most3));
    double max = most.reduceLanes(VectorOperators.MAX);
    return Double.isNaN(max) ? Double.NaN : max;
  }

  /// Where the last four vectors end that are whole before the last one of all.
  private static long endOfFours(long at, long last) {
    return at + (last - at) / FOUR * FOUR;
  }

  private static DoubleVector load(MemorySegment segment, long at) {
    return VectorMemory.loadDoubles(segment, at);
  }
}
