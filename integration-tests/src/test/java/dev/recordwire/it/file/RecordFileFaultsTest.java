package dev.recordwire.it.file;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.recordwire.file.Compression;
import dev.recordwire.file.Progress;
import dev.recordwire.file.RecordFile;
import dev.recordwire.file.RecordFileException;
import dev.recordwire.file.RecordFileOptions;
import dev.recordwire.file.RecordFileReader;
import dev.recordwire.file.RecordFileSalvage;
import dev.recordwire.file.RecordFileWriter;
import dev.recordwire.file.SalvageReport;
import dev.recordwire.file.TestWriters;
import dev.recordwire.file.TornTail;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// A file that is cut at any byte, or has a wrong one, gives what docs/record-file.md says, and
/// never a wrong record.
@Tag("once")
class RecordFileFaultsTest {
  private static final int BLOCKS = 4;
  private static final int PER_BLOCK = 5;
  private static final int RECORDS = BLOCKS * PER_BLOCK;

  @TempDir Path folder;

  /// A file of four blocks, with its index, or as a writer leaves it that is stopped before.
  private byte[] sound(Compression compression, boolean isClosed) throws IOException {
    Path file = folder.resolve("sound");
    RecordFileOptions options = RecordFileOptions.DEFAULT.withCompression(compression);
    try (FaultyChannel channel = new FaultyChannel(file)) {
      RecordFileWriter<Line> out = TestWriters.create(LineCodec.CODEC, channel, file, options);
      for (int i = 0; i < RECORDS; i++) {
        out.append(RecordFileTest.line(i));
        if (i % PER_BLOCK == PER_BLOCK - 1) {
          out.flush();
        }
      }
      if (isClosed) {
        out.close();
      }
    }
    byte[] bytes = Files.readAllBytes(file);
    Files.delete(file);
    return bytes;
  }

  /// Where the blocks of a sound file start, and the last ends.
  private List<Long> starts(byte[] bytes) throws IOException {
    List<Long> starts = new ArrayList<>();
    try (RecordFile file = RecordFile.open(write(bytes))) {
      for (int i = 0; i < file.blocks(); i++) {
        starts.add(file.block(i).offset());
      }
      starts.add(file.block(file.blocks() - 1).offset() + file.block(file.blocks() - 1).bytes());
    }
    return starts;
  }

  private Path write(byte[] bytes) throws IOException {
    return Files.write(folder.resolve("file"), bytes);
  }

  @ParameterizedTest
  @EnumSource
  void aCutLeavesTheBlocksBeforeIt(Compression compression) throws IOException {
    byte[] bytes = sound(compression, true);
    List<Long> starts = starts(bytes);
    for (int size = 0; size < bytes.length; size++) {
      Path file = write(Arrays.copyOf(bytes, size));
      if (size < starts.getFirst()) {
        RecordFileException e =
            assertThrows(RecordFileException.class, () -> RecordFile.open(file));
        assertThat(e.offset()).isEqualTo(0);
        assertThat(e)
            .hasMessageThat()
            .contains(size == 0 ? "it is empty: " : "ends within its header, after " + size);
        continue;
      }
      int whole = (int) blocksUpTo(starts, size);
      long end = starts.get(whole);
      try (RecordFileReader<Line> in = RecordFileReader.open(LineCodec.CODEC, file)) {
        assertThat(in.stream().toList()).isEqualTo(RecordFileTest.lines(whole * PER_BLOCK));
        assertThat(in.file().isIndexed()).isFalse();
        if (size == end) {
          assertThat(in.file().tornTail()).isEmpty();
        } else {
          TornTail tail = in.file().tornTail().orElseThrow();
          assertThat(tail.offset()).isEqualTo(end);
          assertThat(tail.bytes()).isEqualTo(size - end);
        }
      }
    }
  }

  private static long blocksUpTo(List<Long> starts, long size) {
    return starts.stream().filter(each -> each <= size).count() - 1;
  }

  @ParameterizedTest
  @EnumSource
  void aWriterGoesOnAfterAnyCut(Compression compression) throws IOException {
    byte[] bytes = sound(compression, true);
    List<Long> starts = starts(bytes);
    for (int size = 0; size < bytes.length; size += 13) {
      Path file = write(Arrays.copyOf(bytes, size));
      int whole = size < starts.getFirst() ? 0 : (int) blocksUpTo(starts, size);
      int records = whole * PER_BLOCK;
      try (RecordFileWriter<Line> out =
          RecordFileWriter.open(
              LineCodec.CODEC,
              file,
              RecordFileOptions.DEFAULT.withCompression(compression),
              Progress.NONE)) {
        assertThat(out.count()).isEqualTo(records);
        if (size > starts.getFirst() && !starts.contains((long) size)) {
          assertThat(out.tornTail().orElseThrow().offset()).isEqualTo(starts.get(whole));
        }
        assertThat(out.append(RecordFileTest.line(records))).isEqualTo(records);
      }
      try (RecordFileReader<Line> in = RecordFileReader.open(LineCodec.CODEC, file)) {
        assertThat(in.stream().toList()).isEqualTo(RecordFileTest.lines(whole * PER_BLOCK + 1));
        assertThat(in.file().isIndexed()).isTrue();
      }
    }
  }

  /// In a file that was closed each damaged byte is found, and costs no more than its block.
  @ParameterizedTest
  @EnumSource
  void aWrongByteInAClosedFileCostsItsBlock(Compression compression) throws IOException {
    byte[] bytes = sound(compression, true);
    List<Long> starts = starts(bytes);
    for (int at = starts.getFirst().intValue(); at < bytes.length; at++) {
      Path file = write(flipped(bytes, at));
      int damaged = (int) blocksUpTo(starts, at);
      try (RecordFileReader<Line> in = RecordFileReader.open(LineCodec.CODEC, file)) {
        assertThat(in.count()).isEqualTo(RECORDS);
        for (int i = 0; i < RECORDS; i++) {
          int record = i;
          if (i / PER_BLOCK == damaged) {
            RecordFileException e = assertThrows(RecordFileException.class, () -> in.get(record));
            assertThat(e.offset()).isEqualTo(starts.get(damaged));
          } else {
            assertThat(in.get(i)).isEqualTo(RecordFileTest.line(i));
          }
        }
        boolean isIndex = damaged == BLOCKS;
        assertThat(in.file().isIndexed()).isEqualTo(!isIndex);
        assertThat(in.file().verify(Progress.NONE)).hasSize(isIndex ? 0 : 1);
      }
    }
  }

  /// In a file without an index a damaged last block is a torn tail, and any other is found.
  @ParameterizedTest
  @EnumSource
  void aWrongByteInAFileThatWasNotClosed(Compression compression) throws IOException {
    byte[] bytes = sound(compression, false);
    List<Long> starts = starts(bytes);
    for (int at = starts.getFirst().intValue(); at < bytes.length; at++) {
      Path file = write(flipped(bytes, at));
      int damaged = (int) blocksUpTo(starts, at);
      if (damaged == BLOCKS - 1) {
        try (RecordFileReader<Line> in = RecordFileReader.open(LineCodec.CODEC, file)) {
          assertThat(in.stream().toList()).isEqualTo(RecordFileTest.lines(damaged * PER_BLOCK));
          assertThat(in.file().tornTail().orElseThrow().offset()).isEqualTo(starts.get(damaged));
        }
        continue;
      }
      RecordFileException appending =
          assertThrows(
              RecordFileException.class, () -> RecordFileWriter.open(LineCodec.CODEC, file));
      assertThat(appending.offset()).isEqualTo(starts.get(damaged));
      assertThat(appending)
          .hasMessageThat()
          .contains(
              ", and whole blocks follow from byte %d on: RecordFileSalvage copies what can be read"
                  .formatted(starts.get(damaged + 1)));
      assertThat(Files.readAllBytes(file)).isEqualTo(flipped(bytes, at));
    }
  }

  @ParameterizedTest
  @EnumSource
  void aWrongByteInTheHeaderIsFound(Compression compression) throws IOException {
    byte[] bytes = sound(compression, true);
    int header = starts(bytes).getFirst().intValue();
    for (int at = 0; at < header; at++) {
      Path file = write(flipped(bytes, at));
      RecordFileException e = assertThrows(RecordFileException.class, () -> RecordFile.open(file));
      assertThat(e.offset()).isEqualTo(0);
      assertThat(e).hasMessageThat().startsWith(file + " at byte 0: ");
    }
  }

  @ParameterizedTest
  @EnumSource
  void salvageCopiesTheOtherBlocks(Compression compression) throws IOException {
    byte[] bytes = sound(compression, true);
    List<Long> starts = starts(bytes);
    Path target = folder.resolve("target");
    for (int at = 0; at < bytes.length; at += 23) {
      Path file = write(flipped(bytes, at));
      int damaged = at < starts.getFirst() ? -1 : (int) blocksUpTo(starts, at);
      SalvageReport report =
          damaged < 0
              ? RecordFileSalvage.copy(
                  file, target, LineCodec.CODEC.schema(), RecordFileOptions.DEFAULT, Progress.NONE)
              : RecordFileSalvage.copy(file, target, RecordFileOptions.DEFAULT, Progress.NONE);
      List<Line> expected = new ArrayList<>(RecordFileTest.lines(RECORDS));
      if (damaged >= 0 && damaged < BLOCKS) {
        expected.subList(damaged * PER_BLOCK, (damaged + 1) * PER_BLOCK).clear();
        assertThat(report.lost()).hasSize(1);
        assertThat(report.lost().getFirst().offset()).isEqualTo(starts.get(damaged));
        assertThat(report.lost().getFirst().firstRecord()).isEqualTo(damaged * PER_BLOCK);
        assertWithMessage("at %s", at)
            .that(report.lost().getFirst().records())
            .isEqualTo(PER_BLOCK);
      }
      assertThat(report.records()).isEqualTo(expected.size());
      try (RecordFileReader<Line> in = RecordFileReader.open(LineCodec.CODEC, target)) {
        assertThat(in.stream().toList()).isEqualTo(expected);
      }
      Files.delete(target);
    }
  }

  @Test
  void blocksThatAreMissingAreNamed() throws IOException {
    byte[] bytes = sound(Compression.NONE, false);
    List<Long> starts = starts(bytes);
    byte[] without = new byte[bytes.length - (int) (starts.get(2) - starts.get(1))];
    int first = starts.get(1).intValue();
    System.arraycopy(bytes, 0, without, 0, first);
    System.arraycopy(bytes, starts.get(2).intValue(), without, first, without.length - first);
    Path file = write(without);
    RecordFileException e = assertThrows(RecordFileException.class, () -> RecordFile.open(file));
    assertThat(e)
        .hasMessageThat()
        .contains(
            "at byte %d: the block starts with record 10, and the blocks before it have 5: some are"
                    .formatted(first)
                + " missing");
    SalvageReport report =
        RecordFileSalvage.copy(
            file, folder.resolve("target"), RecordFileOptions.DEFAULT, Progress.NONE);
    assertThat(report.records()).isEqualTo(15);
    assertThat(report.lost()).hasSize(1);
    assertThat(report.lost().getFirst().records()).isEqualTo(5);
    assertThat(report.lost().getFirst().firstRecord()).isEqualTo(5);
  }

  private static byte[] flipped(byte[] bytes, int at) {
    byte[] changed = bytes.clone();
    changed[at] ^= 0x41;
    return changed;
  }
}
