package dev.recordwire.ffi.spi;

import dev.recordwire.ffi.internal.NearMisses;
import java.lang.foreign.SymbolLookup;
import java.util.List;

/// A library that the process has loaded.
///
/// @param symbols its functions
/// @param description how messages name it
/// @param exports the names of its functions
record OpenLibrary(SymbolLookup symbols, String description, Exports exports) {
  /// The end of a message about a function that is missing: names that come near, if there are any.
  String nearMisses(String symbol) {
    List<String> near = NearMisses.of(symbol, exports.names());
    return near.isEmpty() ? "" : " (it has " + String.join(", ", near) + ")";
  }
}
