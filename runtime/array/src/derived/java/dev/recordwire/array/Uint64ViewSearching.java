package dev.recordwire.array;

import dev.recordwire.array.internal.kernel.Kernels;
import dev.recordwire.array.internal.kernel.Uint64Extremes;
import dev.recordwire.array.internal.kernel.Uint64Searches;
import java.lang.foreign.MemorySegment;
import java.util.Arrays;

/// Where elements of a [Uint64View] are.
final class Uint64ViewSearching {
  private static final long BYTES = 8;

  /// So few elements that they are still in the nearest cache when they are gone through
  /// again.
  private static final long BLOCK = 16384 / BYTES;

  private static final Kernels<Uint64Extremes> EXTREMES = Kernels.load(Uint64Extremes.class);
  private static final Kernels<Uint64Searches> SEARCHES = Kernels.load(Uint64Searches.class);

  private Uint64ViewSearching() {}

  /// Goes through the view once for the block that has the smallest element first, and then
  /// through that.
  static long argMin(Uint64View view) {
    Uint64Extremes extremes = EXTREMES.in(view.storage);
    MemorySegment segment = view.memorySegment();
    var least = extremes.min(segment, view.base, Math.min(BLOCK, view.size));
    long from = 0;
    for (long i = BLOCK; i < view.size; i += BLOCK) {
      var min = extremes.min(segment, view.base + i * BYTES, Math.min(BLOCK, view.size - i));
      if (Long.compareUnsigned(min, least) < 0) {
        least = min;
        from = i;
      }
    }
    return from + indexOf(view, from, least);
  }

  /// The same for the largest element.
  static long argMax(Uint64View view) {
    Uint64Extremes extremes = EXTREMES.in(view.storage);
    MemorySegment segment = view.memorySegment();
    var most = extremes.max(segment, view.base, Math.min(BLOCK, view.size));
    long from = 0;
    for (long i = BLOCK; i < view.size; i += BLOCK) {
      var max = extremes.max(segment, view.base + i * BYTES, Math.min(BLOCK, view.size - i));
      if (Long.compareUnsigned(max, most) > 0) {
        most = max;
        from = i;
      }
    }
    return from + indexOf(view, from, most);
  }

  /// The index of a value from index `from` on, counted from there, or -1.
  static long indexOf(Uint64View view, long from, long wanted) {
    return SEARCHES
        .in(view.storage)
        .indexOf(view.memorySegment(), view.base + from * BYTES, view.size - from, wanted);
  }

  static long searchSorted(long value, Uint64View sorted) {
    long low = 0;
    long high = sorted.size;
    while (low < high) {
      long middle = (low + high) >>> 1;
      if (Long.compareUnsigned(sorted.get(middle), value) < 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  static long searchSortedRight(long value, Uint64View sorted) {
    long low = 0;
    long high = sorted.size;
    while (low < high) {
      long middle = (low + high) >>> 1;
      if (Long.compareUnsigned(sorted.get(middle), value) <= 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  static Uint64View unique(Uint64View view) {
    long[] values = view.sorted().toArray();
    int count = 0;
    for (var value : values) {
      if (count == 0 || Long.compareUnsigned(value, values[count - 1]) != 0) {
        values[count++] = value;
      }
    }
    return Uint64View.of(Arrays.copyOf(values, count));
  }
}
