package dev.recordwire.array;

import dev.recordwire.array.internal.kernel.Deviations;
import dev.recordwire.array.internal.kernel.Float64Deviations;
import dev.recordwire.array.internal.kernel.Float64Extremes;
import dev.recordwire.array.internal.kernel.Float64Sums;
import dev.recordwire.array.internal.kernel.Kernels;
import java.lang.foreign.MemorySegment;

// dtype held: double min, double max
// dtype held: Double.BYTES, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY
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

  private Float64SummaryPass(Float64View view) {
    this.segment = view.memorySegment();
    this.sums = SUMS.in(view.storage);
    this.extremes = EXTREMES.in(view.storage);
    this.loops = DEVIATIONS.in(view.storage);
  }

  static Float64Summary summary(Float64View view) {
    Float64SummaryPass all = new Float64SummaryPass(view);
    double total = all.tree(view.base, view.size);
    // Of the sums of blocks, NaN may be any.
    double sum = Double.isNaN(total) ? Double.NaN : total;
    double mean = Rescaled.isNumber(sum) ? sum / view.size : Rescaled.mean(view);
    double variance = all.moments.variance();
    return new Float64Summary(
        view.size,
        sum,
        mean,
        all.min,
        all.max,
        Rescaled.isSafe(variance) ? variance : Rescaled.variance(view, 0));
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
