package dev.recordwire.benchmarks.ffi;

import dev.recordwire.array.Float64View;
import dev.recordwire.ffi.NativeRegistry;
import org.jspecify.annotations.Nullable;

/// A way to call a C function that adds two doubles.
@FunctionalInterface
interface AddCandidate {
  double add(double a, double b);

  static AddCandidate of(String name) {
    return switch (name) {
      case "recordwire" -> RecordwireCalls::add;
      case "recordwire-critical" -> RecordwireCalls::addCritical;
      case "recordwire-registry" -> RecordwireCalls::addByName;
      case "ffm" -> FfmCalls::add;
      case "ffm-critical" -> FfmCalls::addCritical;
      case "jni" -> JniCalls::add;
      case "jna-interface" -> JnaCalls.mapped()::bench_add;
      case "jna-direct" -> JnaCalls.Direct::bench_add;
      case "jnr" -> JnrCalls.mapped()::bench_add;
      default -> throw new IllegalArgumentException(name);
    };
  }

  /// The dirty profile: calls Recordwire's functions directly and by name, as a long-running
  /// program does.
  static void everything(int times) {
    Calls calls = Calls.load();
    NativeRegistry all = NativeRegistry.of(calls);
    Float64View xs = Float64View.of(1, 2, 3);
    double total = 0;
    for (int i = 0; i < times; i++) {
      total += calls.add(i, 1) + calls.addCritical(i, 1);
      for (Object sum :
          new @Nullable Object[] {
            all.call("add", i, 1L),
            all.call("addCritical", 0.5, 1.5f),
            all.call("sum", xs, 3),
            all.call("sumCritical", xs, 2L)
          }) {
        total += sum instanceof Double value ? value : Double.NaN;
      }
    }
    if (Double.isNaN(total)) {
      throw new IllegalStateException("sums of numbers are numbers");
    }
  }
}
