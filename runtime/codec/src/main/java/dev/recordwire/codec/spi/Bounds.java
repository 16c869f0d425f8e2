package dev.recordwire.codec.spi;

import dev.recordwire.array.ArrayView;
import dev.recordwire.codec.EncodeException;
import java.lang.foreign.MemorySegment;
import org.jspecify.annotations.Nullable;

/// The checks of what a record says of its own components: at most so many elements, at most so
/// many bytes.
///
/// Each method returns its value and throws [EncodeException] where there is more, or null.
public final class Bounds {
  private Bounds() {}

  /// Checks a text's bytes in UTF-8.
  ///
  /// @throws EncodeException if it has an unpaired surrogate, too
  public static String maxBytes(String component, int most, @Nullable String value) {
    String text = WireWriter.present(component, value);
    if (text.length() > most / Utf8Sequences.MOST_BYTES_OF_A_CHAR) {
      checkBytes(component, most, Utf8.length(component, text));
    }
    return text;
  }

  /// Checks a binary's length.
  public static byte[] maxBytes(String component, int most, byte @Nullable [] value) {
    byte[] bytes = WireWriter.present(component, value);
    checkBytes(component, most, bytes.length);
    return bytes;
  }

  /// Checks a binary's length.
  public static MemorySegment maxBytes(String component, int most, @Nullable MemorySegment value) {
    MemorySegment bytes = WireWriter.present(component, value);
    checkBytes(component, most, bytes.byteSize());
    return bytes;
  }

  /// Checks how many elements a view shows.
  public static <V extends ArrayView> V maxCount(String component, int most, @Nullable V value) {
    V elements = WireWriter.present(component, value);
    checkCount(component, most, elements.size());
    return elements;
  }

  /// Checks how many elements a collection, a map or an array of objects has, which is asked once.
  public static int maxCount(String component, int most, int count) {
    checkCount(component, most, count);
    return count;
  }

  /// Checks how many elements an array has.
  public static boolean[] maxCount(String component, int most, boolean @Nullable [] value) {
    boolean[] elements = WireWriter.present(component, value);
    checkCount(component, most, elements.length);
    return elements;
  }

  /// Checks how many elements an array has.
  public static byte[] maxCount(String component, int most, byte @Nullable [] value) {
    byte[] elements = WireWriter.present(component, value);
    checkCount(component, most, elements.length);
    return elements;
  }

  /// Checks how many elements an array has.
  public static short[] maxCount(String component, int most, short @Nullable [] value) {
    short[] elements = WireWriter.present(component, value);
    checkCount(component, most, elements.length);
    return elements;
  }

  /// Checks how many elements an array has.
  public static char[] maxCount(String component, int most, char @Nullable [] value) {
    char[] elements = WireWriter.present(component, value);
    checkCount(component, most, elements.length);
    return elements;
  }

  /// Checks how many elements an array has.
  public static int[] maxCount(String component, int most, int @Nullable [] value) {
    int[] elements = WireWriter.present(component, value);
    checkCount(component, most, elements.length);
    return elements;
  }

  /// Checks how many elements an array has.
  public static long[] maxCount(String component, int most, long @Nullable [] value) {
    long[] elements = WireWriter.present(component, value);
    checkCount(component, most, elements.length);
    return elements;
  }

  /// Checks how many elements an array has.
  public static float[] maxCount(String component, int most, float @Nullable [] value) {
    float[] elements = WireWriter.present(component, value);
    checkCount(component, most, elements.length);
    return elements;
  }

  /// Checks how many elements an array has.
  public static double[] maxCount(String component, int most, double @Nullable [] value) {
    double[] elements = WireWriter.present(component, value);
    checkCount(component, most, elements.length);
    return elements;
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
