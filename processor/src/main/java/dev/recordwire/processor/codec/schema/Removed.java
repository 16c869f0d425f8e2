package dev.recordwire.processor.codec.schema;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/// Finds what a type lost, which a lock remembers.
final class Removed {
  private Removed() {}

  /// The elements of before, and those that were removed by then, whose key nothing has now.
  static <E> List<E> since(List<E> now, List<E> before, List<E> earlier, Function<E, ?> key) {
    Set<Object> taken = new HashSet<>();
    now.forEach(element -> taken.add(key.apply(element)));
    return Stream.concat(before.stream(), earlier.stream())
        .filter(element -> taken.add(key.apply(element)))
        .toList();
  }
}
