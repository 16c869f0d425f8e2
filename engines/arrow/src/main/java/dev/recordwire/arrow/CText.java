package dev.recordwire.arrow;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;

import dev.recordwire.ffi.internal.Restricted;
import java.lang.foreign.MemorySegment;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// Texts that C ends by a zero.
final class CText {
  private CText() {}

  /// Reads a text, not a byte behind its end: the JDK looks for the zero eight bytes at a time,
  /// which may be those of a page that is not there.
  ///
  /// @param most the most bytes that it may have
  /// @return the text; null if it has more
  static @Nullable String read(long address, int most) {
    MemorySegment bytes = Restricted.sized(MemorySegment.ofAddress(address), most + 1L);
    for (int i = 0; i <= most; i++) {
      if (bytes.get(JAVA_BYTE, i) == 0) {
        byte[] text = bytes.asSlice(0, i).toArray(JAVA_BYTE);
        return new String(text, StandardCharsets.UTF_8);
      }
    }
    return null;
  }
}
