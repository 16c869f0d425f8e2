package dev.recordwire.ffi;

import dev.recordwire.ffi.internal.AccessRefusal;
import dev.recordwire.ffi.internal.Restricted;
import dev.recordwire.ffi.internal.Unchecked;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import org.jspecify.annotations.Nullable;

/// The C library's text for an `errno`.
final class ErrnoText {
  /// Linked at the first use and not in a constant, which would report a refusal only once.
  private static volatile @Nullable MethodHandle strerror;

  private ErrnoText() {}

  /// The text for a number, such as `No such file or directory` for 2.
  ///
  /// @throws NativeLinkException if this JVM may not call C
  static String of(int errno) {
    try {
      MemorySegment text = (MemorySegment) strerror().invokeExact(errno);
      return Restricted.sized(text, Long.MAX_VALUE).getString(0);
    } catch (IllegalCallerException e) {
      throw new NativeLinkException(AccessRefusal.message("ErrnoException"), e);
    } catch (Throwable failure) {
      throw Unchecked.rethrow(failure);
    }
  }

  private static MethodHandle strerror() {
    MethodHandle linked = strerror;
    if (linked == null) {
      linked =
          Restricted.downcall(
              Linker.nativeLinker().defaultLookup().findOrThrow("strerror"),
              FunctionDescriptor.of(ValueLayout.ADDRESS, ValueLayout.JAVA_INT));
      strerror = linked;
    }
    return linked;
  }
}
