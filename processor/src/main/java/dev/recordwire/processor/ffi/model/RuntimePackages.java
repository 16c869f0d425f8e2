package dev.recordwire.processor.ffi.model;

/// The runtime's packages of native functions, by name: the processor does not depend on the
/// runtime.
public final class RuntimePackages {
  public static final String ARRAY = "dev.recordwire.array";
  public static final String FFI = "dev.recordwire.ffi";

  private RuntimePackages() {}
}
