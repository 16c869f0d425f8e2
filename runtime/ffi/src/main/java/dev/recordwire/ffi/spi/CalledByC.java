package dev.recordwire.ffi.spi;

/// Marks what C calls, as against what calls C.
interface CalledByC {}
