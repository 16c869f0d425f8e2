package dev.recordwire.codec.spi;

import dev.recordwire.codec.DecodeException;
import dev.recordwire.codec.DecodeLimits;
import dev.recordwire.codec.Utf8View;
import dev.recordwire.codec.internal.StrictUtf8;
import org.jspecify.annotations.Nullable;

/// The part of a [WireReader] that reads texts, as Strings and where they lie.
abstract class ReadTexts extends FixedReads {
  /// The most bytes that the JDK decodes to a text that is not Latin-1.
  static final int MAX_TEXT = (1 << 30) - 1;

  ReadTexts(
      byte[] window, int position, int limit, @Nullable SegmentSource source, DecodeLimits limits) {
    super(window, position, limit, source, limits);
  }

  /// Reads a text.
  ///
  /// @throws DecodeException if it is cut, or is not strict UTF-8
  public final String utf8(String component, LengthPrefix prefix) {
    int bytes = atMost(MAX_TEXT, component, prefix, length(component, prefix));
    int at = take(bytes, component);
    String text = Utf8.decode(window, at, bytes);
    if (text == null) {
      throw DecodeErrors.notUtf8(component, base + at, window, at, bytes);
    }
    return text;
  }

  /// Returns a text where it lies, without a copy.
  ///
  /// @throws DecodeException if it is cut, or is not strict UTF-8
  public final Utf8View utf8View(String component, LengthPrefix prefix) {
    int bytes = atMost(MAX_TEXT, component, prefix, length(component, prefix));
    SegmentSource from = source;
    if (from == null) {
      int at = pass(bytes);
      checkUtf8(at, component, bytes);
      return Utf8View.unverified(window, at, bytes);
    }
    long start = offset();
    if (inWindow(bytes)) {
      checkUtf8(pass(bytes), component, bytes);
    } else {
      // No call here takes `this`, for the reason that `take` states.
      from.checkUtf8(component, start, bytes, window);
      leaveWindow(start + bytes);
    }
    return Utf8View.unverified(from.segment(), start, bytes);
  }

  /// The text in the `bytes` bytes at `at`, without the zeros at its end.
  ///
  /// @throws DecodeException if it is not strict UTF-8
  public final String paddedUtf8(int at, String component, int bytes) {
    int length = unpadded(at, bytes);
    String text = Utf8.decode(window, at, length);
    if (text == null) {
      throw DecodeErrors.notUtf8(component, base + at, window, at, length);
    }
    return text;
  }

  /// The text in the `bytes` bytes at `at`, without the zeros at its end, where it lies.
  ///
  /// @throws DecodeException if it is not strict UTF-8
  public final Utf8View paddedUtf8View(int at, String component, int bytes) {
    int length = unpadded(at, bytes);
    checkUtf8(at, component, length);
    return source == null
        ? Utf8View.unverified(window, at, length)
        : Utf8View.unverified(source.segment(), base + at, length);
  }

  private int unpadded(int at, int bytes) {
    int length = bytes;
    while (length > 0 && window[at + length - 1] == 0) {
      length--;
    }
    return length;
  }

  /// Checks that the text of `bytes` bytes at `at` is strict UTF-8.
  private void checkUtf8(int at, String component, int bytes) {
    if (!StrictUtf8.isValid(window, at, at + bytes)) {
      throw DecodeErrors.notUtf8(component, base + at, window, at, bytes);
    }
  }
}
