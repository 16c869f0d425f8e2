package dev.recordwire.ffi.spi;

import dev.recordwire.ffi.internal.NearMisses;
import dev.recordwire.ffi.internal.Restricted;
import java.lang.foreign.Arena;
import java.lang.foreign.SymbolLookup;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A library that the process has loaded.
///
/// @param symbols its functions
/// @param description its name in messages
/// @param exports the names of its functions
record OpenLibrary(SymbolLookup symbols, String description, Exports exports) {
  /// The end of a message about a missing function: similar names, if there are any.
  String nearMisses(String symbol) {
    List<String> near = NearMisses.of(symbol, exports.names());
    return near.isEmpty() ? "" : " (it has " + String.join(", ", near) + ")";
  }

  /// Opens a library by a name or path for the system's loader; null if it does not open.
  static @Nullable OpenLibrary tryOpen(String nameOrPath) {
    return tryOpen(nameOrPath, Arena.global());
  }

  /// Opens a library that is closed with an arena.
  static @Nullable OpenLibrary tryOpen(String nameOrPath, Arena arena) {
    try {
      SymbolLookup symbols = Restricted.lookup(nameOrPath, arena);
      return new OpenLibrary(symbols, nameOrPath, new Exports.Mapped(List.of(nameOrPath)));
    } catch (IllegalArgumentException notFound) {
      return null;
    }
  }
}
