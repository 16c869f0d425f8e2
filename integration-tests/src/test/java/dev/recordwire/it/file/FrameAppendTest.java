package dev.recordwire.it.file;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.recordwire.file.FrameException;
import dev.recordwire.file.FrameFormat;
import dev.recordwire.file.FrameReader;
import dev.recordwire.file.FrameWriter;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Frames that follow those of a file: behind whole ones only.
class FrameAppendTest {
  @TempDir Path folder;

  @Test
  void framesAreAppendedToAFile() throws IOException {
    Path file = folder.resolve("log");
    for (Line line : Line.SOME) {
      try (FrameWriter<Line> out =
          FrameWriter.to(
              LineCodec.CODEC,
              file,
              FrameFormat.CHECKED,
              StandardOpenOption.CREATE,
              StandardOpenOption.APPEND)) {
        out.write(line);
      }
    }
    assertThat(FrameStreamTest.all(FrameReader.of(LineCodec.CODEC, file, FrameFormat.CHECKED)))
        .isEqualTo(Line.SOME);
  }

  @Test
  void nothingIsAppendedBehindATornTail() throws IOException {
    Path file = folder.resolve("torn");
    byte[] bytes = Line.frames(FrameFormat.CHECKED, Line.SOME);
    Files.write(file, Arrays.copyOf(bytes, bytes.length - 1));
    FrameException e = assertThrows(FrameException.class, () -> append(file, Line.SOME.get(2)));
    assertThat(e)
        .hasMessageThat()
        .startsWith(
            file
                + ": frames behind frame 2, which is not sound, could not be read: cut the file to"
                + " 53 bytes first, with FileChannel.truncate (frame 2 at byte 53: it has ");
    assertThat(e.isTornTail()).isTrue();
    assertThat(Files.size(file)).isEqualTo(bytes.length - 1);
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.truncate(e.offset());
    }
    append(file, Line.SOME.get(2));
    assertThat(FrameStreamTest.all(FrameReader.of(LineCodec.CODEC, file, FrameFormat.CHECKED)))
        .isEqualTo(Line.SOME);
  }

  @Test
  void nothingIsAppendedBehindADamagedFrame() throws IOException {
    Path file = Files.write(folder.resolve("plain"), Line.frames(FrameFormat.PLAIN, Line.SOME));
    FrameException e = assertThrows(FrameException.class, () -> append(file, Line.SOME.get(2)));
    assertThat(e)
        .hasMessageThat()
        .startsWith(
            file
                + ": frames behind frame 0, which is not sound, could not be read: write to another"
                + " file, or in the format that the file has (frame 0 at byte 0: its checksum is ");
    assertThat(e.isTornTail()).isFalse();
  }

  private static void append(Path file, Line line) throws IOException {
    try (FrameWriter<Line> out =
        FrameWriter.to(LineCodec.CODEC, file, FrameFormat.CHECKED, StandardOpenOption.APPEND)) {
      out.write(line);
    }
  }
}
