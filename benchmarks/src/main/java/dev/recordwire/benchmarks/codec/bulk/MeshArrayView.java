package dev.recordwire.benchmarks.codec.bulk;

import dev.recordwire.annotation.Wire;
import dev.recordwire.array.Float32View;

/// The same numbers, left where they were received.
@Wire
public record MeshArrayView(Float32View values) {
  /// A new one.
  public static MeshArrayView sample() {
    return new MeshArrayView(Float32View.of(MeshArray.sample().values()));
  }
}
