package dev.recordwire.file;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// The exception for bytes that are not whole, sound frames: which frame, where it starts, and what
/// is wrong with it. If the frame is sound and its payload is not, the cause is the
/// [DecodeException][dev.recordwire.codec.DecodeException].
public final class FrameException extends IOException {
  private static final long serialVersionUID = 1L;

  private final long frame;
  private final long offset;
  private final boolean isTornTail;

  private FrameException(
      long frame, long offset, String reason, boolean isTornTail, @Nullable Throwable cause) {
    this("frame " + frame + " at byte " + offset + ": " + reason, cause, frame, offset, isTornTail);
  }

  private FrameException(
      String message, @Nullable Throwable cause, long frame, long offset, boolean isTornTail) {
    super(message, cause);
    this.frame = frame;
    this.offset = offset;
    this.isTornTail = isTornTail;
  }

  /// A frame that is not sound.
  static FrameException damaged(long frame, long offset, String reason) {
    return new FrameException(frame, offset, reason, false, null);
  }

  /// A frame that its bytes end within.
  static FrameException torn(long frame, long offset, String reason) {
    return new FrameException(frame, offset, reason, true, null);
  }

  /// A frame whose payload is malformed.
  static FrameException malformed(long frame, long offset, Throwable cause) {
    return new FrameException(frame, offset, String.valueOf(cause.getMessage()), false, cause);
  }

  /// The exception for a file to which no frames can be added, because of this one.
  FrameException refusingMore(Path file) {
    String remedy =
        isTornTail
            ? "cut the file to %d bytes first, with FileChannel.truncate".formatted(offset)
            : "write to another file, or in the format that the file has";
    return new FrameException(
        "%s: frames behind frame %d, which is not sound, could not be read: %s (%s)"
            .formatted(file, frame, remedy, getMessage()),
        this,
        frame,
        offset,
        isTornTail);
  }

  /// How many frames are before the frame.
  public long frame() {
    return frame;
  }

  /// How many bytes are before the frame, from the first byte that was read on.
  public long offset() {
    return offset;
  }

  /// True if the bytes end within the frame, as they do when a writer was killed, or is still
  /// writing: all frames before it are whole. Frames without a checksum whose length is damaged can
  /// look the same.
  public boolean isTornTail() {
    return isTornTail;
  }
}
