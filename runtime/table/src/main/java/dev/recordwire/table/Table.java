package dev.recordwire.table;

import dev.recordwire.array.ArrayView;
import dev.recordwire.array.BoolView;
import dev.recordwire.array.IntegerView;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/// Records of a fixed size, side by side: in memory, or in a file that may be larger than memory.
///
/// The processor generates a table for each record under `@Wire(table = true)`, with a method for
/// each column: a view that steps from row to row, on which every operation of arrays works where
/// the rows lie.
///
/// The file of a table is an `.npy` file of NumPy, whose structured dtype is the record as a packed
/// codec writes it. A table can be shared between threads as a view can; rows are appended by one
/// thread at a time.
///
/// @param <R> the record
public interface Table<R> extends Iterable<R>, AutoCloseable {
  /// The number of rows.
  long size();

  /// The bytes from one row to the next.
  int rowBytes();

  /// The dtype of the rows, as NumPy has it: `[('delay', '<i2'), ('carrier', '|S2')]`.
  String dtype();

  /// All columns, in the order of the dtype, for programs that know no record: the methods of the
  /// generated table have a column each, too, of its own type.
  List<TableColumn> columns();

  /// The record in a row.
  ///
  /// @throws IndexOutOfBoundsException unless 0 ≤ `index` < [#size()]
  /// @throws dev.recordwire.codec.DecodeException if its bytes are none, such as a bool of 2
  R get(long index);

  /// Writes a record over a row.
  ///
  /// @throws IndexOutOfBoundsException unless 0 ≤ `index` < [#size()]
  /// @throws UnsupportedOperationException if the table is read-only
  /// @throws dev.recordwire.codec.EncodeException if the record can't be encoded
  void set(long index, R row);

  /// Adds a row behind the last. Columns that were taken before don't show it.
  ///
  /// A file has the row once it is written, at the latest with the next [#force()] or [#close()].
  ///
  /// @throws UnsupportedOperationException if the table is mapped, or part of another
  /// @throws dev.recordwire.codec.EncodeException if the record can't be encoded
  /// @throws java.io.UncheckedIOException if the file can't be written
  void append(R row);

  /// The rows from `from` (inclusive) to `to` (exclusive), where they lie.
  ///
  /// @throws IndexOutOfBoundsException unless 0 ≤ `from` ≤ `to` ≤ [#size()]
  Table<R> slice(long from, long to);

  /// The rows where `mask` is true, in new memory.
  ///
  /// @throws IllegalArgumentException if it does not have as many elements as this table has rows
  Table<R> where(BoolView mask);

  /// The rows of these indices, in their order, in new memory.
  ///
  /// @throws IndexOutOfBoundsException unless 0 ≤ index < [#size()] for each
  Table<R> take(IntegerView<?> indices);

  /// The rows in ascending order of a column, in new memory. Rows with equal elements keep their
  /// order, and NaN is last.
  ///
  /// @throws IllegalArgumentException if the column does not have as many elements as this table
  ///     has rows
  Table<R> sortedBy(ArrayView column);

  /// The rows in ascending order of a column of texts, by their code points, in new memory.
  ///
  /// @throws IllegalArgumentException if the column does not have as many elements as this table
  ///     has rows
  Table<R> sortedBy(FixedTexts column);

  /// The rows in ascending order of a column of UUIDs, by their bytes, in new memory.
  ///
  /// @throws IllegalArgumentException if the column does not have as many elements as this table
  ///     has rows
  Table<R> sortedBy(Uuids column);

  /// All rows, in new memory.
  Table<R> copy();

  /// Whether rows can't be written.
  boolean isReadOnly();

  /// The rows grouped by a column of whole numbers: of integers, or of the codes of enums.
  ///
  /// @throws IllegalArgumentException if it does not have as many elements as this table has rows
  Groups<Long> groupBy(IntegerView<?> keys);

  /// The rows grouped by a column of bools.
  ///
  /// @throws IllegalArgumentException if it does not have as many elements as this table has rows
  Groups<Boolean> groupBy(BoolView keys);

  /// The rows grouped by a column of texts.
  ///
  /// @throws IllegalArgumentException if it does not have as many elements as this table has rows
  Groups<String> groupBy(FixedTexts keys);

  /// The rows grouped by a column of UUIDs, whose order is that of their bytes.
  ///
  /// @throws IllegalArgumentException if it does not have as many elements as this table has rows
  Groups<UUID> groupBy(Uuids keys);

  /// The end of the file as it was when it was opened; that of a table in memory is clean.
  TableFileEnd fileEnd();

  /// Writes all rows to an `.npy` file. A file of that name is replaced once all is written:
  /// whoever opens it sees the old file or the new one.
  ///
  /// @throws IOException if it can't be written
  void save(Path file) throws IOException;

  /// Makes the file keep all rows that were appended or set so far, even if the power fails.
  ///
  /// @throws IOException if it can't be written
  void force() throws IOException;

  /// Forces all rows to the file and gives it free for other writers. A table in memory stays as
  /// it is, and a mapped one as long as its arena is open.
  ///
  /// @throws IOException if the file can't be written
  @Override
  void close() throws IOException;

  /// The records of all rows, in order.
  default Stream<R> stream() {
    return LongStream.range(0, size()).mapToObj(this::get);
  }

  @Override
  default Iterator<R> iterator() {
    return new Iterator<>() {
      private final long end = size();
      private long next;

      @Override
      public boolean hasNext() {
        return next < end;
      }

      @Override
      public R next() {
        if (!hasNext()) {
          throw new NoSuchElementException("a table has " + end + " rows");
        }
        return get(next++);
      }
    };
  }
}
