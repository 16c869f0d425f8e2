package dev.recordwire.schema.payload;

import dev.recordwire.schema.Type;

/// The texts of floating-point numbers that are not numbers of JSON: infinities, and NaNs with
/// their bits where these are not Java's.
final class Floats {
  private static final String NAN = "NaN";
  private static final String NAN_BITS = "NaN(0x";

  private Floats() {}

  static boolean isFloat(Type.Scalar type) {
    return switch (type) {
      case FLOAT16, FLOAT32, FLOAT64 -> true;
      default -> false;
    };
  }

  static boolean isSpecial(String text) {
    return text.startsWith(NAN) || text.endsWith("Infinity");
  }

  /// @param text the text of Java
  /// @param bits the bits of the number
  /// @param nan the bits of Java's NaN
  static String text(String text, long bits, long nan) {
    return text.equals(NAN) && bits != nan ? NAN_BITS + Long.toHexString(bits) + ")" : text;
  }

  /// Returns the bits of a special text.
  ///
  /// @throws NumberFormatException if it is none
  static long bits(Type.Scalar type, String text) {
    if (text.startsWith(NAN_BITS) && text.endsWith(")") && text.charAt(NAN_BITS.length()) != '+') {
      long bits = Long.parseUnsignedLong(text, NAN_BITS.length(), text.length() - 1, 16);
      if (!isNan(type, bits)) {
        throw new NumberFormatException(text);
      }
      return bits;
    }
    return switch (text) {
      case NAN -> bits(type, Double.NaN);
      case "Infinity" -> bits(type, Double.POSITIVE_INFINITY);
      case "-Infinity" -> bits(type, Double.NEGATIVE_INFINITY);
      default -> throw new NumberFormatException(text);
    };
  }

  private static boolean isNan(Type.Scalar type, long bits) {
    return switch (type) {
      case FLOAT16 -> bits >>> 16 == 0 && Float.isNaN(Float.float16ToFloat((short) bits));
      case FLOAT32 -> bits >>> 32 == 0 && Float.isNaN(Float.intBitsToFloat((int) bits));
      default -> Double.isNaN(Double.longBitsToDouble(bits));
    };
  }

  private static long bits(Type.Scalar type, double special) {
    return switch (type) {
      case FLOAT16 -> Float.floatToFloat16((float) special) & 0xFFFFL;
      case FLOAT32 -> Float.floatToRawIntBits((float) special) & 0xFFFF_FFFFL;
      default -> Double.doubleToRawLongBits(special);
    };
  }

  /// Returns the bits of the number that is nearest to a number of JSON.
  ///
  /// @throws NumberFormatException if it is beyond all finite numbers of the type
  static long nearest(Type.Scalar type, String text) {
    double value = type == Type.Scalar.FLOAT64 ? Double.parseDouble(text) : Float.parseFloat(text);
    long bits = bits(type, value);
    boolean isFinite =
        switch (type) {
          case FLOAT16 -> Float.isFinite(Float.float16ToFloat((short) bits));
          default -> Double.isFinite(value);
        };
    if (!isFinite) {
      throw new NumberFormatException(text);
    }
    return bits;
  }
}
