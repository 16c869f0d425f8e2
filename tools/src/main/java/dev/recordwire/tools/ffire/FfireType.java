package dev.recordwire.tools.ffire;

import java.util.Set;

/// A type in an ffire schema, which has the syntax of Go.
sealed interface FfireType {
  /// The names of the types that ffire has without a declaration.
  Set<String> BUILT_IN =
      Set.of("bool", "int8", "int16", "int32", "int64", "float32", "float64", "string");

  /// A type with a name: `int32`, `string`, or one that the schema declares.
  ///
  /// @param line where in the text it is
  record Named(String name, int line, int column) implements FfireType {}

  /// `[]T`: a uint16 count and the elements.
  record Slice(FfireType element) implements FfireType {}

  /// `*T`: a bool, and the value if it is true.
  record Pointer(FfireType target) implements FfireType {}
}
