package dev.recordwire.it.random;

import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/// A way to declare a component, and values for it.
///
/// @param annotation the annotations before the type, with a space after them, or nothing
/// @param type the type as a component
/// @param boxed the type as an argument of a generic type
/// @param ordered true if values have an order and compare by value, as keys and elements of sets
///     must
/// @param maker makes values
record Shape(String annotation, String type, String boxed, boolean ordered, Maker maker) {
  /// Makes a value; finds records and enums in the loader of the compiled classes.
  @FunctionalInterface
  interface Maker {
    @Nullable Object make(Random random, ClassLoader compiled) throws ReflectiveOperationException;
  }

  /// A shape that needs no annotation.
  static Shape natural(String type, Maker maker) {
    return new Shape("", type, type, false, maker);
  }

  /// A shape that needs no annotation and may be a key.
  Shape asOrdered() {
    return new Shape(annotation, type, boxed, true, maker);
  }

  /// A value of a shape without null.
  Object value(Random random, ClassLoader compiled) throws ReflectiveOperationException {
    return Objects.requireNonNull(maker.make(random, compiled));
  }

  /// The component's declaration.
  String declare(String name) {
    return annotation + type + " " + name;
  }
}
