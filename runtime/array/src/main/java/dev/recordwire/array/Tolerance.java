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

  /// The use of the answers, 1 for each pair that is close and 0 for others.
  interface Answers {
    /// Takes some at a time. Returns whether to go on.
    boolean take(long first, int count, long[] answers);
  }

  /// Asks about all pairs of two views, or until no more answers are wanted. Returns whether all
  /// were.
  boolean ask(MemoryWindow a, MemoryWindow b, Answers answers) {
    a.requireSameSize(b);
    ExactCloseness exact =
        ExactCloseness.isNeeded(a, b) ? new ExactCloseness(this::of, a, b) : null;
    double[] left = new double[BLOCK];
    double[] right = new double[BLOCK];
    long[] block = new long[BLOCK];
    for (long first = 0; first < a.size; first += BLOCK) {
      int count = (int) Math.min(BLOCK, a.size - first);
      a.doubles(first, count, left);
      b.doubles(first, count, right);
      for (int i = 0; i < count; i++) {
        block[i] = isKeptBy(left[i], right[i]) ? 1 : 0;
      }
      if (exact != null) {
        exact.correct(first, count, left, right, block);
      }
      if (!answers.take(first, count, block)) {
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
        (first, count, answers) -> {
          long all = 1;
          for (int i = 0; i < count; i++) {
            all &= answers[i];
          }
          return all == 1;
        });
  }

  /// How much a number may differ from `b`.
  double of(double b) {
    return absolute + relative * Math.abs(b);
  }

  private boolean isKeptBy(double a, double b) {
    // Of an infinite number even the difference from itself is none.
    return a == b || (Math.abs(a - b) <= of(b) && Double.isFinite(b));
  }
}
