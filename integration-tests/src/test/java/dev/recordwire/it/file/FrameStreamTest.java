package dev.recordwire.it.file;

import static com.google.common.truth.Truth.assertThat;
import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.recordwire.array.Float64View;
import dev.recordwire.codec.DecodeException;
import dev.recordwire.codec.DecodeLimits;
import dev.recordwire.codec.EncodeException;
import dev.recordwire.file.FrameException;
import dev.recordwire.file.FrameFormat;
import dev.recordwire.file.FrameReader;
import dev.recordwire.file.FrameWriter;
import dev.recordwire.it.Allocation;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.IllegalBlockingModeException;
import java.nio.channels.Pipe;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class FrameStreamTest {
  static final List<FrameFormat> FORMATS = List.of(FrameFormat.PLAIN, FrameFormat.CHECKED);

  @TempDir Path folder;

  @ParameterizedTest
  @FieldSource("FORMATS")
  void whatWasWrittenIsReadFromEverySource(FrameFormat format) throws IOException {
    byte[] bytes = Line.frames(format, Line.SOME);
    Path file = Files.write(folder.resolve("lines"), bytes);
    try (Arena arena = Arena.ofConfined();
        FileChannel channel = FileChannel.open(file)) {
      for (FrameReader<Line> in :
          List.of(
              reader(bytes, format),
              FrameReader.of(LineCodec.CODEC, new OneByOne(bytes), format),
              FrameReader.of(LineCodec.CODEC, channel, format),
              FrameReader.of(LineCodec.CODEC, file, format),
              FrameReader.of(LineCodec.CODEC, MemorySegment.ofArray(bytes), format),
              FrameReader.of(LineCodec.CODEC, ByteBuffer.wrap(bytes), format),
              FrameReader.map(LineCodec.CODEC, file, format, arena))) {
        assertThat(all(in)).isEqualTo(Line.SOME);
        assertThat(in.frames()).isEqualTo(3);
        assertThat(in.bytes()).isEqualTo(bytes.length);
        assertThat(in.read()).isNull();
        in.close();
      }
    }
  }

  @ParameterizedTest
  @FieldSource("FORMATS")
  void framesOfAllSizesPassTheBuffer(FrameFormat format) throws IOException {
    List<Line> lines = new ArrayList<>();
    for (int size : new int[] {0, 1, 8_180, 8_189, 8_190, 8_191, 8_192, 100, 40_000, 3, 8_188}) {
      double[] values = IntStream.range(0, size).asDoubleStream().toArray();
      lines.add(new Line(size, "x".repeat(size % 17), Float64View.of(values)));
    }
    byte[] bytes = Line.frames(format, lines);
    assertThat(all(reader(bytes, format))).isEqualTo(lines);
    assertThat(all(FrameReader.of(LineCodec.CODEC, MemorySegment.ofArray(bytes), format)))
        .isEqualTo(lines);
    ByteArrayOutputStream expected = new ByteArrayOutputStream();
    for (Line line : lines) {
      expected.write(format.encode(LineCodec.CODEC, line));
    }
    assertThat(bytes).isEqualTo(expected.toByteArray());
  }

  /// Every cut but those between two frames is told, and all frames before it are read.
  @ParameterizedTest
  @FieldSource("FORMATS")
  void everyCutIsATornTail(FrameFormat format) throws IOException {
    byte[] bytes = Line.frames(format, Line.SOME);
    List<Integer> ends = ends(format);
    for (int cut = 0; cut <= bytes.length; cut++) {
      byte[] rest = Arrays.copyOf(bytes, cut);
      int end = cut;
      int whole = (int) ends.stream().filter(each -> each <= end).count();
      for (FrameReader<Line> in :
          List.of(
              reader(rest, format),
              FrameReader.of(LineCodec.CODEC, MemorySegment.ofArray(rest), format))) {
        for (int i = 0; i < whole; i++) {
          assertThat(in.read()).isEqualTo(Line.SOME.get(i));
        }
        if (cut == 0 || ends.contains(cut)) {
          assertThat(in.read()).isNull();
        } else {
          FrameException e = assertThrows(FrameException.class, in::read);
          assertThat(e.isTornTail()).isTrue();
          assertThat(e.frame()).isEqualTo(whole);
          assertThat(e.offset()).isEqualTo(whole == 0 ? 0 : ends.get(whole - 1));
          assertThat(assertThrows(FrameException.class, in::skip)).isSameInstanceAs(e);
        }
      }
    }
  }

  @Test
  void everyFlippedBitOfCheckedFramesIsTold() throws IOException {
    byte[] bytes = Line.frames(FrameFormat.CHECKED, Line.SOME);
    List<Integer> ends = ends(FrameFormat.CHECKED);
    for (int bit = 0; bit < bytes.length * 8; bit++) {
      byte[] damaged = bytes.clone();
      damaged[bit / 8] ^= (byte) (1 << bit % 8);
      int at = bit / 8;
      int whole = (int) ends.stream().filter(each -> each <= at).count();
      for (FrameReader<Line> in :
          List.of(
              reader(damaged, FrameFormat.CHECKED),
              FrameReader.of(
                  LineCodec.CODEC, MemorySegment.ofArray(damaged), FrameFormat.CHECKED))) {
        for (int i = 0; i < whole; i++) {
          assertThat(in.read()).isEqualTo(Line.SOME.get(i));
        }
        assertThat(assertThrows(FrameException.class, in::read).frame()).isEqualTo(whole);
      }
    }
  }

  @Test
  void messagesNameTheFrameAndTheRemedy() throws IOException {
    byte[] plain = Line.frames(FrameFormat.PLAIN, Line.SOME);
    assertThat(failure(Arrays.copyOf(plain, 3), FrameFormat.PLAIN))
        .isEqualTo(
            "frame 0 at byte 0: the bytes end within its length, of which 3 of 4 bytes are there");
    assertThat(failure(Arrays.copyOf(plain, 20), FrameFormat.CHECKED))
        .isEqualTo(
            "frame 0 at byte 0: it has 29 bytes after its length, and the bytes end after 16");
    assertThat(failure(plain, FrameFormat.PLAIN.withMaxBytes(24)))
        .isEqualTo("frame 0 at byte 0: its length says 25 bytes, and FrameFormat.maxBytes is 24");
    assertThat(failure(plain, FrameFormat.CHECKED))
        .matches(
            "frame 0 at byte 0: its checksum is [0-9a-f]{8}, and its bytes have [0-9a-f]{8}: they"
                + " are damaged, or were written without checksums");
  }

  @Test
  void aMalformedPayloadIsPassed() throws IOException {
    byte[] bytes = Line.frames(FrameFormat.PLAIN, Line.SOME);
    bytes[8] = 100; // the length of the first line's text
    for (FrameReader<Line> in :
        List.of(
            reader(bytes, FrameFormat.PLAIN),
            FrameReader.of(LineCodec.CODEC, MemorySegment.ofArray(bytes), FrameFormat.PLAIN))) {
      FrameException e = assertThrows(FrameException.class, in::read);
      assertThat(e).hasCauseThat().isInstanceOf(DecodeException.class);
      assertThat(e).hasMessageThat().startsWith("frame 0 at byte 0: Line.text at byte 4: ");
      assertThat(e.isTornTail()).isFalse();
      assertThat(in.read()).isEqualTo(Line.SOME.get(1));
      assertThat(in.read()).isEqualTo(Line.SOME.get(2));
      assertThat(in.read()).isNull();
    }
  }

  @Test
  void framesAreSkippedUndecoded() throws IOException {
    byte[] bytes = Line.frames(FrameFormat.CHECKED, Line.SOME);
    try (FrameReader<Line> in = reader(bytes, FrameFormat.CHECKED)) {
      assertThat(in.skip()).isTrue();
      assertThat(in.skip()).isTrue();
      assertThat(in.read()).isEqualTo(Line.SOME.get(2));
      assertThat(in.skip()).isFalse();
    }
  }

  @Test
  void limitsAreTheReaders() throws IOException {
    byte[] bytes = Line.frames(FrameFormat.PLAIN, Line.SOME);
    FrameReader<Line> in =
        reader(bytes, FrameFormat.PLAIN).withLimits(DecodeLimits.DEFAULT.withMaxCount(2));
    assertThat(in.read()).isEqualTo(Line.SOME.get(0));
    assertThat(in.read()).isEqualTo(Line.SOME.get(1));
    assertThat(assertThrows(FrameException.class, in::read))
        .hasMessageThat()
        .contains("maxCount is 2");
  }

  /// A frame that claims 64 MiB and has 70 000 bytes takes no more than a few times these.
  @Test
  void memoryGrowsWithTheBytesThatAreThere() throws IOException {
    byte[] bytes = new byte[70_000];
    ByteBuffer.wrap(bytes).putInt(Integer.reverseBytes(1 << 26));
    long allocated =
        Allocation.leastOfFew(
            () -> assertThrows(FrameException.class, reader(bytes, FrameFormat.PLAIN)::read));
    assertThat(allocated).isLessThan(400_000);
  }

  @Test
  void aStreamEndsWithTheFrames() throws IOException {
    byte[] bytes = Line.frames(FrameFormat.PLAIN, Line.SOME);
    try (Stream<Line> lines = reader(bytes, FrameFormat.PLAIN).stream()) {
      assertThat(lines.toList()).isEqualTo(Line.SOME);
    }
    UncheckedIOException e =
        assertThrows(
            UncheckedIOException.class,
            () -> reader(Arrays.copyOf(bytes, 50), FrameFormat.PLAIN).stream().toList());
    assertThat(e).hasCauseThat().isInstanceOf(FrameException.class);
  }

  @Test
  void aValueThatCannotBeEncodedLeavesNoTrace() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (FrameWriter<Line> out =
        FrameWriter.to(LineCodec.CODEC, bytes, FrameFormat.CHECKED.withMaxBytes(100_000))) {
      out.write(Line.SOME.get(0));
      Line unpaired = new Line(9, "\ud800", Float64View.of(1));
      assertThrows(EncodeException.class, () -> out.write(unpaired));
      Line large = new Line(9, "x".repeat(200_000), Float64View.of());
      assertThat(assertThrows(EncodeException.class, () -> out.write(large)))
          .hasMessageThat()
          .contains("200012 bytes, and FrameFormat.maxBytes is 100000");
      out.write(Line.SOME.get(1));
      assertThat(out.frames()).isEqualTo(2);
      assertThat(out.bytes()).isEqualTo(33 + 20);
    }
    assertThat(all(reader(bytes.toByteArray(), FrameFormat.CHECKED)))
        .isEqualTo(Line.SOME.subList(0, 2));
  }

  @Test
  void aFailedStreamIsWrittenNoMore() throws IOException {
    Failing target = new Failing();
    FrameWriter<Line> out = FrameWriter.to(LineCodec.CODEC, target, FrameFormat.PLAIN);
    out.write(Line.SOME.get(0));
    assertThat(assertThrows(IOException.class, out::flush)).hasMessageThat().isEqualTo("full");
    assertThat(out.frames()).isEqualTo(0);
    assertThat(out.bytes()).isEqualTo(0);
    IOException e = assertThrows(IOException.class, () -> out.write(Line.SOME.get(1)));
    assertThat(e)
        .hasMessageThat()
        .isEqualTo("the stream has failed before, maybe within a frame: full");
    out.close();
    assertThat(target.isClosed).isTrue();
    assertThat(target.writes).isEqualTo(1);
    assertThat(assertThrows(IOException.class, () -> out.write(Line.SOME.get(1))))
        .hasMessageThat()
        .isEqualTo("the writer is closed: make another one, with FrameWriter.to");
    out.close();
  }

  @Test
  @SuppressWarnings("NullAway") // as a caller without it does
  void aFileIsNotReplacedForAWriterThatCannotBe() throws IOException {
    Path file = Files.write(folder.resolve("kept"), new byte[] {1, 2});
    assertThrows(NullPointerException.class, () -> FrameWriter.to(LineCodec.CODEC, file, null));
    assertThat(Files.size(file)).isEqualTo(2);
  }

  @Test
  void aClosedReaderAndAFolderAreNamed() throws IOException {
    Path file = Files.write(folder.resolve("log"), Line.frames(FrameFormat.PLAIN, Line.SOME));
    FrameReader<Line> in = FrameReader.of(LineCodec.CODEC, file, FrameFormat.PLAIN);
    in.close();
    assertThat(assertThrows(IOException.class, in::read))
        .hasMessageThat()
        .isEqualTo("the reader is closed: make another one, with FrameReader");
    assertThat(
            assertThrows(
                IOException.class,
                () -> FrameReader.of(LineCodec.CODEC, folder, FrameFormat.PLAIN)))
        .hasMessageThat()
        .isEqualTo(folder + ": it is a folder: name a file");
  }

  /// Views of what was read stay what they are when the reader goes on.
  @Test
  void viewsOutliveTheReader() throws IOException {
    byte[] bytes = Line.frames(FrameFormat.PLAIN, Line.SOME);
    List<Line> read;
    try (FrameReader<Line> in = reader(bytes, FrameFormat.PLAIN)) {
      read = all(in);
    }
    Arrays.fill(bytes, (byte) 0);
    assertThat(read).isEqualTo(Line.SOME);
  }

  @Test
  void aChannelThatDoesNotBlockIsRefused() throws IOException {
    Pipe pipe = Pipe.open();
    pipe.sink().configureBlocking(false);
    pipe.source().configureBlocking(false);
    FrameWriter<Line> out = FrameWriter.to(LineCodec.CODEC, pipe.sink(), FrameFormat.PLAIN);
    out.write(Line.SOME.get(0));
    assertThrows(IllegalBlockingModeException.class, out::flush);
    FrameReader<Line> in = FrameReader.of(LineCodec.CODEC, pipe.source(), FrameFormat.PLAIN);
    assertThrows(IllegalBlockingModeException.class, in::read);
    pipe.sink().close();
    pipe.source().close();
  }

  private static FrameReader<Line> reader(byte[] bytes, FrameFormat format) {
    return FrameReader.of(LineCodec.CODEC, new ByteArrayInputStream(bytes), format);
  }

  static List<Line> all(FrameReader<Line> in) throws IOException {
    List<Line> all = new ArrayList<>();
    for (Line line = in.read(); line != null; line = in.read()) {
      all.add(line);
    }
    return all;
  }

  /// Where the frames of the lines end.
  private static List<Integer> ends(FrameFormat format) {
    List<Integer> ends = new ArrayList<>();
    int end = 0;
    for (Line line : Line.SOME) {
      end += format.encode(LineCodec.CODEC, line).length;
      ends.add(end);
    }
    return ends;
  }

  private static String failure(byte[] bytes, FrameFormat format) {
    FrameException stream = assertThrows(FrameException.class, reader(bytes, format)::read);
    FrameReader<Line> segment =
        FrameReader.of(LineCodec.CODEC, MemorySegment.ofArray(bytes), format);
    assertThat(assertThrows(FrameException.class, segment::read))
        .hasMessageThat()
        .isEqualTo(stream.getMessage());
    return requireNonNull(stream.getMessage());
  }

  /// A stream that gives one byte at a time, as a slow network does.
  private static final class OneByOne extends FilterInputStream {
    OneByOne(byte[] bytes) {
      super(new ByteArrayInputStream(bytes));
    }

    @Override
    public int read(byte[] target, int from, int count) throws IOException {
      return super.read(target, from, Math.min(count, 1));
    }
  }

  /// A stream to a full disk.
  private static final class Failing extends OutputStream {
    private int writes;
    private boolean isClosed;

    @Override
    public void write(int one) throws IOException {
      write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int count) throws IOException {
      writes++;
      throw new IOException("full");
    }

    @Override
    public void close() {
      isClosed = true;
    }
  }
}
