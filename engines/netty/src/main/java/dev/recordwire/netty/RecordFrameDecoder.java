package dev.recordwire.netty;

import static java.util.Objects.requireNonNull;

import dev.recordwire.codec.Codec;
import dev.recordwire.codec.DecodeException;
import dev.recordwire.codec.DecodeLimits;
import dev.recordwire.file.FrameDecoder;
import dev.recordwire.file.FrameException;
import dev.recordwire.file.FrameFormat;
import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelHandlerContext;
import io.netty.handler.codec.ByteToMessageDecoder;
import io.netty.handler.codec.CorruptedFrameException;
import io.netty.handler.codec.DecoderException;
import io.netty.handler.codec.TooLongFrameException;
import java.nio.ByteBuffer;
import java.util.List;

/// Makes records of the frames that a channel receives.
///
/// ```java
/// pipeline.addLast(new RecordFrameDecoder<>(ReadingCodec.CODEC, FrameFormat.CHECKED));
/// ```
///
/// What arrives waits in Netty's buffer until a frame is whole, and takes memory as it arrives, not
/// as its length claims. The views of a record lie in an array that holds its payload alone, which
/// is copied out of the buffer: so a record outlives the event, and holds no memory of Netty's
/// pool.
///
/// | fault | exception of the pipeline | afterwards |
/// |---|---|---|
/// | a malformed payload | [DecoderException] of a [DecodeException] | the next frame is read |
/// | too long a frame | [TooLongFrameException] of a [FrameException] | nothing is read |
/// | a wrong checksum | [CorruptedFrameException] of a [FrameException] | nothing is read |
/// | an end within a frame | [CorruptedFrameException] of a [FrameException] | nothing is read |
///
/// Where nothing is read any more, the rest of the channel is dropped, since no frame can be found
/// in it: close the channel.
///
/// A decoder is for one channel.
///
/// @param <T> the record
public final class RecordFrameDecoder<T> extends ByteToMessageDecoder {
  private final Codec<T> codec;
  private final FrameFormat format;
  private final DecodeLimits limits;
  private final FrameDecoder frames;
  private boolean isBroken;

  /// A decoder with the default limits.
  public RecordFrameDecoder(Codec<T> codec, FrameFormat format) {
    this(codec, format, DecodeLimits.DEFAULT);
  }

  /// A decoder with limits.
  public RecordFrameDecoder(Codec<T> codec, FrameFormat format, DecodeLimits limits) {
    this.codec = requireNonNull(codec, "the codec is null");
    this.format = requireNonNull(format, "the format is null");
    this.limits = requireNonNull(limits, "the limits are null");
    frames = new FrameDecoder(format);
  }

  @Override
  protected void decode(ChannelHandlerContext context, ByteBuf in, List<Object> out) {
    if (isBroken) {
      in.skipBytes(in.readableBytes());
      return;
    }
    if (in.readableBytes() < Integer.BYTES) {
      return;
    }
    long length = in.getUnsignedIntLE(in.readerIndex());
    boolean isTooLong = length > format.maxBytes();
    long bytes =
        Integer.BYTES + (isTooLong ? 0 : length + (format.isChecked() ? Integer.BYTES : 0));
    if (in.readableBytes() >= bytes) {
      decode(context, payload(in, (int) bytes, isTooLong), out);
    }
  }

  /// The payload of a whole frame, or the fault of a frame that is too long.
  private byte[] payload(ByteBuf in, int bytes, boolean isTooLong) {
    ByteBuffer frame = in.nioBuffer(in.readerIndex(), bytes);
    in.skipBytes(bytes);
    try {
      frames.feed(frame);
      ByteBuffer payload = requireNonNull(frames.next(), "the frame is whole");
      byte[] own = new byte[payload.remaining()];
      payload.get(own);
      return own;
    } catch (FrameException e) {
      isBroken = true;
      throw isTooLong
          ? new TooLongFrameException(e.getMessage(), e)
          : new CorruptedFrameException(e.getMessage(), e);
    }
  }

  /// Decodes a payload. The exception for a malformed one is fired and not thrown, so that frames
  /// behind it do not wait for more bytes.
  private void decode(ChannelHandlerContext context, byte[] payload, List<Object> out) {
    try {
      out.add(codec.decode(payload, limits));
    } catch (DecodeException e) {
      context.fireExceptionCaught(
          new DecoderException("frame %d: %s".formatted(frames.frames() - 1, e.getMessage()), e));
    }
  }

  /// Reads what is whole when the channel has ended, and misses what is not.
  @Override
  protected void decodeLast(ChannelHandlerContext context, ByteBuf in, List<Object> out)
      throws Exception {
    int before;
    do {
      before = in.readableBytes();
      super.decodeLast(context, in, out);
    } while (in.readableBytes() != before);
    if (in.isReadable()) {
      throw torn(in);
    }
  }

  /// The exception for a frame that is not whole.
  private CorruptedFrameException torn(ByteBuf in) {
    ByteBuffer rest = in.nioBuffer();
    in.skipBytes(in.readableBytes());
    isBroken = true;
    try {
      frames.feed(rest);
      frames.next();
      frames.requireWhole();
    } catch (FrameException e) {
      return new CorruptedFrameException(e.getMessage(), e);
    }
    throw new IllegalStateException("a whole frame was left");
  }
}
