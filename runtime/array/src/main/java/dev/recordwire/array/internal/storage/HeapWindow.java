package dev.recordwire.array.internal.storage;

import java.lang.foreign.MemorySegment;
import org.jspecify.annotations.Nullable;

/// A part of a segment as the scalar loops read it: in a `byte[]`. That is the segment's own array
/// where it has one; other memory is copied, part by part, into an array that stays in the
/// processor's nearest cache. So each loop is written once, only ever meets arrays, and is not
/// slowed down by whatever else the program keeps its numbers in.
public final class HeapWindow {
  /// The array; what [#show] asked for starts where it says.
  public final byte[] bytes;

  /// The source of copies, or null if the array is the segment's own.
  private final @Nullable MemorySegment source;

  private final int offset;

  /// @param room how many bytes are shown at a time, at most
  public HeapWindow(MemorySegment segment, int room) {
    if (segment.heapBase().orElse(null) instanceof byte[] array) {
      this.bytes = array;
      this.source = null;
      this.offset = (int) segment.address();
    } else {
      this.bytes = new byte[room];
      this.source = segment;
      this.offset = 0;
    }
  }

  /// Where in [#bytes] the `count` bytes from `at` on start; whatever was shown before is gone.
  public int show(long at, int count) {
    if (source == null) {
      return offset + (int) at;
    }
    MemorySegment.copy(source, Layouts.BYTE, at, bytes, 0, count);
    return 0;
  }
}
