package dev.recordwire.file;

import dev.recordwire.codec.Codec;
import dev.recordwire.codec.DecodeException;
import dev.recordwire.codec.DecodeLimits;
import java.io.Closeable;
import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The frames of a source in order: knows where each starts and what is wrong with it, and leaves
/// the bytes to its subclasses.
abstract class Frames implements Closeable {
  final FrameFormat format;
  private long count;
  private long offset;
  private long end;
  private @Nullable FrameException failure;
  private boolean isClosed;

  Frames(FrameFormat format) {
    this.format = Objects.requireNonNull(format, "the format is null");
  }

  /// Moves to the next frame; false at the end.
  ///
  /// @throws FrameException if the frame is not sound: there is no way to the frame after it
  final boolean next() throws IOException {
    if (isClosed) {
      throw new IOException("the reader is closed: make another one, with FrameReader");
    }
    if (failure != null) {
      throw failure;
    }
    offset = end;
    try {
      if (!advance()) {
        return false;
      }
    } catch (FrameException e) {
      failure = e;
      throw e;
    }
    count++;
    return true;
  }

  @Override
  public void close() throws IOException {
    isClosed = true;
  }

  /// Takes the bytes of the next frame, and says by [#pass] where it ends; false at the end.
  abstract boolean advance() throws IOException;

  /// Decodes the payload of the frame.
  ///
  /// @throws DecodeException if it is malformed
  abstract <T> T decode(Codec<T> codec, DecodeLimits limits);

  /// How many frames have been moved to.
  final long count() {
    return count;
  }

  /// Where the frame starts that was moved to, or is looked at by [#advance].
  final long offset() {
    return offset;
  }

  /// The exception for a sound frame, the one that was moved to, whose payload is malformed.
  final FrameException malformed(DecodeException cause) {
    return FrameException.malformed(count - 1, offset, cause);
  }

  /// Where this frame ends.
  final long end() {
    return end;
  }

  /// Ends this frame after a payload of `size` bytes.
  final void pass(int size) {
    end = offset + format.frameBytes(size);
  }

  /// Checks a length against the longest payload of the format, and returns it.
  final int checkedLength(int length) throws FrameException {
    return checkedLength(length, format, count, offset);
  }

  /// Checks the length of a frame against the longest payload of the format, and returns it.
  static int checkedLength(int length, FrameFormat format, long frame, long offset)
      throws FrameException {
    if (Integer.compareUnsigned(length, format.maxBytes()) > 0) {
      throw FrameException.damaged(
          frame,
          offset,
          "its length says "
              + Integer.toUnsignedString(length)
              + " bytes, and FrameFormat.maxBytes is "
              + format.maxBytes());
    }
    return length;
  }

  final void checkChecksum(int found, int computed) throws FrameException {
    checkChecksum(found, computed, count, offset);
  }

  static void checkChecksum(int found, int computed, long frame, long offset)
      throws FrameException {
    if (found != computed) {
      throw FrameException.damaged(
          frame,
          offset,
          "its checksum is %08x, and its bytes have %08x: they are damaged, or were written without"
                  .formatted(found, computed)
              + " checksums");
    }
  }

  /// The exception for a frame whose length is not whole.
  final FrameException tornLength(long there) {
    return FrameException.torn(
        count,
        offset,
        "the bytes end within its length, of which " + there + " of 4 bytes are there");
  }

  /// The exception for a frame whose payload and checksum are not whole.
  final FrameException tornPayload(int size, long there) {
    return FrameException.torn(
        count,
        offset,
        "it has "
            + (size + format.checksumBytes())
            + " bytes after its length, and the bytes end after "
            + there);
  }
}
