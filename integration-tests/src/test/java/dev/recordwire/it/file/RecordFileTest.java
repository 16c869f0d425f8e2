package dev.recordwire.it.file;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.recordwire.array.Float64View;
import dev.recordwire.codec.DecodeLimits;
import dev.recordwire.codec.EncodeException;
import dev.recordwire.file.BlockInfo;
import dev.recordwire.file.Compression;
import dev.recordwire.file.Progress;
import dev.recordwire.file.RecordFile;
import dev.recordwire.file.RecordFileException;
import dev.recordwire.file.RecordFileOptions;
import dev.recordwire.file.RecordFileReader;
import dev.recordwire.file.RecordFileStatistics;
import dev.recordwire.file.RecordFileWriter;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// A record file gives back the records that were added, in any order and in parallel.
class RecordFileTest {
  @TempDir Path folder;

  static Line line(long i) {
    return new Line(
        (int) i, "line " + "x".repeat((int) (i % 17)), Float64View.of((double) i, i * 0.5));
  }

  static List<Line> lines(int count) {
    return LongStream.range(0, count).mapToObj(RecordFileTest::line).toList();
  }

  private Path write(int count, RecordFileOptions options) throws IOException {
    Path file = folder.resolve(options.compression() + "-" + count);
    try (RecordFileWriter<Line> out = RecordFileWriter.create(LineCodec.CODEC, file, options)) {
      for (int i = 0; i < count; i++) {
        assertThat(out.append(line(i))).isEqualTo(i);
      }
      assertThat(out.count()).isEqualTo(count);
    }
    return file;
  }

  private static RecordFileOptions small(Compression compression) {
    return RecordFileOptions.DEFAULT.withBlockBytes(1 << 10).withCompression(compression);
  }

  @ParameterizedTest
  @EnumSource
  void recordsComeBack(Compression compression) throws IOException {
    for (int count : new int[] {0, 1, 2, 100, 3_000}) {
      Path file = write(count, small(compression));
      try (RecordFileReader<Line> in = RecordFileReader.open(LineCodec.CODEC, file)) {
        assertThat(in.count()).isEqualTo(count);
        assertThat(in.file().isIndexed()).isTrue();
        assertThat(in.file().tornTail()).isEmpty();
        assertThat(in.stream().toList()).isEqualTo(lines(count));
        assertThat(in.stream().parallel().toList()).isEqualTo(lines(count));
        for (int i = count - 1; i >= 0; i -= 7) {
          assertThat(in.get(i)).isEqualTo(line(i));
        }
        for (long bad : new long[] {-1, count}) {
          assertThrows(IndexOutOfBoundsException.class, () -> in.get(bad));
        }
        assertThat(in.file().verify(Progress.NONE)).isEmpty();
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void aPartOfTheRecordsIsAStream(Compression compression) throws IOException {
    Path file = write(500, small(compression));
    try (RecordFileReader<Line> in = RecordFileReader.open(LineCodec.CODEC, file)) {
      for (int from = 0; from <= 500; from += 61) {
        for (int to = from; to <= 500; to += 53) {
          assertThat(in.stream(from, to).toList()).isEqualTo(lines(500).subList(from, to));
          assertThat(in.stream(from, to).parallel().toList())
              .isEqualTo(lines(500).subList(from, to));
        }
      }
      assertThrows(IndexOutOfBoundsException.class, () -> in.stream(0, 501));
    }
  }

  @Test
  void viewsLieInTheMapping() throws IOException {
    Path file = write(10, RecordFileOptions.DEFAULT);
    Line kept;
    try (Arena arena = Arena.ofConfined()) {
      RecordFileReader<Line> in = RecordFileReader.open(LineCodec.CODEC, file, arena);
      kept = in.get(3);
      assertThat(kept.values().get(0)).isEqualTo(3.0);
      MemorySegment payload = in.file().payload(3);
      assertThat(payload.isMapped()).isTrue();
      assertThat(payload.isReadOnly()).isTrue();
      in.close();
      assertThat(kept.values().get(1)).isEqualTo(1.5);
    }
    assertThrows(IllegalStateException.class, () -> kept.values().get(0));
  }

  @Test
  void payloadsAreReadWithoutACodec() throws IOException {
    Path file = write(300, small(Compression.DEFLATE));
    try (RecordFile in = RecordFile.open(file)) {
      assertThat(in.schema()).isEqualTo(LineCodec.CODEC.schema());
      for (int i = 0; i < 300; i++) {
        assertThat(in.payload(i).toArray(ValueLayout.JAVA_BYTE))
            .isEqualTo(LineCodec.encode(line(i)));
      }
      RecordFileStatistics statistics = in.statistics();
      assertThat(statistics.records()).isEqualTo(300);
      assertThat(statistics.fileBytes()).isEqualTo(Files.size(file));
      assertThat(statistics.payloadBytes())
          .isEqualTo(lines(300).stream().mapToLong(LineCodec.CODEC::encodedSize).sum());
      assertThat(statistics.contentBytes()).isEqualTo(statistics.payloadBytes() + 4 * 300);
      assertThat(statistics.storedBytes()).isLessThan(statistics.contentBytes());
      assertThat(statistics.blocksByCompression())
          .containsExactly(Compression.DEFLATE, in.blocks());
      long next = 0;
      for (int i = 0; i < in.blocks(); i++) {
        BlockInfo block = in.block(i);
        assertThat(block.firstRecord()).isEqualTo(next);
        assertThat(block.offset() % 8).isEqualTo(0);
        next += block.records();
      }
      assertThat(next).isEqualTo(300);
    }
  }

  @Test
  void payloadsAreWrittenWithoutACodec() throws IOException {
    Path file = folder.resolve("payloads");
    try (RecordFileWriter<MemorySegment> out =
        RecordFileWriter.createForPayloads(
            LineCodec.CODEC.schema(), file, small(Compression.NONE))) {
      for (Line line : lines(200)) {
        out.append(MemorySegment.ofArray(LineCodec.encode(line)));
      }
    }
    try (RecordFileReader<Line> in = RecordFileReader.open(LineCodec.CODEC, file)) {
      assertThat(in.stream().toList()).isEqualTo(lines(200));
    }
  }

  @ParameterizedTest
  @EnumSource
  void aRecordMayBeLongerThanABlock(Compression compression) throws IOException {
    Path file = folder.resolve("long");
    List<Line> lines = new ArrayList<>();
    for (int size : new int[] {1, 100_000, 2, 5_000, 300_000, 3}) {
      lines.add(new Line(size, "y".repeat(size), Float64View.of()));
    }
    RecordFileOptions options = small(compression).withMaxRecordBytes(1 << 19);
    try (RecordFileWriter<Line> out = RecordFileWriter.create(LineCodec.CODEC, file, options)) {
      for (Line line : lines) {
        out.append(line);
      }
      Line tooLong = new Line(0, "y".repeat(1 << 19), Float64View.of());
      EncodeException e = assertThrows(EncodeException.class, () -> out.append(tooLong));
      assertThat(e)
          .hasMessageThat()
          .contains(
              "524300 bytes, and RecordFileOptions.maxRecordBytes is 524288: open the file with a"
                  + " larger one");
      lines.add(line(8));
      assertThat(out.append(line(8))).isEqualTo(6);
    }
    try (RecordFileReader<Line> in = RecordFileReader.open(LineCodec.CODEC, file)) {
      assertThat(in.stream().toList()).isEqualTo(lines);
    }
    if (compression != Compression.NONE) {
      try (Arena arena = Arena.ofConfined()) {
        RecordFile bounded = RecordFile.open(file, arena, 1 << 16, Progress.NONE);
        RecordFileException e = assertThrows(RecordFileException.class, () -> bounded.payload(1));
        assertThat(e)
            .hasMessageThat()
            .contains(" bytes without compression, and the reader's limit is 65536");
        assertThat(bounded.payload(0).byteSize()).isGreaterThan(0);
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void aFileIsGoneOnWith(Compression compression) throws IOException {
    Path file = folder.resolve("appended");
    for (int round = 0; round < 5; round++) {
      try (RecordFileWriter<Line> out =
          RecordFileWriter.open(LineCodec.CODEC, file, small(compression), Progress.NONE)) {
        assertThat(out.tornTail()).isEmpty();
        assertThat(out.durable()).isEqualTo(100 * round);
        for (int i = 0; i < 100; i++) {
          assertThat(out.append(line(100 * round + i))).isEqualTo(100 * round + i);
        }
      }
    }
    try (RecordFileReader<Line> in = RecordFileReader.open(LineCodec.CODEC, file)) {
      assertThat(in.stream().toList()).isEqualTo(lines(500));
    }
    assertThrows(
        FileAlreadyExistsException.class, () -> RecordFileWriter.create(LineCodec.CODEC, file));
  }

  @Test
  void aValueThatCannotBeEncodedLeavesNoTrace() throws IOException {
    Path file = folder.resolve("skipped");
    try (RecordFileWriter<Line> out = RecordFileWriter.create(LineCodec.CODEC, file)) {
      out.append(line(0));
      Line unsound = new Line(1, "\ud800", Float64View.of());
      assertThrows(EncodeException.class, () -> out.append(unsound));
      assertThat(out.append(line(1))).isEqualTo(1);
    }
    try (RecordFileReader<Line> in = RecordFileReader.open(LineCodec.CODEC, file)) {
      assertThat(in.stream().toList()).isEqualTo(lines(2));
    }
  }

  @Test
  void aMalformedPayloadIsNamed() throws IOException {
    Path file = folder.resolve("malformed");
    try (RecordFileWriter<MemorySegment> out =
        RecordFileWriter.createForPayloads(
            LineCodec.CODEC.schema(), file, RecordFileOptions.DEFAULT)) {
      out.append(MemorySegment.ofArray(LineCodec.encode(line(0))));
      out.append(MemorySegment.ofArray(new byte[] {1, 2}));
      out.append(MemorySegment.ofArray(LineCodec.encode(line(2))));
    }
    try (RecordFileReader<Line> in = RecordFileReader.open(LineCodec.CODEC, file)) {
      RecordFileException e = assertThrows(RecordFileException.class, () -> in.get(1));
      assertThat(e).hasMessageThat().startsWith(file + " at byte " + in.file().block(0).offset());
      assertThat(e).hasMessageThat().contains(": record 1: Line.id at byte 0: ");
      assertThat(e).hasCauseThat().isInstanceOf(dev.recordwire.codec.DecodeException.class);
      assertThat(in.get(2)).isEqualTo(line(2));
      RecordFileReader<Line> bounded = in.withLimits(new DecodeLimits(64, Long.MAX_VALUE, 10));
      assertThat(assertThrows(RecordFileException.class, () -> bounded.get(0)))
          .hasMessageThat()
          .contains("record 0: ");
    }
  }
}
