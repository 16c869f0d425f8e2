package dev.recordwire.array;

import dev.recordwire.array.internal.kernel.Float64Sums;
import dev.recordwire.array.internal.kernel.Int32Deviations;
import dev.recordwire.array.internal.kernel.Int32Extremes;
import dev.recordwire.array.internal.kernel.Int32Sums;
import dev.recordwire.array.internal.kernel.Kernels;
import dev.recordwire.array.internal.number.WideSum;
import dev.recordwire.array.internal.statistics.Moments;
import java.lang.foreign.MemorySegment;

// dtype bits: Integer.BYTES
// dtype computed: int min, int max
// dtype uint64: import dev.recordwire.array.internal.number.Unsigned
/// Makes a [Int32Summary]: block by block, all that is asked of one while it is in the nearest
/// cache.
final class Int32SummaryPass {
  private static final long BYTES = Integer.BYTES;
  private static final int BLOCK = Float64Sums.BLOCK;
  private static final Kernels<Int32Sums> SUMS = Kernels.load(Int32Sums.class);
  private static final Kernels<Int32Extremes> EXTREMES = Kernels.load(Int32Extremes.class);
  private static final Kernels<Int32Deviations> DEVIATIONS = Kernels.scalar(Int32Deviations.class);

  private final MemoryWindow window;

  /// Where loops read the elements: the window itself or, if they lie apart, a block that they are
  /// copied to.
  private final MemoryWindow near;

  private final MemorySegment segment;
  private final Int32Sums sums;
  private final Int32Extremes extremes;
  private final Int32Deviations loops;
  private final Moments moments = new Moments();
  private final WideSum total = new WideSum();
  private int min;
  private int max;

  private Int32SummaryPass(MemoryWindow window) {
    this.window = window;
    this.near = window.liesSideBySide() ? window : NumberBlocks.take(window);
    this.segment = near.memorySegment();
    this.sums = SUMS.in(near.storage, window.size);
    this.extremes = EXTREMES.in(near.storage, window.size);
    this.loops = DEVIATIONS.in(near.storage, window.size);
    this.min = extremes.min(segment, show(0, 1), 1);
    this.max = min;
  }

  static Int32Summary summary(MemoryWindow window) {
    Int32SummaryPass all = new Int32SummaryPass(window);
    for (long i = 0; i < window.size; i += BLOCK) {
      long count = Math.min(BLOCK, window.size - i);
      all.block(all.show(i, count), count);
    }
    all.giveBack();
    return new Int32Summary(
        window.size,
        all.total.toBigInteger(),
        all.total.toDouble() / window.size,
        all.min,
        all.max,
        all.moments.variance());
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

  private void block(long at, long count) {
    WideSum sum = new WideSum();
    sums.sum(segment, at, count, sum);
    total.add(sum);
    double mean = sum.toDouble() / count;
    min = Math.min(min, extremes.min(segment, at, count)); // dtype uint64: Math -> Unsigned
    max = Math.max(max, extremes.max(segment, at, count)); // dtype uint64: Math -> Unsigned
    loops.deviations(segment, at, count, mean, moments.deviations());
    moments.add(count, mean);
  }
}
