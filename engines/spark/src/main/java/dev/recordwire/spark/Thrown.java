package dev.recordwire.spark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;

/// Passes exceptions through interfaces of Scala, which declare none.
final class Thrown {
  private Thrown() {}

  /// The same failure, with its message, as Spark shows it.
  static UncheckedIOException unchecked(IOException e) {
    return new UncheckedIOException(Objects.requireNonNullElse(e.getMessage(), e.toString()), e);
  }
}
