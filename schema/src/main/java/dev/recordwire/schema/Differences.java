package dev.recordwire.schema;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The changes of one type, each once, in the order in which they were found.
final class Differences {
  /// By their texts, whose order a map can use where a stranger's names have all the same hash.
  private final Map<String, Difference> found = new LinkedHashMap<>();

  void add(Difference difference) {
    found.putIfAbsent(text(difference), difference);
  }

  private static String text(Difference difference) {
    return difference.change()
        + (difference.isEvolvable() ? " evolvable " : " packed ")
        + (difference.inKeys() ? "in keys " : "")
        + difference.type()
        + " "
        + difference.component().orElse("")
        + " "
        + difference.what();
  }

  void addAll(List<Difference> differences) {
    differences.forEach(this::add);
  }

  List<Difference> all() {
    return List.copyOf(found.values());
  }
}
