package dev.recordwire.runtime;

import dev.recordwire.array.ArrayView;
import java.lang.foreign.MemorySegment;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The checks of what a record says of its own components: at most so many elements, at most so
/// many bytes.
///
/// Each method returns its value, null too, which is another's to refuse, and throws
/// [EncodeException] where there is more.
public final class Bounds {
  private Bounds() {}

  /// Checks a text's bytes in UTF-8.
  ///
  /// @throws EncodeException if it has an unpaired surrogate, too
  public static @Nullable String maxBytes(String component, int most, @Nullable String value) {
    if (value != null && value.length() > most / 3) {
      checkBytes(component, most, Utf8.length(component, value));
    }
    return value;
  }

  /// Checks a binary's length.
  public static byte @Nullable [] maxBytes(String component, int most, byte @Nullable [] value) {
    checkBytes(component, most, value == null ? 0 : value.length);
    return value;
  }

  /// Checks a binary's length.
  public static @Nullable MemorySegment maxBytes(
      String component, int most, @Nullable MemorySegment value) {
    checkBytes(component, most, value == null ? 0 : value.byteSize());
    return value;
  }

  /// Checks how many elements a view shows.
  public static <V extends ArrayView> @Nullable V maxCount(
      String component, int most, @Nullable V value) {
    checkCount(component, most, value == null ? 0 : value.size());
    return value;
  }

  /// Checks how many elements a collection has.
  public static <C extends Collection<?>> @Nullable C maxCount(
      String component, int most, @Nullable C value) {
    checkCount(component, most, value == null ? 0 : value.size());
    return value;
  }

  /// Checks how many entries a map has.
  public static <M extends Map<?, ?>> @Nullable M maxCount(
      String component, int most, @Nullable M value) {
    checkCount(component, most, value == null ? 0 : value.size());
    return value;
  }

  /// Checks how many elements an array has.
  public static <E> E @Nullable [] maxCount(String component, int most, E @Nullable [] value) {
    checkCount(component, most, value == null ? 0 : value.length);
    return value;
  }

  /// Checks how many elements an array has.
  public static boolean @Nullable [] maxCount(
      String component, int most, boolean @Nullable [] value) {
    checkCount(component, most, value == null ? 0 : value.length);
    return value;
  }

  /// Checks how many elements an array has.
  public static byte @Nullable [] maxCount(
      String component, int most, byte @Nullable [] value) {
    checkCount(component, most, value == null ? 0 : value.length);
    return value;
  }

  /// Checks how many elements an array has.
  public static short @Nullable [] maxCount(
      String component, int most, short @Nullable [] value) {
    checkCount(component, most, value == null ? 0 : value.length);
    return value;
  }

  /// Checks how many elements an array has.
  public static char @Nullable [] maxCount(
      String component, int most, char @Nullable [] value) {
    checkCount(component, most, value == null ? 0 : value.length);
    return value;
  }

  /// Checks how many elements an array has.
  public static int @Nullable [] maxCount(
      String component, int most, int @Nullable [] value) {
    checkCount(component, most, value == null ? 0 : value.length);
    return value;
  }

  /// Checks how many elements an array has.
  public static long @Nullable [] maxCount(
      String component, int most, long @Nullable [] value) {
    checkCount(component, most, value == null ? 0 : value.length);
    return value;
  }

  /// Checks how many elements an array has.
  public static float @Nullable [] maxCount(
      String component, int most, float @Nullable [] value) {
    checkCount(component, most, value == null ? 0 : value.length);
    return value;
  }

  /// Checks how many elements an array has.
  public static double @Nullable [] maxCount(
      String component, int most, double @Nullable [] value) {
    checkCount(component, most, value == null ? 0 : value.length);
    return value;
  }

  private static void checkCount(String component, int most, long elements) {
    if (elements > most) {
      throw EncodeErrors.beyond(component, elements, "elements", "maxCount", most);
    }
  }

  private static void checkBytes(String component, int most, long bytes) {
    if (bytes > most) {
      throw EncodeErrors.beyond(component, bytes, "bytes", "maxBytes", most);
    }
  }
}
