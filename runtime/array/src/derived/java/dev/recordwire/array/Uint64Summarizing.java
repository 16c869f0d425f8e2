package dev.recordwire.array;

import dev.recordwire.array.internal.kernel.Float64Sums;
import dev.recordwire.array.internal.kernel.Kernels;
import dev.recordwire.array.internal.kernel.Uint64Deviations;
import dev.recordwire.array.internal.kernel.Uint64Extremes;
import dev.recordwire.array.internal.kernel.Uint64Sums;
import dev.recordwire.array.internal.kernel.Unsigned;
import dev.recordwire.array.internal.kernel.WideSum;
import java.lang.foreign.MemorySegment;

/// Makes a [Uint64Summary]: block by block, all that is asked of one while it is in the nearest
/// cache.
final class Uint64Summarizing {
  private static final long BYTES = 8;
  private static final int BLOCK = Float64Sums.BLOCK;
  private static final Kernels<Uint64Sums> SUMS = Kernels.load(Uint64Sums.class);
  private static final Kernels<Uint64Extremes> EXTREMES = Kernels.load(Uint64Extremes.class);
  private static final Kernels<Uint64Deviations> DEVIATIONS =
      Kernels.scalar(Uint64Deviations.class);

  private final MemorySegment segment;
  private final Uint64Sums sums;
  private final Uint64Extremes extremes;
  private final Uint64Deviations loops;
  private final Moments moments = new Moments();
  private final WideSum total = new WideSum();
  private long min;
  private long max;

  private Uint64Summarizing(Uint64View view) {
    this.segment = view.memorySegment();
    this.sums = SUMS.in(view.storage);
    this.extremes = EXTREMES.in(view.storage);
    this.loops = DEVIATIONS.in(view.storage);
    this.min = extremes.min(segment, view.base, 1);
    this.max = min;
  }

  static Uint64Summary summary(Uint64View view) {
    Uint64Summarizing all = new Uint64Summarizing(view);
    for (long i = 0; i < view.size; i += BLOCK) {
      all.block(view.base + i * BYTES, Unsigned.min(BLOCK, view.size - i));
    }
    return new Uint64Summary(
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
    min = Unsigned.min(min, extremes.min(segment, at, count));
    max = Unsigned.max(max, extremes.max(segment, at, count));
    loops.deviations(segment, at, count, mean, moments.deviations());
    moments.add(count, mean);
  }
}
