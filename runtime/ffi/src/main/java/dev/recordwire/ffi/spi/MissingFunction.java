package dev.recordwire.ffi.spi;

import dev.recordwire.ffi.NativeLinkException;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;

/// A substitute for a function that can't be linked: every call throws the reason.
///
/// @param reason the exception that every call throws a copy of
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

  /// A new exception for each call, with the call's stack trace.
  NativeLinkException exception() {
    return NativeLinkException.again(reason);
  }
}
