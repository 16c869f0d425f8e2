package dev.recordwire.it.file;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.recordwire.annotation.Default;
import dev.recordwire.annotation.Id;
import dev.recordwire.annotation.Wire;
import dev.recordwire.file.RecordFileException;
import dev.recordwire.file.RecordFileOptions;
import dev.recordwire.file.RecordFileReader;
import dev.recordwire.file.RecordFileTail;
import dev.recordwire.file.RecordFileWriter;
import dev.recordwire.file.TestWriters;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A file of another version of a record is read if the rules of evolution allow it, and else
/// refused before the first record.
class RecordFileSchemaTest {
  /// The record as it was first.
  @Wire(evolvable = true)
  record Old(@Id(1) int number, @Id(2) String name) {}

  /// A later version, which reads and is read by the old one.
  @Wire(evolvable = true)
  record Safe(@Id(1) int number, @Id(2) String name, @Id(3) @Default("1.5") double height) {}

  /// A later version that reads the old one, and is not read by it.
  @Wire(evolvable = true)
  record Shorter(@Id(1) int number) {}

  /// A later version that does not read the old one.
  @Wire(evolvable = true)
  record Broken(@Id(1) long number, @Id(2) String name) {}

  @TempDir Path folder;

  private Path old() throws IOException {
    Path file = folder.resolve("old");
    try (RecordFileWriter<Old> out =
        RecordFileWriter.create(RecordFileSchemaTest_OldCodec.CODEC, file)) {
      out.append(new Old(7, "seven"));
    }
    return file;
  }

  @Test
  void aVersionThatReadsTheFileDoes() throws IOException {
    Path file = old();
    try (RecordFileReader<Safe> in =
        RecordFileReader.open(RecordFileSchemaTest_SafeCodec.CODEC, file)) {
      assertThat(in.get(0)).isEqualTo(new Safe(7, "seven", 1.5));
    }
    try (RecordFileReader<Shorter> in =
        RecordFileReader.open(RecordFileSchemaTest_ShorterCodec.CODEC, file)) {
      assertThat(in.get(0)).isEqualTo(new Shorter(7));
    }
  }

  @Test
  void aVersionThatCannotSaysWhichChange() throws IOException {
    Path file = old();
    for (RecordFileException e :
        new RecordFileException[] {
          assertThrows(
              RecordFileException.class,
              () -> RecordFileReader.open(RecordFileSchemaTest_BrokenCodec.CODEC, file)),
          assertThrows(
              RecordFileException.class,
              () -> RecordFileTail.follow(RecordFileSchemaTest_BrokenCodec.CODEC, file, 0))
        }) {
      assertThat(e)
          .hasMessageThat()
          .startsWith(
              file
                  + " at byte 0: "
                  + Broken.class.getName()
                  + " can't read the records of this file: 'number' of ");
      assertThat(e).hasMessageThat().contains(" was int32 and is int64");
    }
  }

  @Test
  void recordsAreAddedOnlyIfOldReadersReadThem() throws IOException {
    Path file = old();
    try (RecordFileWriter<Safe> out =
        RecordFileWriter.open(RecordFileSchemaTest_SafeCodec.CODEC, file)) {
      assertThat(out.append(new Safe(8, "eight", 2))).isEqualTo(1);
    }
    try (RecordFileReader<Old> in =
        RecordFileReader.open(RecordFileSchemaTest_OldCodec.CODEC, file)) {
      assertThat(in.get(1)).isEqualTo(new Old(8, "eight"));
    }
    RecordFileException e =
        assertThrows(
            RecordFileException.class,
            () -> RecordFileWriter.open(RecordFileSchemaTest_ShorterCodec.CODEC, file));
    assertThat(e)
        .hasMessageThat()
        .startsWith(
            file
                + " at byte 0: "
                + Shorter.class.getName()
                + " can't be added to this file, write another one: 'name' of ");
  }

  @Test
  void aSchemaThatIsNoneIsNamed() throws IOException {
    Path file = folder.resolve("none");
    IllegalArgumentException refused =
        assertThrows(
            IllegalArgumentException.class,
            () -> RecordFileWriter.createForPayloads("[}", file, RecordFileOptions.DEFAULT));
    assertThat(refused)
        .hasMessageThat()
        .startsWith("the schema is none, pass the text of a Codec.schema(): line 1, column ");
    assertThat(Files.exists(file)).isFalse();
    TestWriters.copying("[}", file).close();
    RecordFileException e =
        assertThrows(
            RecordFileException.class,
            () -> RecordFileReader.open(RecordFileSchemaTest_OldCodec.CODEC, file));
    assertThat(e).hasMessageThat().contains("the schema in its header is none (");
  }
}
