package dev.recordwire.codec.spi;

import java.lang.foreign.MemorySegment;

/// Asks whether the calling thread may still use a caller's memory, which other threads may close.
final class SegmentAccess {
  private SegmentAccess() {}

  static boolean isReadable(MemorySegment memory) {
    return memory.scope().isAlive() && memory.isAccessibleBy(Thread.currentThread());
  }

  static boolean isWritable(MemorySegment memory) {
    return isReadable(memory) && !memory.isReadOnly();
  }
}
