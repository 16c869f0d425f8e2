package dev.recordwire.array;

import dev.recordwire.array.internal.kernel.Float64Sums;
import dev.recordwire.array.internal.kernel.Kernels;
import dev.recordwire.array.internal.kernel.Uint8Deviations;
import dev.recordwire.array.internal.kernel.Uint8Extremes;
import dev.recordwire.array.internal.kernel.Uint8Sums;
import dev.recordwire.array.internal.kernel.WideSum;
import java.lang.foreign.MemorySegment;

/// Makes a [Uint8Summary]: block by block, all that is asked of one while it is in the nearest
/// cache.
final class Uint8Summarizing {
  private static final long BYTES = 1;
  private static final int BLOCK = Float64Sums.BLOCK;
  private static final Kernels<Uint8Sums> SUMS = Kernels.load(Uint8Sums.class);
  private static final Kernels<Uint8Extremes> EXTREMES = Kernels.load(Uint8Extremes.class);
  private static final Kernels<Uint8Deviations> DEVIATIONS = Kernels.scalar(Uint8Deviations.class);

  private final MemorySegment segment;
  private final Uint8Sums sums;
  private final Uint8Extremes extremes;
  private final Uint8Deviations loops;
  private final Moments moments = new Moments();
  private final WideSum total = new WideSum();
  private int min;
  private int max;

  private Uint8Summarizing(Uint8View view) {
    this.segment = view.memorySegment();
    this.sums = SUMS.in(view.storage);
    this.extremes = EXTREMES.in(view.storage);
    this.loops = DEVIATIONS.in(view.storage);
    this.min = extremes.min(segment, view.base, 1);
    this.max = min;
  }

  static Uint8Summary summary(Uint8View view) {
    Uint8Summarizing all = new Uint8Summarizing(view);
    for (long i = 0; i < view.size; i += BLOCK) {
      all.block(view.base + i * BYTES, Math.min(BLOCK, view.size - i));
    }
    return new Uint8Summary(
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
