package dev.recordwire.ffi.spi;

import dev.recordwire.ffi.NativeLinkException;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;

/// Stands in for a function that can't be had: every call says why.
///
/// @param reason what every call throws
record MissingFunction(NativeLinkException reason) {
  static MethodHandle handle(NativeLinkException reason, MethodType type) {
    try {
      MethodHandle exception =
          MethodHandles.lookup()
              .findVirtual(
                  MissingFunction.class,
                  "exception",
                  MethodType.methodType(NativeLinkException.class))
              .bindTo(new MissingFunction(reason));
      MethodHandle thrower =
          MethodHandles.throwException(type.returnType(), NativeLinkException.class);
      return MethodHandles.dropArguments(
          MethodHandles.collectArguments(thrower, 0, exception), 0, type.parameterList());
    } catch (ReflectiveOperationException e) {
      throw new LinkageError("a method of this class is missing", e);
    }
  }

  /// A new exception for each call, so that its trace is the call's.
  NativeLinkException exception() {
    return NativeLinkException.again(reason);
  }
}
