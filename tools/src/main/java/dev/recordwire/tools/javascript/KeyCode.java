package dev.recordwire.tools.javascript;

import dev.recordwire.schema.Type;

/// The elements of sets and keys of maps: whether JavaScript tells them apart as the format does,
/// and how else.
final class KeyCode {
  private KeyCode() {}

  /// Returns whether `Set` and `Map` find exactly the values equal that the format does: they take
  /// 0 and -0 for one number, and compare objects by identity.
  static boolean isPrimitive(Type type) {
    return switch (type) {
      case Type.Scalar scalar ->
          switch (scalar) {
            case FLOAT16, FLOAT32, FLOAT64 -> false;
            default -> true;
          };
      case Type.Text _, Type.BigInteger _, Type.Enumeration _ -> true;
      default -> false;
    };
  }

  /// The function that shows a key in the path of an error.
  static Code shown(Type type) {
    return Code.text(
        switch (type) {
          case Type.Scalar scalar -> shown(scalar);
          case Type.Text _ -> "quoted";
          case Type.BigInteger _ -> "shownBigInt";
          case Type.Decimal _ -> "decimalText";
          case Type.Enumeration enumeration when !enumeration.open() -> "short";
          default -> "unshown";
        });
  }

  private static String shown(Type.Scalar scalar) {
    return switch (scalar) {
      case INSTANT, DURATION, DATE, TIME, DATETIME -> scalar + "Text";
      case FLOAT16, FLOAT32 -> "float32Text";
      case FLOAT64 -> "float64Text";
      default -> "short";
    };
  }

  /// The function that gives equal keys equal texts.
  static Code identity(Type type) {
    if (type instanceof Type.Decimal) {
      return Code.text("identityOfDecimal");
    }
    if (type == Type.Scalar.FLOAT16) {
      return Code.text("(each) => identityOf(float16(float16Bits(each)))");
    }
    return Code.text(
        type == Type.Scalar.FLOAT32 ? "(each) => identityOf(Math.fround(each))" : "identityOf");
  }
}
