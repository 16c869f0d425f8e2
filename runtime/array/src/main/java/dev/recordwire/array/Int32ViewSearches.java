package dev.recordwire.array;

import dev.recordwire.array.internal.kernel.Int32Extremes;
import dev.recordwire.array.internal.kernel.Int32Searches;
import dev.recordwire.array.internal.kernel.Kernels;
import java.lang.foreign.MemorySegment;
import java.util.Arrays;

// dtype bits: Integer.BYTES
// dtype carrier: int[]
// dtype computed: int wanted, Integer.compare
// dtype uint64: Integer.compare -> Long.compareUnsigned
/// Where elements of a view are.
final class Int32ViewSearches {
  private static final long BYTES = Integer.BYTES;

  /// So few elements that they are still in the nearest cache when they are gone through
  /// again.
  private static final long BLOCK = 16384 / BYTES;

  private static final Kernels<Int32Extremes> EXTREMES = Kernels.load(Int32Extremes.class);
  private static final Kernels<Int32Searches> SEARCHES = Kernels.load(Int32Searches.class);

  private Int32ViewSearches() {}

  /// Goes through the window once for the block that has the smallest element first, and then
  /// through that.
  static long argMin(MemoryWindow window) {
    Int32Extremes extremes = EXTREMES.in(window.storage, window.size);
    MemorySegment segment = window.memorySegment();
    var least = extremes.min(segment, window.base, Math.min(BLOCK, window.size));
    long from = 0;
    for (long i = BLOCK; i < window.size; i += BLOCK) {
      var min = extremes.min(segment, window.base + i * BYTES, Math.min(BLOCK, window.size - i));
      if (Integer.compare(min, least) < 0) {
        least = min;
        from = i;
      }
    }
    return from + indexOf(window, from, least);
  }

  /// The same for the largest element.
  static long argMax(MemoryWindow window) {
    Int32Extremes extremes = EXTREMES.in(window.storage, window.size);
    MemorySegment segment = window.memorySegment();
    var most = extremes.max(segment, window.base, Math.min(BLOCK, window.size));
    long from = 0;
    for (long i = BLOCK; i < window.size; i += BLOCK) {
      var max = extremes.max(segment, window.base + i * BYTES, Math.min(BLOCK, window.size - i));
      if (Integer.compare(max, most) > 0) {
        most = max;
        from = i;
      }
    }
    return from + indexOf(window, from, most);
  }

  /// The index of a value from index `from` on, counted from there, or -1.
  static long indexOf(MemoryWindow window, long from, int wanted) {
    return SEARCHES
        .in(window.storage, window.size - from)
        .indexOf(window.memorySegment(), window.base + from * BYTES, window.size - from, wanted);
  }

  /// Each of some sorted elements once.
  static int[] distinct(int[] sorted) {
    int[] distinct = sorted.clone();
    int count = 0;
    for (var element : sorted) {
      if (count == 0 || Integer.compare(element, distinct[count - 1]) != 0) {
        distinct[count++] = element;
      }
    }
    return Arrays.copyOf(distinct, count);
  }
}
