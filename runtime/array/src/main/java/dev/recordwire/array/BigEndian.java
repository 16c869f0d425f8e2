package dev.recordwire.array;

import dev.recordwire.array.internal.storage.Elements;
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
          bytes.set(Elements.SHORT, at, Short.reverseBytes(bytes.get(Elements.SHORT, at)));
        }
      }
      case 4 -> {
        for (long at = 0; at < bytes.byteSize(); at += 4) {
          bytes.set(Elements.INT, at, Integer.reverseBytes(bytes.get(Elements.INT, at)));
        }
      }
      case 8 -> {
        for (long at = 0; at < bytes.byteSize(); at += 8) {
          bytes.set(Elements.LONG, at, Long.reverseBytes(bytes.get(Elements.LONG, at)));
        }
      }
      default -> {}
    }
    return copy;
  }
}
