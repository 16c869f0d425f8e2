package dev.recordwire.foreign;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;

/// A C function that failed, with the `errno` it left.
public final class ErrnoException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String function;
  private final int errno;

  /// @param function the interface and the method, such as `LibC.open`
  /// @param errno the number that the function left
  public ErrnoException(String function, int errno) {
    super(function + " failed: " + message(errno) + " (errno " + errno + ")");
    this.function = function;
    this.errno = errno;
  }

  /// The interface and the method that failed, such as `LibC.open`.
  public String function() {
    return function;
  }

  /// The number that the function left, such as 2 for `ENOENT`.
  public int errno() {
    return errno;
  }

  /// What the C library says of a number, such as `No such file or directory` of 2.
  static String message(int errno) {
    try {
      MemorySegment text = (MemorySegment) Strerror.HANDLE.invokeExact(errno);
      return Pointers.text("strerror", text);
    } catch (Throwable failure) {
      throw CallFrame.rethrow(failure);
    }
  }

  private static final class Strerror {
    static final MethodHandle HANDLE =
        SharedLibrary.named("", ErrnoException.class)
            .function("strerror", FunctionDescriptor.of(ValueLayout.ADDRESS, ValueLayout.JAVA_INT));
  }
}
