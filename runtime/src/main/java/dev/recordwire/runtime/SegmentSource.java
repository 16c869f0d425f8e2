package dev.recordwire.runtime;

import java.lang.foreign.MemorySegment;

/// The memory segment behind a reader's window: a whole payload, and how far the window has come.
final class SegmentSource {
  /// Enough for the fixed-size fields and short texts between two refills.
  private static final int WINDOW = 256;

  private final MemorySegment segment;
  private long taken;

  SegmentSource(MemorySegment segment) {
    this.segment = segment;
  }

  byte[] newWindow() {
    return new byte[(int) Math.min(WINDOW, segment.byteSize())];
  }

  /// The bytes that the window has not taken yet.
  long rest() {
    return segment.byteSize() - taken;
  }

  /// The offset in the payload of the first byte that the window has not taken yet.
  long taken() {
    return taken;
  }

  /// Fills the window behind its first `kept` bytes and returns how many bytes it then holds.
  int fill(byte[] window, int kept) {
    int length = (int) Math.min(window.length - kept, rest());
    MemorySegment.copy(segment, LittleEndian.INT8, taken, window, kept, length);
    taken += length;
    return kept + length;
  }

  /// Continues at `offset` of the payload.
  void skipTo(long offset) {
    taken = offset;
  }

  /// Whether this thread may still read the segment.
  boolean isAccessible() {
    return segment.scope().isAlive() && segment.isAccessibleBy(Thread.currentThread());
  }

  MemorySegment segment() {
    return segment;
  }
}
