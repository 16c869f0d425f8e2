package dev.recordwire.benchmarks.codec.bulk;

import dev.recordwire.annotation.Wire;

/// The same surface as one array: twelve numbers a triangle.
@Wire
public record MeshArray(float[] values) {
  /// A new one: too large to be kept by every process that could use it.
  public static MeshArray sample() {
    float[] values = new float[Mesh.TRIANGLES * 12];
    for (int i = 0; i < values.length; i++) {
      values[i] = (float) Math.sin(i * 0.001) * 100;
    }
    return new MeshArray(values);
  }
}
