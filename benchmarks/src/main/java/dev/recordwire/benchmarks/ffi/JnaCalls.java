package dev.recordwire.benchmarks.ffi;

import com.sun.jna.Library;
import com.sun.jna.Native;

/// The C library through both mappings of JNA.
final class JnaCalls {
  private JnaCalls() {}

  /// The interface mapping.
  interface Mapped extends Library {
    double bench_add(double a, double b);

    double bench_sum(double[] xs, long n);
  }

  static Mapped mapped() {
    return Native.load(CallsLibrary.path().toString(), Mapped.class);
  }

  /// The direct mapping.
  static final class Direct {
    static {
      Native.register(Direct.class, CallsLibrary.path().toString());
    }

    private Direct() {}

    static native double bench_add(double a, double b);

    static native double bench_sum(double[] xs, long n);
  }
}
