package dev.recordwire.processor.ffi.model;

import dev.recordwire.processor.common.model.JavaType.Primitive;

/// What the primitive types are in C.
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

  /// Whether a count or a stride can have the type.
  public static boolean counts(Primitive type) {
    return type.name().equals("int") || type.name().equals("long");
  }

  /// Whether it is a whole number.
  public static boolean isWhole(Primitive type) {
    return switch (type.name()) {
      case "byte", "short", "int", "long" -> true;
      default -> false;
    };
  }

  /// Whether C passes it as it is among variadic arguments, where smaller types are promoted.
  public static boolean isVariadic(Primitive type) {
    return counts(type) || type.name().equals("double");
  }
}
