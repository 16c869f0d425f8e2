package dev.recordwire.arrow;

import static java.lang.foreign.ValueLayout.JAVA_DOUBLE_UNALIGNED;
import static java.lang.foreign.ValueLayout.JAVA_FLOAT_UNALIGNED;
import static java.lang.foreign.ValueLayout.JAVA_INT_UNALIGNED;

import dev.recordwire.array.ArrayView;
import dev.recordwire.array.TypeCode;
import dev.recordwire.arrow.internal.BoolColumn;
import dev.recordwire.arrow.internal.ElementWriter;
import dev.recordwire.arrow.internal.Field;
import dev.recordwire.arrow.internal.FixedColumn;
import dev.recordwire.arrow.internal.Formats;
import dev.recordwire.arrow.internal.ListColumn;
import dev.recordwire.arrow.internal.TextColumn;
import dev.recordwire.codec.Utf8View;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/// Columns of a list of records, or of views of payloads: one for each component that is named.
///
/// ```java
/// ArrowColumns columns =
///     RecordColumns.of(readings)
///         .int32("station", Reading::station)
///         .text("sensor", Reading::sensor)
///         .array("celsius", TypeCode.FLOAT64, Reading::celsius)
///         .columns();
/// ```
///
/// Nothing is read before a consumer asks for a batch, and then only the records of this batch,
/// into native memory. The list must not change meanwhile, and is read by the consumer's threads.
///
/// @param <R> the record
public final class RecordColumns<R> {
  private final List<R> records;
  private final ArrowColumns columns;

  private RecordColumns(List<R> records, ArrowColumns columns) {
    this.records = records;
    this.columns = columns;
  }

  /// Starts with the records, and no column.
  public static <R> RecordColumns<R> of(List<R> records) {
    return new RecordColumns<>(records, ArrowColumns.EMPTY);
  }

  /// Adds a column of int32.
  public RecordColumns<R> int32(String name, ToIntFunction<R> component) {
    return fixed(
        Field.of(name, "i"),
        Integer.BYTES,
        (row, target, at) -> {
          target.set(JAVA_INT_UNALIGNED, at, component.applyAsInt(record(row)));
          return true;
        });
  }

  /// Adds a column of int64.
  public RecordColumns<R> int64(String name, ToLongFunction<R> component) {
    return fixed(
        Field.of(name, "l"),
        Long.BYTES,
        (row, target, at) -> Values.int64(component.applyAsLong(record(row)), target, at));
  }

  /// Adds a column of float32.
  public RecordColumns<R> float32(String name, ToDoubleFunction<R> component) {
    return fixed(
        Field.of(name, "f"),
        Float.BYTES,
        (row, target, at) -> {
          target.set(JAVA_FLOAT_UNALIGNED, at, (float) component.applyAsDouble(record(row)));
          return true;
        });
  }

  /// Adds a column of float64.
  public RecordColumns<R> float64(String name, ToDoubleFunction<R> component) {
    return fixed(
        Field.of(name, "g"),
        Double.BYTES,
        (row, target, at) -> {
          target.set(JAVA_DOUBLE_UNALIGNED, at, component.applyAsDouble(record(row)));
          return true;
        });
  }

  /// Adds a column of bools.
  public RecordColumns<R> bool(String name, Predicate<R> component) {
    return with(
        columns.with(
            new BoolColumn(
                Field.of(name, "b"), records.size(), row -> component.test(record(row)))));
  }

  /// Adds a column of texts, which may be null.
  public RecordColumns<R> text(String name, Function<R, @Nullable String> component) {
    return utf8(
        name,
        record -> {
          String text = component.apply(record);
          return text == null ? null : Utf8View.of(text);
        });
  }

  /// Adds a column of texts where they lie, which may be null.
  public RecordColumns<R> utf8(String name, Function<R, @Nullable Utf8View> component) {
    return with(
        columns.with(
            new TextColumn(
                Field.of(name, "u").orNull(),
                records.size(),
                row -> component.apply(record(row)))));
  }

  /// Adds a column of enums, which may be null and which consumers see as their names.
  public <E extends Enum<E>> RecordColumns<R> names(
      String name, Class<E> type, Function<R, @Nullable E> component) {
    List<String> names = new ArrayList<>();
    Map<E, Integer> codes = new EnumMap<>(type);
    for (E constant : type.getEnumConstants()) {
      codes.put(constant, names.size());
      names.add(constant.name());
    }
    return with(
        columns.with(
            new FixedColumn(
                Field.of(name, "i").orNull().indexing(Field.of("", "u")),
                records.size(),
                Integer.BYTES,
                (row, target, at) -> {
                  E value = component.apply(record(row));
                  Integer code = value == null ? null : codes.get(value);
                  if (code != null) {
                    target.set(JAVA_INT_UNALIGNED, at, code);
                  }
                  return code != null;
                },
                names)));
  }

  /// Adds a column of UUIDs, which may be null.
  public RecordColumns<R> uuid(String name, Function<R, @Nullable UUID> component) {
    return fixed(
        Field.uuid(name).orNull(),
        Values.UUID_BYTES,
        (row, target, at) -> {
          UUID value = component.apply(record(row));
          return value != null && Values.uuid(value, target, at);
        });
  }

  /// Adds a column of dates, which may be null.
  public RecordColumns<R> date(String name, Function<R, @Nullable LocalDate> component) {
    return fixed(
        Field.of(name, "tdD").orNull(),
        Integer.BYTES,
        (row, target, at) -> {
          LocalDate value = component.apply(record(row));
          if (value != null) {
            target.set(JAVA_INT_UNALIGNED, at, Math.toIntExact(value.toEpochDay()));
          }
          return value != null;
        });
  }

  /// Adds a column of times in nanoseconds, which may be null. They reach from 1677 to 2262; a time
  /// beyond is an error of the stream.
  public RecordColumns<R> instant(String name, Function<R, @Nullable Instant> component) {
    return fixed(
        Field.of(name, Values.INSTANT_FORMAT).orNull(),
        Long.BYTES,
        (row, target, at) -> {
          Instant value = component.apply(record(row));
          return value != null
              && Values.int64(
                  Values.nanoseconds(row, value.getEpochSecond(), value.getNano()), target, at);
        });
  }

  /// Adds a column of arrays, which may be null.
  ///
  /// @param type the type of the elements of each
  public RecordColumns<R> array(
      String name, TypeCode type, Function<R, ? extends @Nullable ArrayView> component) {
    Field elements = Field.of("item", Formats.of(type));
    return with(
        columns.with(
            new ListColumn(
                Field.list(name, elements).orNull(),
                type,
                records.size(),
                row -> component.apply(record(row)))));
  }

  /// The columns so far.
  public ArrowColumns columns() {
    return columns;
  }

  private RecordColumns<R> fixed(Field field, int bytes, ElementWriter writer) {
    return with(columns.with(new FixedColumn(field, records.size(), bytes, writer, null)));
  }

  private RecordColumns<R> with(ArrowColumns more) {
    return new RecordColumns<>(records, more);
  }

  private R record(long row) {
    return records.get((int) row);
  }
}
