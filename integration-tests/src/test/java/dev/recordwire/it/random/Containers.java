package dev.recordwire.it.random;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Shapes around shapes: lists, sets, maps and optionals, some of them several deep.
final class Containers {
  private Containers() {}

  /// A shape with none, one or several containers around a leaf.
  static Shape around(Random random, Function<Random, Shape> leaf) {
    Shape shape = leaf.apply(random);
    while (random.nextInt(3) == 0) {
      shape = wrapped(random, shape);
    }
    return shape;
  }

  private static Shape wrapped(Random random, Shape inner) {
    return switch (random.nextInt(3)) {
      default -> list(inner);
    };
  }

  private static Shape list(Shape inner) {
    return holder("List<%s>", inner, (r, c) -> values(inner, few(r), r, c));
  }

  private static Shape holder(String type, Shape inner, Shape.Maker maker) {
    String name = type.formatted(inner.boxed());
    return new Shape(inner.annotation(), name, name, false, maker);
  }

  private static int few(Random random) {
    return random.nextInt(4);
  }

  private static List<@Nullable Object> values(
      Shape shape, int count, Random random, ClassLoader compiled)
      throws ReflectiveOperationException {
    List<@Nullable Object> values = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      values.add(shape.maker().make(random, compiled));
    }
    return values;
  }
}
