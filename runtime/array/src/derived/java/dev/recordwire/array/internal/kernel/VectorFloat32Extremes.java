package dev.recordwire.array.internal.kernel;

import java.lang.foreign.MemorySegment;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/// [Float32Extremes] with vectors. The last vector overlaps the one before it, which does no
/// harm: what is seen twice is as small as what is seen once. Four at a time, for each step
/// takes several instructions that wait for one another.
///
/// What orders NaN and the two zeros takes six of them, so a pass that does neither comes first: a
/// comparison and a choice, and a sum, which is NaN if an element is. Where it comes upon NaN or
/// zero, a second pass is careful.
final class VectorFloat32Extremes implements Float32Extremes {
  private static final VectorSpecies<Float> SPECIES = VectorSupport.FLOATS;
  private static final VectorSpecies<Byte> LOADED = VectorSupport.BYTES;
  private static final long BYTES = 4;
  private static final int WIDTH = SPECIES.length();
  private static final long STEP = LOADED.length();

  private final Float32Extremes scalar;

  VectorFloat32Extremes(Float32Extremes scalar) {
    this.scalar = scalar;
  }

  @Override
  public float min(MemorySegment segment, long at, long count) {
    segment.isNative(); // Fixes its type for the compiler: see Kernels.
    if (count < WIDTH) {
      return scalar.min(segment, at, count);
    }
    long last = at + (count - WIDTH) * BYTES;
    FloatVector least0 = load(segment, last);
    FloatVector least1 = least0;
    FloatVector least2 = least0;
    FloatVector least3 = least0;
    FloatVector sum0 = least0;
    FloatVector sum1 = least0;
    FloatVector sum2 = least0;
    FloatVector sum3 = least0;
    long start = at;
    for (long end = last - 3 * STEP; start < end; start += 4 * STEP) {
      FloatVector next0 = load(segment, start);
      FloatVector next1 = load(segment, start + STEP);
      FloatVector next2 = load(segment, start + 2 * STEP);
      FloatVector next3 = load(segment, start + 3 * STEP);
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
      FloatVector next = load(segment, start);
      least0 = least0.blend(next, next.lt(least0));
      sum0 = sum0.add(next);
    }
    FloatVector least = least0.min(least1).min(least2.min(least3));
    float min = least.reduceLanes(VectorOperators.MIN);
    FloatVector sum = sum0.add(sum1).add(sum2.add(sum3));
    return min == 0 || sum.test(VectorOperators.IS_NAN).anyTrue()
        ? carefulMin(segment, at, count)
        : min;
  }

  private static float carefulMin(MemorySegment segment, long at, long count) {
    segment.isNative(); // Fixes its type for the compiler: see Kernels.
    long last = at + (count - WIDTH) * BYTES;
    FloatVector least0 = load(segment, last);
    FloatVector least1 = least0;
    FloatVector least2 = least0;
    FloatVector least3 = least0;
    long start = at;
    for (long end = last - 3 * STEP; start < end; start += 4 * STEP) {
      least0 = least0.min(load(segment, start));
      least1 = least1.min(load(segment, start + STEP));
      least2 = least2.min(load(segment, start + 2 * STEP));
      least3 = least3.min(load(segment, start + 3 * STEP));
    }
    for (; start < last; start += STEP) {
      least0 = least0.min(load(segment, start));
    }
    FloatVector least = least0.min(least1).min(least2.min(least3));
    float min = least.reduceLanes(VectorOperators.MIN);
    return Float.isNaN(min) ? Float.NaN : min;
  }

  @Override
  public float max(MemorySegment segment, long at, long count) {
    segment.isNative(); // Fixes its type for the compiler: see Kernels.
    if (count < WIDTH) {
      return scalar.max(segment, at, count);
    }
    long last = at + (count - WIDTH) * BYTES;
    FloatVector most0 = load(segment, last);
    FloatVector most1 = most0;
    FloatVector most2 = most0;
    FloatVector most3 = most0;
    FloatVector sum0 = most0;
    FloatVector sum1 = most0;
    FloatVector sum2 = most0;
    FloatVector sum3 = most0;
    long start = at;
    for (long end = last - 3 * STEP; start < end; start += 4 * STEP) {
      FloatVector next0 = load(segment, start);
      FloatVector next1 = load(segment, start + STEP);
      FloatVector next2 = load(segment, start + 2 * STEP);
      FloatVector next3 = load(segment, start + 3 * STEP);
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
      FloatVector next = load(segment, start);
      most0 = most0.blend(next, most0.lt(next));
      sum0 = sum0.add(next);
    }
    FloatVector most = most0.max(most1).max(most2.max(most3));
    float max = most.reduceLanes(VectorOperators.MAX);
    FloatVector sum = sum0.add(sum1).add(sum2.add(sum3));
    return max == 0 || sum.test(VectorOperators.IS_NAN).anyTrue()
        ? carefulMax(segment, at, count)
        : max;
  }

  private static float carefulMax(MemorySegment segment, long at, long count) {
    segment.isNative(); // Fixes its type for the compiler: see Kernels.
    long last = at + (count - WIDTH) * BYTES;
    FloatVector most0 = load(segment, last);
    FloatVector most1 = most0;
    FloatVector most2 = most0;
    FloatVector most3 = most0;
    long start = at;
    for (long end = last - 3 * STEP; start < end; start += 4 * STEP) {
      most0 = most0.max(load(segment, start));
      most1 = most1.max(load(segment, start + STEP));
      most2 = most2.max(load(segment, start + 2 * STEP));
      most3 = most3.max(load(segment, start + 3 * STEP));
    }
    for (; start < last; start += STEP) {
      most0 = most0.max(load(segment, start));
    }
    FloatVector most = most0.max(most1).max(most2.max(most3));
    float max = most.reduceLanes(VectorOperators.MAX);
    return Float.isNaN(max) ? Float.NaN : max;
  }

  private static FloatVector load(MemorySegment segment, long at) {
    return VectorMemory.load(LOADED, segment, at).reinterpretAsFloats();
  }
}
