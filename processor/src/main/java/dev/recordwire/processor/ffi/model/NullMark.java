package dev.recordwire.processor.ffi.model;

import dev.recordwire.processor.common.model.JavaType;
import dev.recordwire.processor.common.model.JavaType.ClassType;

/// The annotation that lets a parameter or a result be null, as the user declared it.
///
/// @param isOnType whether the annotation belongs to the type, rather than to the parameter or the
///     method: Java writes the two at different positions of an array's or a nested class's name
public record NullMark(ClassType annotation, boolean isOnType) {
  /// Returns the declaration of a nullable type in messages, such as `byte @Nullable []`.
  static String declaration(JavaType type) {
    String name = type.simpleName();
    return name.endsWith("[]")
        ? name.substring(0, name.length() - 2) + " @Nullable []"
        : "@Nullable " + name;
  }
}
