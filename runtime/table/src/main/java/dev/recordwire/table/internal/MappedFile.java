package dev.recordwire.table.internal;

import dev.recordwire.array.internal.npy.NpyFile;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.channels.FileChannel;
import java.nio.file.Path;

/// The rows of a file in place, and what was at its end.
public record MappedFile(Rows rows, TableFile found) {
  /// Maps the whole rows of a file.
  ///
  /// @param packed the layout of the table's record
  /// @param table the name of the table, for messages
  @SuppressWarnings("ReferenceEquality") // the modes are constants
  public static MappedFile map(
      Path path, RowLayout packed, String table, FileChannel.MapMode mode, Arena arena)
      throws IOException {
    boolean readOnly = mode == FileChannel.MapMode.READ_ONLY;
    try (FileChannel channel = readOnly ? NpyFile.open(path) : WritableFile.open(path)) {
      TableFile found = TableFile.read(channel, path, packed, table);
      long bytes = found.rows() * found.layout().rowBytes();
      MemorySegment memory = channel.map(mode, found.header().dataOffset(), bytes, arena);
      MemorySegment rows = readOnly ? memory.asReadOnly() : memory;
      return new MappedFile(new Rows(rows, 0, found.rows(), found.layout()), found);
    }
  }
}
