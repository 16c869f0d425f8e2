package dev.recordwire.array.internal.storage;

import java.lang.foreign.MemorySegment;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/// A part of a segment as the scalar loops read it: in a `byte[]`. That is the segment's own array
/// where it has one; other memory is copied, part by part, into an array that stays in the
/// processor's nearest cache. So each loop is written once, only ever meets arrays, and is not
/// slowed down by whatever else the program keeps its numbers in.
public final class HeapWindow {
  /// The bytes of an array that is kept, as many as the loops show at a time.
  private static final int ROOM = 1 << 14;

  /// A shorter array is made in less time than a kept one is taken and given back.
  private static final int MIN_REUSED = 1 << 10;

  /// An array that nobody uses at the moment: a new one has to be cleared, which takes about as
  /// long as a sum over it.
  private static final AtomicReference<byte @Nullable []> SPARE = new AtomicReference<>();

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
      this.bytes = room < MIN_REUSED || room > ROOM ? new byte[room] : takeSpare();
      this.source = segment;
      this.offset = 0;
    }
  }

  private static byte[] takeSpare() {
    byte[] spare = SPARE.getAndSet(null);
    return spare == null ? new byte[ROOM] : spare;
  }

  /// Lets another window have the array. This one must not be used any more.
  public void giveBack() {
    if (source != null && bytes.length == ROOM) {
      SPARE.set(bytes);
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
