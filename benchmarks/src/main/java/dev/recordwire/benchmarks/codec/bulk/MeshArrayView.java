package dev.recordwire.benchmarks.codec.bulk;

import dev.recordwire.annotation.Wire;
import dev.recordwire.array.Float32View;

/// The same numbers as a view on the received bytes.
@Wire
public record MeshArrayView(Float32View values) {
  /// Creates the sample.
  public static MeshArrayView sample() {
    return new MeshArrayView(Float32View.of(MeshArray.sample().values()));
  }
}
