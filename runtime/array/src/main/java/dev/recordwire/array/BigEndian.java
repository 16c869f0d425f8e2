package dev.recordwire.array;

import dev.recordwire.array.internal.storage.Layouts;
import java.lang.foreign.MemorySegment;

/// Elements that come with their highest byte first.
final class BigEndian {
  private BigEndian() {}

  /// The elements of a window, each with its bytes in reverse, in new memory.
  static MemoryWindow reversed(MemoryWindow window) {
    MemoryWindow copy = window.copy();
    MemorySegment bytes = copy.exactSegment();
    switch (copy.elementSize) {
      case 2 -> {
        for (long at = 0; at < bytes.byteSize(); at += 2) {
          bytes.set(Layouts.SHORT, at, Short.reverseBytes(bytes.get(Layouts.SHORT, at)));
        }
      }
      case 4 -> {
        for (long at = 0; at < bytes.byteSize(); at += 4) {
          bytes.set(Layouts.INT, at, Integer.reverseBytes(bytes.get(Layouts.INT, at)));
        }
      }
      case 8 -> {
        for (long at = 0; at < bytes.byteSize(); at += 8) {
          bytes.set(Layouts.LONG, at, Long.reverseBytes(bytes.get(Layouts.LONG, at)));
        }
      }
      default -> {}
    }
    return copy;
  }
}
