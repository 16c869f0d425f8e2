package dev.recordwire.kernel;

import java.lang.foreign.MemorySegment;

/// Changes of float64 elements in place, each by itself.
public interface Float64Updates {
  /// Multiplies `count` elements from byte `at` on by `factor`.
  void scale(MemorySegment segment, long at, long count, double factor);

  /// Raises those of `count` elements from byte `at` on that are less than `low` to it, and
  /// lowers those greater than `high`; `low` is not greater than `high`. NaN stays NaN.
  void clip(MemorySegment segment, long at, long count, double low, double high);
}
