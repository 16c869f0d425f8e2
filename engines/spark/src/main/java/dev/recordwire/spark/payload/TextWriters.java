package dev.recordwire.spark.payload;

import dev.recordwire.schema.Length;
import dev.recordwire.schema.Type;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.spark.sql.catalyst.expressions.SpecializedGetters;
import org.apache.spark.sql.types.DecimalType;
import org.apache.spark.unsafe.types.UTF8String;

/// Writes texts, bytes, constants, and numbers of any size.
final class TextWriters {
  private TextWriters() {}

  static ValueWriter text(Type.Text type, String path) {
    long max = type.max().orElse(Long.MAX_VALUE);
    return (from, at, out) -> {
      UTF8String text = from.getUTF8String(at);
      int size = text.numBytes();
      if (!text.isValid()) {
        throw UnwritableValueException.of(path, "the text is not UTF-8: cast the column to binary");
      }
      if (type.length() instanceof Length.Fixed(long fixed)) {
        if (size > fixed || (size > 0 && text.getByte(size - 1) == 0)) {
          throw UnwritableValueException.of(
              path,
              "a text of %d bytes, and it has at most %d and no 00 at its end"
                  .formatted(size, fixed));
        }
        out.text(text);
        out.zeros((int) fixed - size);
      } else {
        out.length(type.length(), max, size, path);
        out.text(text);
      }
    };
  }

  static ValueWriter binary(Type.Binary type, String path) {
    long max = type.max().orElse(Long.MAX_VALUE);
    return (from, at, out) -> {
      byte[] bytes = from.getBinary(at);
      out.length(type.length(), max, bytes.length, path);
      out.bytes(bytes);
    };
  }

  static ValueWriter constant(Type.Enumeration type, String path) {
    Map<UTF8String, Integer> codes =
        type.constants().stream()
            .collect(
                Collectors.toMap(each -> UTF8String.fromString(each.name()), Type.Constant::code));
    boolean isByte = type.code() == Type.Scalar.UINT8;
    return (from, at, out) -> {
      UTF8String name = from.getUTF8String(at);
      Integer code = codes.get(name);
      int number = code == null ? unnamed(type, name.toString(), path) : code;
      if (isByte) {
        out.int8(number);
      } else {
        out.int16(number);
      }
    };
  }

  /// The code of `#7`, a constant that the schema does not know.
  private static int unnamed(Type.Enumeration type, String name, String path) {
    int max = type.code() == Type.Scalar.UINT8 ? 0xFF : 0xFFFF;
    if ((type.open() || type.fallback().isPresent()) && name.matches("#[0-9]{1,5}")) {
      int code = Integer.parseInt(name.substring(1));
      if (code <= max && type.constants().stream().noneMatch(each -> each.code() == code)) {
        return code;
      }
    }
    throw UnwritableValueException.of(
        path,
        "'%s' is no constant of %s: %s"
            .formatted(
                name.substring(0, Math.min(40, name.length())),
                type.name(),
                type.constants().stream()
                    .map(Type.Constant::name)
                    .limit(16)
                    .collect(Collectors.joining(", "))));
  }

  static ValueWriter bigInteger(Type.BigInteger type, DecimalType decimal, String path) {
    return (from, at, out) -> {
      BigDecimal number = number(from, at, decimal);
      try {
        bigInteger(number.toBigIntegerExact(), type.length(), out, path);
      } catch (ArithmeticException e) {
        throw UnwritableValueException.of(path, number + " has a fraction: round it", e);
      }
    };
  }

  static ValueWriter decimal(Type.Decimal type, DecimalType decimal, String path) {
    return (from, at, out) -> {
      BigDecimal number = number(from, at, decimal);
      out.int32(number.scale());
      bigInteger(number.unscaledValue(), type.length(), out, path);
    };
  }

  private static BigDecimal number(SpecializedGetters from, int at, DecimalType decimal) {
    return from.getDecimal(at, decimal.precision(), decimal.scale()).toJavaBigDecimal();
  }

  private static void bigInteger(
      BigInteger number, Length.Prefix prefix, PayloadTarget out, String path) {
    byte[] bytes = number.toByteArray();
    out.length(prefix, Long.MAX_VALUE, bytes.length, path);
    out.bytes(bytes);
  }
}
