package dev.recordwire.netty;

import static java.util.Objects.requireNonNull;

import dev.recordwire.codec.Codec;
import dev.recordwire.codec.EncodeException;
import dev.recordwire.file.FrameFormat;
import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelHandler.Sharable;
import io.netty.channel.ChannelHandlerContext;
import io.netty.handler.codec.MessageToByteEncoder;

/// Makes frames of the records that are written to a channel, each in a buffer of Netty's pool that
/// has exactly its size.
///
/// Messages of other types pass. A record that can't be encoded fails the promise of its write with
/// an EncoderException, whose cause is the [EncodeException], and leaves no trace in the channel.
///
/// An encoder may be shared between channels.
///
/// @param <T> the record
@Sharable
public final class RecordFrameEncoder<T> extends MessageToByteEncoder<T> {
  private final Codec<T> codec;
  private final FrameFormat format;

  /// An encoder of frames, which decoders of the same format read.
  public RecordFrameEncoder(Codec<T> codec, FrameFormat format) {
    super(requireNonNull(codec, "the codec is null").type());
    this.codec = codec;
    this.format = requireNonNull(format, "the format is null");
  }

  @Override
  protected ByteBuf allocateBuffer(
      ChannelHandlerContext context, T message, boolean prefersDirect) {
    long size = codec.encodedSize(message);
    int bytes =
        size > format.maxBytes()
            ? 0 // which the encoding refuses, with the reason
            : Integer.BYTES + (int) size + (format.isChecked() ? Integer.BYTES : 0);
    return prefersDirect
        ? context.alloc().ioBuffer(bytes, bytes)
        : context.alloc().heapBuffer(bytes, bytes);
  }

  @Override
  protected void encode(ChannelHandlerContext context, T message, ByteBuf out) {
    int start = out.writerIndex();
    int bytes = format.encode(codec, message, out.nioBuffer(start, out.writableBytes()));
    out.writerIndex(start + bytes);
  }
}
