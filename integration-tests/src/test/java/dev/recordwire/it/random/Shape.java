package dev.recordwire.it.random;

import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/// A way to declare a component, and values for it.
///
/// @param annotation what stands before the type, with a space after it, or nothing
/// @param type the type where it is a component
/// @param boxed the type where it is an argument of a generic type
/// @param ordered whether values have an order and a value's equality: keys and elements of sets
/// @param maker makes values
record Shape(String annotation, String type, String boxed, boolean ordered, Maker maker) {
  /// Makes a value; records and enums are found in the loader of what was compiled.
  @FunctionalInterface
  interface Maker {
    @Nullable Object make(Random random, ClassLoader compiled) throws ReflectiveOperationException;
  }

  /// A shape that needs no annotation.
  static Shape natural(String type, Maker maker) {
    return new Shape("", type, type, false, maker);
  }

  /// The same, as a key.
  Shape asOrdered() {
    return new Shape(annotation, type, boxed, true, maker);
  }

  /// A value of a shape that is never null.
  Object value(Random random, ClassLoader compiled) throws ReflectiveOperationException {
    return Objects.requireNonNull(maker.make(random, compiled));
  }

  /// The component's declaration.
  String declare(String name) {
    return annotation + type + " " + name;
  }
}
