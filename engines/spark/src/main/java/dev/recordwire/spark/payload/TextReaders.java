package dev.recordwire.spark.payload;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.recordwire.schema.Length;
import dev.recordwire.schema.Type;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.unsafe.types.UTF8String;

/// Reads texts, bytes, constants, and numbers of any size.
final class TextReaders {
  /// More bytes than a decimal of as many digits as readers take.
  private static final int MAX_DECIMAL_BYTES = 416;

  private TextReaders() {}

  static ValueReader text(Type.Text type) {
    long max = type.max().orElse(Long.MAX_VALUE);
    boolean isPadded = type.length() instanceof Length.Fixed;
    return (in, to, row) -> {
      int size = size(in, type.length(), max);
      byte[] text = in.bytes(size);
      while (isPadded && size > 0 && text[size - 1] == 0) {
        size--;
      }
      requireUtf8(text, size);
      to.putByteArray(row, text, 0, size);
    };
  }

  private static int size(PayloadInput in, Length length, long max) {
    long size = in.length(length);
    if (size > max || size > in.remaining() || size > Integer.MAX_VALUE) {
      throw Malformed.PAYLOAD;
    }
    return (int) size;
  }

  private static void requireUtf8(byte[] text, int size) {
    int all = 0;
    for (int i = 0; i < size; i++) {
      all |= text[i];
    }
    if (all < 0 && !UTF8String.fromBytes(text, 0, size).isValid()) {
      throw Malformed.PAYLOAD;
    }
  }

  static ValueReader binary(Type.Binary type) {
    long max = type.max().orElse(Long.MAX_VALUE);
    return (in, to, row) -> {
      int size = size(in, type.length(), max);
      to.putByteArray(row, in.bytes(size), 0, size);
    };
  }

  /// Reads the names of constants, and `#7` for a code without one.
  static ValueReader constant(Type.Enumeration type) {
    int most = type.constants().stream().mapToInt(Type.Constant::code).max().orElse(0);
    byte[][] names = new byte[most + 1][];
    type.constants().forEach(each -> names[each.code()] = each.name().getBytes(UTF_8));
    boolean isOpen = type.open() || type.fallback().isPresent();
    boolean isByte = type.code() == Type.Scalar.UINT8;
    return (in, to, row) -> {
      int code = isByte ? in.uint8() : in.uint16();
      byte[] name = code < names.length ? names[code] : null;
      if (name == null) {
        if (!isOpen) {
          throw Malformed.PAYLOAD;
        }
        name = ("#" + code).getBytes(UTF_8);
      }
      to.putByteArray(row, name);
    };
  }

  static ValueReader bigInteger(Type.BigInteger type, DataType to, String path) {
    DecimalPlace place = new DecimalPlace(to, path);
    return (in, vector, row) -> place.put(bigInteger(in, type.length()), vector, row);
  }

  static ValueReader decimal(Type.Decimal type, DataType to, String path) {
    DecimalPlace place = new DecimalPlace(to, path);
    return (in, vector, row) -> {
      int scale = in.int32();
      BigInteger digits = bigInteger(in, type.length());
      if (digits.bitLength() > 8 * MAX_DECIMAL_BYTES) {
        throw Malformed.PAYLOAD;
      }
      place.put(new BigDecimal(digits, scale), vector, row);
    };
  }

  private static BigInteger bigInteger(PayloadInput in, Length.Prefix prefix) {
    byte[] digits = in.ownBytes(size(in, prefix, Long.MAX_VALUE));
    boolean isLonger = digits.length > 1 && digits[0] == digits[1] >> 7;
    if (digits.length == 0 || isLonger) {
      throw Malformed.PAYLOAD;
    }
    return new BigInteger(digits);
  }
}
