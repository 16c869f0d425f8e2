package dev.recordwire.spark.table;

import dev.recordwire.array.NpyFormatException;
import dev.recordwire.array.internal.npy.NpyFault;
import dev.recordwire.array.internal.npy.NpyHeader;
import dev.recordwire.array.internal.npy.NpyType;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;

/// A table's file: its row type, where its rows start, and how many are whole.
///
/// The header of a file that a program appends to has a mark, and then the file's length tells how
/// many rows there are, as docs/tables.md says.
///
/// @param rows the type of a row
/// @param start the byte of the first row
/// @param count the rows that are whole
/// @param lost the rows that the header promises and the file does not have
public record TableSource(NpyType.Struct rows, long start, long count, long lost) {
  /// The bytes of a file by their position.
  @FunctionalInterface
  public interface Content {
    /// Reads bytes from a position on; returns how many, and fewer only where the file ends.
    int read(long position, byte[] target, int count) throws IOException;
  }

  /// Reads the header of a file.
  ///
  /// @param file its name, for errors
  /// @throws NpyFormatException if it is no table
  /// @throws IOException if it can't be read
  public static TableSource read(Content content, long fileBytes, String file) throws IOException {
    try {
      NpyHeader header = NpyHeader.read((target, at) -> read(content, target, at));
      long promised = header.count(file);
      NpyType.Struct rows = struct(header.type(), file);
      long whole = Math.max(0, fileBytes - header.dataOffset()) / rows.byteSize();
      long count = header.isGrowing() ? whole : Math.min(promised, whole);
      return new TableSource(rows, header.dataOffset(), count, Math.max(0, promised - count));
    } catch (NpyFault e) {
      String message = e.getMessage();
      throw new NpyFormatException(message.startsWith(file) ? message : file + ": " + message, e);
    }
  }

  /// An array of numbers is a table of one column.
  private static NpyType.Struct struct(NpyType type, String file) throws NpyFormatException {
    NpyType.Struct rows =
        type instanceof NpyType.Struct struct
            ? struct
            : new NpyType.Struct(
                List.of(new NpyType.Field(TableTypes.VALUE, 0, type)), type.byteSize());
    if (rows.byteSize() == 0) {
      throw new NpyFormatException(file + ": its rows have no bytes: save an array with fields");
    }
    return rows;
  }

  private static int read(Content content, ByteBuffer target, long position) throws IOException {
    byte[] bytes = new byte[target.remaining()];
    int count = content.read(position, bytes, bytes.length);
    if (count <= 0) {
      return -1;
    }
    target.put(bytes, 0, count);
    return count;
  }

  /// The first row that starts at a byte or behind it.
  public long rowFrom(long position) {
    long rowBytes = rows.byteSize();
    return Math.clamp((position - start + rowBytes - 1) / rowBytes, 0, count);
  }
}
