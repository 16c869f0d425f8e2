package dev.recordwire.array;

import dev.recordwire.array.internal.kernel.Float64Extremes;
import dev.recordwire.array.internal.kernel.Float64Searches;
import dev.recordwire.array.internal.kernel.Kernels;
import java.lang.foreign.MemorySegment;
import java.util.Arrays;

// dtype held: double, Double
/// Where elements of a [Float64View] are.
final class Float64ViewSearching {
  private static final long BYTES = Double.BYTES;

  /// So few elements that they are still in the nearest cache when they are gone through
  /// again.
  private static final long BLOCK = 16384 / BYTES;

  private static final Kernels<Float64Extremes> EXTREMES = Kernels.load(Float64Extremes.class);
  private static final Kernels<Float64Searches> SEARCHES = Kernels.load(Float64Searches.class);

  private Float64ViewSearching() {}

  /// Goes through the view once for the block that has the smallest element first, and then
  /// through that.
  static long argMin(Float64View view) {
    Float64Extremes extremes = EXTREMES.in(view.storage);
    MemorySegment segment = view.memorySegment();
    var least = extremes.min(segment, view.base, Math.min(BLOCK, view.size));
    long from = 0;
    for (long i = BLOCK; i < view.size && !Double.isNaN(least); i += BLOCK) {
      var min = extremes.min(segment, view.base + i * BYTES, Math.min(BLOCK, view.size - i));
      if (Double.isNaN(min) || Double.compare(min, least) < 0) {
        least = min;
        from = i;
      }
    }
    return from + indexOf(view, from, least);
  }

  /// The same for the largest element.
  static long argMax(Float64View view) {
    Float64Extremes extremes = EXTREMES.in(view.storage);
    MemorySegment segment = view.memorySegment();
    var most = extremes.max(segment, view.base, Math.min(BLOCK, view.size));
    long from = 0;
    for (long i = BLOCK; i < view.size && !Double.isNaN(most); i += BLOCK) {
      var max = extremes.max(segment, view.base + i * BYTES, Math.min(BLOCK, view.size - i));
      if (Double.compare(max, most) > 0) {
        most = max;
        from = i;
      }
    }
    return from + indexOf(view, from, most);
  }

  /// The index of a value from index `from` on, counted from there, or -1.
  static long indexOf(Float64View view, long from, double wanted) {
    return SEARCHES
        .in(view.storage)
        .indexOf(view.memorySegment(), view.base + from * BYTES, view.size - from, wanted);
  }

  static long searchSorted(double value, Float64View sorted) {
    long low = 0;
    long high = sorted.size;
    while (low < high) {
      long middle = (low + high) >>> 1;
      if (Double.compare(sorted.get(middle), value) < 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  static long searchSortedRight(double value, Float64View sorted) {
    long low = 0;
    long high = sorted.size;
    while (low < high) {
      long middle = (low + high) >>> 1;
      if (Double.compare(sorted.get(middle), value) <= 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  static Float64View unique(Float64View view) {
    double[] values = view.sorted().toArray();
    int count = 0;
    for (var value : values) {
      if (count == 0 || Double.compare(value, values[count - 1]) != 0) {
        values[count++] = value;
      }
    }
    return Float64View.of(Arrays.copyOf(values, count));
  }
}
