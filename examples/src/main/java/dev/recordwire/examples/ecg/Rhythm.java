package dev.recordwire.examples.ecg;

import java.util.ArrayDeque;
import java.util.Deque;

/// The intervals between the latest beats, which tell whether the next beat is overdue.
///
/// It keeps two averages, as Pan and Tompkins do: of the eight latest intervals, and of the eight
/// latest regular intervals.
final class Rhythm {
  private static final int REMEMBERED = 8;
  private static final double SHORTEST_REGULAR = 0.92;
  private static final double LONGEST_REGULAR = 1.16;
  private static final double OVERDUE = 1.66;

  private final Deque<Integer> latest = new ArrayDeque<>();
  private final Deque<Integer> regular = new ArrayDeque<>();

  /// Remembers an interval in samples.
  void add(int interval) {
    remember(latest, interval);
    if (regular.isEmpty() || isRegular(interval)) {
      remember(regular, interval);
    }
    if (latest.size() == REMEMBERED && latest.stream().noneMatch(this::isRegular)) {
      // All are irregular at the old pace: the heart has a new pace.
      regular.clear();
      regular.addAll(latest);
    }
  }

  /// Whether a beat was missed if there is none for this number of samples.
  boolean isOverdue(int interval) {
    return !regular.isEmpty() && interval > OVERDUE * mean(regular);
  }

  /// Whether one of the eight latest intervals was irregular.
  boolean isIrregular() {
    return latest.size() == REMEMBERED && !latest.stream().allMatch(this::isRegular);
  }

  private boolean isRegular(int interval) {
    double usual = mean(regular);
    return interval >= SHORTEST_REGULAR * usual && interval <= LONGEST_REGULAR * usual;
  }

  private static void remember(Deque<Integer> intervals, int interval) {
    if (intervals.size() == REMEMBERED) {
      intervals.removeFirst();
    }
    intervals.addLast(interval);
  }

  private static double mean(Deque<Integer> intervals) {
    return intervals.stream().mapToInt(Integer::intValue).average().orElseThrow();
  }
}
