package dev.recordwire.foreign;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;
import java.nio.file.Path;
import java.util.Objects;

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

  /// @param arena what the library stays open with
  /// @throws IllegalArgumentException if the library does not open
  static SymbolLookup lookup(String nameOrPath, Arena arena) {
    return SymbolLookup.libraryLookup(nameOrPath, arena);
  }

  /// What the system's loader says of a file that does not open, which [SymbolLookup] keeps to
  /// itself; empty if it opens after all.
  static String loadersWords(Path file) {
    try {
      System.load(file.toAbsolutePath().toString());
      return "";
    } catch (UnsatisfiedLinkError e) {
      return Objects.requireNonNullElse(e.getMessage(), "");
    }
  }

  static MemorySegment sized(MemorySegment pointer, long byteSize) {
    return pointer.reinterpret(byteSize);
  }
}
