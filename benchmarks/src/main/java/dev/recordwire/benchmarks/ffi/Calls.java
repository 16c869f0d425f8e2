package dev.recordwire.benchmarks.ffi;

import dev.recordwire.annotation.Count;
import dev.recordwire.annotation.In;
import dev.recordwire.annotation.NativeFunction;
import dev.recordwire.annotation.NativeLibrary;
import dev.recordwire.array.Float64View;

/// The C library through Recordwire.
@NativeLibrary("recordwire-calls")
interface Calls {
  static Calls load() {
    System.setProperty("recordwire.library.recordwire-calls", CallsLibrary.path().toString());
    return CallsNative.load();
  }

  @NativeFunction("bench_add")
  double add(double a, double b);

  @NativeFunction(value = "bench_add", critical = true)
  double addCritical(double a, double b);

  @NativeFunction("bench_sum")
  double sum(@In Float64View xs, @Count("xs") long n);

  @NativeFunction(value = "bench_sum", critical = true)
  double sumCritical(@In Float64View xs, @Count("xs") long n);
}
