package dev.recordwire.schema.payload;

import dev.recordwire.schema.Type;
import java.util.Optional;

/// The codes of enums and their constants.
final class Enums {
  private Enums() {}

  static int code(Type.Enumeration type, PayloadBytes bytes, long at) {
    return type.code() == Type.Scalar.UINT8 ? bytes.uint8(at) : bytes.uint16(at);
  }

  static Optional<String> constant(Type.Enumeration type, int code) {
    return type.constant(code).map(Type.Constant::name);
  }

  /// Returns a code as JSON and tables show it: the constant's name, or `#7` for a code without a
  /// constant.
  static String shown(Type.Enumeration type, int code) {
    return constant(type, code).orElse("#" + code);
  }
}
