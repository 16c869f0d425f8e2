package dev.recordwire.ffi.spi;

/// Marks classes that C calls, in contrast to classes that call C.
interface CalledByC {}
