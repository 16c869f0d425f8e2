package dev.recordwire.benchmarks.codec.bulk;

import dev.recordwire.annotation.Wire;
import java.util.List;
import java.util.stream.IntStream;

/// A surface of 125 000 triangles, each as an object.
@Wire(view = true)
public record Mesh(List<Triangle> triangles) {
  static final int TRIANGLES = 125_000;

  /// Creates the sample, which is too large for a constant in every process.
  public static Mesh sample() {
    float[] values = MeshArray.sample().values();
    return new Mesh(
        IntStream.range(0, TRIANGLES)
            .map(i -> i * 12)
            .mapToObj(
                i ->
                    new Triangle(
                        point(values, i),
                        point(values, i + 3),
                        point(values, i + 6),
                        point(values, i + 9)))
            .toList());
  }

  private static Point point(float[] values, int at) {
    return new Point(values[at], values[at + 1], values[at + 2]);
  }

  /// A triangle: three corners and the normal.
  @Wire(view = true)
  public record Triangle(Point a, Point b, Point c, Point normal) {}

  /// A point or a direction in space.
  @Wire(view = true)
  public record Point(float x, float y, float z) {}
}
