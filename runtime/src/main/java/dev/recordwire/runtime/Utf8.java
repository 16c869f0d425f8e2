package dev.recordwire.runtime;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import org.jspecify.annotations.Nullable;

/// Strict UTF-8: what Java's own conversions replace silently is an error here.
final class Utf8 {
  private static final char REPLACEMENT = '\uFFFD';

  private Utf8() {}

  /// The number of bytes `text` takes.
  ///
  /// @throws EncodeException if it has an unpaired surrogate
  static long length(String component, String text) {
    int n = text.length();
    long bytes = n;
    for (int i = 0; i < n; i++) {
      char c = text.charAt(i);
      if (c >= 0x80) {
        bytes++;
        if (c >= 0x800) {
          bytes++;
          if (Character.isSurrogate(c)) {
            i = lowSurrogate(component, text, i);
          }
        }
      }
    }
    return bytes;
  }

  private static int lowSurrogate(String component, String text, int high) {
    int low = high + 1;
    if (!Character.isHighSurrogate(text.charAt(high))
        || low == text.length()
        || !Character.isLowSurrogate(text.charAt(low))) {
      throw EncodeErrors.unpairedSurrogate(component, high);
    }
    return low;
  }

  /// The bytes of `text`.
  ///
  /// @throws EncodeException if it has an unpaired surrogate
  static byte[] encode(String component, String text) {
    length(component, text);
    return text.getBytes(UTF_8);
  }

  /// Encodes `text` between `from` and `to` of `target`, and returns where its bytes end, or -1
  /// if there is no room for them.
  ///
  /// @throws EncodeException if it has an unpaired surrogate
  static int encode(String component, String text, byte[] target, int from, int to) {
    byte[] bytes = encode(component, text);
    if (bytes.length > to - from) {
      return -1;
    }
    System.arraycopy(bytes, 0, target, from, bytes.length);
    return from + bytes.length;
  }

  /// The text that `length` bytes from `from` on encode, or null if they are malformed.
  static @Nullable String decode(byte[] bytes, int from, int length) {
    // The JDK's decoder is the fastest there is, but puts U+FFFD for what is malformed. Looking for
    // one costs nothing in a Latin-1 text, which can't hold it, and little in any other.
    String text = new String(bytes, from, length, UTF_8);
    return text.indexOf(REPLACEMENT) < 0 || firstMalformed(bytes, from, length) < 0 ? text : null;
  }

  /// The offset from `from` of the first byte that does not belong to a well-formed sequence, or
  /// -1.
  static int firstMalformed(byte[] bytes, int from, int length) {
    CharsetDecoder strict = UTF_8.newDecoder();
    ByteBuffer in = ByteBuffer.wrap(bytes, from, length);
    CharBuffer out = CharBuffer.allocate(Math.min(length, 1024));
    CoderResult result = strict.decode(in, out, true);
    while (result.isOverflow()) {
      result = strict.decode(in, out.clear(), true);
    }
    return result.isError() ? in.position() - from : -1;
  }
}
