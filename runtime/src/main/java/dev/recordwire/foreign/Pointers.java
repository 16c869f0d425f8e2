package dev.recordwire.foreign;

import java.lang.foreign.MemorySegment;
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
