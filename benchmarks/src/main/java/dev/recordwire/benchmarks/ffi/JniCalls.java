package dev.recordwire.benchmarks.ffi;

/// The C library through JNI, by C functions that are written for it.
@SuppressWarnings("restricted") // System.load
final class JniCalls {
  static {
    System.load(CallsLibrary.path().toString());
  }

  private JniCalls() {}

  static native double add(double a, double b);

  /// Passes the array by `GetPrimitiveArrayCritical`, without a copy.
  static native double sumCritical(double[] xs, long n);
}
