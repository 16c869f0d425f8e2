package dev.recordwire.ffi.spi;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.foreign.ValueLayout;

/// Copies texts for C.
final class Texts {
  /// Up to this length a text gets room for its longest possible UTF-8, and is encoded in place.
  private static final int SHORT = 1024;

  private Texts() {}

  static MemorySegment copy(String path, String text, SegmentAllocator allocator) {
    check(path, text);
    if (text.length() <= SHORT) {
      MemorySegment copy = allocator.allocate(3L * text.length() + 1, 1);
      copy.setString(0, text, UTF_8);
      return copy;
    }
    byte[] bytes = text.getBytes(UTF_8);
    MemorySegment copy = allocator.allocate(bytes.length + 1L, 1);
    MemorySegment.copy(bytes, 0, copy, ValueLayout.JAVA_BYTE, 0, bytes.length);
    copy.set(ValueLayout.JAVA_BYTE, bytes.length, (byte) 0);
    return copy;
  }

  /// Refuses a text that C would get cut or changed.
  private static void check(String path, String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == 0) {
        throw new IllegalArgumentException(
            path + " holds a NUL at index " + i + ", where C would end it: cut it there");
      }
      if (Character.isSurrogate(c)) {
        if (Character.isLowSurrogate(c)
            || i + 1 == text.length()
            || !Character.isLowSurrogate(text.charAt(i + 1))) {
          throw new IllegalArgumentException(
              path
                  + " holds an unpaired surrogate at index "
                  + i
                  + ", which has no UTF-8: repair"
                  + " the text");
        }
        i++;
      }
    }
  }
}
