package dev.recordwire.arrow.internal;

import dev.recordwire.ffi.internal.Restricted;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandles;

/// Makes C functions of static methods, which live as long as the program. Pointers are `long`.
final class Upcalls {
  private Upcalls() {}

  /// A function that calls a method.
  ///
  /// @param methods sees the method, and belongs to its class
  static MemorySegment function(
      MethodHandles.Lookup methods, String name, FunctionDescriptor descriptor) {
    try {
      return Restricted.upcall(
          methods.findStatic(methods.lookupClass(), name, descriptor.toMethodType()),
          descriptor,
          Arena.global());
    } catch (ReflectiveOperationException e) {
      throw new LinkageError("the method " + name + " is missing", e);
    }
  }
}
