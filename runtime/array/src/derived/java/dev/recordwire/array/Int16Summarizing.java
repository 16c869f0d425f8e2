package dev.recordwire.array;

import dev.recordwire.array.internal.kernel.Float64Sums;
import dev.recordwire.array.internal.kernel.Int16Deviations;
import dev.recordwire.array.internal.kernel.Int16Extremes;
import dev.recordwire.array.internal.kernel.Int16Sums;
import dev.recordwire.array.internal.kernel.Kernels;
import dev.recordwire.array.internal.kernel.WideSum;
import java.lang.foreign.MemorySegment;

/// Makes a [Int16Summary]: block by block, all that is asked of one while it is in the nearest
/// cache.
final class Int16Summarizing {
  private static final long BYTES = 2;
  private static final int BLOCK = Float64Sums.BLOCK;
  private static final Kernels<Int16Sums> SUMS = Kernels.load(Int16Sums.class);
  private static final Kernels<Int16Extremes> EXTREMES = Kernels.load(Int16Extremes.class);
  private static final Kernels<Int16Deviations> DEVIATIONS = Kernels.scalar(Int16Deviations.class);

  private final MemorySegment segment;
  private final Int16Sums sums;
  private final Int16Extremes extremes;
  private final Int16Deviations loops;
  private final Moments moments = new Moments();
  private final WideSum total = new WideSum();
  private int min;
  private int max;

  private Int16Summarizing(Int16View view) {
    this.segment = view.memorySegment();
    this.sums = SUMS.in(view.storage);
    this.extremes = EXTREMES.in(view.storage);
    this.loops = DEVIATIONS.in(view.storage);
    this.min = extremes.min(segment, view.base, 1);
    this.max = min;
  }

  static Int16Summary summary(Int16View view) {
    Int16Summarizing all = new Int16Summarizing(view);
    for (long i = 0; i < view.size; i += BLOCK) {
      all.block(view.base + i * BYTES, Math.min(BLOCK, view.size - i));
    }
    return new Int16Summary(
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
