package dev.recordwire.codec.spi;

import dev.recordwire.codec.Utf8View;
import dev.recordwire.codec.internal.Layouts;
import java.lang.foreign.MemorySegment;

/// The memory segment behind a writer's window: takes the window when it is full, and takes values
/// that are too long for it directly.
final class SegmentSink {
  private MemorySegment segment = MemorySegment.NULL;
  private long start;
  private long position;

  /// Starts at an offset of a segment.
  void start(MemorySegment target, long offset) {
    segment = target;
    start = offset;
    position = offset;
  }

  /// True if some of these bytes were overwritten.
  boolean isOver(MemorySegment bytes) {
    if (bytes.isNative() != segment.isNative()) {
      return false;
    }
    return bytes.isNative()
        ? bytes.address() < segment.address() + position
            && bytes.address() + bytes.byteSize() > segment.address() + start
        : segment.asSlice(start, written()).asOverlappingSlice(bytes).isPresent();
  }

  /// True if an array is the target's memory and something was written.
  @SuppressWarnings("ReferenceEquality") // the same memory, not the same bytes
  boolean isOver(Object array) {
    return written() > 0 && segment.heapBase().orElse(null) == array;
  }

  /// True if some of a text's bytes were overwritten.
  boolean isOver(Utf8View text) {
    return written() > 0 && text.overlaps(segment.asSlice(start, written()));
  }

  long written() {
    return position - start;
  }

  /// Appends the first `length` bytes of the window.
  void append(byte[] window, int length) {
    MemorySegment.copy(window, 0, segment, Layouts.INT8, claim(length), length);
  }

  /// Appends the first `length` bytes of the window and returns a window with room for `bytes`.
  byte[] makeRoom(byte[] window, int length, int bytes) {
    append(window, length);
    return bytes > window.length ? new byte[bytes] : window;
  }

  /// Appends a text with its length.
  void append(String component, LengthPrefix prefix, String text) {
    byte[] bytes = Utf8.encode(component, text);
    ValueChecks.checkLength(component, prefix, bytes.length);
    if (prefix == LengthPrefix.UINT16) {
      segment.set(Layouts.INT16, claim(2), (short) bytes.length);
    } else {
      segment.set(Layouts.INT32, claim(4), bytes.length);
    }
    append(bytes, bytes.length);
  }

  /// Sets the uint32 at an offset of the written bytes.
  void patch(long at, int value) {
    segment.set(Layouts.INT32, start + at, value);
  }

  /// Reserves `bytes` bytes, which the caller copies to the returned offset of [#segment()].
  long claim(long bytes) {
    long at = position;
    if (bytes > segment.byteSize() - at) {
      throw new TargetFullException();
    }
    position = at + bytes;
    return at;
  }

  /// The last `bytes` bytes that were written.
  MemorySegment last(long bytes) {
    return segment.asSlice(position - bytes, bytes);
  }

  MemorySegment segment() {
    return segment;
  }
}
