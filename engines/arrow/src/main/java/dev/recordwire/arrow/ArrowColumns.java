package dev.recordwire.arrow;

import static java.util.stream.Collectors.toSet;

import dev.recordwire.array.ArrayView;
import dev.recordwire.array.Int32View;
import dev.recordwire.array.Int64View;
import dev.recordwire.array.IntegerView;
import dev.recordwire.arrow.internal.Column;
import dev.recordwire.arrow.internal.DictionaryColumn;
import dev.recordwire.arrow.internal.Field;
import dev.recordwire.arrow.internal.FixedColumn;
import dev.recordwire.arrow.internal.Formats;
import dev.recordwire.arrow.internal.SlicedColumn;
import dev.recordwire.arrow.internal.TextColumn;
import dev.recordwire.arrow.internal.ViewColumn;
import dev.recordwire.table.FixedTexts;
import dev.recordwire.table.Table;
import dev.recordwire.table.TableColumn;
import dev.recordwire.table.Uuids;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/// Columns of the same length, with names: what is exported.
///
/// ```java
/// ArrowColumns columns =
///     ArrowColumns.EMPTY
///         .with("delay", flights.delay())
///         .with("carrier", flights.carrier());
/// ```
///
/// Arrow has the elements of a column side by side, in native memory. Numbers that lie so, as in a
/// mapped file of an array, are exported where they lie, and are read there: whatever is written to
/// them meanwhile may be seen. All others, such as the columns of a table, whose rows lie side by
/// side, are copied batch by batch, when the consumer asks for the batch.
///
/// Memory of an arena that the program closes has to stay open until all has been released:
/// [#stream(long, Runnable)] tells when that is.
public final class ArrowColumns {
  /// No columns yet.
  public static final ArrowColumns EMPTY = new ArrowColumns(List.of());

  /// The rows of a batch unless others are asked for: those of a row group in DuckDB.
  public static final long DEFAULT_BATCH_ROWS = 122_880;

  private final List<Column> columns;

  private ArrowColumns(List<Column> columns) {
    this.columns = columns;
  }

  /// The columns of a table, by their names with `_` in place of points: `price_units`. Dates,
  /// times and enums are the numbers that the table has; [#withDates], [#withInstants] and
  /// [#withNames] make columns that say what they mean.
  ///
  /// @throws IllegalArgumentException if two of the names are equal
  public static ArrowColumns of(Table<?> table) {
    ArrowColumns all = EMPTY;
    for (TableColumn column : table.columns()) {
      String name = column.name().replace('.', '_');
      all =
          switch (column) {
            case TableColumn.Numbers numbers -> all.with(name, numbers.elements());
            case TableColumn.Texts texts -> all.with(name, texts.elements());
            case TableColumn.Ids ids -> all.with(name, ids.elements());
          };
    }
    return all;
  }

  /// Returns these columns and another.
  ///
  /// @throws IllegalArgumentException if there is one of that name, or of another length
  ArrowColumns with(Column column) {
    String name = column.field().name();
    if (names().contains(name)) {
      throw new IllegalArgumentException(
          "there is a column '" + name + "': give this one another name");
    }
    if (!columns.isEmpty() && column.size() != size()) {
      throw new IllegalArgumentException(
          "the column '%s' has %d elements, and '%s' has %d: take a slice of the longer one"
              .formatted(name, column.size(), names().getFirst(), size()));
    }
    List<Column> all = new ArrayList<>(columns);
    all.add(column);
    return new ArrowColumns(List.copyOf(all));
  }

  /// Returns these columns and one of numbers or bools.
  ///
  /// @throws IllegalArgumentException if there is one of that name, or of another length
  public ArrowColumns with(String name, ArrayView elements) {
    return with(new ViewColumn(Field.of(name, Formats.of(elements.typeCode())), elements));
  }

  /// Returns these columns and one of texts.
  ///
  /// @throws IllegalArgumentException if there is one of that name, or of another length
  public ArrowColumns with(String name, FixedTexts texts) {
    return with(new TextColumn(Field.of(name, "u"), texts.size(), texts::getUtf8));
  }

  /// Returns these columns and one of UUIDs.
  ///
  /// @throws IllegalArgumentException if there is one of that name, or of another length
  public ArrowColumns with(String name, Uuids uuids) {
    return with(
        new FixedColumn(
            Field.uuid(name),
            uuids.size(),
            Values.UUID_BYTES,
            (row, target, at) -> Values.uuid(uuids.get(row), target, at),
            null));
  }

  /// Returns these columns and one of codes, such as those of an enum, which consumers see as the
  /// names: code i as name i.
  ///
  /// @throws IllegalArgumentException if there is a column of that name, or of another length
  public ArrowColumns withNames(String name, IntegerView<?> codes, List<String> names) {
    Field field = Field.of(name, Formats.of(codes.typeCode())).indexing(Field.of("", "u"));
    return with(new DictionaryColumn(field, codes, List.copyOf(names)));
  }

  /// Returns these columns and one of dates, as days since 1970-01-01.
  ///
  /// @throws IllegalArgumentException if there is one of that name, or of another length
  public ArrowColumns withDates(String name, Int32View days) {
    return with(new ViewColumn(Field.of(name, "tdD"), days));
  }

  /// Returns these columns and one of times in UTC since 1970-01-01.
  ///
  /// @param unit seconds, milliseconds, microseconds or nanoseconds
  /// @throws IllegalArgumentException if there is one of that name, or of another length, or if
  ///     Arrow does not have the unit
  public ArrowColumns withTimestamps(String name, Int64View times, ChronoUnit unit) {
    String letter =
        switch (unit) {
          case SECONDS -> "s";
          case MILLIS -> "m";
          case MICROS -> "u";
          case NANOS -> "n";
          default ->
              throw new IllegalArgumentException(
                  "Arrow has no timestamps in " + unit + ": use SECONDS, MILLIS, MICROS or NANOS");
        };
    return with(new ViewColumn(Field.of(name, "ts" + letter + ":UTC"), times));
  }

  /// Returns these columns and one of times in UTC, of which a table has the seconds since
  /// 1970-01-01 and the nanoseconds of the second in a column each. Nanoseconds in 64 bits reach
  /// from 1677 to 2262; a time beyond is an error of the stream.
  ///
  /// @throws IllegalArgumentException if there is a column of that name, or of another length
  public ArrowColumns withInstants(String name, Int64View seconds, Int32View nanoseconds) {
    if (seconds.size() != nanoseconds.size()) {
      throw new IllegalArgumentException(
          "%d seconds and %d nanoseconds: take both from one table"
              .formatted(seconds.size(), nanoseconds.size()));
    }
    return with(
        new FixedColumn(
            Field.of(name, Values.INSTANT_FORMAT),
            seconds.size(),
            Long.BYTES,
            (row, target, at) ->
                Values.int64(
                    Values.nanoseconds(row, seconds.get(row), nanoseconds.get(row)), target, at),
            null));
  }

  /// The number of rows.
  public long size() {
    return columns.isEmpty() ? 0 : columns.getFirst().size();
  }

  /// The names of the columns, in order.
  public List<String> names() {
    return columns.stream().map(column -> column.field().name()).toList();
  }

  /// The names of the columns that are exported where they lie. All others are copied.
  public Set<String> namesInPlace() {
    return columns.stream()
        .filter(ArrowColumns::isInPlace)
        .map(column -> column.field().name())
        .collect(toSet());
  }

  private static boolean isInPlace(Column column) {
    return switch (column) {
      case ViewColumn views -> ViewColumn.isInPlace(views.view());
      case DictionaryColumn codes -> ViewColumn.isInPlace(codes.codes());
      case SlicedColumn slice -> isInPlace(slice.whole());
      default -> false;
    };
  }

  /// The rows from `from` (inclusive) to `to` (exclusive), where they lie.
  ///
  /// @throws IndexOutOfBoundsException unless 0 ≤ `from` ≤ `to` ≤ [#size()]
  public ArrowColumns slice(long from, long to) {
    Objects.checkFromToIndex(from, to, size());
    Stream<Column> slices = columns.stream().map(each -> new SlicedColumn(each, from, to - from));
    return new ArrowColumns(slices.toList());
  }

  /// A stream of these columns in batches of [#DEFAULT_BATCH_ROWS].
  ///
  /// @throws IllegalStateException if there is no column
  public ArrowStream stream() {
    return stream(DEFAULT_BATCH_ROWS, () -> {});
  }

  /// A stream of these columns.
  ///
  /// @param batchRows the rows of each batch; the last may have fewer
  /// @param end is run once the consumer has released all, and the stream is closed, on the thread
  ///     that did the last of it, which may be the consumer's: it may close the arena of the
  ///     columns, a shared one. An exception goes to that thread's handler of uncaught ones
  /// @throws IllegalArgumentException if `batchRows` is less than 1
  /// @throws IllegalStateException if there is no column
  public ArrowStream stream(long batchRows, Runnable end) {
    if (batchRows < 1) {
      throw new IllegalArgumentException(
          "a batch can't have " + batchRows + " rows: pass 1 or more");
    }
    return new ArrowStream(exported(), batchRows, end);
  }

  /// The columns, for an export.
  List<Column> exported() {
    if (columns.isEmpty()) {
      throw new IllegalStateException("there is no column: add one by with(name, view)");
    }
    return columns;
  }
}
