package dev.recordwire.schema;

import java.util.Collections;
import java.util.Set;

/// Finds a number for a new id or code that no other has.
public final class UnusedNumber {
  private UnusedNumber() {}

  /// Returns the number after the highest, or the lowest unused number where the highest is `max`.
  ///
  /// @param min the lowest number that is allowed
  public static int beside(Set<Integer> used, int min, int max) {
    int next = used.isEmpty() ? min : Collections.max(used) + 1;
    if (next <= max) {
      return next;
    }
    int lowest = min;
    while (used.contains(lowest)) {
      lowest++;
    }
    return lowest;
  }
}
