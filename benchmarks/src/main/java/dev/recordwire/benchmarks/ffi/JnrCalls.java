package dev.recordwire.benchmarks.ffi;

import jnr.ffi.LibraryLoader;
import jnr.ffi.annotations.In;

/// The C library through JNR-FFI.
public final class JnrCalls {
  private JnrCalls() {}

  /// Public, because JNR implements it in another package.
  public interface Mapped {
    double bench_add(double a, double b);

    double bench_sum(@In double[] xs, long n);
  }

  static Mapped mapped() {
    return LibraryLoader.create(Mapped.class).load(CallsLibrary.path().toString());
  }
}
