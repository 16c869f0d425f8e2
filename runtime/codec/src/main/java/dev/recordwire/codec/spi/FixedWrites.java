package dev.recordwire.codec.spi;

import dev.recordwire.array.ArrayView;
import dev.recordwire.array.BoolView;
import dev.recordwire.codec.EncodeException;
import dev.recordwire.codec.Utf8View;
import dev.recordwire.codec.internal.Layouts;
import dev.recordwire.codec.internal.Segments;
import java.lang.foreign.MemorySegment;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// The part of a [WireWriter] that puts values with a fixed number of elements or bytes into a run.
///
/// Each method throws [EncodeException] for a value that is null or has another count.
abstract class FixedWrites extends WriteWindow {
  FixedWrites(byte[] window, int start, int limit, @Nullable SegmentSink sink) {
    super(window, start, limit, sink);
  }

  /// Puts a text at `at`, and zeros after it up to `bytes` bytes.
  ///
  /// @throws EncodeException if it takes more, has an unpaired surrogate, or ends with U+0000,
  ///     which could not be told from the zeros after it
  public final void paddedUtf8(int at, String component, int bytes, @Nullable String value) {
    value = ValueChecks.present(component, value);
    int to = Utf8.encode(component, value, texts, window, at, at + bytes);
    if (to < 0) {
      throw EncodeErrors.tooLongForFixed(component, Utf8.length(component, value), bytes);
    }
    if (to > at && window[to - 1] == 0) {
      throw EncodeErrors.trailingZero(component);
    }
    for (int i = to; i < at + bytes; i++) {
      window[i] = 0;
    }
  }

  /// Puts a text at `at`, and zeros after it up to `bytes` bytes.
  ///
  /// @throws EncodeException if it takes more, is not UTF-8, or ends with U+0000, which could not
  ///     be
  ///     told from the zeros after it
  public final void paddedUtf8(int at, String component, int bytes, @Nullable Utf8View value) {
    value = ValueChecks.present(component, value);
    int size = value.byteSize();
    if (size > bytes) {
      throw EncodeErrors.tooLongForFixed(component, size, bytes);
    }
    checkApart(component, value, at);
    int to = at + size;
    copy(component, value, at);
    if (size > 0 && window[to - 1] == 0) {
      throw EncodeErrors.trailingZero(component);
    }
    Arrays.fill(window, to, at + bytes, (byte) 0);
  }

  /// Copies a text to a position of the window. The copy is checked, since the bytes under the text
  /// may have changed.
  final void copy(String component, Utf8View text, int at) {
    boolean isUtf8;
    try {
      isUtf8 = text.copyVerified(window, at);
    } catch (IllegalStateException | WrongThreadException e) {
      throw new CallersMemoryException(e);
    }
    if (!isUtf8) {
      Segments.start();
      throw EncodeErrors.notUtf8(
          component, MemorySegment.ofArray(window).asSlice(at, text.byteSize()));
    }
  }

  /// Puts an array of bool at `at`.
  public final void boolArray(int at, String component, int count, boolean @Nullable [] values) {
    values = counted(component, count, values);
    ArrayCopy.putBool(values, window, at);
  }

  /// Puts an array of int8 at `at`.
  public final void int8Array(int at, String component, int count, byte @Nullable [] values) {
    values = counted(component, count, values);
    checkApart(component, values, at);
    System.arraycopy(values, 0, window, at, count);
  }

  /// Puts an array of int16 at `at`.
  public final void int16Array(int at, String component, int count, short @Nullable [] values) {
    values = counted(component, count, values);
    ArrayCopy.put(values, window, at);
  }

  /// Puts an array of int32 at `at`.
  public final void int32Array(int at, String component, int count, int @Nullable [] values) {
    values = counted(component, count, values);
    ArrayCopy.put(values, window, at);
  }

  /// Puts an array of int64 at `at`.
  public final void int64Array(int at, String component, int count, long @Nullable [] values) {
    values = counted(component, count, values);
    ArrayCopy.put(values, window, at);
  }

  /// Puts an array of uint64 at `at`: the bits of each element.
  public final void uint64Array(int at, String component, int count, long @Nullable [] values) {
    int64Array(at, component, count, values);
  }

  /// Puts an array of uint8 at `at`.
  ///
  /// @throws EncodeException also if an element is out of range
  public final void uint8Array(int at, String component, int count, int @Nullable [] values) {
    values = counted(component, count, values);
    if ((ArrayCopy.putUint8(values, window, at) & ~0xFF) != 0) {
      throw EncodeErrors.element(component, values, 0xFF);
    }
  }

  /// Puts an array of uint8 at `at`.
  ///
  /// @throws EncodeException also if an element is out of range
  public final void uint8Array(int at, String component, int count, short @Nullable [] values) {
    values = counted(component, count, values);
    if ((ArrayCopy.putUint8(values, window, at) & ~0xFF) != 0) {
      throw EncodeErrors.element(component, values, 0xFF);
    }
  }

  /// Puts an array of uint16 at `at`.
  ///
  /// @throws EncodeException also if an element is out of range
  public final void uint16Array(int at, String component, int count, int @Nullable [] values) {
    values = counted(component, count, values);
    if ((ArrayCopy.putUint16(values, window, at) & ~0xFFFF) != 0) {
      throw EncodeErrors.element(component, values, 0xFFFF);
    }
  }

  /// Puts an array of uint16 at `at`.
  public final void uint16Array(int at, String component, int count, char @Nullable [] values) {
    values = counted(component, count, values);
    ArrayCopy.put(values, window, at);
  }

  /// Puts an array of uint32 at `at`.
  ///
  /// @throws EncodeException also if an element is out of range
  public final void uint32Array(int at, String component, int count, long @Nullable [] values) {
    values = counted(component, count, values);
    if ((ArrayCopy.putUint32(values, window, at) & ~0xFFFF_FFFFL) != 0) {
      throw EncodeErrors.element(component, values, 0xFFFF_FFFFL);
    }
  }

  /// Puts an array of float16 at `at`.
  public final void float16Array(int at, String component, int count, float @Nullable [] values) {
    values = counted(component, count, values);
    ArrayCopy.putFloat16(values, window, at);
  }

  /// Puts an array of float32 at `at`.
  public final void float32Array(int at, String component, int count, float @Nullable [] values) {
    values = counted(component, count, values);
    ArrayCopy.put(values, window, at);
  }

  /// Puts an array of float64 at `at`.
  public final void float64Array(int at, String component, int count, double @Nullable [] values) {
    values = counted(component, count, values);
    ArrayCopy.put(values, window, at);
  }

  /// Puts the elements of a view at `at`.
  ///
  /// @throws EncodeException also if a bool is neither 0 nor 1
  public final void view(int at, String component, int count, @Nullable ArrayView value) {
    value = ValueChecks.present(component, value);
    checkFixed(component, count, value.size());
    Segments.start();
    MemorySegment bytes = value.segment();
    int size = (int) bytes.byteSize();
    checkApart(component, bytes, at);
    try {
      MemorySegment.copy(bytes, Layouts.INT8, 0, window, at, size);
    } catch (IllegalStateException | WrongThreadException e) {
      throw new CallersMemoryException(e);
    }
    if (value instanceof BoolView) { // the written bytes, since the view's elements may change
      checkBools(component, MemorySegment.ofArray(window).asSlice(at, size));
    }
  }

  /// Checks that the bytes of a view of bool are bools, 0 or 1.
  static void checkBools(String component, MemorySegment bytes) {
    long bad = ArrayCopy.firstNotBool(bytes);
    if (bad >= 0) {
      throw EncodeErrors.notBool(component, bad);
    }
  }

  private static boolean[] counted(String component, int count, boolean @Nullable [] values) {
    boolean[] present = ValueChecks.present(component, values);
    checkFixed(component, count, present.length);
    return present;
  }

  private static byte[] counted(String component, int count, byte @Nullable [] values) {
    byte[] present = ValueChecks.present(component, values);
    checkFixed(component, count, present.length);
    return present;
  }

  private static short[] counted(String component, int count, short @Nullable [] values) {
    short[] present = ValueChecks.present(component, values);
    checkFixed(component, count, present.length);
    return present;
  }

  private static char[] counted(String component, int count, char @Nullable [] values) {
    char[] present = ValueChecks.present(component, values);
    checkFixed(component, count, present.length);
    return present;
  }

  private static int[] counted(String component, int count, int @Nullable [] values) {
    int[] present = ValueChecks.present(component, values);
    checkFixed(component, count, present.length);
    return present;
  }

  private static long[] counted(String component, int count, long @Nullable [] values) {
    long[] present = ValueChecks.present(component, values);
    checkFixed(component, count, present.length);
    return present;
  }

  private static float[] counted(String component, int count, float @Nullable [] values) {
    float[] present = ValueChecks.present(component, values);
    checkFixed(component, count, present.length);
    return present;
  }

  private static double[] counted(String component, int count, double @Nullable [] values) {
    double[] present = ValueChecks.present(component, values);
    checkFixed(component, count, present.length);
    return present;
  }

  private static void checkFixed(String component, int count, long elements) {
    if (elements != count) {
      throw EncodeErrors.otherCount(component, elements, count);
    }
  }
}
