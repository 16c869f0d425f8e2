package dev.recordwire.table.internal;

import dev.recordwire.array.NpyFormatException;
import dev.recordwire.array.internal.npy.NpyFault;
import dev.recordwire.array.internal.npy.NpyFile;
import dev.recordwire.array.internal.npy.NpyHeader;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;

/// A table's file as it was when it was opened: its header, its layout, and how many rows it has.
///
/// The header of a file that is being appended to has a mark, which NumPy takes for white space.
/// With the mark, the length of the file tells how many rows there are, since a crash may have
/// come before the header was written anew. Without it the header does, as NumPy has it, and what
/// lies behind its rows belongs to someone else.
///
/// @param rows the rows that are whole
/// @param length the bytes of the file
public record TableFile(NpyHeader header, RowLayout layout, long rows, long length) {
  private static final System.Logger LOGGER = System.getLogger("dev.recordwire.table");

  /// Reads what there is about a file.
  ///
  /// @param packed the layout of the table's record
  /// @param table the name of the table, for messages
  static TableFile read(FileChannel channel, Path path, RowLayout packed, String table)
      throws IOException {
    NpyHeader header;
    long promised;
    RowLayout layout;
    try {
      header = NpyFile.header(channel, path);
      promised = header.count(path);
      layout = packed.in(header.type(), table);
    } catch (NpyFault e) {
      throw new NpyFormatException(e.getMessage(), e);
    } catch (IllegalArgumentException e) {
      throw new NpyFormatException(path + ": " + e.getMessage(), e);
    }
    long length = channel.size();
    long there = (length - header.dataOffset()) / layout.rowBytes();
    TableFile file =
        new TableFile(
            header, layout, header.isGrowing() ? there : Math.min(promised, there), length);
    if (file.lostRows() > 0 || file.partialBytes() > 0) {
      LOGGER.log(
          System.Logger.Level.WARNING,
          "{0} was cut: {1} rows are whole, {2} that its header promises are missing, and {3} bytes"
              + " of a row are not shown",
          path,
          file.rows,
          file.lostRows(),
          file.partialBytes());
    }
    return file;
  }

  private long promised() {
    return header.shape().getFirst();
  }

  /// Rows behind those of the header.
  public long unforcedRows() {
    return Math.max(0, rows - promised());
  }

  /// Rows of the header that the file does not have.
  public long lostRows() {
    return Math.max(0, promised() - rows);
  }

  /// The bytes of a last row that is not whole.
  public int partialBytes() {
    boolean ends = header.isGrowing() || lostRows() > 0;
    return ends ? (int) ((length - header.dataOffset()) % layout.rowBytes()) : 0;
  }

  /// The bytes behind the rows that are no row's.
  long foreignBytes() {
    return length - end() - partialBytes();
  }

  /// The first byte behind the whole rows.
  long end() {
    return header.dataOffset() + rows * layout.rowBytes();
  }
}
