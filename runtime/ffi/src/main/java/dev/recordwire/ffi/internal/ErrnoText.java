package dev.recordwire.ffi.internal;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;

/// The C library's text for an `errno`.
public final class ErrnoText {
  private ErrnoText() {}

  /// The text for a number, such as `No such file or directory` for 2.
  ///
  /// @throws IllegalCallerException if this JVM may not call C
  public static String of(int errno) {
    try {
      MemorySegment text = (MemorySegment) Strerror.HANDLE.invokeExact(errno);
      return Restricted.sized(text, Long.MAX_VALUE).getString(0);
    } catch (RuntimeException | Error failure) {
      throw failure;
    } catch (Throwable failure) {
      throw new AssertionError("strerror throws nothing", failure);
    }
  }

  private static final class Strerror {
    static final MethodHandle HANDLE =
        Restricted.downcall(
            Linker.nativeLinker().defaultLookup().findOrThrow("strerror"),
            FunctionDescriptor.of(ValueLayout.ADDRESS, ValueLayout.JAVA_INT));
  }
}
