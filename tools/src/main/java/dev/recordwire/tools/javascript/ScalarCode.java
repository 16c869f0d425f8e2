package dev.recordwire.tools.javascript;

import dev.recordwire.schema.Type;

/// The JavaScript of each scalar: how its bytes are read and put, its typed array, its type.
final class ScalarCode {
  private ScalarCode() {}

  /// The expression of the scalar at an offset.
  static Code read(Type.Scalar scalar, Code at, String component) {
    return switch (scalar) {
      case UINT8 -> Code.text("from.bytes[" + at.flat() + "]");
      case DATE -> Code.call("int32At", "from", at);
      case BOOL, INSTANT, DURATION, TIME, DATETIME ->
          Code.call(scalar + "At", "from", at, component);
      default -> Code.call(scalar + "At", "from", at);
    };
  }

  /// The function of the runtime that checks and puts a scalar.
  static String put(Type.Scalar scalar) {
    return switch (scalar) {
      case DATE -> "putInt32";
      default -> "put" + capitalized(scalar.toString());
    };
  }

  /// The class of an array of the scalar, if the bytes of its elements are those of a typed array.
  static String typedArray(Type.Scalar element) {
    return switch (element) {
      case INT64 -> "BigInt64Array";
      case UINT64 -> "BigUint64Array";
      case FLOAT16 -> "Float32Array";
      default -> capitalized(element.toString()) + "Array";
    };
  }

  /// Returns whether the runtime reads and writes arrays of the scalar element by element.
  static boolean isConverted(Type.Scalar element) {
    return element == Type.Scalar.BOOL || element == Type.Scalar.FLOAT16;
  }

  /// The TypeScript type of the scalar.
  static String declared(Type.Scalar scalar) {
    return switch (scalar) {
      case BOOL -> "boolean";
      case INT64, UINT64, INSTANT, DURATION, DATETIME -> "bigint";
      case UUID -> "string";
      default -> "number";
    };
  }

  private static String capitalized(String name) {
    return Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }
}
