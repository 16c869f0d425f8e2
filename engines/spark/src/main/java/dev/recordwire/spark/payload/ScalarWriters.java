package dev.recordwire.spark.payload;

import dev.recordwire.schema.Type;
import java.math.BigInteger;
import java.util.UUID;
import org.apache.spark.sql.types.DecimalType;
import org.jspecify.annotations.Nullable;

/// Writes bools, numbers, times and UUIDs.
final class ScalarWriters {
  private static final long MICROS = 1_000_000;
  private static final int NANOS_PER_MICRO = 1_000;
  private static final long MICROS_PER_DAY = 86_400 * MICROS;
  private static final long NANOS_PER_DAY = MICROS_PER_DAY * NANOS_PER_MICRO;

  private ScalarWriters() {}

  /// Returns the writer of a type.
  ///
  /// @param decimal the type of the column if it is one of decimals, for uint64
  /// @param path the component, for errors
  static ValueWriter of(Type.Scalar type, DecimalType decimal, String path) {
    return switch (type) {
      case BOOL -> (from, at, out) -> out.int8(from.getBoolean(at) ? 1 : 0);
      case INT8 -> (from, at, out) -> out.int8(from.getByte(at));
      case INT16 -> (from, at, out) -> out.int16(from.getShort(at));
      case INT32, DATE -> (from, at, out) -> out.int32(from.getInt(at));
      case INT64 -> (from, at, out) -> out.int64(from.getLong(at));
      case UINT8 -> (from, at, out) -> out.int8((int) ranged(from.getShort(at), 0xFF, path));
      case UINT16 -> (from, at, out) -> out.int16((int) ranged(from.getInt(at), 0xFFFF, path));
      case UINT32 ->
          (from, at, out) -> out.int32((int) ranged(from.getLong(at), 0xFFFF_FFFFL, path));
      case UINT64 ->
          (from, at, out) -> {
            BigInteger number =
                from.getDecimal(at, decimal.precision(), decimal.scale())
                    .toJavaBigDecimal()
                    .toBigIntegerExact();
            if (number.signum() < 0 || number.bitLength() > Long.SIZE) {
              throw UnwritableValueException.of(path, number + " is no uint64, 0 to 2^64 - 1");
            }
            out.int64(number.longValue());
          };
      case FLOAT16 -> (from, at, out) -> out.int16(Float.floatToFloat16(from.getFloat(at)));
      case FLOAT32 -> (from, at, out) -> out.int32(Float.floatToRawIntBits(from.getFloat(at)));
      case FLOAT64 -> (from, at, out) -> out.int64(Double.doubleToRawLongBits(from.getDouble(at)));
      case INSTANT, DURATION ->
          (from, at, out) -> {
            long micros = from.getLong(at);
            out.int64(Math.floorDiv(micros, MICROS));
            out.int32((int) Math.floorMod(micros, MICROS) * NANOS_PER_MICRO);
          };
      case TIME -> (from, at, out) -> out.int64(ranged(from.getLong(at), NANOS_PER_DAY - 1, path));
      case DATETIME ->
          (from, at, out) -> {
            long micros = from.getLong(at);
            out.int32((int) Math.floorDiv(micros, MICROS_PER_DAY)); // 2^63 of them are few days
            out.int64(Math.floorMod(micros, MICROS_PER_DAY) * NANOS_PER_MICRO);
          };
      case UUID ->
          (from, at, out) -> {
            UUID uuid = uuid(from.getUTF8String(at).toString(), path);
            out.int64(Long.reverseBytes(uuid.getMostSignificantBits()));
            out.int64(Long.reverseBytes(uuid.getLeastSignificantBits()));
          };
    };
  }

  private static long ranged(long number, long max, String path) {
    if (number < 0 || number > max) {
      throw UnwritableValueException.of(path, "%d is not 0 to %d".formatted(number, max));
    }
    return number;
  }

  private static UUID uuid(String text, String path) {
    try {
      UUID uuid = UUID.fromString(text);
      if (uuid.toString().equalsIgnoreCase(text)) {
        return uuid;
      }
    } catch (IllegalArgumentException e) {
      throw notUuid(text, path, e);
    }
    throw notUuid(text, path, null);
  }

  private static UnwritableValueException notUuid(
      String text, String path, @Nullable Throwable cause) {
    return UnwritableValueException.of(
        path,
        "'%s' is no UUID, write one as f81d4fae-7dec-11d0-a765-00a0c91e6bf6"
            .formatted(text.substring(0, Math.min(40, text.length()))),
        cause);
  }
}
