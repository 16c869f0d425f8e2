package dev.recordwire.tools.table;

import static java.util.stream.Collectors.joining;

import dev.recordwire.array.NpyFormatException;
import dev.recordwire.array.internal.npy.NpyFault;
import dev.recordwire.array.internal.npy.NpyFile;
import dev.recordwire.array.internal.npy.NpyHeader;
import dev.recordwire.array.internal.npy.NpyType;
import dev.recordwire.tools.console.CommandFailure;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A mapped `.npy` file of one dimension, and its columns.
///
/// @param rows the whole rows that are there
/// @param missing the rows that the header promises and the file lacks
/// @param isGrowing whether the file is being appended to, or its writer was killed
record NpyTable(NpyType type, List<NpyColumn> columns, long rows, long missing, boolean isGrowing) {
  /// Maps a file.
  ///
  /// @throws NpyFormatException if it is none that can be read
  static NpyTable map(Path file, Arena arena) throws IOException {
    try (FileChannel channel = FileChannel.open(file)) {
      NpyHeader header = NpyFile.header(channel, file);
      NpyType type = header.type();
      long promised = header.count(file);
      int rowBytes = type.byteSize();
      long there = rowBytes == 0 ? promised : (channel.size() - header.dataOffset()) / rowBytes;
      long rows = header.isGrowing() ? there : Math.min(promised, there);
      MemorySegment memory =
          channel.map(MapMode.READ_ONLY, header.dataOffset(), rows * rowBytes, arena);
      List<NpyColumn> columns = new ArrayList<>();
      collect("", 0, type, new NpyColumn("", type, memory, 0, rowBytes, rows), columns);
      return new NpyTable(type, columns, rows, Math.max(0, promised - rows), header.isGrowing());
    } catch (NpyFault e) {
      throw new NpyFormatException(e.getMessage(), e);
    }
  }

  private static void collect(
      String path, long offset, NpyType type, NpyColumn all, List<NpyColumn> columns) {
    if (type instanceof NpyType.Struct struct) {
      for (NpyType.Field field : struct.fields()) {
        String name = path.isEmpty() ? field.name() : path + "." + field.name();
        collect(name, offset + field.offset(), field.type(), all, columns);
      }
    } else {
      String name = path.isEmpty() ? "value" : path;
      columns.add(new NpyColumn(name, type, all.memory(), offset, all.rowBytes(), all.rows()));
    }
  }

  /// The columns of these names in their order; all if no name is given.
  List<NpyColumn> columns(List<String> names) {
    if (names.isEmpty()) {
      return columns;
    }
    return names.stream().map(this::column).toList();
  }

  private NpyColumn column(String name) {
    return columns.stream()
        .filter(column -> column.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                CommandFailure.usage(
                    "there is no column '"
                        + name
                        + "': the columns are "
                        + columns.stream().map(NpyColumn::name).collect(joining(", "))));
  }
}
