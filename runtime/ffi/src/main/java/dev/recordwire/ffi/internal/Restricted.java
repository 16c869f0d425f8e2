package dev.recordwire.ffi.internal;

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
public final class Restricted {
  private Restricted() {}

  /// A handle that calls a C function.
  public static MethodHandle downcall(
      MemorySegment function, FunctionDescriptor descriptor, Linker.Option... options) {
    return Linker.nativeLinker().downcallHandle(function, descriptor, options);
  }

  /// A function for C that calls a method handle.
  public static MemorySegment upcall(
      MethodHandle target, FunctionDescriptor descriptor, Arena arena) {
    return Linker.nativeLinker().upcallStub(target, descriptor, arena);
  }

  /// The functions of a library that the system finds.
  ///
  /// @param arena what the library stays open with
  /// @throws IllegalArgumentException if the library does not open
  public static SymbolLookup lookup(String nameOrPath, Arena arena) {
    return SymbolLookup.libraryLookup(nameOrPath, arena);
  }

  /// What the system's loader says of a file that does not open, which [SymbolLookup] keeps to
  /// itself; empty if it opens after all.
  public static String loadersWords(Path file) {
    try {
      System.load(file.toAbsolutePath().toString());
      return "";
    } catch (UnsatisfiedLinkError e) {
      return Objects.requireNonNullElse(e.getMessage(), "");
    }
  }

  /// The memory behind a pointer, of a size that its declaration states.
  public static MemorySegment sized(MemorySegment pointer, long byteSize) {
    return pointer.reinterpret(byteSize);
  }
}
