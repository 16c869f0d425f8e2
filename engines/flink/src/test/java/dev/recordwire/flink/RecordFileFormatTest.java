package dev.recordwire.flink;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.recordwire.file.RecordFileException;
import dev.recordwire.file.RecordFileOptions;
import dev.recordwire.file.RecordFileWriter;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.flink.api.common.serialization.BulkWriter;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.connector.file.src.FileSourceSplit;
import org.apache.flink.connector.file.src.reader.BulkFormat;
import org.apache.flink.connector.file.src.util.CheckpointedPosition;
import org.apache.flink.connector.file.src.util.RecordAndPosition;
import org.apache.flink.core.fs.FSDataOutputStream;
import org.apache.flink.util.InstantiationUtil;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A split that is read again from any position has the records after it.
class RecordFileFormatTest {
  private static final int RECORDS = 60;

  @TempDir private Path folder;
  private Path file = Path.of("");
  private final RecordFileFormat<Reading> format = RecordFileFormat.of(ReadingCodec.CODEC);

  @BeforeEach
  void write() throws IOException {
    file = folder.resolve("readings.rwf");
    try (RecordFileWriter<Reading> out =
        RecordFileWriter.create(
            ReadingCodec.CODEC, file, RecordFileOptions.DEFAULT.withBlockBytes(1 << 10))) {
      for (int i = 0; i < RECORDS; i++) {
        out.append(Reading.of(i));
      }
    }
  }

  private FileSourceSplit split(@Nullable CheckpointedPosition position) throws IOException {
    return new FileSourceSplit(
        "split",
        new org.apache.flink.core.fs.Path(file.toUri()),
        0,
        Files.size(file),
        0,
        Files.size(file),
        new String[0],
        position);
  }

  private List<RecordAndPosition<Reading>> read(@Nullable CheckpointedPosition position)
      throws Exception {
    List<RecordAndPosition<Reading>> all = new ArrayList<>();
    try (BulkFormat.Reader<Reading> reader =
        InstantiationUtil.clone(format).restoreReader(new Configuration(), split(position))) {
      for (var batch = reader.readBatch(); batch != null; batch = reader.readBatch()) {
        for (var each = batch.next(); each != null; each = batch.next()) {
          all.add(each);
        }
        batch.releaseBatch();
      }
    }
    return all;
  }

  private static List<Integer> stations(List<RecordAndPosition<Reading>> records) {
    return records.stream().map(each -> each.getRecord().station()).toList();
  }

  private static List<Integer> from(int first) {
    return IntStream.range(first, RECORDS).boxed().toList();
  }

  @Test
  void aSplitIsReadFromAnyPosition() throws Exception {
    List<RecordAndPosition<Reading>> all = read(null);
    assertThat(stations(all)).isEqualTo(from(0));
    assertThat(all.stream().map(RecordAndPosition::getOffset).distinct().count()).isAtLeast(3);

    for (int i = 0; i < RECORDS; i++) {
      RecordAndPosition<Reading> each = all.get(i);
      assertThat(
              stations(read(new CheckpointedPosition(each.getOffset(), each.getRecordSkipCount()))))
          .isEqualTo(from(i + 1));
    }
  }

  @Test
  void aPositionMayCountFromTheStart() throws Exception {
    for (int i = 0; i <= RECORDS; i++) {
      assertThat(stations(read(new CheckpointedPosition(CheckpointedPosition.NO_OFFSET, i))))
          .isEqualTo(from(i));
    }
  }

  @Test
  void aSplitSaysWhatItHas() {
    assertThat(format.isSplittable()).isTrue();
    assertThat(format.getProducedType()).isEqualTo(RecordwireTypeInfo.of(ReadingCodec.CODEC));
  }

  @Test
  void aFileThatWasCutOffFailsIfWholeFilesAreWanted() throws Exception {
    RecordFileFormat<Reading> strict = InstantiationUtil.clone(format.withWholeFiles());
    strict.createReader(new Configuration(), split(null)).close();

    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.truncate(channel.size() - 1);
    }

    assertThat(stations(read(null))).isEqualTo(from(0));
    assertThat(
            assertThrows(
                RecordFileException.class,
                () -> strict.createReader(new Configuration(), split(null))))
        .hasMessageThat()
        .endsWith(
            ": the file does not end with an index: it was cut off, or its writer was stopped;"
                + " RecordFileSalvage copies the records that are there");
  }

  @Test
  void largeBlocksAreReadIfAsked() throws Exception {
    try (BulkFormat.Reader<Reading> reader =
        InstantiationUtil.clone(format.withMaxBlockBytes(100))
            .createReader(new Configuration(), split(null))) {
      assertThat(assertThrows(RecordFileException.class, reader::readBatch))
          .hasMessageThat()
          .endsWith("bytes without compression, and the reader's limit is 100");
    }
    assertThat(assertThrows(IllegalArgumentException.class, () -> format.withMaxBlockBytes(-1)))
        .hasMessageThat()
        .isEqualTo("maxBlockBytes is -1, and is at least 0");
  }

  @Test
  void aDiskWithoutRoomIsNamed() throws Exception {
    BulkWriter<Reading> writer =
        RecordFileWriterFactory.of(
                ReadingCodec.CODEC, RecordFileOptions.DEFAULT.withBlockBytes(1 << 10))
            .create(new FullDisk(2000));

    IOException failure =
        assertThrows(
            IOException.class,
            () -> {
              for (int i = 0; i < RECORDS; i++) {
                writer.addElement(Reading.of(i));
              }
            });
    assertThat(failure)
        .hasMessageThat()
        .matches(
            "a file of the sink of dev.recordwire.flink.Reading can't be written behind its byte"
                + " \\d+ \\(No space left on device\\): no record is lost, and the job goes on"
                + " from its last checkpoint once the sink's folder takes bytes again");
    assertThat(assertThrows(IOException.class, writer::flush))
        .hasMessageThat()
        .contains("(No space left on device)");
    assertThat(assertThrows(IOException.class, writer::finish))
        .hasMessageThat()
        .contains("(No space left on device)");
  }

  /// A file on a disk with room for some bytes.
  private static final class FullDisk extends FSDataOutputStream {
    private int room;

    FullDisk(int room) {
      this.room = room;
    }

    @Override
    public void write(int single) throws IOException {
      write(new byte[] {(byte) single}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      room -= length;
      if (room < 0) {
        throw new IOException("No space left on device");
      }
    }

    @Override
    public long getPos() {
      return 0;
    }

    @Override
    public void flush() {}

    @Override
    public void sync() {}

    @Override
    public void close() {}
  }
}
