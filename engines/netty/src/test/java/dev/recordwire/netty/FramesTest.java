package dev.recordwire.netty;

import static com.google.common.truth.Truth.assertThat;
import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.recordwire.array.Float64View;
import dev.recordwire.codec.Codec;
import dev.recordwire.codec.DecodeException;
import dev.recordwire.codec.DecodeLimits;
import dev.recordwire.codec.EncodeException;
import dev.recordwire.file.FrameException;
import dev.recordwire.file.FrameFormat;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.UnpooledByteBufAllocator;
import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelHandler;
import io.netty.channel.embedded.EmbeddedChannel;
import io.netty.handler.codec.CorruptedFrameException;
import io.netty.handler.codec.DecoderException;
import io.netty.handler.codec.EncoderException;
import io.netty.handler.codec.TooLongFrameException;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Frames in embedded channels, whose allocator knows what is not released.
class FramesTest {
  private final UnpooledByteBufAllocator memory = new UnpooledByteBufAllocator(true, true);

  @AfterEach
  void allMemoryIsReleased() {
    assertThat(memory.metric().usedDirectMemory()).isEqualTo(0);
    assertThat(memory.metric().usedHeapMemory()).isEqualTo(0);
  }

  private static FrameFormat format(boolean isChecked) {
    return isChecked ? FrameFormat.CHECKED : FrameFormat.PLAIN;
  }

  private static byte[] frames(FrameFormat format, int count) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (int i = 0; i < count; i++) {
      bytes.writeBytes(format.encode(ReadingCodec.CODEC, Reading.of(i)));
    }
    return bytes.toByteArray();
  }

  private EmbeddedChannel channel(ChannelHandler handler) {
    EmbeddedChannel channel = new EmbeddedChannel(handler);
    channel.config().setAllocator(memory);
    return channel;
  }

  private EmbeddedChannel decoder(FrameFormat format) {
    return channel(new RecordFrameDecoder<>(ReadingCodec.CODEC, format));
  }

  private void receive(EmbeddedChannel channel, byte[] bytes, int from, int to) {
    ByteBuf part = memory.directBuffer(Math.max(1, to - from)).writeBytes(bytes, from, to - from);
    channel.writeInbound(part);
  }

  private void receive(EmbeddedChannel channel, byte... bytes) {
    receive(channel, bytes, 0, bytes.length);
  }

  private static List<Reading> received(EmbeddedChannel channel) {
    List<Reading> readings = new ArrayList<>();
    for (Reading each = channel.readInbound(); each != null; each = channel.readInbound()) {
      readings.add(each);
    }
    return readings;
  }

  private static List<Reading> readings(int count) {
    List<Reading> readings = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      readings.add(Reading.of(i));
    }
    return readings;
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void framesArriveHoweverTheyAreCut(boolean isChecked) {
    byte[] bytes = frames(format(isChecked), 3);
    for (int first = 0; first <= bytes.length; first++) {
      for (int second = first; second <= bytes.length; second += 7) {
        EmbeddedChannel channel = decoder(format(isChecked));
        receive(channel, bytes, 0, first);
        receive(channel, bytes, first, second);
        receive(channel, bytes, second, bytes.length);
        assertThat(received(channel)).isEqualTo(readings(3));
        assertThat(channel.finish()).isFalse();
      }
    }
    EmbeddedChannel channel = decoder(format(isChecked));
    for (byte each : bytes) {
      receive(channel, each);
    }
    assertThat(received(channel)).isEqualTo(readings(3));
    assertThat(channel.finish()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void recordsAreWrittenInBuffersOfTheirSize(boolean isChecked) {
    EmbeddedChannel channel =
        channel(new RecordFrameEncoder<>(ReadingCodec.CODEC, format(isChecked)));
    for (int i = 0; i < 3; i++) {
      channel.writeOutbound(Reading.of(i));
      byte[] expected = format(isChecked).encode(ReadingCodec.CODEC, Reading.of(i));
      ByteBuf frame = channel.readOutbound();
      assertThat(frame.capacity()).isEqualTo(expected.length);
      byte[] bytes = new byte[frame.readableBytes()];
      frame.readBytes(bytes).release();
      assertThat(bytes).isEqualTo(expected);
    }
    channel.writeOutbound("a message of another type");
    assertThat((String) channel.readOutbound()).isEqualTo("a message of another type");
    assertThat(channel.finish()).isFalse();
  }

  @Test
  void viewsLieInArraysOfTheirOwn() {
    EmbeddedChannel channel = decoder(FrameFormat.PLAIN);
    receive(channel, frames(FrameFormat.PLAIN, 2));
    for (Reading each : received(channel)) {
      assertThat(each.celsius().segment().heapBase().orElseThrow())
          .isEqualTo(ReadingCodec.encode(each));
    }
    assertThat(channel.finish()).isFalse();
  }

  @Test
  void aMalformedPayloadIsOneExceptionAndTheNextFrameIsRead() {
    byte[] poison = ReadingCodec.encode(Reading.of(1));
    poison[poison.length - 26] = 1;
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(frames(FrameFormat.CHECKED, 1));
    bytes.writeBytes(FrameFormat.CHECKED.frame(poison));
    EmbeddedChannel channel = decoder(FrameFormat.CHECKED);

    DecoderException failure =
        assertThrows(DecoderException.class, () -> receive(channel, bytes.toByteArray()));

    assertThat(failure)
        .hasMessageThat()
        .isEqualTo(
            "frame 1: Reading.celsius at byte 26: it claims 65539 elements of 8 bytes, and the"
                + " payload has 24 bytes left");
    assertThat(failure).hasCauseThat().isInstanceOf(DecodeException.class);
    receive(channel, frames(FrameFormat.CHECKED, 2));
    assertThat(received(channel))
        .containsExactly(Reading.of(0), Reading.of(0), Reading.of(1))
        .inOrder();
    assertThat(channel.finish()).isFalse();
  }

  @Test
  void framesBehindAMalformedPayloadInOneBufferAreNotLost() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(FrameFormat.PLAIN.frame(new byte[3]));
    bytes.writeBytes(frames(FrameFormat.PLAIN, 2));
    EmbeddedChannel channel = decoder(FrameFormat.PLAIN);
    assertThrows(DecoderException.class, () -> receive(channel, bytes.toByteArray()));
    assertThat(received(channel)).isEqualTo(readings(2));
    assertThat(channel.finish()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, Integer.MIN_VALUE, Integer.MAX_VALUE, 1_001})
  void aHostileLengthIsRefusedBeforeAnythingIsTaken(int length) {
    EmbeddedChannel channel = decoder(FrameFormat.PLAIN.withMaxBytes(1_000));
    byte[] header = {
      (byte) length, (byte) (length >> 8), (byte) (length >> 16), (byte) (length >> 24)
    };
    receive(channel, header, 0, 3);
    TooLongFrameException failure =
        assertThrows(TooLongFrameException.class, () -> receive(channel, header, 3, 4));
    assertThat(failure)
        .hasMessageThat()
        .isEqualTo(
            "frame 0 at byte 0: its length says %s bytes, and FrameFormat.maxBytes is 1000"
                .formatted(Integer.toUnsignedString(length)));
    assertThat(failure).hasCauseThat().isInstanceOf(FrameException.class);
    assertThat(memory.metric().usedDirectMemory()).isLessThan(1_000);

    receive(channel, frames(FrameFormat.PLAIN, 1)); // nothing is read any more
    assertThat(received(channel)).isEmpty();
    assertThat(channel.finish()).isFalse();
  }

  @Test
  void aWrongChecksumIsRefused() {
    byte[] frame = frames(FrameFormat.CHECKED, 1);
    frame[20]++;
    EmbeddedChannel channel = decoder(FrameFormat.CHECKED);
    CorruptedFrameException failure =
        assertThrows(CorruptedFrameException.class, () -> receive(channel, frame));
    assertThat(failure).hasMessageThat().startsWith("frame 0 at byte 0: its checksum is ");
    assertThat(channel.finish()).isFalse();
  }

  @Test
  void aTornFrameIsMissedAtTheEnd() {
    byte[] bytes = frames(FrameFormat.PLAIN, 2);
    for (int missing : new int[] {1, 30}) {
      EmbeddedChannel channel = decoder(FrameFormat.PLAIN);
      receive(channel, bytes, 0, bytes.length - missing);
      CorruptedFrameException failure =
          assertThrows(CorruptedFrameException.class, channel::finish);
      assertThat(failure).hasMessageThat().contains("the source ended, and ");
      FrameException cause = (FrameException) requireNonNull(failure.getCause());
      assertThat(cause.isTornTail()).isTrue();
      assertThat(received(channel)).containsExactly(Reading.of(0));
    }
  }

  @Test
  void limitsHold() {
    EmbeddedChannel channel =
        channel(
            new RecordFrameDecoder<>(
                ReadingCodec.CODEC, FrameFormat.PLAIN, DecodeLimits.DEFAULT.withMaxCount(2)));
    DecoderException failure =
        assertThrows(DecoderException.class, () -> receive(channel, frames(FrameFormat.PLAIN, 1)));
    assertThat(failure).hasMessageThat().startsWith("frame 0: Reading.celsius at byte ");
    assertThat(channel.finish()).isFalse();
  }

  @Test
  @SuppressWarnings("NullAway") // a null where none may be is what the test is about
  void aRecordThatCannotBeEncodedFailsItsWrite() {
    Codec<Words> words = Codec.of(Words.class);
    EmbeddedChannel channel = channel(new RecordFrameEncoder<>(words, FrameFormat.PLAIN));
    ChannelFuture write = channel.writeAndFlush(new Words(Arrays.asList("one", null)));
    assertThat(write.cause()).isInstanceOf(EncoderException.class);
    assertThat(write.cause()).hasCauseThat().isInstanceOf(EncodeException.class);

    EmbeddedChannel narrow =
        channel(new RecordFrameEncoder<>(ReadingCodec.CODEC, FrameFormat.PLAIN.withMaxBytes(10)));
    ChannelFuture large = narrow.writeAndFlush(new Reading(1, "roof", Float64View.zeros(100)));
    assertThat(large.cause())
        .hasCauseThat()
        .hasMessageThat()
        .contains("and FrameFormat.maxBytes is 10: writer and readers need a format with a larger");
    assertThat(channel.outboundMessages()).isEmpty();
    assertThat(narrow.outboundMessages()).isEmpty();
    assertThat(channel.finish() || narrow.finish()).isFalse();
  }

  @Test
  void anyBytesAreRecordsOrExceptions() {
    Random random = new Random(1);
    int refused = 0;
    for (int i = 0; i < 1_000; i++) {
      byte[] bytes = frames(FrameFormat.PLAIN, 3);
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
      EmbeddedChannel channel = decoder(FrameFormat.PLAIN.withMaxBytes(1_000));
      try {
        receive(channel, bytes, 0, random.nextInt(bytes.length));
        channel.finish();
      } catch (DecoderException e) {
        refused++;
        assertThat(e).hasMessageThat().startsWith("frame ");
      }
      channel.close().syncUninterruptibly();
      channel.releaseInbound();
    }
    assertThat(refused).isGreaterThan(500);
  }
}
