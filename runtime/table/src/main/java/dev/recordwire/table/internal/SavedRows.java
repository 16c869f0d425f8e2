package dev.recordwire.table.internal;

import dev.recordwire.array.internal.npy.NpyFile;
import dev.recordwire.array.internal.npy.NpyHeader;
import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.nio.file.Path;

/// Rows as a file of packed records.
public final class SavedRows {
  private static final int PIECE_BYTES = 1 << 20;

  private SavedRows() {}

  /// Writes a file in place of one of that name.
  public static void write(Rows rows, Path path) throws IOException {
    int size = rows.layout().packedBytes();
    long piece = Math.max(1, PIECE_BYTES / size);
    NpyFile.write(
        path,
        NpyHeader.of(rows.layout().type(), rows.count()),
        file -> {
          MemorySegment buffer = MemorySegment.ofArray(new byte[(int) piece * size]);
          for (long from = 0; from < rows.count(); from += piece) {
            long count = Math.min(piece, rows.count() - from);
            rows.copyTo(from, count, buffer, 0);
            NpyFile.write(file, buffer.asSlice(0, count * size));
          }
        });
  }
}
