package dev.recordwire.kernel;

import static java.nio.ByteOrder.LITTLE_ENDIAN;

import java.lang.foreign.MemorySegment;
import jdk.incubator.vector.ByteVector;
import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/// [Float64Extremes] with vectors. The last vector overlaps the one before it, which does no
/// harm: what is seen twice is as small as what is seen once. Four at a time, for each step
/// takes several instructions that wait for one another.
final class VectorFloat64Extremes implements Float64Extremes {
  private static final VectorSpecies<Double> SPECIES = VectorSupport.DOUBLES;
  private static final VectorSpecies<Byte> LOADED = VectorSupport.BYTES;
  private static final long BYTES = 8;
  private static final int WIDTH = SPECIES.length();
  private static final long STEP = LOADED.length();

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
    DoubleVector most = most0.max(most1).max(most2.max(most3));
    double max = most.reduceLanes(VectorOperators.MAX);
    return Double.isNaN(max) ? Double.NaN : max;
  }

  private static DoubleVector load(MemorySegment segment, long at) {
    return ByteVector.fromMemorySegment(LOADED, segment, at, LITTLE_ENDIAN).reinterpretAsDoubles();
  }
}
