package dev.recordwire.array;

import dev.recordwire.array.internal.kernel.Float64Deviations;
import dev.recordwire.array.internal.kernel.Float64Extremes;
import dev.recordwire.array.internal.kernel.Float64Sums;
import dev.recordwire.array.internal.kernel.Kernels;
import dev.recordwire.array.internal.number.Deviations;
import dev.recordwire.array.internal.statistics.Moments;
import java.lang.foreign.MemorySegment;

// dtype carrier: double min, double max
// dtype carrier: Double.BYTES, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY
/// Makes a [Float64Summary]: block by block, all that is asked of one while it is in the nearest
/// cache.
final class Float64SummaryPass {
  private static final long BYTES = Double.BYTES;
  private static final int BLOCK = Float64Sums.BLOCK;
  private static final Kernels<Float64Sums> SUMS = Kernels.load(Float64Sums.class);
  private static final Kernels<Float64Extremes> EXTREMES = Kernels.load(Float64Extremes.class);
  private static final Kernels<Float64Deviations> DEVIATIONS =
      Kernels.load(Float64Deviations.class);

  private final MemorySegment segment;
  private final Float64Sums sums;
  private final Float64Extremes extremes;
  private final Float64Deviations loops;
  private final Moments moments = new Moments();
  private double min = Double.POSITIVE_INFINITY;
  private double max = Double.NEGATIVE_INFINITY;

  private Float64SummaryPass(MemoryWindow window) {
    this.segment = window.memorySegment();
    this.sums = SUMS.in(window.storage);
    this.extremes = EXTREMES.in(window.storage);
    this.loops = DEVIATIONS.in(window.storage);
  }

  /// The summary, in which the mean and the variance are no numbers, or worth nothing, where sums
  /// or squares leave float64.
  static Float64Summary summary(MemoryWindow window) {
    Float64SummaryPass all = new Float64SummaryPass(window);
    double total = all.tree(window.base, window.size);
    // Of the sums of blocks, NaN may be any.
    double sum = Double.isNaN(total) ? Double.NaN : total;
    return new Float64Summary(
        window.size, sum, sum / window.size, all.min, all.max, all.moments.variance());
  }

  /// The sum of elements, in the order of [Float64Sums], while all else is taken as well.
  private double tree(long at, long count) {
    if (count <= BLOCK) {
      return block(at, count);
    }
    long left = Long.highestOneBit(count - 1);
    double sum = tree(at, left);
    return sum + tree(at + left * BYTES, count - left);
  }

  private double block(long at, long count) {
    double sum = sums.sum(segment, at, count);
    double mean = sum / count;
    min = Math.min(min, extremes.min(segment, at, count));
    max = Math.max(max, extremes.max(segment, at, count));
    Deviations deviations = moments.deviations();
    loops.deviations(segment, at, count, mean, deviations);
    moments.add(count, mean);
    return sum;
  }
}
