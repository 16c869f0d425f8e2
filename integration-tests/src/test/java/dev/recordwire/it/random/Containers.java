package dev.recordwire.it.random;

import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Draws shapes around shapes: lists, sets, maps, arrays, optionals and nullables, some nested
/// several levels deep.
final class Containers {
  private Containers() {}

  /// A leaf inside no, one or several containers.
  static Shape around(Random random, Supplier<Shape> leaf) {
    Shape shape = leaf.get();
    while (random.nextInt(3) == 0) {
      shape = wrapped(random, shape, leaf);
    }
    return random.nextInt(8) == 0 ? nullable(shape) : shape;
  }

  private static Shape wrapped(Random random, Shape inner, Supplier<Shape> leaf) {
    return switch (random.nextInt(8)) {
      case 0 -> holder("@MaxCount(9) List<%s>", inner, (r, c) -> values(inner, r, c));
      case 1 -> list(random.nextInt(4) == 0 ? nullable(inner) : inner);
      case 2 -> inner.ordered() ? set(inner) : list(inner);
      case 3 -> inner.ordered() ? sortedSet(inner) : list(inner);
      case 4 -> map("Map<%s, %s>", random, inner, leaf, LinkedHashMap::new);
      case 5 -> map("SortedMap<%s, %s>", random, inner, leaf, TreeMap::new);
      case 6 -> array(inner);
      default -> optional(inner);
    };
  }

  private static Shape list(Shape inner) {
    return holder("List<%s>", inner, (r, c) -> values(inner, r, c));
  }

  private static Shape set(Shape inner) {
    return holder("Set<%s>", inner, (r, c) -> new LinkedHashSet<>(values(inner, r, c)));
  }

  private static Shape sortedSet(Shape inner) {
    return holder("SortedSet<%s>", inner, (r, c) -> new TreeSet<>(values(inner, r, c)));
  }

  /// An optional or a nullable, except around a shape that is one already.
  private static Shape optional(Shape inner) {
    if (inner.boxed().startsWith("Optional") || inner.boxed().startsWith("@")) {
      return list(inner);
    }
    return holder(
        "Optional<%s>",
        inner, (r, c) -> r.nextBoolean() ? Optional.of(inner.value(r, c)) : Optional.empty());
  }

  private static Shape nullable(Shape inner) {
    if (inner.boxed().endsWith("]") || inner.boxed().startsWith("@")) {
      return inner;
    }
    String type = "@Nullable " + inner.boxed();
    Shape.Maker maker = (r, c) -> r.nextBoolean() ? inner.maker().make(r, c) : null;
    return new Shape(inner.annotation(), type, type, false, maker);
  }

  /// An array of objects; a list for shapes whose name can't precede brackets.
  private static Shape array(Shape inner) {
    if (!inner.type().matches("Drawn\\d+|Union\\d+|Enum\\d+|String")) {
      return list(inner);
    }
    return holder(
        "%s[]",
        inner,
        (r, c) -> {
          List<@Nullable Object> values = values(inner, r, c);
          Class<?> type =
              inner.type().equals("String")
                  ? String.class
                  : c.loadClass(RandomSchemas.PACKAGE + "." + inner.type());
          Object array = Array.newInstance(type, values.size());
          for (int i = 0; i < values.size(); i++) {
            Array.set(array, i, values.get(i));
          }
          return array;
        });
  }

  /// A map; its keys are a leaf without an annotation, so that an annotation of the map applies to
  /// the values.
  private static Shape map(
      String type,
      Random random,
      Shape inner,
      Supplier<Shape> leaf,
      Supplier<Map<@Nullable Object, @Nullable Object>> empty) {
    Shape key = leaf.get();
    while (!key.ordered() || !key.annotation().isEmpty()) {
      key = leaf.get();
    }
    Shape keys = inner.annotation().isEmpty() ? key : Leaves.text();
    Shape values = random.nextInt(4) == 0 ? nullable(inner) : inner;
    String name = type.formatted(keys.boxed(), values.boxed());
    return new Shape(
        inner.annotation(),
        name,
        name,
        false,
        (r, c) -> {
          Map<@Nullable Object, @Nullable Object> map = empty.get();
          for (int i = few(r); i > 0; i--) {
            map.put(keys.maker().make(r, c), values.maker().make(r, c));
          }
          return map;
        });
  }

  private static Shape holder(String type, Shape inner, Shape.Maker maker) {
    String name = type.formatted(inner.boxed());
    return new Shape(inner.annotation(), name, name, false, maker);
  }

  private static int few(Random random) {
    return random.nextInt(4);
  }

  private static List<@Nullable Object> values(Shape shape, Random random, ClassLoader compiled)
      throws ReflectiveOperationException {
    List<@Nullable Object> values = new ArrayList<>();
    for (int i = few(random); i > 0; i--) {
      values.add(shape.maker().make(random, compiled));
    }
    return values;
  }
}
