package dev.recordwire.ffi.spi;

import dev.recordwire.ffi.internal.Restricted;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import org.jspecify.annotations.Nullable;

/// Reads the memory behind pointers that C returns or passes to a callback.
///
/// A C pointer has no size: the size of its memory comes from the user's declaration.
public final class Pointers {
  private Pointers() {}

  /// The memory behind a pointer.
  ///
  /// @param source the function or parameter that the pointer comes from, for messages
  /// @throws NullPointerException if it is NULL
  public static MemorySegment sized(String source, MemorySegment pointer, long byteSize) {
    if (pointer.address() == 0) {
      throw new NullPointerException(isNull(source));
    }
    return Restricted.sized(pointer, byteSize);
  }

  private static MemorySegment scalar(String source, MemorySegment pointer, long byteSize) {
    if (pointer.address() == 0) {
      throw new NullPointerException(
          source + " is NULL, and there is no number to read: declare a @Nullable MemorySegment");
    }
    return Restricted.sized(pointer, byteSize);
  }

  /// The `boolean` behind a pointer.
  public static boolean bool(String source, MemorySegment pointer) {
    return scalar(source, pointer, 1).get(ValueLayout.JAVA_BOOLEAN, 0);
  }

  /// The `byte` behind a pointer.
  public static byte int8(String source, MemorySegment pointer) {
    return scalar(source, pointer, 1).get(ValueLayout.JAVA_BYTE, 0);
  }

  /// The `char` behind a pointer.
  public static char char16(String source, MemorySegment pointer) {
    return scalar(source, pointer, 2).get(ValueLayout.JAVA_CHAR_UNALIGNED, 0);
  }

  /// The `short` behind a pointer.
  public static short int16(String source, MemorySegment pointer) {
    return scalar(source, pointer, 2).get(ValueLayout.JAVA_SHORT_UNALIGNED, 0);
  }

  /// The `int` behind a pointer.
  public static int int32(String source, MemorySegment pointer) {
    return scalar(source, pointer, 4).get(ValueLayout.JAVA_INT_UNALIGNED, 0);
  }

  /// The `long` behind a pointer.
  public static long int64(String source, MemorySegment pointer) {
    return scalar(source, pointer, 8).get(ValueLayout.JAVA_LONG_UNALIGNED, 0);
  }

  /// The `float` behind a pointer.
  public static float float32(String source, MemorySegment pointer) {
    return scalar(source, pointer, 4).get(ValueLayout.JAVA_FLOAT_UNALIGNED, 0);
  }

  /// The `double` behind a pointer.
  public static double float64(String source, MemorySegment pointer) {
    return scalar(source, pointer, 8).get(ValueLayout.JAVA_DOUBLE_UNALIGNED, 0);
  }

  /// Checks a pointer that a callback returns to C: throws here, where the exception is caught; in
  /// the JVM's own code it would end the JVM.
  ///
  /// @param source the callback's method, for messages
  public static MemorySegment fromCallback(String source, @Nullable MemorySegment pointer) {
    if (pointer == null) {
      throw new NullPointerException(
          source + " returned null: return MemorySegment.NULL for NULL, or annotate it @Nullable");
    }
    if (!pointer.isNative()) {
      throw new IllegalArgumentException(
          source + " returned memory on the heap, which C can't keep: return memory of an arena");
    }
    if (!pointer.scope().isAlive()) {
      throw new IllegalStateException(
          source + " returned memory of an arena that is closed: close it when C has done with it");
    }
    return pointer;
  }

  /// Like [#fromCallback(String, MemorySegment)], with NULL for null.
  public static MemorySegment fromCallbackOrNull(String source, @Nullable MemorySegment pointer) {
    return pointer == null ? MemorySegment.NULL : fromCallback(source, pointer);
  }

  /// The pointer itself.
  ///
  /// @param source the function or parameter that the pointer comes from, for messages
  /// @throws NullPointerException if it is NULL
  public static MemorySegment segment(String source, MemorySegment pointer) {
    if (pointer.address() == 0) {
      throw new NullPointerException(isNull(source));
    }
    return pointer;
  }

  /// The pointer itself; null if it is NULL.
  public static @Nullable MemorySegment segmentOrNull(MemorySegment pointer) {
    return pointer.address() == 0 ? null : pointer;
  }

  /// A copy of the NUL-terminated UTF-8 text behind a pointer.
  ///
  /// @param source the function or parameter that the pointer comes from, for messages
  /// @throws NullPointerException if it is NULL
  public static String text(String source, MemorySegment pointer) {
    String text = textOrNull(pointer);
    if (text == null) {
      throw new NullPointerException(isNull(source));
    }
    return text;
  }

  /// A copy of the NUL-terminated UTF-8 text behind a pointer; null if it is NULL.
  public static @Nullable String textOrNull(MemorySegment pointer) {
    return pointer.address() == 0 ? null : Restricted.sized(pointer, Long.MAX_VALUE).getString(0);
  }

  /// Like [#text(String, MemorySegment)], and gives the text's memory back to C.
  ///
  /// @param release the C function that frees the memory
  public static String takeText(String source, MemorySegment pointer, MethodHandle release) {
    String text = takeTextOrNull(pointer, release);
    if (text == null) {
      throw new NullPointerException(isNull(source));
    }
    return text;
  }

  /// Like [#textOrNull(MemorySegment)], and gives the text's memory back to C.
  ///
  /// @param release the C function that frees the memory
  public static @Nullable String takeTextOrNull(MemorySegment pointer, MethodHandle release) {
    String text = textOrNull(pointer);
    if (text != null) {
      try {
        release.invokeExact(pointer);
      } catch (Throwable failure) {
        throw CallFrame.rethrow(failure);
      }
    }
    return text;
  }

  private static String isNull(String source) {
    return source + " is NULL: annotate it @Nullable to get null for it";
  }
}
