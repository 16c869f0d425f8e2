package dev.recordwire.spark.payload;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import org.apache.spark.sql.execution.vectorized.WritableColumnVector;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.Decimal;
import org.apache.spark.sql.types.DecimalType;

/// Where numbers of any size go in Spark: a decimal that has room for them, or else a text.
final class DecimalPlace {
  /// More digits than any decimal of Spark's has, in bytes.
  private static final int MAX_BYTES = 17;

  private final DataType type;
  private final String path;
  private final int precision;
  private final int scale;

  /// @param type a decimal or a text
  /// @param path the component, for errors
  DecimalPlace(DataType type, String path) {
    this.type = type;
    this.path = path;
    this.precision = type instanceof DecimalType decimal ? decimal.precision() : 0;
    this.scale = type instanceof DecimalType decimal ? decimal.scale() : 0;
  }

  void put(BigInteger number, WritableColumnVector to, int row) {
    if (precision == 0) {
      to.putByteArray(row, number.toString().getBytes(ISO_8859_1));
    } else if (number.bitLength() >= 8 * MAX_BYTES) {
      throw beyond("a number of " + number.bitLength() + " bits");
    } else {
      put(new BigDecimal(number), to, row);
    }
  }

  void put(BigDecimal number, WritableColumnVector to, int row) {
    if (precision == 0) {
      to.putByteArray(row, number.toString().getBytes(ISO_8859_1));
      return;
    }
    BigInteger digits = scaled(number).unscaledValue();
    if (precision <= Decimal.MAX_INT_DIGITS()) {
      to.putInt(row, digits.intValue());
    } else if (precision <= Decimal.MAX_LONG_DIGITS()) {
      to.putLong(row, digits.longValue());
    } else {
      to.putByteArray(row, digits.toByteArray());
    }
  }

  /// The same number with the scale of Spark's type. A scale from anywhere would need any number of
  /// zeros, so digits are counted before.
  private BigDecimal scaled(BigDecimal number) {
    if (number.signum() == 0) {
      return BigDecimal.ZERO;
    }
    long whole = (long) number.precision() - number.scale();
    long tooFine = (long) number.scale() - scale;
    if (whole > precision - scale || tooFine >= number.precision()) {
      throw beyond(shown(number));
    }
    try {
      return number.setScale(scale, RoundingMode.UNNECESSARY);
    } catch (ArithmeticException _) {
      throw beyond(shown(number));
    }
  }

  private static String shown(BigDecimal number) {
    return number.precision() > 100 ? "a number of more than 100 digits" : number.toString();
  }

  private UnreadablePayloadException beyond(String number) {
    return UnreadablePayloadException.beyond(
        path,
        number,
        type.simpleString(),
        "give the column another decimal, or string, by schema(…)");
  }
}
