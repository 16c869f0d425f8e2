package dev.recordwire.array.generator;

import java.util.List;
import java.util.stream.Stream;

/// The kind that sources are written for by hand, and those that they are copied for.
record Family(Kind prototype, List<Kind> copies) {
  /// Whether a file of this name is written for the prototype.
  boolean has(String fileName) {
    return fileName.contains(prototype.name());
  }

  /// The prototype and the copies.
  Stream<Kind> all() {
    return Stream.concat(Stream.of(prototype), copies.stream());
  }
}
