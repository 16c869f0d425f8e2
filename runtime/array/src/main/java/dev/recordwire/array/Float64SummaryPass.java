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

  private final MemoryWindow window;

  /// Where loops read the elements: the window itself or, if they lie apart, a block that they are
  /// copied to.
  private final MemoryWindow near;

  private final MemorySegment segment;
  private final Float64Sums sums;
  private final Float64Extremes extremes;
  private final Float64Deviations loops;
  private final Moments moments = new Moments();
  private double min = Double.POSITIVE_INFINITY;
  private double max = Double.NEGATIVE_INFINITY;

  private Float64SummaryPass(MemoryWindow window) {
    this.window = window;
    this.near = window.liesSideBySide() ? window : NumberBlocks.take(window);
    this.segment = near.memorySegment();
    this.sums = SUMS.in(near.storage, window.size);
    this.extremes = EXTREMES.in(near.storage, window.size);
    this.loops = DEVIATIONS.in(near.storage, window.size);
  }

  /// The summary, in which the mean and the variance are no numbers, or worth nothing, where sums
  /// or squares leave float64.
  static Float64Summary summary(MemoryWindow window) {
    Float64SummaryPass all = new Float64SummaryPass(window);
    double total = all.tree(0, window.size);
    all.giveBack();
    // Of the sums of blocks, NaN may be any.
    double sum = Double.isNaN(total) ? Double.NaN : total;
    return new Float64Summary(
        window.size, sum, sum / window.size, all.min, all.max, all.moments.variance());
  }

  /// The sum of elements, in the order of [Float64Sums], while all else is taken as well.
  private double tree(long from, long count) {
    if (count <= BLOCK) {
      return block(show(from, count), count);
    }
    long left = Long.highestOneBit(count - 1);
    double sum = tree(from, left);
    return sum + tree(from + left, count - left);
  }

  /// Where in the segment `count` elements from index `from` on are.
  private long show(long from, long count) {
    if (window.liesSideBySide()) {
      return window.base + from * BYTES;
    }
    window.slice(from, from + count).copyTo(near.slice(0, count).exactSegment());
    return near.base;
  }

  private void giveBack() {
    if (!window.liesSideBySide()) {
      NumberBlocks.give(near);
    }
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
