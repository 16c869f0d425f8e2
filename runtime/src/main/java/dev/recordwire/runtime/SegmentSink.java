package dev.recordwire.runtime;

import java.lang.foreign.MemorySegment;

/// The memory segment behind a writer's window: takes the window when it is full, and whatever is
/// too long for it directly.
final class SegmentSink {
  /// Enough for the fixed-size fields and short texts between two flushes.
  private static final int WINDOW = 256;

  private final MemorySegment segment;
  private long written;

  SegmentSink(MemorySegment segment) {
    this.segment = segment;
  }

  byte[] newWindow() {
    return new byte[(int) Math.min(WINDOW, segment.byteSize())];
  }

  long written() {
    return written;
  }

  /// Appends the first `length` bytes of the window.
  void append(byte[] window, int length) {
    MemorySegment.copy(window, 0, segment, LittleEndian.INT8, claim(length), length);
  }

  /// Appends `bytes` bytes that the caller copies to the returned offset of [#segment()].
  long claim(long bytes) {
    long at = written;
    if (bytes > segment.byteSize() - at) {
      throw new TargetFullException();
    }
    written = at + bytes;
    return at;
  }

  MemorySegment segment() {
    return segment;
  }
}
