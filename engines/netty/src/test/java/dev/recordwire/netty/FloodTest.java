package dev.recordwire.netty;

import static com.google.common.truth.Truth.assertThat;
import static io.netty.channel.ChannelFutureListener.FIRE_EXCEPTION_ON_FAILURE;

import dev.recordwire.array.Float64View;
import dev.recordwire.codec.DecodeException;
import dev.recordwire.file.FrameFormat;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.UnpooledByteBufAllocator;
import io.netty.channel.Channel;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.embedded.EmbeddedChannel;
import io.netty.channel.socket.SocketChannel;
import io.netty.handler.codec.CorruptedFrameException;
import io.netty.handler.codec.DecoderException;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// A peer that sends nothing but malformed payloads: empty frames, which are zeros.
class FloodTest {
  private static final int SECONDS = 20;
  private static final byte[] FLOOD = new byte[400_000];
  private static final int MOST = 100;

  private final UnpooledByteBufAllocator memory = new UnpooledByteBufAllocator(true, true);

  /// The end of a pipeline, which may be asked from another thread after the channel has ended.
  private static final class End extends ChannelInboundHandlerAdapter {
    private final Consumer<ChannelHandlerContext> onFault;
    private final List<Throwable> faults = new ArrayList<>();
    private final List<Object> received = new ArrayList<>();
    private final CountDownLatch ended = new CountDownLatch(1);

    End(Consumer<ChannelHandlerContext> onFault) {
      this.onFault = onFault;
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) {
      received.add(message);
    }

    @Override
    public void exceptionCaught(ChannelHandlerContext context, Throwable fault) {
      faults.add(fault);
      onFault.accept(context);
    }

    @Override
    public void channelUnregistered(ChannelHandlerContext context) {
      ended.countDown();
    }
  }

  private static void close(ChannelHandlerContext context) {
    context.close().addListener(FIRE_EXCEPTION_ON_FAILURE);
  }

  private static void answerAndClose(ChannelHandlerContext context) {
    context
        .writeAndFlush(context.alloc().buffer().writeInt(-1))
        .addListener(ChannelFutureListener.CLOSE);
  }

  private static List<Consumer<ChannelHandlerContext>> closing() {
    return List.of(FloodTest::close, FloodTest::answerAndClose);
  }

  private static void goOn(ChannelHandlerContext context) {
    assertThat(context.channel().isOpen()).isTrue();
  }

  private static RecordFrameDecoder<Reading> decoder() {
    return new RecordFrameDecoder<>(ReadingCodec.CODEC, FrameFormat.PLAIN);
  }

  private static byte[] frame(Reading reading) {
    return FrameFormat.PLAIN.encode(ReadingCodec.CODEC, reading);
  }

  private EmbeddedChannel channel(End end) {
    EmbeddedChannel channel = new EmbeddedChannel(decoder(), end);
    channel.config().setAllocator(memory);
    return channel;
  }

  private void receive(EmbeddedChannel channel, byte[] bytes) {
    channel.pipeline().fireChannelRead(memory.directBuffer(bytes.length).writeBytes(bytes));
  }

  @AfterEach
  void allMemoryIsReleased() {
    assertThat(memory.metric().usedDirectMemory()).isEqualTo(0);
    assertThat(memory.metric().usedHeapMemory()).isEqualTo(0);
  }

  @Test
  void aPipelineThatClosesGetsOneException() {
    for (Consumer<ChannelHandlerContext> onFault : closing()) {
      End end = new End(onFault);
      EmbeddedChannel channel = channel(end);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      bytes.writeBytes(frame(Reading.of(0)));
      bytes.writeBytes(FLOOD);
      bytes.writeBytes(frame(Reading.of(1)));
      bytes.writeBytes(new byte[3]); // a torn frame

      receive(channel, bytes.toByteArray());
      allMemoryIsReleasedBut(channel);
      assertThat(channel.isOpen()).isFalse();
      assertThat(end.received).containsExactly(Reading.of(0));
      assertThat(end.faults).hasSize(1);
      assertThat(end.faults.getFirst()).isInstanceOf(DecoderException.class);
      assertThat(end.faults.getFirst()).hasMessageThat().startsWith("frame 1: Reading at byte 0: ");
    }
  }

  /// Nothing is kept of what was received; what was written is the test's.
  private void allMemoryIsReleasedBut(EmbeddedChannel channel) {
    for (ByteBuf sent = channel.readOutbound(); sent != null; sent = channel.readOutbound()) {
      sent.release();
    }
    allMemoryIsReleased();
  }

  @Test
  void aPipelineThatGoesOnGetsNoFlood() {
    End end = new End(FloodTest::goOn);
    EmbeddedChannel channel = channel(end);
    receive(channel, frame(Reading.of(0)));
    receive(channel, FLOOD);
    allMemoryIsReleased();
    receive(channel, FLOOD);
    receive(channel, frame(Reading.of(1)));
    receive(channel, new byte[3]);
    assertThat(channel.isOpen()).isTrue();
    assertThat(channel.finish()).isFalse();

    assertThat(end.received).containsExactly(Reading.of(0));
    assertThat(end.faults).hasSize(MOST + 1);
    for (Throwable fault : end.faults.subList(0, MOST)) {
      assertThat(fault.getClass()).isEqualTo(DecoderException.class);
    }
    Throwable last = end.faults.getLast();
    assertThat(last).isInstanceOf(CorruptedFrameException.class);
    assertThat(last).hasCauseThat().isInstanceOf(DecodeException.class);
    assertThat(last)
        .hasMessageThat()
        .endsWith(
            "; this is malformed payload 101 in %d bytes, and nothing more is read: close the channel"
                .formatted(frame(Reading.of(0)).length + 4 * (MOST + 1)));
  }

  @Test
  void malformedPayloadsAmongManyOthersAreNoFlood() {
    End end = new End(FloodTest::goOn);
    EmbeddedChannel channel = channel(end);
    Reading large = new Reading(1, "roof", Float64View.zeros(128));
    int count = 1_000;
    for (int i = 0; i < count; i++) {
      receive(channel, frame(large));
      receive(channel, new byte[4]);
    }
    assertThat(channel.finish()).isFalse();
    assertThat(end.received).hasSize(count);
    assertThat(end.faults).hasSize(count);
  }

  @Test
  void aTornFrameBehindAMalformedPayloadIsMissed() {
    End end = new End(FloodTest::goOn);
    EmbeddedChannel channel = channel(end);
    receive(channel, new byte[7]);
    assertThat(channel.finish()).isFalse();
    assertThat(end.faults).hasSize(2);
    assertThat(end.faults.getLast()).hasMessageThat().contains("the source ended, and 3 bytes");
  }

  @Test
  void aServerThatClosesGetsOneExceptionOfEachClient() throws InterruptedException {
    for (Consumer<ChannelHandlerContext> onFault : closing()) {
      End end = flooded(onFault);
      assertThat(end.received).containsExactly(Reading.of(0));
      assertThat(end.faults).hasSize(1);
    }
  }

  @Test
  void aServerThatGoesOnGetsNoFlood() throws InterruptedException {
    End end = flooded(FloodTest::goOn);
    assertThat(end.received).containsExactly(Reading.of(0));
    assertThat(end.faults).hasSize(MOST + 1);
    assertThat(end.faults.getLast()).isInstanceOf(CorruptedFrameException.class);
  }

  /// The end of a server's pipeline, to which a client has sent a record and a flood.
  private End flooded(Consumer<ChannelHandlerContext> onFault) throws InterruptedException {
    End end = new End(onFault);
    ChannelInitializer<SocketChannel> accepted =
        new ChannelInitializer<>() {
          @Override
          protected void initChannel(SocketChannel channel) {
            channel.pipeline().addLast(decoder(), end);
          }
        };
    try (Loopback loopback = Loopback.open(memory, accepted, new ChannelInboundHandlerAdapter())) {
      Channel client = loopback.client();
      client.writeAndFlush(client.alloc().buffer().writeBytes(frame(Reading.of(0)))).sync();
      for (int i = 0; i < 4; i++) { // the server may have closed before the last
        client
            .writeAndFlush(client.alloc().buffer().writeBytes(FLOOD))
            .await(SECONDS, TimeUnit.SECONDS);
      }
      client.close().sync();
      assertThat(end.ended.await(SECONDS, TimeUnit.SECONDS)).isTrue();
    }
    return end;
  }
}
