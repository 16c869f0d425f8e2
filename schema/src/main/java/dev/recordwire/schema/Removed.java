package dev.recordwire.schema;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/// Finds the removed elements of a type, which a lock remembers.
final class Removed {
  private Removed() {}

  /// Returns the earlier elements, including elements removed before, whose key is free now.
  static <E> List<E> since(List<E> now, List<E> before, List<E> earlier, Function<E, ?> key) {
    Set<Object> taken = new HashSet<>();
    now.forEach(element -> taken.add(key.apply(element)));
    return Stream.concat(before.stream(), earlier.stream())
        .filter(element -> taken.add(key.apply(element)))
        .toList();
  }
}
