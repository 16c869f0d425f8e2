package dev.recordwire.it.records;

import dev.recordwire.annotation.Binary;
import dev.recordwire.annotation.Bool;
import dev.recordwire.annotation.BoolArray;
import dev.recordwire.annotation.Code;
import dev.recordwire.annotation.Float16;
import dev.recordwire.annotation.Float16Array;
import dev.recordwire.annotation.Float32;
import dev.recordwire.annotation.Float32Array;
import dev.recordwire.annotation.Float64;
import dev.recordwire.annotation.Float64Array;
import dev.recordwire.annotation.Int16;
import dev.recordwire.annotation.Int16Array;
import dev.recordwire.annotation.Int32;
import dev.recordwire.annotation.Int32Array;
import dev.recordwire.annotation.Int64;
import dev.recordwire.annotation.Int64Array;
import dev.recordwire.annotation.Int8;
import dev.recordwire.annotation.Int8Array;
import dev.recordwire.annotation.Tag;
import dev.recordwire.annotation.Uint16;
import dev.recordwire.annotation.Uint16Array;
import dev.recordwire.annotation.Uint32;
import dev.recordwire.annotation.Uint32Array;
import dev.recordwire.annotation.Uint64;
import dev.recordwire.annotation.Uint64Array;
import dev.recordwire.annotation.Uint8;
import dev.recordwire.annotation.Uint8Array;
import dev.recordwire.annotation.Utf8;
import dev.recordwire.annotation.Wire;
import dev.recordwire.array.Int32View;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.UUID;

/// Records of one component, one for each example of the page on the wire format.
public final class Single {
  private Single() {}

  /// The example for bool.
  @Wire
  public record OfBool(@Bool boolean value) {}

  /// The example for int8.
  @Wire
  public record OfInt8(@Int8 byte value) {}

  /// The example for int16.
  @Wire
  public record OfInt16(@Int16 short value) {}

  /// The example for int32.
  @Wire
  public record OfInt32(@Int32 int value) {}

  /// The example for int64.
  @Wire
  public record OfInt64(@Int64 long value) {}

  /// The example for uint8.
  @Wire
  public record OfUint8(@Uint8 int value) {}

  /// The example for uint16.
  @Wire
  public record OfUint16(@Uint16 int value) {}

  /// The example for uint32.
  @Wire
  public record OfUint32(@Uint32 long value) {}

  /// The example for uint64.
  @Wire
  public record OfUint64(@Uint64 long value) {}

  /// The example for float32.
  @Wire
  public record OfFloat32(@Float32 float value) {}

  /// The example for float64.
  @Wire
  public record OfFloat64(@Float64 double value) {}

  /// The example for utf8.
  @Wire
  public record OfUtf8(@Utf8 String value) {}

  /// The example for binary.
  @Wire
  public record OfBinary(@Binary byte[] value) {}

  /// The example for bool array.
  @Wire
  public record OfBoolArray(@BoolArray boolean[] value) {}

  /// The example for int8 array.
  @Wire
  public record OfInt8Array(@Int8Array byte[] value) {}

  /// The example for int16 array.
  @Wire
  public record OfInt16Array(@Int16Array short[] value) {}

  /// The example for int32 array.
  @Wire
  public record OfInt32Array(@Int32Array int[] value) {}

  /// The example for int64 array.
  @Wire
  public record OfInt64Array(@Int64Array long[] value) {}

  /// The example for uint8 array.
  @Wire
  public record OfUint8Array(@Uint8Array int[] value) {}

  /// The example for uint16 array.
  @Wire
  public record OfUint16Array(@Uint16Array int[] value) {}

  /// The example for uint32 array.
  @Wire
  public record OfUint32Array(@Uint32Array long[] value) {}

  /// The example for uint64 array.
  @Wire
  public record OfUint64Array(@Uint64Array long[] value) {}

  /// The example for float32 array.
  @Wire
  public record OfFloat32Array(@Float32Array float[] value) {}

  /// The example for float64 array.
  @Wire
  public record OfFloat64Array(@Float64Array double[] value) {}

  /// The example for float16.
  @Wire
  public record OfFloat16(@Float16 float value) {}

  /// The example for float16 array.
  @Wire
  public record OfFloat16Array(@Float16Array float[] value) {}

  /// The example for instant.
  @Wire
  public record OfInstant(Instant value) {}

  /// The example for duration.
  @Wire
  public record OfDuration(Duration value) {}

  /// The example for date.
  @Wire
  public record OfDate(LocalDate value) {}

  /// The example for time.
  @Wire
  public record OfTime(LocalTime value) {}

  /// The example for datetime.
  @Wire
  public record OfDatetime(LocalDateTime value) {}

  /// The example for uuid.
  @Wire
  public record OfUuid(UUID value) {}

  /// The example for bigint.
  @Wire
  public record OfBigint(BigInteger value) {}

  /// The example for decimal.
  @Wire
  public record OfDecimal(BigDecimal value) {}

  /// The enum of the example below.
  public enum Side {
    @Code(1)
    BUY,
    @Code(2)
    SELL
  }

  /// The example for enum.
  @Wire
  public record OfEnum(Side value) {}

  /// The union of the example below.
  @Wire
  public sealed interface Shape {}

  /// A record of the union.
  @Wire
  @Tag(1)
  public record Circle(short radius) implements Shape {}

  /// The example for union.
  @Wire
  public record OfUnion(Shape value) {}

  /// The struct of the example below.
  @Wire
  public record Inner(short number, boolean flag) {}

  /// The example for struct.
  @Wire
  public record OfStruct(Inner value) {}

  /// The example for fixed utf8.
  @Wire
  public record OfFixedUtf8(@Utf8(bytes = 6) String value) {}

  /// The example for fixed array.
  @Wire
  public record OfFixedArray(@Int32Array(count = 2) int[] value) {}

  /// A fixed array that is not copied.
  @Wire
  public record OfFixedView(@Int32Array(count = 2) Int32View value) {}

  /// The example for optional.
  @Wire
  public record OfOptional(Optional<Integer> value) {}

  /// The example for list.
  @Wire
  public record OfList(List<String> value) {}

  /// The example for set.
  @Wire
  public record OfSet(@Uint16 Set<Integer> value) {}

  /// A set in natural order.
  @Wire
  public record OfSortedSet(SortedSet<String> value) {}

  /// The example for map.
  @Wire
  public record OfMap(Map<String, Short> value) {}

  /// A map whose entries have a fixed size.
  @Wire
  public record OfSortedMap(@Uint8 SortedMap<Integer, Integer> value) {}

  /// A map whose values are records.
  @Wire
  public record OfMapOfInner(Map<String, Inner> value) {}

  /// An array of objects.
  @Wire
  public record OfObjects(String[] value) {}
}
