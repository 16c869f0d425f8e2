package dev.recordwire.codec.spi;

import static java.lang.foreign.ValueLayout.JAVA_LONG_UNALIGNED;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.recordwire.codec.EncodeException;
import dev.recordwire.codec.internal.Segments;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CoderResult;
import org.jspecify.annotations.Nullable;

/// Pooled memory for a text's characters and bytes on their way between a string and a payload.
///
/// The JDK copies a string's characters to an array many at a time, and its strict encoder does the
/// same with ASCII, piece by piece of a long text. None of it allocates.
final class TextScratch extends Pooled {
  /// The limits of the payload's readers and the use of them so far; null while readers have the
  /// default limits and nothing was used.
  @Nullable WriteRules rules;

  /// Up to this many characters, one pass over all of them is quicker than the JDK's encoder.
  private static final int SHORT_TEXT = 96;

  /// The bits of four characters that are zero in ASCII.
  private static final long NOT_ASCII = 0xFF80_FF80_FF80_FF80L;

  /// After so many texts, to read four characters at a time has saved as much as it takes the JDK
  /// to start memory segments.
  private static final int WORTH_SEGMENTS = 1 << 14;

  /// The number of characters that there is room for.
  static final int MAX_CHARS = 1024;

  private static final SlotPool<TextScratch> POOL =
      new SlotPool<>() {
        @Override
        protected TextScratch make() {
          return new TextScratch();
        }
      };

  private final char[] chars = new char[MAX_CHARS];

  /// The characters, four at a time, once there have been enough texts.
  private @Nullable MemorySegment fours;

  /// How many texts were looked at one character at a time.
  private int texts;

  private final byte[] bytes = new byte[MAX_CHARS * Utf8Sequences.MAX_BYTES_PER_CHAR];
  private final CharBuffer in = CharBuffer.wrap(chars);
  private final ByteBuffer out = ByteBuffer.wrap(bytes);
  private final CharsetEncoder encoder = UTF_8.newEncoder();

  /// Takes one that nobody else uses.
  static TextScratch take() {
    return POOL.take();
  }

  /// The number of bytes that `text` takes.
  ///
  /// @throws EncodeException if it has an unpaired surrogate
  static long length(String component, String text) {
    TextScratch scratch = take();
    try {
      return text.length() <= SHORT_TEXT
          ? scratch.lengthOfShort(component, text)
          : scratch.encodePieces(component, text, null, 0, Long.MAX_VALUE);
    } finally {
      try {
        scratch.release();
      } catch (StackOverflowError _) {
        scratch.taken = 0;
      }
    }
  }

  /// Encodes `text` between `from` and `to` of `target`, and returns the end of its bytes, or -1 if
  /// there is no room for them.
  ///
  /// @throws EncodeException if it has an unpaired surrogate
  int encode(String component, String text, byte[] target, int from, int to) {
    return text.length() <= SHORT_TEXT
        ? encodeShort(component, text, target, from, to)
        : (int) encodePieces(component, text, target, from, to);
  }

  /// Decodes `length` bytes, at most [#MAX_CHARS], from `from` on; null if they are malformed.
  static @Nullable String decode(byte[] bytes, int from, int length) {
    TextScratch scratch = take();
    try {
      int n = Utf8Sequences.decode(bytes, from, from + length, scratch.chars);
      return n < 0 ? null : new String(scratch.chars, 0, n);
    } finally {
      try {
        scratch.release();
      } catch (StackOverflowError _) {
        scratch.taken = 0;
      }
    }
  }

  private int lengthOfShort(String component, String text) {
    int n = text.length();
    text.getChars(0, n, chars, 0);
    return isAscii(n) ? n : Utf8Sequences.length(component, chars, n);
  }

  private int encodeShort(String component, String text, byte[] target, int from, int to) {
    int n = text.length();
    text.getChars(0, n, chars, 0);
    if (isAscii(n)) {
      copyLowBytes(text, n, target, from);
      return from + n;
    }
    return Utf8Sequences.encode(component, chars, n, target, from, to);
  }

  private boolean isAscii(int n) {
    MemorySegment fours = this.fours;
    return fours == null ? isAsciiOneByOne(n) : isAscii(fours, n);
  }

  private boolean isAsciiOneByOne(int n) {
    texts++;
    if (texts >= WORTH_SEGMENTS && Segments.areStarted()) {
      fours = MemorySegment.ofArray(chars);
    }
    int seen = 0;
    for (int i = 0; i < n; i++) {
      seen |= chars[i];
    }
    return (seen & NOT_ASCII) == 0;
  }

  private boolean isAscii(MemorySegment fours, int n) {
    fours.isNative(); // a call that only tells the JIT the segment's class
    long seen = 0;
    int i = 0;
    for (; i <= n - 4; i += 4) {
      seen |= fours.get(JAVA_LONG_UNALIGNED, 2L * i);
    }
    for (; i < n; i++) {
      seen |= chars[i];
    }
    return (seen & NOT_ASCII) == 0;
  }

  @SuppressWarnings("deprecation") // it copies the low bytes, which is wrong for other texts
  private static void copyLowBytes(String text, int n, byte[] target, int from) {
    text.getBytes(0, n, target, from);
  }

  private long encodePieces(
      String component, String text, byte @Nullable [] target, long from, long to) {
    encoder.reset();
    int n = text.length();
    long at = from;
    int done = 0;
    while (done < n) {
      int end = Math.min(n, done + MAX_CHARS);
      CoderResult result = encode(text, done, end, end == n);
      int size = out.position();
      if (size > to - at) {
        return -1;
      }
      if (target != null) {
        System.arraycopy(bytes, 0, target, (int) at, size);
      }
      at += size;
      done += in.position(); // a surrogate pair may begin at the end of a piece
      if (result.isError()) {
        throw EncodeErrors.unpairedSurrogate(component, done);
      }
    }
    return at;
  }

  private CoderResult encode(String text, int from, int to, boolean last) {
    text.getChars(from, to, chars, 0);
    return encoder.encode(in.limit(to - from).position(0), out.clear(), last);
  }
}
