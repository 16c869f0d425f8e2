package dev.recordwire.foreign;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;

/// Every method of the JDK that needs native access and is called here: what can break the JVM if a
/// declaration does not fit its C function is in this one file.
@SuppressWarnings("restricted")
final class Restricted {
  private Restricted() {}

  static MethodHandle downcall(
      MemorySegment function, FunctionDescriptor descriptor, Linker.Option... options) {
    return Linker.nativeLinker().downcallHandle(function, descriptor, options);
  }

  static MemorySegment upcall(MethodHandle target, FunctionDescriptor descriptor, Arena arena) {
    return Linker.nativeLinker().upcallStub(target, descriptor, arena);
  }

  /// @throws IllegalArgumentException if the library does not open
  static SymbolLookup lookup(String nameOrPath) {
    return SymbolLookup.libraryLookup(nameOrPath, Arena.global());
  }

  static MemorySegment sized(MemorySegment pointer, long byteSize) {
    return pointer.reinterpret(byteSize);
  }
}
