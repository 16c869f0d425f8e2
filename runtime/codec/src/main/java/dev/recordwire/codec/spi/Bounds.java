package dev.recordwire.codec.spi;

import dev.recordwire.array.ArrayView;
import dev.recordwire.codec.EncodeException;
import dev.recordwire.codec.Utf8View;
import java.lang.foreign.MemorySegment;
import org.jspecify.annotations.Nullable;

/// Checks the bounds that a record declares for its own components: at most so many elements, at
/// most so many bytes.
///
/// Each method returns its value, and throws [EncodeException] if the value exceeds the bound or is
/// null.
public final class Bounds {
  private Bounds() {}

  /// Checks a text's bytes in UTF-8.
  ///
  /// @throws EncodeException also if it has an unpaired surrogate
  public static String maxBytes(String component, int max, @Nullable String value) {
    String text = WireWriter.present(component, value);
    if (text.length() > max / Utf8Sequences.MAX_BYTES_PER_CHAR) {
      checkBytes(component, max, Utf8.length(component, text));
    }
    return text;
  }

  /// Checks a text's bytes.
  public static Utf8View maxBytes(String component, int max, @Nullable Utf8View value) {
    Utf8View text = WireWriter.present(component, value);
    checkBytes(component, max, text.byteSize());
    return text;
  }

  /// Checks a binary's length.
  public static byte[] maxBytes(String component, int max, byte @Nullable [] value) {
    byte[] bytes = WireWriter.present(component, value);
    checkBytes(component, max, bytes.length);
    return bytes;
  }

  /// Checks a binary's length.
  public static MemorySegment maxBytes(String component, int max, @Nullable MemorySegment value) {
    MemorySegment bytes = WireWriter.present(component, value);
    checkBytes(component, max, bytes.byteSize());
    return bytes;
  }

  /// Checks the number of elements of a view.
  public static <V extends ArrayView> V maxCount(String component, int max, @Nullable V value) {
    V elements = WireWriter.present(component, value);
    checkCount(component, max, elements.size());
    return elements;
  }

  /// Checks the number of elements of a collection, a map or an array of objects, which is asked
  /// for it only once.
  public static int maxCount(String component, int max, int count) {
    checkCount(component, max, count);
    return count;
  }

  /// Checks the number of elements of an array.
  public static boolean[] maxCount(String component, int max, boolean @Nullable [] value) {
    boolean[] elements = WireWriter.present(component, value);
    checkCount(component, max, elements.length);
    return elements;
  }

  /// Checks the number of elements of an array.
  public static byte[] maxCount(String component, int max, byte @Nullable [] value) {
    byte[] elements = WireWriter.present(component, value);
    checkCount(component, max, elements.length);
    return elements;
  }

  /// Checks the number of elements of an array.
  public static short[] maxCount(String component, int max, short @Nullable [] value) {
    short[] elements = WireWriter.present(component, value);
    checkCount(component, max, elements.length);
    return elements;
  }

  /// Checks the number of elements of an array.
  public static char[] maxCount(String component, int max, char @Nullable [] value) {
    char[] elements = WireWriter.present(component, value);
    checkCount(component, max, elements.length);
    return elements;
  }

  /// Checks the number of elements of an array.
  public static int[] maxCount(String component, int max, int @Nullable [] value) {
    int[] elements = WireWriter.present(component, value);
    checkCount(component, max, elements.length);
    return elements;
  }

  /// Checks the number of elements of an array.
  public static long[] maxCount(String component, int max, long @Nullable [] value) {
    long[] elements = WireWriter.present(component, value);
    checkCount(component, max, elements.length);
    return elements;
  }

  /// Checks the number of elements of an array.
  public static float[] maxCount(String component, int max, float @Nullable [] value) {
    float[] elements = WireWriter.present(component, value);
    checkCount(component, max, elements.length);
    return elements;
  }

  /// Checks the number of elements of an array.
  public static double[] maxCount(String component, int max, double @Nullable [] value) {
    double[] elements = WireWriter.present(component, value);
    checkCount(component, max, elements.length);
    return elements;
  }

  private static void checkCount(String component, int max, long elements) {
    if (elements > max) {
      throw EncodeErrors.beyond(component, elements, "elements", "maxCount", max);
    }
  }

  private static void checkBytes(String component, int max, long bytes) {
    if (bytes > max) {
      throw EncodeErrors.beyond(component, bytes, "bytes", "maxBytes", max);
    }
  }
}
