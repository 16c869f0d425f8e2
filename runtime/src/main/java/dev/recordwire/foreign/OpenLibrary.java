package dev.recordwire.foreign;

import java.lang.foreign.SymbolLookup;

/// A library that the process has loaded.
///
/// @param symbols its functions
/// @param description how messages name it
/// @param exports the names of its functions
record OpenLibrary(SymbolLookup symbols, String description, Exports exports) {}
