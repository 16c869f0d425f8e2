package dev.recordwire.processor.ffi.model;

import dev.recordwire.processor.common.model.JavaType.ClassType;
import dev.recordwire.processor.common.model.JavaType.Primitive;
import java.util.List;

/// The way of a value to C.
///
/// A callback has parameters in turn, so this type and [Parameter] refer to each other.
public sealed interface Passing {
  /// By value.
  record Scalar(CScalar type) implements Passing {}

  /// By pointer to a single value.
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

  /// Not passed: the arena for the call's allocations.
  record Arena() implements Passing {}

  /// By value, the number of another parameter's elements, for which Java has no parameter.
  record Length(Parameter array, CScalar type) implements Passing {}

  /// A functional interface that C calls.
  ///
  /// @param method its abstract method
  record Callback(ClassType type, String method, Result result, List<Parameter> parameters) {
    public Callback {
      parameters = List.copyOf(parameters);
    }
  }

  /// Returns whether the memory has several elements, which a count can count.
  default boolean isArray() {
    return switch (this) {
      case View _, HeapArray _, StructArray _, Segment _ -> true;
      default -> false;
    };
  }

  /// Returns whether the value is a pointer made from a reference, so that null in Java is NULL.
  default boolean isPointer() {
    return switch (this) {
      case Scalar _, ScalarPointer _, StructValue _, Arena _, Length _ -> false;
      default -> true;
    };
  }
}
