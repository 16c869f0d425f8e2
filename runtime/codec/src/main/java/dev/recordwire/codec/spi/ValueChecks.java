package dev.recordwire.codec.spi;

import dev.recordwire.codec.EncodeException;
import org.jspecify.annotations.Nullable;

/// Checks of values that sizing and writing share.
final class ValueChecks {
  /// The longest array that every JVM can allocate.
  static final int MAX_ARRAY = Integer.MAX_VALUE - 8;

  private ValueChecks() {}

  /// Returns `value`.
  ///
  /// @throws EncodeException if it is null
  static <V> V present(String component, @Nullable V value) {
    if (value == null) {
      throw EncodeErrors.absent(component);
    }
    return value;
  }

  /// Checks that a length in bytes fits its prefix.
  static void checkLength(String component, LengthPrefix prefix, long bytes) {
    if (bytes > prefix.max()) {
      throw EncodeErrors.tooLong(component, prefix, bytes, "bytes");
    }
  }

  /// Checks that a number of elements is not negative and fits its prefix.
  static void checkCount(String component, LengthPrefix prefix, long elements) {
    if (elements < 0) {
      throw EncodeErrors.negativeCount(component, elements);
    }
    if (elements > prefix.max()) {
      throw EncodeErrors.tooLong(component, prefix, elements, "elements");
    }
  }

  /// Checks that a collection gave as many elements as its `size()`.
  static void checkUnchanged(String component, int count, int given) {
    if (given != count) {
      throw EncodeErrors.changed(component, count, given);
    }
  }

  /// Narrows a number of bytes that an array can hold.
  static int narrowed(String component, long bytes) {
    if (bytes > MAX_ARRAY) {
      throw EncodeErrors.tooLongToNarrow(component, bytes);
    }
    return (int) bytes;
  }
}
