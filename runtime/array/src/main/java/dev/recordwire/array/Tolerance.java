package dev.recordwire.array;

/// How much numbers that are close may differ.
///
/// @param relative as a part of the second of them
/// @param absolute beyond that
record Tolerance(double relative, double absolute) {
  private static final int BLOCK = NumberBlocks.LENGTH;

  Tolerance {
    if (!(relative >= 0 && absolute >= 0)) {
      throw new IllegalArgumentException(
          "tolerances are 0 or more, not " + relative + " and " + absolute);
    }
  }

  /// A question about pairs of numbers, some at a time.
  interface Question {
    /// Whether to go on.
    boolean ask(long first, int count, double[] a, double[] b);
  }

  /// Asks about all pairs of two views, or until the question wants no more. Returns whether it
  /// did.
  boolean ask(MemoryWindow a, MemoryWindow b, Question question) {
    a.requireSameSize(b);
    double[] left = new double[BLOCK];
    double[] right = new double[BLOCK];
    for (long first = 0; first < a.size; first += BLOCK) {
      int count = (int) Math.min(BLOCK, a.size - first);
      a.doubles(first, count, left);
      b.doubles(first, count, right);
      if (!question.ask(first, count, left, right)) {
        return false;
      }
    }
    return true;
  }

  /// Whether all pairs are close.
  boolean isKeptBy(MemoryWindow a, MemoryWindow b) {
    return ask(
        a,
        b,
        (first, count, left, right) -> {
          boolean all = true;
          for (int i = 0; i < count; i++) {
            all &= isKeptBy(left[i], right[i]);
          }
          return all;
        });
  }

  boolean isKeptBy(double a, double b) {
    // Of an infinite number even the difference from itself is none.
    return a == b || (Math.abs(a - b) <= absolute + relative * Math.abs(b) && Double.isFinite(b));
  }
}
