package dev.recordwire.schema.payload;

import dev.recordwire.schema.Length;
import dev.recordwire.schema.Type;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.DateTimeException;

/// Tells whether the text of a default is a value of the wire type.
///
/// The default of a class that is written as another type, such as a `ZoneOffset`, which is an
/// int32, is the text of the class: without Java nobody knows its value.
public final class Defaults {
  private Defaults() {}

  /// Returns whether the text of a default is a value of a field's type.
  public static boolean isValue(Type type, String text) {
    try {
      return switch (type) {
        case Type.Scalar scalar -> isScalar(scalar, text);
        case Type.Text _ -> true;
        case Type.BigInteger _ -> Digits.integer(text).toString().equals(text);
        case Type.Decimal _ -> new BigDecimal(text).toString().equals(text);
        case Type.Enumeration enumeration -> enumeration.constant(text).isPresent();
        case Type.Array array -> array.count() instanceof Length.Prefix && text.equals("[]");
        case Type.Binary _, Type.Sequence _, Type.Mapping _ -> text.equals("[]");
        case Type.Optional _, Type.Reference _ -> false;
      };
    } catch (DateTimeException | ArithmeticException | IllegalArgumentException _) {
      return false;
    }
  }

  private static boolean isScalar(Type.Scalar type, String text) {
    return switch (type) {
      case BOOL -> text.equals("true") || text.equals("false");
      case INT8, INT16, INT32, INT64 -> Digits.integer(text).bitLength() < 8 * type.bytes();
      case UINT8, UINT16, UINT32, UINT64 -> {
        BigInteger number = Digits.integer(text);
        yield number.signum() >= 0 && number.bitLength() <= 8 * type.bytes();
      }
      case FLOAT16, FLOAT32, FLOAT64 -> {
        if (Floats.isSpecial(text)) {
          Floats.bits(type, text);
        } else {
          Floats.nearest(type, text);
        }
        yield true;
      }
      default -> {
        Times.write(type, Times.parse(type, text), new PayloadOutput());
        yield true;
      }
    };
  }
}
