package dev.recordwire.array;

import dev.recordwire.array.internal.kernel.Float64Sums;
import dev.recordwire.array.internal.kernel.Kernels;
import dev.recordwire.array.internal.kernel.Uint32Deviations;
import dev.recordwire.array.internal.kernel.Uint32Extremes;
import dev.recordwire.array.internal.kernel.Uint32Sums;
import dev.recordwire.array.internal.kernel.WideSum;
import java.lang.foreign.MemorySegment;

/// Makes a [Uint32Summary]: block by block, all that is asked of one while it is in the nearest
/// cache.
final class Uint32Summarizing {
  private static final long BYTES = 4;
  private static final int BLOCK = Float64Sums.BLOCK;
  private static final Kernels<Uint32Sums> SUMS = Kernels.load(Uint32Sums.class);
  private static final Kernels<Uint32Extremes> EXTREMES = Kernels.load(Uint32Extremes.class);
  private static final Kernels<Uint32Deviations> DEVIATIONS =
      Kernels.scalar(Uint32Deviations.class);

  private final MemorySegment segment;
  private final Uint32Sums sums;
  private final Uint32Extremes extremes;
  private final Uint32Deviations loops;
  private final Moments moments = new Moments();
  private final WideSum total = new WideSum();
  private long min;
  private long max;

  private Uint32Summarizing(Uint32View view) {
    this.segment = view.memorySegment();
    this.sums = SUMS.in(view.storage);
    this.extremes = EXTREMES.in(view.storage);
    this.loops = DEVIATIONS.in(view.storage);
    this.min = extremes.min(segment, view.base, 1);
    this.max = min;
  }

  static Uint32Summary summary(Uint32View view) {
    Uint32Summarizing all = new Uint32Summarizing(view);
    for (long i = 0; i < view.size; i += BLOCK) {
      all.block(view.base + i * BYTES, Math.min(BLOCK, view.size - i));
    }
    return new Uint32Summary(
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
