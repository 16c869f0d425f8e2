package dev.recordwire.benchmarks.codec.bulk;

import dev.recordwire.annotation.Wire;

/// The same surface as one array, with twelve numbers for each triangle.
@Wire
public record MeshArray(float[] values) {
  /// Creates the sample, which is too large for a constant in every process.
  public static MeshArray sample() {
    float[] values = new float[Mesh.TRIANGLES * 12];
    for (int i = 0; i < values.length; i++) {
      values[i] = (float) Math.sin(i * 0.001) * 100;
    }
    return new MeshArray(values);
  }
}
