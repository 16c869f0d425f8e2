package dev.recordwire.processor.ffi.model;

import dev.recordwire.processor.common.model.JavaType;
import dev.recordwire.processor.common.model.JavaType.ClassType;
import dev.recordwire.processor.common.model.JavaType.Primitive;
import java.util.Optional;

/// The result of a call from Java to C, or from C to a callback.
public sealed interface Result {
  /// `void`.
  record Nothing() implements Result {}

  /// C's `int`, which only reports failure; Java's method is `void`.
  record Status() implements Result {
    public CScalar type() {
      return CScalar.natural(new Primitive("int"));
    }
  }

  /// By value.
  record Scalar(CScalar type) implements Result {}

  /// By pointer to a single value.
  record ScalarPointer(CScalar type) implements Result {}

  /// A NUL-terminated UTF-8 text.
  ///
  /// @param nullable the annotation that allows null
  record Text(Optional<NullMark> nullable) implements Result {}

  /// A pointer as it is.
  ///
  /// @param nullable the annotation that allows null
  record Segment(Optional<NullMark> nullable) implements Result {}

  /// A struct by value.
  record StructValue(StructRef struct) implements Result {}

  /// A struct by pointer.
  ///
  /// @param nullable the annotation that allows null
  record StructPointer(StructRef struct, Optional<NullMark> nullable) implements Result {}

  /// A value together with `errno`.
  ///
  /// @param type the class of the two
  /// @param value the primitive; empty for a pointer
  record WithErrno(ClassType type, Optional<Primitive> value) implements Result {}

  /// Returns whether C returns a pointer, which is NULL for no value.
  default boolean isPointer() {
    return switch (this) {
      case ScalarPointer _, Text _, Segment _, StructPointer _ -> true;
      case Nothing _, Status _, Scalar _, StructValue _, WithErrno _ -> false;
    };
  }

  /// Returns whether Java's method is `void`.
  default boolean isVoid() {
    return this instanceof Nothing || this instanceof Status;
  }

  /// The annotation that allows null.
  default Optional<NullMark> nullability() {
    return switch (this) {
      case Text(Optional<NullMark> nullable) -> nullable;
      case Segment(Optional<NullMark> nullable) -> nullable;
      case StructPointer(StructRef _, Optional<NullMark> nullable) -> nullable;
      default -> Optional.empty();
    };
  }

  /// The method's type as it is declared, such as `@Uint8 int`.
  default String declaration() {
    return switch (this) {
      case Scalar(CScalar scalar) -> scalar.declaration();
      case ScalarPointer(CScalar scalar) -> scalar.declaration();
      default ->
          nullability().isPresent() ? NullMark.declaration(javaType()) : javaType().simpleName();
    };
  }

  /// The method's type.
  default JavaType javaType() {
    return switch (this) {
      case Nothing _, Status _ -> new Primitive("void");
      case Scalar(CScalar scalar) -> scalar.type();
      case ScalarPointer(CScalar scalar) -> scalar.type();
      case Text _ -> JavaType.topLevel("java.lang", "String");
      case Segment _ -> JavaType.topLevel("java.lang.foreign", "MemorySegment");
      case StructValue(StructRef struct) -> struct.type();
      case StructPointer(StructRef struct, Optional<NullMark> _) -> struct.type();
      case WithErrno(ClassType type, Optional<Primitive> _) -> type;
    };
  }
}
