package dev.recordwire.ffi.spi;

import dev.recordwire.ffi.internal.Restricted;
import dev.recordwire.ffi.internal.Unchecked;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Finds the calling thread's `errno`, whose address a function of the C library returns.
final class ErrnoLocation {
  /// The function on Linux, on macOS and on Windows.
  private static final List<String> NAMES = List.of("__errno_location", "__error", "_errno");

  private static final @Nullable MethodHandle FUNCTION = function();

  private ErrnoLocation() {}

  /// The four bytes of `errno`; four unused bytes if the C library has no such function.
  static MemorySegment find() {
    if (FUNCTION == null) {
      return Arena.ofAuto().allocate(ValueLayout.JAVA_INT);
    }
    try {
      return Restricted.sized((MemorySegment) FUNCTION.invokeExact(), Integer.BYTES);
    } catch (Throwable failure) {
      throw Unchecked.rethrow(failure);
    }
  }

  private static @Nullable MethodHandle function() {
    SymbolLookup library = Linker.nativeLinker().defaultLookup();
    for (String name : NAMES) {
      Optional<MemorySegment> address = library.find(name);
      if (address.isPresent()) {
        return Restricted.downcall(
            address.get(),
            FunctionDescriptor.of(ValueLayout.ADDRESS),
            Linker.Option.critical(false));
      }
    }
    return null;
  }
}
