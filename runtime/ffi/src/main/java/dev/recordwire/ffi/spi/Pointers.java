package dev.recordwire.ffi.spi;

import dev.recordwire.ffi.internal.Restricted;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import org.jspecify.annotations.Nullable;

/// Follows the pointers that C returns or passes to a callback.
///
/// C says nothing of how much lies behind a pointer: the size is what the user's declaration says.
public final class Pointers {
  private Pointers() {}

  /// The memory behind a pointer.
  ///
  /// @param source what returned or passed it, for messages
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
          source + " is NULL, and no number is there: declare a MemorySegment, and it @Nullable");
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

  /// What a callback returns to C as a pointer: an exception now, where it is caught, rather than
  /// in the JVM's own code, which it would end.
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

  /// As [#fromCallback(String, MemorySegment)], and NULL for null.
  public static MemorySegment fromCallbackOrNull(String source, @Nullable MemorySegment pointer) {
    return pointer == null ? MemorySegment.NULL : fromCallback(source, pointer);
  }

  /// A pointer as it is.
  ///
  /// @param source what returned or passed it, for messages
  /// @throws NullPointerException if it is NULL
  public static MemorySegment segment(String source, MemorySegment pointer) {
    if (pointer.address() == 0) {
      throw new NullPointerException(isNull(source));
    }
    return pointer;
  }

  /// A pointer as it is; null if it is NULL.
  public static @Nullable MemorySegment segmentOrNull(MemorySegment pointer) {
    return pointer.address() == 0 ? null : pointer;
  }

  /// A copy of the NUL-terminated UTF-8 text behind a pointer.
  ///
  /// @param source what returned or passed it, for messages
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

  /// As [#text(String, MemorySegment)], and gives the text's memory back to C.
  ///
  /// @param release takes the pointer
  public static String takeText(String source, MemorySegment pointer, MethodHandle release) {
    String text = takeTextOrNull(pointer, release);
    if (text == null) {
      throw new NullPointerException(isNull(source));
    }
    return text;
  }

  /// As [#textOrNull(MemorySegment)], and gives the text's memory back to C.
  ///
  /// @param release takes the pointer
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
