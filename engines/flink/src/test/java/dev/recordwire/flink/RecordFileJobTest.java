package dev.recordwire.flink;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.recordwire.codec.Codec;
import dev.recordwire.file.Compression;
import dev.recordwire.file.RecordFileOptions;
import dev.recordwire.file.RecordFileReader;
import dev.recordwire.file.RecordFileWriter;
import dev.recordwire.flink.Shapes.Total;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.lang.foreign.MemorySegment;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.connector.file.src.FileSourceSplit;
import org.apache.flink.connector.file.src.enumerate.BlockSplittingRecursiveEnumerator;
import org.apache.flink.connector.file.src.enumerate.FileEnumerator;
import org.apache.flink.core.fs.FileStatus;
import org.apache.flink.core.fs.FileSystem;
import org.apache.flink.runtime.jobgraph.JobGraph;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.functions.sink.v2.DiscardingSink;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Jobs that read and write record files.
@ExtendWith(TestCluster.class)
class RecordFileJobTest {
  private static final int RECORDS = 3_000;
  private static final int FILES = 2;

  @TempDir private Path folder;

  private static org.apache.flink.core.fs.Path flink(Path path) {
    return new org.apache.flink.core.fs.Path(path.toUri());
  }

  private Path write(String name, int first, RecordFileOptions options) throws IOException {
    Path file = Files.createDirectories(folder.resolve("in")).resolve(name);
    try (RecordFileWriter<Reading> out =
        RecordFileWriter.create(ReadingCodec.CODEC, file, options)) {
      for (int i = first; i < first + RECORDS; i++) {
        out.append(Reading.of(i));
      }
    }
    return file;
  }

  /// Splits each file into small parts, wherever its blocks start.
  private static final class SmallParts extends BlockSplittingRecursiveEnumerator {
    private static final int BYTES = 10_007;

    SmallParts() {
      super(path -> !path.getName().endsWith(".lock"), new String[0]);
    }

    @Override
    protected void convertToSourceSplits(
        FileStatus file, FileSystem fileSystem, List<FileSourceSplit> target) {
      for (long at = 0; at < file.getLen(); at += BYTES) {
        target.add(
            new FileSourceSplit(
                getNextId(),
                file.getPath(),
                at,
                Math.min(BYTES, file.getLen() - at),
                file.getModificationTime(),
                file.getLen()));
      }
    }
  }

  private static FileEnumerator smallParts() {
    return new SmallParts();
  }

  private static DataStream<Reading> read(StreamExecutionEnvironment environment, Path in) {
    return environment.fromSource(
        RecordwireFiles.source(ReadingCodec.CODEC, flink(in))
            .setFileEnumerator(RecordFileJobTest::smallParts)
            .build(),
        WatermarkStrategy.noWatermarks(),
        "files");
  }

  @ParameterizedTest
  @EnumSource(names = {"NONE", "DEFLATE"})
  void eachRecordIsWrittenOnceThoughTheJobFails(Compression compression) throws Exception {
    String name = "files " + compression;
    RecordFileOptions options =
        RecordFileOptions.DEFAULT.withBlockBytes(1 << 12).withCompression(compression);
    for (int i = 0; i < FILES; i++) {
      write(i + ".rwf", i * RECORDS, options);
    }
    StreamExecutionEnvironment environment = TestCluster.environment("hashmap", false);
    environment.enableCheckpointing(20);
    read(environment, folder.resolve("in"))
        .map(new Failing<>(name, 2))
        .returns(Reading.class)
        .sinkTo(
            RecordwireFiles.sink(
                    RecordFileWriterFactory.of(ReadingCodec.CODEC, options),
                    flink(folder.resolve("out")))
                .build());

    TestCluster.run(environment);

    assertWithMessage("failures as planned").that(Failing.isDone(name)).isTrue();
    assertThat(written(folder.resolve("out")))
        .containsExactlyElementsIn(
            IntStream.range(0, FILES * RECORDS).mapToObj(Reading::of).toList());
  }

  private static List<Reading> written(Path out) throws IOException {
    try (Stream<Path> files = Files.walk(out)) {
      return files
          .filter(each -> each.getFileName().toString().endsWith(".rwf"))
          .flatMap(RecordFileJobTest::records)
          .toList();
    }
  }

  private static Stream<Reading> records(Path file) {
    try (RecordFileReader<Reading> in = RecordFileReader.open(ReadingCodec.CODEC, file)) {
      assertThat(in.file().isIndexed()).isTrue();
      return in.stream()
          .map(each -> new Reading(each.station(), each.sensor(), each.celsius().copy()))
          .toList()
          .stream();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  @SuppressWarnings("deprecation") // a sink of tests
  void eachRecordIsReadOnceBySeveralReaders() throws Exception {
    write("all.rwf", 0, RecordFileOptions.DEFAULT.withBlockBytes(1 << 10));
    StreamExecutionEnvironment environment = TestCluster.environment();
    environment.setParallelism(4);
    read(environment, folder.resolve("in")).map(Reading::station).addSink(new Collected<>("read"));

    TestCluster.run(environment);

    List<Object> stations = Collected.of("read");
    Set<Object> distinct = new TreeSet<>(stations);
    assertThat(stations).hasSize(RECORDS);
    assertThat(distinct).hasSize(RECORDS);
  }

  private String failure(Path file) throws Exception {
    StreamExecutionEnvironment environment = TestCluster.environment();
    read(environment, file).sinkTo(new DiscardingSink<>());
    JobGraph job = environment.getStreamGraph().getJobGraph();
    return TestCluster.failure(job);
  }

  @Test
  void damageIsNamed() throws Exception {
    Path file = write("damaged.rwf", 0, RecordFileOptions.DEFAULT.withBlockBytes(1 << 10));
    try (RandomAccessFile damaged = new RandomAccessFile(file.toFile(), "rw")) {
      damaged.seek(20_000);
      damaged.writeLong(0);
    }

    String text = failure(file);

    assertThat(text).contains("damaged.rwf at byte 1");
    assertThat(text).contains("they are damaged");
  }

  @Test
  void aMalformedRecordIsNamed() throws Exception {
    Path file = folder.resolve("malformed.rwf");
    byte[] payload = ReadingCodec.encode(Reading.of(1));
    payload[payload.length - 26] = 1;
    try (RecordFileWriter<MemorySegment> out =
        RecordFileWriter.createForPayloads(
            ReadingCodec.CODEC.schema(), file, RecordFileOptions.DEFAULT)) {
      out.append(MemorySegment.ofArray(ReadingCodec.encode(Reading.of(0))));
      out.append(MemorySegment.ofArray(payload));
    }

    assertThat(failure(file))
        .containsMatch(
            "malformed.rwf at byte \\d+: record 1: Reading.celsius at byte 26: it claims 65539"
                + " elements of 8 bytes, and the payload has 24 bytes left");
  }

  @Test
  void aFileOfOtherRecordsIsNamed() throws Exception {
    Path file = folder.resolve("totals.rwf");
    Codec<Total> codec = Shapes_TotalCodec.CODEC;
    try (RecordFileWriter<Total> out = RecordFileWriter.create(codec, file)) {
      out.append(new Total(1, 2, 3));
    }

    assertThat(failure(file))
        .contains(
            "totals.rwf at byte 0: dev.recordwire.flink.Reading can't read the records of this"
                + " file: ");
  }
}
