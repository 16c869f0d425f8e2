package dev.recordwire.schema.payload;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.recordwire.schema.Length;
import dev.recordwire.schema.Type;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Base64;
import java.util.UUID;

/// The texts of values without parts, each of which is the text of one value only.
final class LeafText {
  private LeafText() {}

  /// Returns the text of a value that was checked.
  static String of(Type type, PayloadBytes bytes, long at, long size) {
    return switch (type) {
      case Type.Scalar scalar -> of(scalar, bytes, at);
      case Type.Text text -> {
        boolean isPadded = text.length() instanceof Length.Fixed;
        yield new String(
            bytes.array(at, isPadded ? ValueChecks.unpadded(bytes, at, size) : size), UTF_8);
      }
      case Type.Binary _ -> Base64.getEncoder().encodeToString(bytes.array(at, size));
      case Type.BigInteger _ -> new BigInteger(bytes.array(at, size)).toString();
      case Type.Decimal number -> decimal(number, bytes, at, size).toString();
      case Type.Enumeration enumeration ->
          Enums.shown(enumeration, Enums.code(enumeration, bytes, at));
      default -> throw new IllegalArgumentException(type + " has parts");
    };
  }

  static BigDecimal decimal(Type.Decimal type, PayloadBytes bytes, long at, long size) {
    int before = 4 + type.length().bytes();
    return new BigDecimal(new BigInteger(bytes.array(at + before, size - before)), bytes.int32(at));
  }

  static String of(Type.Scalar type, PayloadBytes bytes, long at) {
    return switch (type) {
      case BOOL -> bytes.int8(at) == 0 ? "false" : "true";
      case INT8 -> Byte.toString(bytes.int8(at));
      case UINT8 -> Integer.toString(bytes.uint8(at));
      case INT16 -> Short.toString((short) bytes.uint16(at));
      case UINT16 -> Integer.toString(bytes.uint16(at));
      case INT32 -> Integer.toString(bytes.int32(at));
      case UINT32 -> Long.toString(bytes.uint32(at));
      case INT64 -> Long.toString(bytes.int64(at));
      case UINT64 -> Long.toUnsignedString(bytes.int64(at));
      case FLOAT16 ->
          Floats.text(
              Float.toString(Float.float16ToFloat((short) bytes.uint16(at))),
              bytes.uint16(at),
              0x7E00);
      case FLOAT32 ->
          Floats.text(
              Float.toString(Float.intBitsToFloat(bytes.int32(at))),
              bytes.uint32(at),
              0x7FC0_0000L);
      case FLOAT64 ->
          Floats.text(
              Double.toString(Double.longBitsToDouble(bytes.int64(at))),
              bytes.int64(at),
              0x7FF8_0000_0000_0000L);
      case INSTANT -> Instant.ofEpochSecond(bytes.int64(at), bytes.int32(at + 8)).toString();
      case DURATION -> Duration.ofSeconds(bytes.int64(at), bytes.int32(at + 8)).toString();
      case DATE -> LocalDate.ofEpochDay(bytes.int32(at)).toString();
      case TIME -> LocalTime.ofNanoOfDay(bytes.int64(at)).toString();
      case DATETIME ->
          LocalDate.ofEpochDay(bytes.int32(at))
              .atTime(LocalTime.ofNanoOfDay(bytes.int64(at + 4)))
              .toString();
      case UUID ->
          new UUID(Long.reverseBytes(bytes.int64(at)), Long.reverseBytes(bytes.int64(at + 8)))
              .toString();
    };
  }

  /// Returns whether JSON has the text without quotes.
  static boolean isPlain(Type type, String text) {
    return switch (type) {
      case Type.BigInteger _, Type.Decimal _ -> true;
      case Type.Scalar scalar ->
          scalar.isElement() && !(Floats.isFloat(scalar) && Floats.isSpecial(text));
      default -> false;
    };
  }
}
