package dev.recordwire.array;

import dev.recordwire.array.internal.kernel.Float64Extremes;
import dev.recordwire.array.internal.kernel.Float64Searches;
import dev.recordwire.array.internal.kernel.Kernels;
import java.lang.foreign.MemorySegment;
import java.util.Arrays;

// dtype carrier: double, Double
/// Where elements of a view are.
final class Float64ViewSearches {
  private static final long BYTES = Double.BYTES;

  /// So few elements that they are still in the nearest cache when they are gone through
  /// again.
  private static final long BLOCK = 16384 / BYTES;

  private static final Kernels<Float64Extremes> EXTREMES = Kernels.load(Float64Extremes.class);
  private static final Kernels<Float64Searches> SEARCHES = Kernels.load(Float64Searches.class);

  private Float64ViewSearches() {}

  /// Goes through the window once for the block that has the smallest element first, and then
  /// through that.
  static long argMin(MemoryWindow window) {
    Float64Extremes extremes = EXTREMES.in(window.storage, window.size);
    MemorySegment segment = window.memorySegment();
    var least = extremes.min(segment, window.base, Math.min(BLOCK, window.size));
    long from = 0;
    for (long i = BLOCK; i < window.size && !Double.isNaN(least); i += BLOCK) {
      var min = extremes.min(segment, window.base + i * BYTES, Math.min(BLOCK, window.size - i));
      if (Double.isNaN(min) || Double.compare(min, least) < 0) {
        least = min;
        from = i;
      }
    }
    return from + indexOf(window, from, least);
  }

  /// The same for the largest element.
  static long argMax(MemoryWindow window) {
    Float64Extremes extremes = EXTREMES.in(window.storage, window.size);
    MemorySegment segment = window.memorySegment();
    var most = extremes.max(segment, window.base, Math.min(BLOCK, window.size));
    long from = 0;
    for (long i = BLOCK; i < window.size && !Double.isNaN(most); i += BLOCK) {
      var max = extremes.max(segment, window.base + i * BYTES, Math.min(BLOCK, window.size - i));
      if (Double.compare(max, most) > 0) {
        most = max;
        from = i;
      }
    }
    return from + indexOf(window, from, most);
  }

  /// The index of a value from index `from` on, counted from there, or -1.
  static long indexOf(MemoryWindow window, long from, double wanted) {
    return SEARCHES
        .in(window.storage, window.size - from)
        .indexOf(window.memorySegment(), window.base + from * BYTES, window.size - from, wanted);
  }

  /// Each of some sorted elements once.
  static double[] distinct(double[] sorted) {
    double[] distinct = sorted.clone();
    int count = 0;
    for (var element : sorted) {
      if (count == 0 || Double.compare(element, distinct[count - 1]) != 0) {
        distinct[count++] = element;
      }
    }
    return Arrays.copyOf(distinct, count);
  }
}
