package dev.recordwire.array;

import dev.recordwire.array.internal.kernel.Float64Sums;
import dev.recordwire.array.internal.kernel.Int8Deviations;
import dev.recordwire.array.internal.kernel.Int8Extremes;
import dev.recordwire.array.internal.kernel.Int8Sums;
import dev.recordwire.array.internal.kernel.Kernels;
import dev.recordwire.array.internal.kernel.WideSum;
import java.lang.foreign.MemorySegment;

/// Makes a [Int8Summary]: block by block, all that is asked of one while it is in the nearest
/// cache.
final class Int8Summarizing {
  private static final long BYTES = 1;
  private static final int BLOCK = Float64Sums.BLOCK;
  private static final Kernels<Int8Sums> SUMS = Kernels.load(Int8Sums.class);
  private static final Kernels<Int8Extremes> EXTREMES = Kernels.load(Int8Extremes.class);
  private static final Kernels<Int8Deviations> DEVIATIONS = Kernels.scalar(Int8Deviations.class);

  private final MemorySegment segment;
  private final Int8Sums sums;
  private final Int8Extremes extremes;
  private final Int8Deviations loops;
  private final Moments moments = new Moments();
  private final WideSum total = new WideSum();
  private int min;
  private int max;

  private Int8Summarizing(Int8View view) {
    this.segment = view.memorySegment();
    this.sums = SUMS.in(view.storage);
    this.extremes = EXTREMES.in(view.storage);
    this.loops = DEVIATIONS.in(view.storage);
    this.min = extremes.min(segment, view.base, 1);
    this.max = min;
  }

  static Int8Summary summary(Int8View view) {
    Int8Summarizing all = new Int8Summarizing(view);
    for (long i = 0; i < view.size; i += BLOCK) {
      all.block(view.base + i * BYTES, Math.min(BLOCK, view.size - i));
    }
    return new Int8Summary(
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
