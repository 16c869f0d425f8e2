package dev.recordwire.tools.python;

import dev.recordwire.schema.Length;
import dev.recordwire.schema.Type;

/// The codes of Python's `struct` for the wire's types.
final class ScalarCode {
  private ScalarCode() {}

  /// The code of a number or bool.
  static String of(Type.Scalar scalar) {
    return switch (scalar) {
      case BOOL -> "B";
      case INT8 -> "b";
      case INT16 -> "h";
      case INT32 -> "i";
      case INT64 -> "q";
      case UINT8 -> "B";
      case UINT16 -> "H";
      case UINT32 -> "I";
      case UINT64 -> "Q";
      case FLOAT16 -> "e";
      case FLOAT32 -> "f";
      case FLOAT64 -> "d";
      case INSTANT, DURATION -> "qi";
      case DATE -> "i";
      case TIME -> "q";
      case DATETIME -> "iq";
      case UUID -> "16s";
    };
  }

  /// The code of an array's elements.
  static String ofElement(Type.Scalar scalar) {
    return scalar == Type.Scalar.BOOL ? "?" : of(scalar);
  }

  /// The code of a length or count.
  static String of(Length.Prefix prefix) {
    return prefix == Length.Prefix.UINT16 ? "H" : "I";
  }
}
