package dev.recordwire.runtime;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import org.jspecify.annotations.Nullable;

/// Strict UTF-8: what Java's own conversions replace silently is an error here.
///
/// The threshold is measured. A `charAt` loop is best for short texts and for any that are not
/// ASCII; above that, the JDK's bulk copies are, although each needs a look at the text to be
/// safe.
final class Utf8 {
  /// Above this many characters, the JDK's bulk copy is faster than a loop.
  private static final int SHORT_TEXT = 24;

  /// How many bytes a `char` takes at most; a surrogate pair takes fewer than two such.
  static final int MOST_BYTES_OF_A_CHAR = 3;

  private static final long NOT_ASCII = 0x8080_8080_8080_8080L;

  private Utf8() {}

  /// The number of bytes `text` takes.
  ///
  /// @throws EncodeException if it has an unpaired surrogate
  static long length(String component, String text) {
    int n = text.length();
    return n > SHORT_TEXT && isAscii(text, n) ? n : countedLength(component, text, n);
  }

  private static long countedLength(String component, String text, int n) {
    long bytes = n;
    for (int i = 0; i < n; i++) {
      char c = text.charAt(i);
      if (c >= 0x80) {
        bytes++;
        if (c >= 0x800) {
          bytes++;
          if (Character.isSurrogate(c)) {
            lowSurrogate(component, text, i);
            i++;
          }
        }
      }
    }
    return bytes;
  }

  /// Whether all of the `n` > 0 characters are ASCII.
  private static boolean isAscii(String text, int n) {
    if (!mayBeAscii(text, n)) {
      return false;
    }
    int seen = 0;
    for (int i = 0; i < n; i++) {
      seen |= text.charAt(i);
    }
    return seen < 0x80;
  }

  /// Looks at four of the `n` > 0 characters, which rules out most texts that are not ASCII.
  private static boolean mayBeAscii(String text, int n) {
    return (text.charAt(0) | text.charAt(n >>> 2) | text.charAt(n >>> 1) | text.charAt(n - 1))
        < 0x80;
  }

  /// Returns the partner of the surrogate at index `high`.
  private static char lowSurrogate(String component, String text, int high) {
    if (Character.isHighSurrogate(text.charAt(high)) && high + 1 < text.length()) {
      char low = text.charAt(high + 1);
      if (Character.isLowSurrogate(low)) {
        return low;
      }
    }
    throw EncodeErrors.unpairedSurrogate(component, high);
  }

  /// The bytes of `text`.
  ///
  /// @throws EncodeException if it has an unpaired surrogate
  static byte[] encode(String component, String text) {
    byte[] bytes = text.getBytes(UTF_8);
    // The JDK writes a question mark for an unpaired surrogate: without one, there was none.
    if (hasQuestionMark(bytes)) {
      countedLength(component, text, text.length());
    }
    return bytes;
  }

  private static boolean hasQuestionMark(byte[] bytes) {
    int i = 0;
    for (; i <= bytes.length - Long.BYTES; i += Long.BYTES) {
      long marksAreZero = (long) LittleEndian.LONG.get(bytes, i) ^ 0x3F3F_3F3F_3F3F_3F3FL;
      if (((marksAreZero - 0x0101_0101_0101_0101L) & ~marksAreZero & NOT_ASCII) != 0) {
        return true;
      }
    }
    for (; i < bytes.length; i++) {
      if (bytes[i] == '?') {
        return true;
      }
    }
    return false;
  }

  /// Encodes `text` between `from` and `to` of `target`, and returns where its bytes end, or -1
  /// if there is no room for them.
  ///
  /// @throws EncodeException if it has an unpaired surrogate
  static int encode(String component, String text, byte[] target, int from, int to) {
    int n = text.length();
    if (n > to - from) {
      return -1;
    }
    if (n > SHORT_TEXT) {
      return encodeLonger(component, text, n, target, from, to);
    }
    int i = 0;
    while (i < n) {
      char c = text.charAt(i);
      if (c >= 0x80) {
        return encodeRest(component, text, i, target, from + i, to);
      }
      target[from + i] = (byte) c;
      i++;
    }
    return from + n;
  }

  private static int encodeLonger(
      String component, String text, int n, byte[] target, int from, int to) {
    if (n > TextScratch.MOST_CHARS) {
      byte[] bytes = encode(component, text);
      if (bytes.length > to - from) {
        return -1;
      }
      System.arraycopy(bytes, 0, target, from, bytes.length);
      return from + bytes.length;
    }
    return mayBeAscii(text, n) && TextScratch.copyAscii(text, n, target, from)
        ? from + n
        : encodeRest(component, text, 0, target, from, to);
  }

  private static int encodeRest(
      String component, String text, int i, byte[] target, int at, int to) {
    int n = text.length();
    while (i < n) {
      char c = text.charAt(i++);
      if (c < 0x80) {
        if (at == to) {
          return -1;
        }
        target[at++] = (byte) c;
      } else if (c < 0x800) {
        if (to - at < 2) {
          return -1;
        }
        target[at++] = (byte) (0xC0 | (c >> 6));
        target[at++] = continuation(c);
      } else if (!Character.isSurrogate(c)) {
        if (to - at < 3) {
          return -1;
        }
        target[at++] = (byte) (0xE0 | (c >> 12));
        target[at++] = continuation(c >> 6);
        target[at++] = continuation(c);
      } else {
        int codePoint = Character.toCodePoint(c, lowSurrogate(component, text, i - 1));
        i++;
        if (to - at < 4) {
          return -1;
        }
        target[at++] = (byte) (0xF0 | (codePoint >> 18));
        target[at++] = continuation(codePoint >> 12);
        target[at++] = continuation(codePoint >> 6);
        target[at++] = continuation(codePoint);
      }
    }
    return at;
  }

  private static byte continuation(int bits) {
    return (byte) (0x80 | (bits & 0x3F));
  }

  /// The text that `length` bytes from `from` on encode, or null if they are malformed.
  static @Nullable String decode(byte[] bytes, int from, int length) {
    // The JDK's decoder is the fastest there is, but puts U+FFFD for what is malformed. Looking for
    // one costs nothing in a Latin-1 text, which can't hold it, and little in any other.
    String text = new String(bytes, from, length, UTF_8);
    return text.indexOf('\uFFFD') < 0 || firstMalformed(bytes, from, length) < 0 ? text : null;
  }

  /// The offset from `from` of the first sequence that is not well-formed, or -1.
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
