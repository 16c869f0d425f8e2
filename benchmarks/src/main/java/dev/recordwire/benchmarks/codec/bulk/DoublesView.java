package dev.recordwire.benchmarks.codec.bulk;

import dev.recordwire.annotation.Wire;
import dev.recordwire.array.Float64View;

/// The same numbers, left where they were received.
@Wire
public record DoublesView(Float64View values) {
  /// A new one.
  public static DoublesView sample() {
    return new DoublesView(Float64View.of(Doubles.sample().values()));
  }
}
