package dev.recordwire.array;

import dev.recordwire.array.internal.kernel.Int32Extremes;
import dev.recordwire.array.internal.kernel.Int32Searches;
import dev.recordwire.array.internal.kernel.Kernels;
import java.lang.foreign.MemorySegment;
import java.util.Arrays;

// dtype bits: Integer.BYTES
// dtype held: int[]
// dtype computed: int wanted, int value, Integer.compare
// dtype uint64: Integer.compare -> Long.compareUnsigned
/// Where elements of a [Int32View] are.
final class Int32ViewSearching {
  private static final long BYTES = Integer.BYTES;

  /// So few elements that they are still in the nearest cache when they are gone through
  /// again.
  private static final long BLOCK = 16384 / BYTES;

  private static final Kernels<Int32Extremes> EXTREMES = Kernels.load(Int32Extremes.class);
  private static final Kernels<Int32Searches> SEARCHES = Kernels.load(Int32Searches.class);

  private Int32ViewSearching() {}

  /// Goes through the view once for the block that has the smallest element first, and then
  /// through that.
  static long argMin(Int32View view) {
    Int32Extremes extremes = EXTREMES.in(view.storage);
    MemorySegment segment = view.memorySegment();
    var least = extremes.min(segment, view.base, Math.min(BLOCK, view.size));
    long from = 0;
    for (long i = BLOCK; i < view.size; i += BLOCK) {
      var min = extremes.min(segment, view.base + i * BYTES, Math.min(BLOCK, view.size - i));
      if (Integer.compare(min, least) < 0) {
        least = min;
        from = i;
      }
    }
    return from + indexOf(view, from, least);
  }

  /// The same for the largest element.
  static long argMax(Int32View view) {
    Int32Extremes extremes = EXTREMES.in(view.storage);
    MemorySegment segment = view.memorySegment();
    var most = extremes.max(segment, view.base, Math.min(BLOCK, view.size));
    long from = 0;
    for (long i = BLOCK; i < view.size; i += BLOCK) {
      var max = extremes.max(segment, view.base + i * BYTES, Math.min(BLOCK, view.size - i));
      if (Integer.compare(max, most) > 0) {
        most = max;
        from = i;
      }
    }
    return from + indexOf(view, from, most);
  }

  /// The index of a value from index `from` on, counted from there, or -1.
  static long indexOf(Int32View view, long from, int wanted) {
    return SEARCHES
        .in(view.storage)
        .indexOf(view.memorySegment(), view.base + from * BYTES, view.size - from, wanted);
  }

  static long searchSorted(int value, Int32View sorted) {
    long low = 0;
    long high = sorted.size;
    while (low < high) {
      long middle = (low + high) >>> 1;
      if (Integer.compare(sorted.get(middle), value) < 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  static long searchSortedRight(int value, Int32View sorted) {
    long low = 0;
    long high = sorted.size;
    while (low < high) {
      long middle = (low + high) >>> 1;
      if (Integer.compare(sorted.get(middle), value) <= 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  static Int32View unique(Int32View view) {
    int[] values = view.sorted().toArray();
    int count = 0;
    for (var value : values) {
      if (count == 0 || Integer.compare(value, values[count - 1]) != 0) {
        values[count++] = value;
      }
    }
    return Int32View.of(Arrays.copyOf(values, count));
  }
}
