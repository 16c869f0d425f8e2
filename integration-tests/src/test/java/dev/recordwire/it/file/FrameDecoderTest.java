package dev.recordwire.it.file;

import static com.google.common.truth.Truth.assertThat;
import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.recordwire.file.FrameDecoder;
import dev.recordwire.file.FrameException;
import dev.recordwire.file.FrameFormat;
import dev.recordwire.it.Allocation;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class FrameDecoderTest {
  static final List<FrameFormat> FORMATS = List.of(FrameFormat.PLAIN, FrameFormat.CHECKED);

  @ParameterizedTest
  @FieldSource("FORMATS")
  void framesAreWholeHoweverTheyArrive(FrameFormat format) throws IOException {
    byte[] bytes = Line.frames(format, Line.SOME);
    for (int first = 0; first <= bytes.length; first++) {
      for (int second = first; second <= bytes.length; second += 3) {
        FrameDecoder decoder = new FrameDecoder(format);
        List<Line> lines = new ArrayList<>();
        take(decoder, ByteBuffer.wrap(bytes, 0, first), lines);
        take(decoder, direct(Arrays.copyOfRange(bytes, first, second)), lines);
        take(decoder, ByteBuffer.wrap(bytes, second, bytes.length - second), lines);
        decoder.requireWhole();
        assertThat(lines).isEqualTo(Line.SOME);
        assertThat(decoder.frames()).isEqualTo(3);
        assertThat(decoder.pendingBytes()).isEqualTo(0);
      }
    }
  }

  /// One buffer for all that arrives, as a network's loop has it: what the decoder keeps must not
  /// be a view of it.
  @ParameterizedTest
  @FieldSource("FORMATS")
  void aBufferIsUsedAgain(FrameFormat format) throws IOException {
    Random random = new Random(7);
    byte[] bytes = Line.frames(format, Line.SOME);
    ByteBuffer buffer = ByteBuffer.allocateDirect(32);
    for (int round = 0; round < 200; round++) {
      FrameDecoder decoder = new FrameDecoder(format);
      List<String> texts = new ArrayList<>();
      for (int at = 0; at < bytes.length; ) {
        int count = Math.min(1 + random.nextInt(32), bytes.length - at);
        decoder.feed(buffer.clear().put(bytes, at, count).flip());
        at += count;
        for (ByteBuffer payload; (payload = decoder.next()) != null; ) {
          texts.add(LineCodec.decode(payload).text());
        }
        assertThat(buffer.hasRemaining()).isFalse();
      }
      assertThat(texts).containsExactly("first", "", "Grüße").inOrder();
    }
  }

  @Test
  void aPayloadInOnePieceIsAView() throws FrameException {
    ByteBuffer arrived =
        ByteBuffer.wrap(FrameFormat.CHECKED.encode(LineCodec.CODEC, Line.SOME.get(0)));
    FrameDecoder decoder = new FrameDecoder(FrameFormat.CHECKED);
    decoder.feed(arrived);
    ByteBuffer payload = requireNonNull(decoder.next());
    assertThat(payload.array()).isSameInstanceAs(arrived.array());
    assertThat(payload.arrayOffset()).isEqualTo(4);
    assertThat(payload.remaining()).isEqualTo(25);
  }

  @Test
  void aTooLongFrameIsRefusedByItsLength() throws FrameException {
    FrameDecoder decoder = new FrameDecoder(FrameFormat.PLAIN.withMaxBytes(1000));
    decoder.feed(ByteBuffer.wrap(new byte[] {(byte) 0xe9, 3}));
    assertThat(decoder.next()).isNull();
    decoder.feed(ByteBuffer.wrap(new byte[] {0, 0}));
    FrameException e = assertThrows(FrameException.class, decoder::next);
    assertThat(e)
        .hasMessageThat()
        .isEqualTo(
            "frame 0 at byte 0: its length says 1001 bytes, and FrameFormat.maxBytes is 1000");
    assertThat(assertThrows(FrameException.class, decoder::next)).isSameInstanceAs(e);
  }

  @Test
  void memoryGrowsWithTheBytesThatArrive() {
    byte[] start = new byte[1000];
    ByteBuffer.wrap(start).putInt(Integer.reverseBytes(1 << 26));
    long allocated =
        Allocation.leastOfFew(
            () -> {
              FrameDecoder decoder = new FrameDecoder(FrameFormat.PLAIN);
              decoder.feed(ByteBuffer.wrap(start));
              assertThat(nextOf(decoder)).isNull();
            });
    assertThat(allocated).isLessThan(8_000);
  }

  @Test
  void damageIsTold() throws IOException {
    byte[] bytes = Line.frames(FrameFormat.CHECKED, Line.SOME);
    int second = FrameFormat.CHECKED.encode(LineCodec.CODEC, Line.SOME.get(0)).length;
    bytes[second + 5] ^= 1;
    FrameDecoder decoder = new FrameDecoder(FrameFormat.CHECKED);
    decoder.feed(ByteBuffer.wrap(bytes));
    assertThat(decoder.next()).isNotNull();
    FrameException e = assertThrows(FrameException.class, decoder::next);
    assertThat(e.frame()).isEqualTo(1);
    assertThat(e.offset()).isEqualTo(second);
    assertThat(e).hasMessageThat().contains("its checksum is ");
  }

  @Test
  void aSourceThatEndsWithinAFrameIsTold() throws FrameException {
    FrameDecoder decoder = new FrameDecoder(FrameFormat.PLAIN);
    decoder.feed(ByteBuffer.wrap(new byte[] {9, 0, 0, 0, 1, 2}));
    assertThat(decoder.next()).isNull();
    FrameException e = assertThrows(FrameException.class, decoder::requireWhole);
    assertThat(e)
        .hasMessageThat()
        .isEqualTo("frame 0 at byte 0: the source ended, and 6 bytes of the frame are there");
    assertThat(e.isTornTail()).isTrue();
  }

  @Test
  void framesAreTakenBeforeMoreIsFed() throws IOException {
    FrameDecoder decoder = new FrameDecoder(FrameFormat.PLAIN);
    decoder.feed(ByteBuffer.wrap(Line.frames(FrameFormat.PLAIN, Line.SOME)));
    assertThat(decoder.next()).isNotNull();
    IllegalStateException e =
        assertThrows(IllegalStateException.class, () -> decoder.feed(ByteBuffer.allocate(1)));
    assertThat(e)
        .hasMessageThat()
        .isEqualTo(
            "63 bytes that arrived earlier have not been taken: call next() until it returns null");
  }

  @Test
  void theEndIsAskedForWhenAllIsTaken() throws IOException {
    FrameDecoder decoder = new FrameDecoder(FrameFormat.PLAIN);
    ByteBuffer bytes = ByteBuffer.wrap(new byte[] {9, 0, 0, 0, 1});
    decoder.feed(bytes);
    assertThat(decoder.pendingBytes()).isEqualTo(5);
    assertThat(assertThrows(IllegalStateException.class, decoder::requireWhole))
        .hasMessageThat()
        .isEqualTo(
            "5 bytes that arrived earlier have not been taken: call next() until it returns null");
    assertThat(decoder.next()).isNull();
    assertThat(decoder.pendingBytes()).isEqualTo(5);
    assertThrows(FrameException.class, decoder::requireWhole);
  }

  /// Who knows how many frames come need not ask for one more before the buffer is used again.
  @Test
  void aBufferThatIsTakenIsFree() throws IOException {
    FrameDecoder decoder = new FrameDecoder(FrameFormat.PLAIN);
    ByteBuffer bytes = ByteBuffer.wrap(Line.frames(FrameFormat.PLAIN, Line.SOME));
    decoder.feed(bytes);
    for (int i = 0; i < 3; i++) {
      assertThat(decoder.next()).isNotNull();
    }
    bytes.clear();
    decoder.requireWhole();
    decoder.feed(bytes);
    assertThat(decoder.next()).isNotNull();
  }

  @Test
  void nothingIsFedAfterAFrameThatIsNotSound() {
    FrameDecoder decoder = new FrameDecoder(FrameFormat.PLAIN.withMaxBytes(1));
    decoder.feed(ByteBuffer.wrap(new byte[] {9, 0, 0, 0, 1}));
    FrameException e = assertThrows(FrameException.class, decoder::next);
    assertThat(
            assertThrows(IllegalStateException.class, () -> decoder.feed(ByteBuffer.allocate(1))))
        .hasMessageThat()
        .isEqualTo(
            "no frame can be found after one that is not sound: begin with a new FrameDecoder, and"
                + " a new source (frame 0 at byte 0: its length says 9 bytes, and"
                + " FrameFormat.maxBytes is 1)");
    assertThat(assertThrows(FrameException.class, decoder::requireWhole)).isSameInstanceAs(e);
  }

  private static void take(FrameDecoder decoder, ByteBuffer arrived, List<Line> lines)
      throws FrameException {
    decoder.feed(arrived);
    for (ByteBuffer payload; (payload = decoder.next()) != null; ) {
      lines.add(LineCodec.decode(payload));
    }
  }

  private static @Nullable ByteBuffer nextOf(FrameDecoder decoder) {
    try {
      return decoder.next();
    } catch (FrameException e) {
      throw new AssertionError(e);
    }
  }

  private static ByteBuffer direct(byte[] bytes) {
    return ByteBuffer.allocateDirect(bytes.length).put(bytes).flip();
  }
}
