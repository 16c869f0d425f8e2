package dev.recordwire.tools.ffire;

/// A type in an ffire schema, which has the syntax of Go.
sealed interface FfireType {
  /// A type with a name: `int32`, `string`, or one that the schema declares.
  ///
  /// @param line where in the text it is
  record Named(String name, int line, int column) implements FfireType {}

  /// `[]T`: a uint16 count and the elements.
  record Slice(FfireType element) implements FfireType {}

  /// `*T`: a bool, and the value if it is true.
  record Pointer(FfireType target) implements FfireType {}
}
