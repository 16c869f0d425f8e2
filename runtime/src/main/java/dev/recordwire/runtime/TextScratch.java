package dev.recordwire.runtime;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.lang.foreign.MemorySegment;

/// Memory in which the JDK encodes a text, and where one can then see whether it was ASCII.
///
/// `MemorySegment.setString` is the one way of the JDK to copy a text's bytes that neither
/// allocates nor looks at each character by itself, but it writes a zero behind them, which may
/// not go to memory that is not ours.
final class TextScratch {
  /// The most characters that there is room for, whatever they are.
  static final int MOST_CHARS = 1024;

  /// A byte that no UTF-8 has.
  private static final byte NO_TEXT = (byte) 0xFF;

  private static final Pool<TextScratch> POOL = new Pool<>(TextScratch::new);

  private final int slot;
  private final byte[] bytes = new byte[MOST_CHARS * Utf8.MOST_BYTES_OF_A_CHAR + 2];
  private final MemorySegment segment = MemorySegment.ofArray(bytes);

  private TextScratch(int slot) {
    this.slot = slot;
  }

  /// Copies the bytes of a text of `n` characters to `target` if it is ASCII; returns whether it
  /// was.
  static boolean copyAscii(String text, int n, byte[] target, int from) {
    TextScratch scratch = POOL.take();
    try {
      return scratch.copy(text, n, target, from);
    } finally {
      POOL.give(scratch.slot);
    }
  }

  private boolean copy(String text, int n, byte[] target, int from) {
    bytes[n + 1] = NO_TEXT;
    segment.setString(0, text, UTF_8);
    if (bytes[n + 1] != NO_TEXT) { // more than the n bytes and the zero were written
      return false;
    }
    System.arraycopy(bytes, 0, target, from, n);
    return true;
  }
}
