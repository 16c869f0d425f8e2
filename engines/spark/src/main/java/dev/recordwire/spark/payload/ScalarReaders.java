package dev.recordwire.spark.payload;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import dev.recordwire.schema.Type;
import java.math.BigInteger;
import java.util.UUID;
import org.apache.spark.sql.execution.vectorized.WritableColumnVector;
import org.apache.spark.sql.types.DataType;

/// Reads bools, numbers, times and UUIDs.
final class ScalarReaders {
  private static final long MICROS = 1_000_000;
  private static final int NANOS_PER_MICRO = 1_000;
  private static final int NANOS_PER_SECOND = 1_000_000_000;
  private static final long NANOS_PER_DAY = 86_400L * NANOS_PER_SECOND;
  private static final long MICROS_PER_DAY = 86_400 * MICROS;
  private static final long MAX_SECONDS = Long.MAX_VALUE / MICROS - 1;
  private static final long MAX_DAYS = Long.MAX_VALUE / MICROS_PER_DAY - 1;

  private ScalarReaders() {}

  /// Returns the reader of a type.
  ///
  /// @param to Spark's type, which matters to uint64
  /// @param path the component, for errors
  static ValueReader of(Type.Scalar type, DataType to, String path) {
    return switch (type) {
      case BOOL -> (in, vector, row) -> vector.putBoolean(row, in.bool());
      case INT8 -> (in, vector, row) -> vector.putByte(row, in.int8());
      case INT16 -> (in, vector, row) -> vector.putShort(row, in.int16());
      case INT32, DATE -> (in, vector, row) -> vector.putInt(row, in.int32());
      case INT64 -> (in, vector, row) -> vector.putLong(row, in.int64());
      case UINT8 -> (in, vector, row) -> vector.putShort(row, (short) in.uint8());
      case UINT16 -> (in, vector, row) -> vector.putInt(row, in.uint16());
      case UINT32 -> (in, vector, row) -> vector.putLong(row, in.uint32());
      case UINT64 -> {
        DecimalPlace place = new DecimalPlace(to, path);
        yield (in, vector, row) -> place.put(unsigned(in.int64()), vector, row);
      }
      case FLOAT16 -> (in, vector, row) -> vector.putFloat(row, Float.float16ToFloat(in.int16()));
      case FLOAT32 -> (in, vector, row) -> vector.putFloat(row, Float.intBitsToFloat(in.int32()));
      case FLOAT64 ->
          (in, vector, row) -> vector.putDouble(row, Double.longBitsToDouble(in.int64()));
      case INSTANT, DURATION ->
          (in, vector, row) -> vector.putLong(row, micros(in.int64(), in.int32(), path));
      case TIME -> (in, vector, row) -> vector.putLong(row, nanosOfDay(in.int64()));
      case DATETIME ->
          (in, vector, row) -> {
            long day = in.int32();
            requireWithin(day, MAX_DAYS, "days", path);
            vector.putLong(row, day * MICROS_PER_DAY + nanosOfDay(in.int64()) / NANOS_PER_MICRO);
          };
      case UUID ->
          (in, vector, row) -> {
            UUID uuid = new UUID(Long.reverseBytes(in.int64()), Long.reverseBytes(in.int64()));
            vector.putByteArray(row, uuid.toString().getBytes(ISO_8859_1));
          };
    };
  }

  private static BigInteger unsigned(long bits) {
    BigInteger number = BigInteger.valueOf(bits);
    return bits < 0 ? number.add(BigInteger.ONE.shiftLeft(Long.SIZE)) : number;
  }

  private static long micros(long seconds, int nanos, String path) {
    if (nanos < 0 || nanos >= NANOS_PER_SECOND) {
      throw Malformed.PAYLOAD;
    }
    requireWithin(seconds, MAX_SECONDS, "seconds", path);
    return seconds * MICROS + nanos / NANOS_PER_MICRO;
  }

  private static void requireWithin(long count, long max, String unit, String path) {
    if (count > max || count < -max) {
      throw UnreadablePayloadException.beyond(
          path,
          count + " " + unit,
          "a number of microseconds in 64 bits",
          "leave the column out of the query");
    }
  }

  private static long nanosOfDay(long nanos) {
    if (nanos < 0 || nanos >= NANOS_PER_DAY) {
      throw Malformed.PAYLOAD;
    }
    return nanos;
  }

  /// Reads neighboring elements of an array.
  interface Elements {
    /// Reads some elements to the rows from one on.
    void read(PayloadInput in, WritableColumnVector to, int from, int count);
  }

  /// Returns the reader of the elements of arrays; those with a twin in Java are copied at once.
  static Elements elements(Type.Scalar type, DataType to, String path) {
    return switch (type) {
      case INT8 -> (in, vector, from, n) -> vector.putBytes(from, n, in.bytes(n), 0);
      case INT32 ->
          (in, vector, from, n) -> vector.putIntsLittleEndian(from, n, in.bytes(4L * n), 0);
      case INT64 ->
          (in, vector, from, n) -> vector.putLongsLittleEndian(from, n, in.bytes(8L * n), 0);
      case FLOAT32 ->
          (in, vector, from, n) -> vector.putFloatsLittleEndian(from, n, in.bytes(4L * n), 0);
      case FLOAT64 ->
          (in, vector, from, n) -> vector.putDoublesLittleEndian(from, n, in.bytes(8L * n), 0);
      default -> {
        ValueReader element = of(type, to, path);
        yield (in, vector, from, n) -> {
          for (int i = 0; i < n; i++) {
            element.read(in, vector, from + i);
          }
        };
      }
    };
  }
}
