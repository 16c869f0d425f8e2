package dev.recordwire.ffi;

/// Every generated `XxxNative` implements this, besides the user's interface.
public interface NativeBinding {
  /// The functions by name.
  NativeRegistry registry();
}
