package dev.recordwire.array;

import dev.recordwire.array.internal.kernel.Float64Sums;
import dev.recordwire.array.internal.kernel.Kernels;
import dev.recordwire.array.internal.kernel.Uint16Deviations;
import dev.recordwire.array.internal.kernel.Uint16Extremes;
import dev.recordwire.array.internal.kernel.Uint16Sums;
import dev.recordwire.array.internal.kernel.WideSum;
import java.lang.foreign.MemorySegment;

/// Makes a [Uint16Summary]: block by block, all that is asked of one while it is in the nearest
/// cache.
final class Uint16Summarizing {
  private static final long BYTES = 2;
  private static final int BLOCK = Float64Sums.BLOCK;
  private static final Kernels<Uint16Sums> SUMS = Kernels.load(Uint16Sums.class);
  private static final Kernels<Uint16Extremes> EXTREMES = Kernels.load(Uint16Extremes.class);
  private static final Kernels<Uint16Deviations> DEVIATIONS =
      Kernels.scalar(Uint16Deviations.class);

  private final MemorySegment segment;
  private final Uint16Sums sums;
  private final Uint16Extremes extremes;
  private final Uint16Deviations loops;
  private final Moments moments = new Moments();
  private final WideSum total = new WideSum();
  private int min;
  private int max;

  private Uint16Summarizing(Uint16View view) {
    this.segment = view.memorySegment();
    this.sums = SUMS.in(view.storage);
    this.extremes = EXTREMES.in(view.storage);
    this.loops = DEVIATIONS.in(view.storage);
    this.min = extremes.min(segment, view.base, 1);
    this.max = min;
  }

  static Uint16Summary summary(Uint16View view) {
    Uint16Summarizing all = new Uint16Summarizing(view);
    for (long i = 0; i < view.size; i += BLOCK) {
      all.block(view.base + i * BYTES, Math.min(BLOCK, view.size - i));
    }
    return new Uint16Summary(
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
