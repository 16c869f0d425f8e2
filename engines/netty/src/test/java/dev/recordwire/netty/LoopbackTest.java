package dev.recordwire.netty;

import static com.google.common.truth.Truth.assertThat;
import static io.netty.channel.ChannelFutureListener.FIRE_EXCEPTION_ON_FAILURE;

import dev.recordwire.array.Float64View;
import dev.recordwire.file.FrameFormat;
import io.netty.buffer.UnpooledByteBufAllocator;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandler.Sharable;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.channel.socket.SocketChannel;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/// Records between a client and a server of Netty.
class LoopbackTest {
  private static final int SECONDS = 20;

  private static ChannelInitializer<SocketChannel> pipeline(
      SimpleChannelInboundHandler<Reading> last) {
    RecordFrameEncoder<Reading> encoder =
        new RecordFrameEncoder<>(ReadingCodec.CODEC, FrameFormat.CHECKED);
    return new ChannelInitializer<>() {
      @Override
      protected void initChannel(SocketChannel channel) {
        channel
            .pipeline()
            .addLast(new RecordFrameDecoder<>(ReadingCodec.CODEC, FrameFormat.CHECKED))
            .addLast(encoder)
            .addLast(last);
      }
    };
  }

  @Test
  void aServerAnswersEachRecord() throws InterruptedException {
    UnpooledByteBufAllocator memory = new UnpooledByteBufAllocator(true, true);
    BlockingQueue<Reading> answers = new LinkedBlockingQueue<>();
    try (Loopback loopback =
        Loopback.open(memory, pipeline(new Next()), pipeline(new Collecting(answers)))) {
      Channel client = loopback.client();
      Reading large = new Reading(-1, "roof", Float64View.linspace(0, 1, 100_000));
      for (int i = 0; i < 10_000; i++) {
        client.write(Reading.of(i)).addListener(FIRE_EXCEPTION_ON_FAILURE);
      }
      client.writeAndFlush(large).sync();

      for (int i = 0; i < 10_000; i++) {
        assertThat(answers.poll(SECONDS, TimeUnit.SECONDS))
            .isEqualTo(new Reading(i + 1, "roof", Float64View.of(21.5, 22, i)));
      }
      assertThat(answers.poll(SECONDS, TimeUnit.SECONDS))
          .isEqualTo(new Reading(0, "roof", large.celsius()));
    }
    assertThat(memory.metric().usedDirectMemory()).isEqualTo(0);
    assertThat(memory.metric().usedHeapMemory()).isEqualTo(0);
  }

  /// Answers with the reading, one station further.
  @Sharable
  private static final class Next extends SimpleChannelInboundHandler<Reading> {
    @Override
    protected void channelRead0(ChannelHandlerContext context, Reading reading) {
      context
          .writeAndFlush(new Reading(reading.station() + 1, reading.sensor(), reading.celsius()))
          .addListener(FIRE_EXCEPTION_ON_FAILURE);
    }
  }

  /// Puts the answers aside.
  private static final class Collecting extends SimpleChannelInboundHandler<Reading> {
    private final BlockingQueue<Reading> answers;

    Collecting(BlockingQueue<Reading> answers) {
      this.answers = answers;
    }

    @Override
    protected void channelRead0(ChannelHandlerContext context, Reading reading) {
      answers.add(reading);
    }
  }
}
