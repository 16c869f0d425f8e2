package dev.recordwire.it.file;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.recordwire.array.Float64View;
import dev.recordwire.codec.DecodeLimits;
import dev.recordwire.file.Progress;
import dev.recordwire.file.RecordFileException;
import dev.recordwire.file.RecordFileOptions;
import dev.recordwire.file.RecordFileReader;
import dev.recordwire.file.RecordFileTail;
import dev.recordwire.file.RecordFileWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A tail sees each record once, in order, as soon as its block is whole.
class RecordFileTailTest {
  private static final RecordFileOptions SMALL = RecordFileOptions.DEFAULT.withBlockBytes(1 << 10);

  @TempDir Path folder;

  @Test
  void seesWhatIsFlushed() throws IOException {
    Path file = folder.resolve("file");
    try (RecordFileWriter<Line> out = RecordFileWriter.create(LineCodec.CODEC, file);
        RecordFileTail<Line> tail = RecordFileTail.follow(LineCodec.CODEC, file, 0);
        RecordFileTail<Line> later = RecordFileTail.follow(LineCodec.CODEC, file, 3)) {
      assertThat(tail.poll()).isNull();
      out.append(RecordFileTest.line(0));
      assertThat(tail.poll()).isNull();
      out.flush();
      assertThat(tail.poll()).isEqualTo(RecordFileTest.line(0));
      assertThat(tail.poll()).isNull();
      for (int i = 1; i < 5; i++) {
        out.append(RecordFileTest.line(i));
        out.force();
      }
      assertThat(later.poll()).isEqualTo(RecordFileTest.line(3));
      for (int i = 1; i < 5; i++) {
        assertThat(tail.next()).isEqualTo(i);
        assertThat(tail.poll()).isEqualTo(RecordFileTest.line(i));
      }
      assertThat(tail.poll()).isNull();
    }
  }

  @Test
  void goesOnAfterAFileWasClosedAndOpenedAgain() throws IOException {
    Path file = folder.resolve("file");
    RecordFileWriter.create(LineCodec.CODEC, file).close();
    try (RecordFileTail<Line> tail = RecordFileTail.follow(LineCodec.CODEC, file, 0)) {
      for (int i = 0; i < 5; i++) {
        assertThat(tail.poll()).isNull();
        try (RecordFileWriter<Line> out = RecordFileWriter.open(LineCodec.CODEC, file)) {
          out.append(RecordFileTest.line(i));
        }
        assertThat(tail.poll()).isEqualTo(RecordFileTest.line(i));
      }
    }
  }

  /// The bytes of a file arrive one by one.
  @Test
  void waitsForWholeBlocks() throws IOException {
    Path sound = folder.resolve("sound");
    try (RecordFileWriter<Line> out =
        RecordFileWriter.open(LineCodec.CODEC, sound, SMALL, Progress.NONE)) {
      for (int i = 0; i < 60; i++) {
        out.append(RecordFileTest.line(i));
      }
    }
    byte[] bytes = Files.readAllBytes(sound);
    int header;
    try (RecordFileReader<Line> in = RecordFileReader.open(LineCodec.CODEC, sound)) {
      assertThat(in.file().blocks()).isGreaterThan(2);
      header = (int) in.file().block(0).offset();
    }
    Path file = Files.write(folder.resolve("file"), Arrays.copyOf(bytes, header));
    int seen = 0;
    try (RecordFileTail<Line> tail = RecordFileTail.follow(LineCodec.CODEC, file, 0);
        var out = Files.newOutputStream(file, java.nio.file.StandardOpenOption.APPEND)) {
      for (int at = header; at < bytes.length; at++) {
        out.write(bytes[at]);
        for (Line line; (line = tail.poll()) != null; ) {
          assertThat(line).isEqualTo(RecordFileTest.line(seen));
          seen++;
        }
      }
    }
    assertThat(seen).isEqualTo(60);
  }

  @Test
  void readsBesideAWriter() throws Exception {
    Path file = folder.resolve("file");
    int count = 20_000;
    try (RecordFileWriter<Line> out =
            RecordFileWriter.open(LineCodec.CODEC, file, SMALL, Progress.NONE);
        ExecutorService thread = Executors.newSingleThreadExecutor()) {
      Future<Integer> seen =
          thread.submit(
              () -> {
                try (RecordFileTail<Line> tail = RecordFileTail.follow(LineCodec.CODEC, file, 0)) {
                  int next = 0;
                  while (next < count) {
                    Line line = tail.await(Duration.ofSeconds(60));
                    if (!RecordFileTest.line(next).equals(line)) {
                      throw new AssertionError("record " + next + " is " + line);
                    }
                    next++;
                  }
                  return next;
                }
              });
      for (int i = 0; i < count; i++) {
        out.append(RecordFileTest.line(i));
        if (i % 1_000 == 0) {
          // A mapped reader beside the writer sees a file that ends with a whole block.
          try (RecordFileReader<Line> in = RecordFileReader.open(LineCodec.CODEC, file)) {
            long there = in.count();
            if (there > 0) {
              assertThat(in.get(there - 1)).isEqualTo(RecordFileTest.line(there - 1));
            }
          }
        }
      }
      out.flush();
      assertThat(seen.get()).isEqualTo(count);
    }
  }

  @Test
  void aBlockIsWrittenWhenItsTimeHasCome() throws Exception {
    Path file = folder.resolve("file");
    RecordFileOptions options = RecordFileOptions.DEFAULT.withMaxDelay(Duration.ofMillis(20));
    try (RecordFileWriter<Line> out =
            RecordFileWriter.open(LineCodec.CODEC, file, options, Progress.NONE);
        RecordFileTail<Line> tail = RecordFileTail.follow(LineCodec.CODEC, file, 0)) {
      for (int i = 0; i < 3; i++) {
        out.append(RecordFileTest.line(i));
        assertThat(tail.await(Duration.ofSeconds(60))).isEqualTo(RecordFileTest.line(i));
      }
    }
  }

  @Test
  void aBlockBeyondTheLimitIsAnErrorAndReadWhereTheLimitIsHigher() throws IOException {
    Path file = folder.resolve("file");
    Line large = new Line(1, "large", Float64View.zeros(100));
    try (RecordFileWriter<Line> out = RecordFileWriter.create(LineCodec.CODEC, file)) {
      out.append(large);
      out.flush();
      for (int limit : new int[] {800, 1_000}) {
        try (RecordFileTail<Line> tail =
            RecordFileTail.follow(LineCodec.CODEC, file, 0, DecodeLimits.DEFAULT, limit)) {
          if (limit > 800) {
            assertThat(tail.poll()).isEqualTo(large);
          } else {
            assertThat(assertThrows(RecordFileException.class, tail::poll))
                .hasMessageThat()
                .endsWith(" bytes without compression, and the reader's limit is 800");
          }
        }
      }
    }
    assertThat(
            assertThrows(
                IllegalArgumentException.class,
                () -> RecordFileTail.follow(LineCodec.CODEC, file, 0, DecodeLimits.DEFAULT, -1)))
        .hasMessageThat()
        .isEqualTo("maxContentBytes is -1, and is at least 0");
  }

  @Test
  void aDamagedBlockIsAnError() throws IOException {
    Path file = folder.resolve("file");
    long second;
    try (RecordFileWriter<Line> out =
        RecordFileWriter.open(LineCodec.CODEC, file, SMALL, Progress.NONE)) {
      for (int i = 0; i < 100; i++) {
        out.append(RecordFileTest.line(i));
      }
    }
    try (RecordFileReader<Line> in = RecordFileReader.open(LineCodec.CODEC, file)) {
      second = in.file().block(1).offset();
    }
    byte[] bytes = Files.readAllBytes(file);
    bytes[(int) second + 60] ^= 1;
    Files.write(file, bytes);
    try (RecordFileTail<Line> tail = RecordFileTail.follow(LineCodec.CODEC, file, 0)) {
      RecordFileException e =
          assertThrows(
              RecordFileException.class,
              () -> {
                while (tail.poll() != null) {}
              });
      assertThat(e.offset()).isEqualTo(second);
      assertThat(e).hasMessageThat().contains("the checksum of the block's content is ");
    }
  }
}
