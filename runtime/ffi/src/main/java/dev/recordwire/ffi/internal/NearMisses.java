package dev.recordwire.ffi.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// Finds the names that a user may have meant.
public final class NearMisses {
  private static final int SHOWN = 3;

  private NearMisses() {}

  /// The few most similar names, the most similar first.
  public static List<String> of(String wanted, Iterable<String> names) {
    record Candidate(String name, int distance) {}
    int limit = Math.max(1, wanted.length() / 3);
    List<Candidate> candidates = new ArrayList<>();
    for (String name : names) {
      int distance = distance(wanted, name, limit);
      if (distance <= limit) {
        candidates.add(new Candidate(name, distance));
      }
    }
    candidates.sort(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::name));
    return candidates.stream().limit(SHOWN).map(Candidate::name).toList();
  }

  /// The number of characters that must change, without regard to case; a prefix or a suffix such
  /// as `cblas_` or `_64` counts as one change.
  private static int distance(String wanted, String name, int limit) {
    String a = wanted.toLowerCase(Locale.ROOT);
    String b = name.toLowerCase(Locale.ROOT);
    if (a.length() >= 4 && (b.endsWith("_" + a) || b.startsWith(a + "_"))) {
      return 1;
    }
    return Math.abs(a.length() - b.length()) > limit ? limit + 1 : edits(a, b);
  }

  private static int edits(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[b.length()];
  }
}
