package dev.recordwire.ffi.internal;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;
import java.nio.file.Path;
import java.util.Objects;

/// Calls the JDK's restricted methods, which need native access. Only this file can break the JVM
/// by a declaration that does not fit its C function.
@SuppressWarnings("restricted")
public final class Restricted {
  private Restricted() {}

  /// A handle that calls a C function.
  public static MethodHandle downcall(
      MemorySegment function, FunctionDescriptor descriptor, Linker.Option... options) {
    return Linker.nativeLinker().downcallHandle(function, descriptor, options);
  }

  /// A C function that calls a method handle.
  public static MemorySegment upcall(
      MethodHandle target, FunctionDescriptor descriptor, Arena arena) {
    return Linker.nativeLinker().upcallStub(target, descriptor, arena);
  }

  /// The symbols of a library that the system's loader finds.
  ///
  /// @param arena closes the library when it is closed
  /// @throws IllegalArgumentException if the library does not open
  public static SymbolLookup lookup(String nameOrPath, Arena arena) {
    return SymbolLookup.libraryLookup(nameOrPath, arena);
  }

  /// The error text of the system's loader for a file that does not open, which [SymbolLookup]
  /// hides; empty if the file opens after all.
  public static String loadersWords(Path file) {
    try {
      System.load(file.toAbsolutePath().toString());
      return "";
    } catch (UnsatisfiedLinkError e) {
      return Objects.requireNonNullElse(e.getMessage(), "");
    }
  }

  /// The memory behind a pointer, of the size in the pointer's declaration.
  public static MemorySegment sized(MemorySegment pointer, long byteSize) {
    return pointer.reinterpret(byteSize);
  }

  /// Memory that C code lends for as long as an arena is open.
  public static MemorySegment lent(long address, long byteSize, Arena arena) {
    return MemorySegment.ofAddress(address).reinterpret(byteSize, arena, null);
  }
}
