package dev.recordwire.processor.ffi.model;

import dev.recordwire.processor.common.model.JavaType.Primitive;

/// The primitive types in C.
public final class Primitives {
  private Primitives() {}

  public static int byteSize(Primitive type) {
    return switch (type.name()) {
      case "boolean", "byte" -> 1;
      case "short", "char" -> 2;
      case "int", "float" -> 4;
      case "long", "double" -> 8;
      default -> throw new IllegalArgumentException(type.name());
    };
  }

  /// Returns whether a count or a stride can have the type.
  public static boolean counts(Primitive type) {
    return type.name().equals("int") || type.name().equals("long");
  }

  /// Returns whether the type is a whole number.
  public static boolean isWhole(Primitive type) {
    return switch (type.name()) {
      case "byte", "short", "int", "long" -> true;
      default -> false;
    };
  }

  /// Returns whether C passes the type unchanged among variadic arguments, where it promotes
  /// smaller types.
  public static boolean isVariadic(Primitive type) {
    return counts(type) || type.name().equals("double");
  }
}
