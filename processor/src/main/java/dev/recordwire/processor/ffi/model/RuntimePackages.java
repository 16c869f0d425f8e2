package dev.recordwire.processor.ffi.model;

/// The packages of the runtime that native functions speak of, by name: the processor needs no
/// runtime.
public final class RuntimePackages {
  public static final String ARRAY = "dev.recordwire.array";
  public static final String FFI = "dev.recordwire.ffi";

  private RuntimePackages() {}
}
