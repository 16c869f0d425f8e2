package dev.recordwire.array;

import dev.recordwire.array.internal.kernel.Deviations;
import dev.recordwire.array.internal.kernel.Float32Deviations;
import dev.recordwire.array.internal.kernel.Float32Extremes;
import dev.recordwire.array.internal.kernel.Float32Sums;
import dev.recordwire.array.internal.kernel.Kernels;
import java.lang.foreign.MemorySegment;

/// Makes a [Float32Summary]: block by block, all that is asked of one while it is in the nearest
/// cache.
final class Float32Summarizing {
  private static final long BYTES = 4;
  private static final int BLOCK = Float32Sums.BLOCK;
  private static final Kernels<Float32Sums> SUMS = Kernels.load(Float32Sums.class);
  private static final Kernels<Float32Extremes> EXTREMES = Kernels.load(Float32Extremes.class);
  private static final Kernels<Float32Deviations> DEVIATIONS =
      Kernels.load(Float32Deviations.class);

  private final MemorySegment segment;
  private final Float32Sums sums;
  private final Float32Extremes extremes;
  private final Float32Deviations loops;
  private final Moments moments = new Moments();
  private float min = Float.POSITIVE_INFINITY;
  private float max = Float.NEGATIVE_INFINITY;

  private Float32Summarizing(Float32View view) {
    this.segment = view.memorySegment();
    this.sums = SUMS.in(view.storage);
    this.extremes = EXTREMES.in(view.storage);
    this.loops = DEVIATIONS.in(view.storage);
  }

  static Float32Summary summary(Float32View view) {
    Float32Summarizing all = new Float32Summarizing(view);
    double total = all.tree(view.base, view.size);
    // Of the sums of blocks, NaN may be any.
    double sum = Double.isNaN(total) ? Double.NaN : total;
    double mean = Rescaled.isNumber(sum) ? sum / view.size : Rescaled.mean(view);
    double variance = all.moments.variance();
    return new Float32Summary(
        view.size,
        sum,
        mean,
        all.min,
        all.max,
        Rescaled.isSafe(variance) ? variance : Rescaled.variance(view, 0));
  }

  /// The sum of elements, in the order of [Float32Sums], while all else is taken as well.
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
