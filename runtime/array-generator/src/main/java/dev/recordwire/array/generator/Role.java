package dev.recordwire.array.generator;

import java.util.Locale;

/// The purpose of a Java type in the sources of a dtype.
enum Role {
  /// The type in which views hand out elements.
  CARRIER,
  /// The type in which loops and callbacks compute with integers.
  COMPUTED,
  /// The integer type that has as many bits as an element in memory.
  BITS;

  /// The word of the markers.
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
