package dev.recordwire.processor.ffi.model;

import dev.recordwire.processor.common.model.JavaType.ClassType;
import dev.recordwire.processor.common.model.JavaType.Primitive;
import java.util.List;

/// How a value gets to C.
///
/// A callback has parameters of its own, so this and [Parameter] know each other.
public sealed interface Passing {
  /// By value.
  record Scalar(CScalar type) implements Passing {}

  /// By pointer to one.
  record ScalarPointer(CScalar type) implements Passing {}

  /// A NUL-terminated UTF-8 text.
  record Text() implements Passing {}

  /// A pointer as it is.
  record Segment() implements Passing {}

  /// A pointer to the elements of a view.
  record View(ClassType type, int elementBytes) implements Passing {}

  /// A pointer to the elements of an array.
  record HeapArray(Primitive element) implements Passing {}

  /// A struct by value.
  record StructValue(StructRef struct) implements Passing {}

  /// A struct by pointer.
  record StructPointer(StructRef struct) implements Passing {}

  /// A pointer to the first of several structs.
  record StructArray(StructRef struct) implements Passing {}

  /// A pointer to a function that calls a functional interface.
  record Function(Callback callback) implements Passing {}

  /// Not at all: the arena for what the call makes.
  record KeptArena() implements Passing {}

  /// By value, how many elements another parameter has: what Java has no parameter for.
  record Length(Parameter array, CScalar type) implements Passing {}

  /// A functional interface that C calls.
  ///
  /// @param method its one abstract method
  record Callback(ClassType type, String method, Result result, List<Parameter> parameters) {
    public Callback {
      parameters = List.copyOf(parameters);
    }
  }

  /// Whether several elements lie there, which a count can count.
  default boolean isArray() {
    return switch (this) {
      case View _, HeapArray _, StructArray _, Segment _ -> true;
      default -> false;
    };
  }

  /// Whether it is a pointer made of a reference, so that NULL is null in Java.
  default boolean isPointer() {
    return switch (this) {
      case Scalar _, ScalarPointer _, StructValue _, KeptArena _, Length _ -> false;
      default -> true;
    };
  }
}
