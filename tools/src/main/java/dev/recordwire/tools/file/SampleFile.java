package dev.recordwire.tools.file;

import dev.recordwire.file.RecordFileOptions;
import dev.recordwire.file.RecordFileWriter;
import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.nio.file.Path;

/// Makes a record file to try the commands with.
public final class SampleFile {
  private SampleFile() {}

  /// Writes a file of one payload.
  ///
  /// @throws IOException if there is a file, or it can't be written
  public static void write(Path file, String schema, byte[] payload) throws IOException {
    try (RecordFileWriter<MemorySegment> out =
        RecordFileWriter.createForPayloads(schema, file, RecordFileOptions.DEFAULT)) {
      out.append(MemorySegment.ofArray(payload));
    }
  }
}
