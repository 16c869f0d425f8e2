package dev.recordwire.file;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Cuts bytes into frames as they arrive, from a network or any other source that does not wait for
/// a whole frame.
///
/// ```java
/// FrameDecoder decoder = new FrameDecoder(FrameFormat.CHECKED);
/// while (channel.read(buffer) >= 0) {
///   decoder.feed(buffer.flip());
///   for (ByteBuffer payload; (payload = decoder.next()) != null; ) {
///     handle(TradeCodec.decode(payload));
///   }
///   buffer.clear();
/// }
/// decoder.requireWhole();
/// ```
///
/// A payload that arrived in one piece is a view of the buffer that was fed, valid until the buffer
/// is used again; a payload in several pieces has an array of its own. What was fed of a frame that
/// is not whole is kept, and takes memory as it arrives, not as its length claims.
///
/// A decoder is for one thread at a time, and for one source.
public final class FrameDecoder {
  private static final ByteBuffer NOTHING = ByteBuffer.allocate(0);
  private static final byte[] NONE = {};
  private static final int FIRST_BYTES = 256;

  private final FrameFormat format;
  private ByteBuffer arrived = NOTHING;

  /// The start of a frame that is not whole, of which `keptBytes` are there.
  private byte[] kept = NONE;

  private int keptBytes;
  private long frames;
  private long offset;
  private @Nullable FrameException failure;

  public FrameDecoder(FrameFormat format) {
    this.format = Objects.requireNonNull(format, "the format is null");
  }

  /// Takes the bytes between the buffer's position and its limit. The position advances as [#next]
  /// takes them.
  ///
  /// @throws IllegalStateException if frames of an earlier buffer have not been taken: call [#next]
  ///     until it returns null first; or after a [FrameException], because no frame can be found
  ///     any more
  public void feed(ByteBuffer bytes) {
    Objects.requireNonNull(bytes, "the buffer is null");
    if (failure != null) {
      throw new IllegalStateException(
          "no frame can be found after one that is not sound: begin with a new FrameDecoder, and a"
              + " new source ("
              + failure.getMessage()
              + ")",
          failure);
    }
    requireTaken();
    arrived = bytes;
  }

  private void requireTaken() {
    if (arrived.hasRemaining()) {
      throw new IllegalStateException(
          arrived.remaining()
              + " bytes that arrived earlier have not been taken: call next() until it returns"
              + " null");
    }
  }

  /// Returns the payload of the next whole frame, or null if more bytes are needed; then the buffer
  /// that was fed can be used again.
  ///
  /// @throws FrameException if the frame is not sound, and then from every later call: there is no
  ///     way to the frame after it
  public @Nullable ByteBuffer next() throws FrameException {
    if (failure != null) {
      throw failure;
    }
    try {
      ByteBuffer payload = keptBytes > 0 ? complete() : inPlace();
      if (!arrived.hasRemaining()) {
        arrived = NOTHING; // its owner may use it again
      }
      return payload;
    } catch (FrameException e) {
      failure = e;
      throw e;
    }
  }

  /// The next frame if it is whole in what arrived; otherwise keeps its start.
  private @Nullable ByteBuffer inPlace() throws FrameException {
    if (arrived.remaining() >= FrameFormat.LENGTH_BYTES) {
      int start = arrived.position();
      int length = arrived.duplicate().order(ByteOrder.LITTLE_ENDIAN).getInt(start);
      int bytes = format.frameBytes(checkedLength(length));
      if (arrived.remaining() >= bytes) {
        ByteBuffer payload = payload(arrived.slice(start, bytes), length);
        arrived.position(start + bytes);
        return payload;
      }
    }
    keep(arrived.remaining());
    return null;
  }

  /// The frame whose start is kept, if the rest has arrived.
  private @Nullable ByteBuffer complete() throws FrameException {
    keep(FrameFormat.LENGTH_BYTES - keptBytes);
    if (keptBytes < FrameFormat.LENGTH_BYTES) {
      return null;
    }
    int length = checkedLength(LittleEndian.get(kept, 0));
    int bytes = format.frameBytes(length);
    keep(bytes - keptBytes);
    if (keptBytes < bytes) {
      return null;
    }
    ByteBuffer frame = ByteBuffer.wrap(kept, 0, bytes);
    kept = NONE;
    keptBytes = 0;
    return payload(frame, length);
  }

  /// Keeps up to `count` more of the bytes that arrived.
  private void keep(int count) {
    int more = Math.min(count, arrived.remaining());
    if (more > 0) {
      if (kept.length - keptBytes < more) {
        int doubled = (int) Math.min(2L * keptBytes, Integer.MAX_VALUE - 8);
        kept = Arrays.copyOf(kept, Math.max(FIRST_BYTES, Math.max(keptBytes + more, doubled)));
      }
      arrived.get(kept, keptBytes, more);
      keptBytes += more;
    }
  }

  private int checkedLength(int length) throws FrameException {
    return Frames.checkedLength(length, format, frames, offset);
  }

  /// The payload of a whole frame, from which the buffer has the bytes from position 0 on.
  private ByteBuffer payload(ByteBuffer frame, int length) throws FrameException {
    int end = FrameFormat.LENGTH_BYTES + length;
    if (format.isChecked()) {
      int found = frame.order(ByteOrder.LITTLE_ENDIAN).getInt(end);
      Frames.checkChecksum(found, Checksum.of(frame.slice(0, end)), frames, offset);
    }
    frames++;
    offset += format.frameBytes(length);
    return frame.slice(FrameFormat.LENGTH_BYTES, length);
  }

  /// How many frames were whole.
  public long frames() {
    return frames;
  }

  /// How many bytes have arrived of frames that [#next] has not returned; after it has returned
  /// null they are the start of a frame that is not whole.
  public int pendingBytes() {
    return (int) Math.min((long) keptBytes + arrived.remaining(), Integer.MAX_VALUE);
  }

  /// Checks, when the source has ended, that it did not end within a frame.
  ///
  /// @throws FrameException if it did, and then [FrameException#isTornTail] is true; or if an
  ///     earlier frame was not sound
  /// @throws IllegalStateException if frames of the last buffer have not been taken: call [#next]
  ///     until it returns null first
  public void requireWhole() throws FrameException {
    if (failure != null) {
      throw failure;
    }
    requireTaken();
    if (keptBytes > 0) {
      throw FrameException.torn(
          frames, offset, "the source ended, and " + keptBytes + " bytes of the frame are there");
    }
  }
}
