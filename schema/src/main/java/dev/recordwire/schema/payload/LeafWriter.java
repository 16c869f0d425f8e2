package dev.recordwire.schema.payload;

import static java.util.stream.Collectors.joining;

import dev.recordwire.schema.Field;
import dev.recordwire.schema.Length;
import dev.recordwire.schema.RecordDefinition;
import dev.recordwire.schema.Type;
import dev.recordwire.schema.UnionDefinition;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.util.Base64;
import java.util.Optional;
import java.util.OptionalLong;

/// Writes values without parts, and refuses those that their types can't represent.
final class LeafWriter {
  private static final int UINT64_DIGITS = 20;
  private static final BigInteger BEYOND_UINT64 = BigInteger.TWO.pow(64);

  private final PayloadOutput out;
  private final PayloadLimits limits;
  private final Faults faults;

  /// Makes the exception for a fault of the value that is being written.
  interface Faults {
    RuntimeException fault(String reason);
  }

  LeafWriter(PayloadOutput out, PayloadLimits limits, Faults faults) {
    this.out = out;
    this.limits = limits;
    this.faults = faults;
  }

  void bool(boolean value) {
    out.number(value ? 1 : 0, 1);
  }

  /// Writes an integer of fixed size.
  void integer(Type.Scalar type, String digits) {
    switch (type) {
      case INT8, INT16, INT32, INT64 -> {
        int shift = 64 - 8 * type.bytes();
        out.number(ranged(digits, Long.MIN_VALUE >> shift, Long.MAX_VALUE >> shift), type.bytes());
      }
      case UINT64 -> {
        BigInteger number =
            digits.length() > UINT64_DIGITS ? BEYOND_UINT64 : new BigInteger(digits);
        if (number.signum() < 0 || number.bitLength() > 64) {
          throw faults.fault("a uint64 is 0 … 18446744073709551615");
        }
        out.number(number.longValue(), 8);
      }
      default -> out.number(ranged(digits, 0, -1L >>> (64 - 8 * type.bytes())), type.bytes());
    }
  }

  /// Returns the number of digits that is in a range.
  long ranged(String digits, long min, long max) {
    try {
      long number = Long.parseLong(digits);
      if (number >= min && number <= max) {
        return number;
      }
    } catch (NumberFormatException _) {
      // beyond all ranges here
    }
    throw faults.fault("an integer of %d … %d is expected".formatted(min, max));
  }

  /// Writes a floating-point number by its bits.
  void floating(Type.Scalar type, long bits) {
    out.number(bits, type.bytes());
  }

  /// Writes a time or UUID of a text.
  void time(Type.Scalar type, String text) {
    try {
      Times.write(type, Times.parse(type, text), out);
    } catch (DateTimeException | ArithmeticException | IllegalArgumentException _) {
      throw faults.fault(
          "%s is no %s: write one as %s".formatted(Paths.shown(text), type, Times.example(type)));
    }
  }

  /// Writes a time or UUID.
  ///
  /// @param value an object of the class that [Times#parse] gives
  void time(Type.Scalar type, Object value) {
    try {
      Times.write(type, value, out);
    } catch (ArithmeticException _) {
      throw faults.fault(value + " has more days since 1970 than 32 bits hold");
    }
  }

  void bigInteger(Type.BigInteger type, BigInteger number) {
    bigInteger(number, type.length());
  }

  private void bigInteger(BigInteger number, Length.Prefix prefix) {
    byte[] bytes = number.toByteArray();
    length(prefix, bytes.length);
    out.bytes(bytes);
  }

  /// Checks how many digits the text of a decimal has, before it becomes a number.
  void requireFewDigits(String text) {
    int digits = Digits.significant(text);
    if (digits > limits.maxDecimalDigits()) {
      throw faults.fault(
          "a decimal of %d digits, and PayloadLimits allow %d"
              .formatted(digits, limits.maxDecimalDigits()));
    }
  }

  void decimal(Type.Decimal type, BigDecimal number) {
    if (number.precision() > limits.maxDecimalDigits()
        || Math.abs((long) number.scale()) > limits.maxDecimalScale()) {
      throw faults.fault(
          "a decimal of %d digits and scale %d, and PayloadLimits allow %d and %d"
              .formatted(
                  number.precision(),
                  number.scale(),
                  limits.maxDecimalDigits(),
                  limits.maxDecimalScale()));
    }
    out.number(number.scale(), 4);
    bigInteger(number.unscaledValue(), type.length());
  }

  void text(Type.Text type, String text) {
    byte[] bytes = utf8(text);
    bounded(bytes.length, type.max(), "bytes");
    switch (type.length()) {
      case Length.Prefix prefix -> {
        length(prefix, bytes.length);
        out.bytes(bytes);
      }
      case Length.Fixed(long size) -> {
        if (bytes.length > size || text.endsWith("\0")) {
          throw faults.fault(
              "a text of %s, and it has at most %s and no 00 at its end"
                  .formatted(PayloadBytes.count(bytes.length), PayloadBytes.count(size)));
        }
        out.bytes(bytes);
        out.zeros((int) size - bytes.length);
      }
    }
  }

  private byte[] utf8(String text) {
    try {
      ByteBuffer bytes = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text));
      byte[] exact = new byte[bytes.remaining()];
      bytes.get(exact);
      return exact;
    } catch (CharacterCodingException _) {
      throw faults.fault("half of a surrogate pair, which UTF-8 can't represent");
    }
  }

  void binary(Type.Binary type, String base64) {
    byte[] bytes = bytes(base64);
    bounded(bytes.length, type.max(), "bytes");
    length(type.length(), bytes.length);
    out.bytes(bytes);
  }

  byte[] bytes(String base64) {
    try {
      return Base64.getDecoder().decode(base64);
    } catch (IllegalArgumentException e) {
      throw faults.fault("no Base64: " + e.getMessage());
    }
  }

  /// Writes the code of a constant.
  ///
  /// @param name its name, or `#7` for a code without a constant
  /// @return the code
  int constant(Type.Enumeration type, String name) {
    int code = code(type, name);
    out.number(code, type.code().bytes());
    return code;
  }

  private int code(Type.Enumeration type, String name) {
    Optional<Type.Constant> constant = type.constant(name);
    if (constant.isPresent()) {
      return constant.get().code();
    }
    if (name.startsWith("#") && (type.open() || type.fallback().isPresent())) {
      int code =
          (int) ranged(name.substring(1), 0, type.code() == Type.Scalar.UINT8 ? 0xFF : 0xFFFF);
      if (Enums.constant(type, code).isPresent()) {
        throw faults.fault("#%d is %s: write the name".formatted(code, Enums.shown(type, code)));
      }
      return code;
    }
    throw faults.fault(
        "%s is no constant, and these are known: %s"
            .formatted(
                Paths.shown(name),
                type.constants().stream().map(Type.Constant::name).collect(joining(", "))));
  }

  private void bounded(long number, OptionalLong max, String unit) {
    if (max.isPresent() && number > max.getAsLong()) {
      throw faults.fault(
          "it has %d %s, and its bound is %d".formatted(number, unit, max.getAsLong()));
    }
  }

  private void length(Length.Prefix prefix, long length) {
    fits(prefix, length);
    out.number(length, prefix.bytes());
  }

  private void fits(Length.Prefix prefix, long length) {
    if (length > prefix.max()) {
      throw faults.fault("%d is more than a length or count of %s holds".formatted(length, prefix));
    }
  }

  /// Writes the count of elements that were written after its place.
  void count(Length length, OptionalLong max, int at, long count) {
    bounded(count, max, "elements");
    switch (length) {
      case Length.Prefix prefix -> {
        fits(prefix, count);
        out.put(at, count, prefix.bytes());
      }
      case Length.Fixed(long size) -> {
        if (count != size) {
          throw faults.fault("%d elements, and the array always has %d".formatted(count, size));
        }
      }
    }
  }

  /// Writes a field that the schema does not know.
  ///
  /// @param id -1 if there is none, and likewise `kind`
  void unknownField(RecordDefinition record, long id, long kind, byte[] bytes) {
    if (id < 0 || id > Field.MAX_ID || record.field((int) id).isPresent()) {
      throw faults.fault("%d is the id of no unknown field of %s".formatted(id, record.name()));
    }
    if (kind < 0
        || kind > Field.KIND_LENGTH
        || (kind < Field.KIND_LENGTH && bytes.length != 1 << kind)) {
      throw faults.fault("a field of kind %d does not have %d bytes".formatted(kind, bytes.length));
    }
    out.number(id * 8 + kind, 2);
    if (kind == Field.KIND_LENGTH) {
      out.number(bytes.length, 4);
    }
    out.bytes(bytes);
  }

  /// Writes a union's record that the schema does not know: its tag and its fields.
  void unknownVariant(UnionDefinition union, int tag, String base64) {
    if (union.variants().stream().anyMatch(variant -> variant.tag() == tag)) {
      throw faults.fault(
          "%d is the tag of a record of %s: write its name".formatted(tag, union.name()));
    }
    byte[] fields = bytes(base64);
    out.number(tag, 1);
    out.number(fields.length, 4);
    out.bytes(fields);
  }
}
