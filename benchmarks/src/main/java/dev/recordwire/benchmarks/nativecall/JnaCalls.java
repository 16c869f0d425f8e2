package dev.recordwire.benchmarks.nativecall;

import com.sun.jna.Library;
import com.sun.jna.Native;

/// The library through JNA's two ways.
final class JnaCalls {
  private JnaCalls() {}

  /// JNA's interface mapping.
  interface Mapped extends Library {
    double bench_add(double a, double b);

    double bench_sum(double[] xs, long n);
  }

  static Mapped mapped() {
    return Native.load(CallsLibrary.path().toString(), Mapped.class);
  }

  /// JNA's direct mapping.
  static final class Direct {
    static {
      Native.register(Direct.class, CallsLibrary.path().toString());
    }

    private Direct() {}

    static native double bench_add(double a, double b);

    static native double bench_sum(double[] xs, long n);
  }
}
