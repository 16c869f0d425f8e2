package dev.recordwire.benchmarks.nativecall;

/// The library through JNI, by functions written for it.
@SuppressWarnings("restricted") // System.load
final class JniCalls {
  static {
    System.load(CallsLibrary.path().toString());
  }

  private JniCalls() {}

  static native double add(double a, double b);

  /// With `GetPrimitiveArrayCritical`, which does not copy.
  static native double sumCritical(double[] xs, long n);
}
