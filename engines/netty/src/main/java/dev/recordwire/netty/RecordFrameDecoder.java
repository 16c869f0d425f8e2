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
/// | one of too many | [CorruptedFrameException] of a [DecodeException] | nothing is read |
/// | too long a frame | [TooLongFrameException] of a [FrameException] | nothing is read |
/// | a wrong checksum | [CorruptedFrameException] of a [FrameException] | nothing is read |
/// | an end within a frame | [CorruptedFrameException] of a [FrameException] | nothing is read |
///
/// Where nothing is read any more, the rest of the channel is dropped, since no frame can be found
/// in it: close the channel. Nothing is read either once the pipeline has closed the channel for an
/// exception: the frames behind, which had arrived with the first, are dropped and fire no others.
///
/// A pipeline that goes on after malformed payloads gets no flood of exceptions: more than 100 of a
/// channel, and one for each KiB of frames, are too many.
///
/// A decoder is for one channel.
///
/// @param <T> the record
public final class RecordFrameDecoder<T> extends ByteToMessageDecoder {
  /// The malformed payloads for which a channel need not have received anything else.
  private static final int MAX_MALFORMED = 100;

  /// The bytes of frames for which one more may be malformed. An empty frame has four, and its
  /// exception a hundred lines of a log.
  private static final int BYTES_PER_MALFORMED = 1 << 10;

  private final Codec<T> codec;
  private final FrameFormat format;
  private final DecodeLimits limits;
  private final FrameDecoder frames;
  private long bytes;
  private long malformed;

  /// Nothing is read any more.
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
    long size = Integer.BYTES + (isTooLong ? 0 : length + (format.isChecked() ? Integer.BYTES : 0));
    if (in.readableBytes() >= size) {
      decode(context, payload(in, (int) size, isTooLong), out);
    }
  }

  /// The payload of a whole frame, or the fault of a frame that is too long.
  private byte[] payload(ByteBuf in, int size, boolean isTooLong) {
    ByteBuffer frame = in.nioBuffer(in.readerIndex(), size);
    in.skipBytes(size);
    bytes += size;
    try {
      frames.feed(frame);
      ByteBuffer payload = requireNonNull(frames.next(), "the frame is whole");
      byte[] own = new byte[payload.remaining()];
      payload.get(own);
      return own;
    } catch (FrameException e) {
      isBroken = true;
      in.skipBytes(in.readableBytes()); // so that nothing of it is kept until more arrives
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
      malformed++;
      fire(context, e);
    }
  }

  /// Fires the exception for a malformed payload. Nothing is read meanwhile: a channel that is
  /// closed within this call may end within it, too, and asks for the frames that are left.
  private void fire(ChannelHandlerContext context, DecodeException fault) {
    boolean wasOpen = context.channel().isOpen();
    boolean isOneOfTooMany = malformed > MAX_MALFORMED + bytes / BYTES_PER_MALFORMED;
    String text = "frame %d: %s".formatted(frames.frames() - 1, fault.getMessage());
    isBroken = true;
    context.fireExceptionCaught(
        isOneOfTooMany
            ? new CorruptedFrameException(
                "%s; this is malformed payload %d in %d bytes, and nothing more is read: close the channel"
                    .formatted(text, malformed, bytes),
                fault)
            : new DecoderException(text, fault));
    isBroken = isOneOfTooMany || (wasOpen && !context.channel().isOpen());
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
