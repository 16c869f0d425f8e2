package dev.recordwire.it.file;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.recordwire.file.RecordFileReader;
import dev.recordwire.file.RecordFileWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A file has one writer at a time, whatever readers do. [RecordFileKillTest] has a writer in
/// another process.
class RecordFileLockTest {
  @TempDir Path folder;

  @Test
  void aSecondWriterIsRefused() throws IOException {
    Path file = folder.resolve("file");
    Path same = Files.createDirectories(folder.resolve("sub")).resolve("..").resolve("file");
    Path link = folder.resolve("link");
    try (RecordFileWriter<Line> out = RecordFileWriter.create(LineCodec.CODEC, file)) {
      Files.createSymbolicLink(link, file);
      for (Path path : new Path[] {file, same, link}) {
        assertThat(
                assertThrows(IOException.class, () -> RecordFileWriter.open(LineCodec.CODEC, path)))
            .hasMessageThat()
            .isEqualTo(
                path
                    + " is open for appending elsewhere, and has one writer at a time: close that"
                    + " first, or read it with RecordFileReader");
      }
      // POSIX would end a lock of the file itself here.
      RecordFileReader.open(LineCodec.CODEC, file).close();
      Files.readAllBytes(file);
      assertThrows(IOException.class, () -> RecordFileWriter.open(LineCodec.CODEC, file));
      out.append(RecordFileTest.line(0));
    }
    try (RecordFileWriter<Line> out = RecordFileWriter.open(LineCodec.CODEC, link)) {
      assertThat(out.count()).isEqualTo(1);
    }
  }

  @Test
  void aFileThatCannotBeOpenedIsFreeAgain() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "no record file");
    for (int i = 0; i < 2; i++) {
      assertThat(
              assertThrows(IOException.class, () -> RecordFileWriter.open(LineCodec.CODEC, file)))
          .hasMessageThat()
          .contains(
              "it starts with '6e 6f 20 72 65 63 6f 72', and a record file with '89 52 57 46 0d 0a"
                  + " 1a 0a'");
    }
  }
}
