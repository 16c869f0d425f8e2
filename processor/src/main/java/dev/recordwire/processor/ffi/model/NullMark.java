package dev.recordwire.processor.ffi.model;

import dev.recordwire.processor.common.model.JavaType;
import dev.recordwire.processor.common.model.JavaType.ClassType;

/// The annotation that lets a parameter or a result be null, as the user declared it.
///
/// @param isOnType whether it is one of the type, rather than of the parameter or the method: Java
///     has these at different places of an array's or a nested class's name
public record NullMark(ClassType annotation, boolean isOnType) {
  /// A type that may be null as messages give it, such as `byte @Nullable []`.
  static String declaration(JavaType type) {
    String name = type.simpleName();
    return name.endsWith("[]")
        ? name.substring(0, name.length() - 2) + " @Nullable []"
        : "@Nullable " + name;
  }
}
