package dev.recordwire.array;

import dev.recordwire.array.internal.kernel.Float64Sums;
import dev.recordwire.array.internal.kernel.Int64Deviations;
import dev.recordwire.array.internal.kernel.Int64Extremes;
import dev.recordwire.array.internal.kernel.Int64Sums;
import dev.recordwire.array.internal.kernel.Kernels;
import dev.recordwire.array.internal.kernel.WideSum;
import java.lang.foreign.MemorySegment;

/// Makes a [Int64Summary]: block by block, all that is asked of one while it is in the nearest
/// cache.
final class Int64Summarizing {
  private static final long BYTES = 8;
  private static final int BLOCK = Float64Sums.BLOCK;
  private static final Kernels<Int64Sums> SUMS = Kernels.load(Int64Sums.class);
  private static final Kernels<Int64Extremes> EXTREMES = Kernels.load(Int64Extremes.class);
  private static final Kernels<Int64Deviations> DEVIATIONS = Kernels.scalar(Int64Deviations.class);

  private final MemorySegment segment;
  private final Int64Sums sums;
  private final Int64Extremes extremes;
  private final Int64Deviations loops;
  private final Moments moments = new Moments();
  private final WideSum total = new WideSum();
  private long min;
  private long max;

  private Int64Summarizing(Int64View view) {
    this.segment = view.memorySegment();
    this.sums = SUMS.in(view.storage);
    this.extremes = EXTREMES.in(view.storage);
    this.loops = DEVIATIONS.in(view.storage);
    this.min = extremes.min(segment, view.base, 1);
    this.max = min;
  }

  static Int64Summary summary(Int64View view) {
    Int64Summarizing all = new Int64Summarizing(view);
    for (long i = 0; i < view.size; i += BLOCK) {
      all.block(view.base + i * BYTES, Math.min(BLOCK, view.size - i));
    }
    return new Int64Summary(
        view.size,
        all.total.toBigInteger(),
        all.total.toDouble() / view.size,
        all.min,
        all.max,
        all.moments.variance());
  }

  private void block(long at, long count) {
    WideSum sum = new WideSum();
    sums.sum(segment, at, count, sum);
    total.add(sum);
    double mean = sum.toDouble() / count;
    min = Math.min(min, extremes.min(segment, at, count));
    max = Math.max(max, extremes.max(segment, at, count));
    loops.deviations(segment, at, count, mean, moments.deviations());
    moments.add(count, mean);
  }
}
