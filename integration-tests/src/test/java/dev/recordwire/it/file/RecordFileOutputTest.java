package dev.recordwire.it.file;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.recordwire.array.Float64View;
import dev.recordwire.codec.DecodeLimits;
import dev.recordwire.codec.EncodeException;
import dev.recordwire.file.Compression;
import dev.recordwire.file.RecordFileOptions;
import dev.recordwire.file.RecordFileOutput;
import dev.recordwire.file.RecordFileReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Record files that are written to a stream are those that readers of files take.
@Tag("once")
class RecordFileOutputTest {
  private static final int RECORDS = 1_000;

  @TempDir private Path folder;

  private List<Line> read(ByteArrayOutputStream bytes, boolean isIndexed) throws IOException {
    Path file = Files.write(folder.resolve("file.rwf"), bytes.toByteArray());
    try (RecordFileReader<Line> in = RecordFileReader.open(LineCodec.CODEC, file)) {
      assertThat(in.file().isIndexed()).isEqualTo(isIndexed);
      return in.stream()
          .map(each -> new Line(each.id(), each.text(), each.values().copy()))
          .toList();
    }
  }

  @ParameterizedTest
  @EnumSource
  void aFinishedFileIsRead(Compression compression) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    RecordFileOutput<Line> out =
        RecordFileOutput.begin(
            LineCodec.CODEC,
            bytes,
            RecordFileOptions.DEFAULT.withBlockBytes(1 << 10).withCompression(compression));
    for (int i = 0; i < RECORDS; i++) {
      assertThat(out.append(RecordFileTest.line(i))).isEqualTo(i);
    }
    out.finish();

    assertThat(read(bytes, true)).isEqualTo(RecordFileTest.lines(RECORDS));
  }

  @Test
  void limitsHold() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    RecordFileOutput<Line> out =
        RecordFileOutput.begin(
            LineCodec.CODEC,
            bytes,
            RecordFileOptions.DEFAULT,
            DecodeLimits.DEFAULT.withMaxBytes(100));
    Line small = new Line(1, "small", Float64View.of(1));
    out.append(small);
    assertThrows(
        EncodeException.class, () -> out.append(new Line(2, "large", Float64View.zeros(100))));
    out.finish();

    assertThat(read(bytes, true)).containsExactly(small);
  }

  @Test
  void aFlushedFileIsReadAndGoesOn() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    RecordFileOutput<Line> out = RecordFileOutput.begin(LineCodec.CODEC, bytes);
    out.append(RecordFileTest.line(0));
    out.flush();
    assertThat(read(bytes, false)).isEqualTo(RecordFileTest.lines(1));

    out.append(RecordFileTest.line(1));
    out.finish();
    assertThat(read(bytes, true)).isEqualTo(RecordFileTest.lines(2));
  }

  @Test
  void aFinishedFileTakesNoMore() throws IOException {
    RecordFileOutput<Line> out =
        RecordFileOutput.begin(LineCodec.CODEC, new ByteArrayOutputStream());
    out.finish();

    assertThat(assertThrows(IllegalStateException.class, () -> out.append(RecordFileTest.line(0))))
        .hasMessageThat()
        .isEqualTo("the file is finished, with 0 records: begin another one");
    assertThrows(IllegalStateException.class, out::finish);
  }

  @Test
  void aRecordThatIsTooLongLeavesNoTrace() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    RecordFileOutput<Line> out =
        RecordFileOutput.begin(
            LineCodec.CODEC, bytes, RecordFileOptions.DEFAULT.withMaxRecordBytes(1_000));
    out.append(RecordFileTest.line(0));

    assertThrows(
        EncodeException.class, () -> out.append(new Line(1, "", Float64View.zeros(1_000_000))));
    out.append(RecordFileTest.line(1));
    out.finish();

    assertThat(read(bytes, true)).isEqualTo(RecordFileTest.lines(2));
  }

  @Test
  void aDelayIsRefused() {
    assertThat(
            assertThrows(
                IllegalArgumentException.class,
                () ->
                    RecordFileOutput.begin(
                        LineCodec.CODEC,
                        new ByteArrayOutputStream(),
                        RecordFileOptions.DEFAULT.withMaxDelay(Duration.ofMillis(1)))))
        .hasMessageThat()
        .isEqualTo("a stream has no maxDelay: call flush when records shall be seen");
  }

  @Test
  void payloadsAreWrittenWithoutACodec() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    RecordFileOutput<MemorySegment> out =
        RecordFileOutput.beginForPayloads(
            LineCodec.CODEC.schema(), bytes, RecordFileOptions.DEFAULT);
    for (int i = 0; i < RECORDS; i++) {
      out.append(MemorySegment.ofArray(LineCodec.encode(RecordFileTest.line(i))));
    }
    out.finish();

    assertThat(read(bytes, true)).isEqualTo(RecordFileTest.lines(RECORDS));
    assertThat(
            assertThrows(
                IllegalArgumentException.class,
                () -> RecordFileOutput.beginForPayloads("{}", bytes, RecordFileOptions.DEFAULT)))
        .hasMessageThat()
        .startsWith("the schema is none, pass the text of a Codec.schema(): ");
  }
}
