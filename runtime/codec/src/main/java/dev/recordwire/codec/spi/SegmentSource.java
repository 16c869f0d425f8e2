package dev.recordwire.codec.spi;

import dev.recordwire.codec.DecodeException;
import dev.recordwire.codec.internal.Layouts;
import dev.recordwire.codec.internal.StrictUtf8;
import java.lang.foreign.MemorySegment;

/// The memory segment behind a reader's window: a whole payload, and the window's place in it.
final class SegmentSource {
  /// Has room for the fixed-size fields and short texts between two refills.
  private static final int WINDOW = 256;

  private final MemorySegment segment;
  private long taken;
  private int filled;

  SegmentSource(MemorySegment segment) {
    this.segment = segment;
  }

  byte[] newWindow() {
    return new byte[(int) Math.min(WINDOW, segment.byteSize())];
  }

  /// The number of bytes that the window has not taken yet.
  long rest() {
    return segment.byteSize() - taken;
  }

  /// The offset in the payload of the first byte that the window has not taken yet.
  long taken() {
    return taken;
  }

  /// Moves the bytes between `position` and `limit` to the front of the window, or of a larger
  /// window if `bytes` do not fit, fills the rest of it, and returns it.
  ///
  /// @throws DecodeException if fewer than `bytes` remain, naming the cut component of `run`
  byte[] refill(byte[] window, int position, int limit, int bytes, String run) {
    int unread = limit - position;
    if (bytes > unread + rest()) {
      throw DecodeErrors.cut(run, taken - unread, unread + rest());
    }
    byte[] refilled = bytes > window.length ? new byte[bytes] : window;
    System.arraycopy(window, position, refilled, 0, unread);
    int length = (int) Math.min(refilled.length - unread, rest());
    MemorySegment.copy(segment, Layouts.INT8, taken, refilled, unread, length);
    taken += length;
    filled = unread + length;
    return refilled;
  }

  /// The number of bytes in the window after the last refill.
  int filled() {
    return filled;
  }

  /// Continues at `offset` of the payload.
  void skipTo(long offset) {
    taken = offset;
  }

  /// Checks a text that is not in the window, and continues behind it.
  ///
  /// @param scratch the window, which is overwritten: what is unread of it is the text's
  /// @throws DecodeException if it is not strict UTF-8
  void checkUtf8(String component, long offset, int bytes, byte[] scratch) {
    MemorySegment text = segment.asSlice(offset, bytes);
    if (!StrictUtf8.isValid(text, scratch)) {
      throw DecodeErrors.notUtf8(component, offset, text);
    }
    skipTo(offset + bytes);
  }

  MemorySegment segment() {
    return segment;
  }
}
