package dev.recordwire.ffi;

/// What every generated `XxxNative` is, besides the user's interface.
public interface NativeBinding {
  /// The functions by name.
  NativeRegistry registry();
}
