package dev.recordwire.benchmarks.codec.bulk;

import dev.recordwire.annotation.Wire;
import dev.recordwire.array.Float64View;

/// The same numbers as a view on the received bytes.
@Wire
public record DoublesView(Float64View values) {
  /// Creates the sample.
  public static DoublesView sample() {
    return new DoublesView(Float64View.of(Doubles.sample().values()));
  }
}
