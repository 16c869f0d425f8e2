package dev.recordwire.codec.spi;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.recordwire.codec.EncodeException;
import dev.recordwire.codec.internal.StrictUtf8;
import org.jspecify.annotations.Nullable;

/// Strict UTF-8: texts and bytes that Java's own conversions silently repair are errors here.
///
/// Only short texts are read character by character with `charAt`. The whole process shares the
/// JIT's profile of that method: after a few texts anywhere that are not Latin-1, a loop over
/// `charAt` takes two to three times as long, and the JDK's bulk copies do not.
final class Utf8 {
  /// Above this many characters, [TextScratch] is quicker than a loop.
  private static final int SHORT_TEXT = 8;

  private Utf8() {}

  /// The number of bytes that `text` takes.
  ///
  /// @throws EncodeException if it has an unpaired surrogate
  static long length(String component, String text) {
    int n = text.length();
    return n <= SHORT_TEXT && isAscii(text, n) ? n : TextScratch.length(component, text);
  }

  private static boolean isAscii(String text, int n) {
    int seen = 0;
    for (int i = 0; i < n; i++) {
      seen |= text.charAt(i);
    }
    return seen < 0x80;
  }

  /// The bytes of `text`.
  ///
  /// @throws EncodeException if it has an unpaired surrogate, or an array can't hold the bytes
  static byte[] encode(String component, String text) {
    byte[] bytes = new byte[ValueChecks.narrowed(component, length(component, text))];
    encode(component, text, null, bytes, 0, bytes.length);
    return bytes;
  }

  /// Encodes `text` between `from` and `to` of `target`, and returns the end of its bytes, or -1 if
  /// there is no room for them.
  ///
  /// @param reusable the caller's own memory, or null to take some from the pool
  /// @throws EncodeException if it has an unpaired surrogate
  static int encode(
      String component,
      String text,
      @Nullable TextScratch reusable,
      byte[] target,
      int from,
      int to) {
    int n = text.length();
    if (n > to - from) {
      return -1;
    }
    if (n <= SHORT_TEXT && copyAscii(text, n, target, from)) {
      return from + n;
    }
    if (reusable != null) {
      return reusable.encode(component, text, target, from, to);
    }
    TextScratch scratch = TextScratch.take();
    try {
      return scratch.encode(component, text, target, from, to);
    } finally {
      try {
        scratch.release();
      } catch (StackOverflowError _) {
        scratch.taken = 0;
      }
    }
  }

  private static boolean copyAscii(String text, int n, byte[] target, int from) {
    int seen = 0;
    for (int i = 0; i < n; i++) {
      char c = text.charAt(i);
      seen |= c;
      target[from + i] = (byte) c;
    }
    return seen < 0x80;
  }

  /// Decodes `length` bytes from `from` on; null if they are malformed.
  static @Nullable String decode(byte[] bytes, int from, int length) {
    if (length > 0 && length <= TextScratch.MAX_CHARS && !mayBeAscii(bytes, from, length)) {
      return TextScratch.decode(bytes, from, length);
    }
    // The JDK's decoder is the quickest for ASCII, but replaces malformed bytes with U+FFFD. The
    // search for U+FFFD costs nothing in a Latin-1 text, which can't hold it, and little in any
    // other.
    String text = new String(bytes, from, length, UTF_8);
    return text.indexOf('\uFFFD') < 0 || StrictUtf8.isValid(bytes, from, from + length)
        ? text
        : null;
  }

  /// Tests four of the `length` > 0 bytes, which rules out most texts that are not ASCII.
  private static boolean mayBeAscii(byte[] bytes, int from, int length) {
    return (bytes[from]
            | bytes[from + (length >>> 2)]
            | bytes[from + (length >>> 1)]
            | bytes[from + length - 1])
        >= 0;
  }
}
