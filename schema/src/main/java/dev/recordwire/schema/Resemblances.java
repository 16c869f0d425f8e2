package dev.recordwire.schema;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/// The deleted types by what a new type may have in common with one of them: the simple name, or
/// the names of its parts.
final class Resemblances {
  private final Map<String, List<Definition>> bySimpleName = new HashMap<>();
  private final Map<String, List<Definition>> byParts = new HashMap<>();

  /// @param isGone tests whether no type of a name exists any more
  Resemblances(Collection<Definition> before, Predicate<String> isGone) {
    for (Definition each : before) {
      if (isGone.test(each.name())) {
        add(bySimpleName, TypeText.simple(each.name()), each);
        add(byParts, parts(each), each);
      }
    }
  }

  private static void add(Map<String, List<Definition>> index, String key, Definition definition) {
    index.computeIfAbsent(key, _ -> new ArrayList<>()).add(definition);
  }

  /// A text, whose order a map can use where a stranger's names have all the same hash.
  private static String parts(Definition definition) {
    return String.join("\n", definition.parts());
  }

  /// The deleted types that have something in common with a type, each once.
  List<Definition> of(Definition current) {
    String simple = TypeText.simple(current.name());
    List<Definition> found = new ArrayList<>(bySimpleName.getOrDefault(simple, List.of()));
    for (Definition each : byParts.getOrDefault(parts(current), List.of())) {
      if (!TypeText.simple(each.name()).equals(simple)) {
        found.add(each);
      }
    }
    return found;
  }
}
