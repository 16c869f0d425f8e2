package dev.recordwire.benchmarks.nativecall;

import dev.recordwire.foreign.NativeRegistry;
import org.jspecify.annotations.Nullable;

/// A way to call a C function that adds two doubles.
@FunctionalInterface
interface AddContender {
  double add(double a, double b);

  static AddContender of(String name) {
    switch (name) {
      case "recordwire" -> {
        Calls calls = Calls.load();
        return calls::add;
      }
      case "recordwire-critical" -> {
        Calls calls = Calls.load();
        return calls::addCritical;
      }
      case "recordwire-registry" -> {
        NativeRegistry all = NativeRegistry.of(Calls.load());
        return (a, b) -> result(all.call("add", a, b));
      }
      case "ffm" -> {
        return FfmCalls::add;
      }
      case "ffm-critical" -> {
        return FfmCalls::addCritical;
      }
      case "jni" -> {
        return JniCalls::add;
      }
      case "jna-interface" -> {
        JnaCalls.Mapped calls = JnaCalls.mapped();
        return calls::bench_add;
      }
      case "jna-direct" -> {
        return JnaCalls.Direct::bench_add;
      }
      case "jnr" -> {
        JnrCalls.Mapped calls = JnrCalls.mapped();
        return calls::bench_add;
      }
      default -> throw new IllegalArgumentException(name);
    }
  }

  private static double result(@Nullable Object result) {
    if (result instanceof Double value) {
      return value;
    }
    throw new IllegalStateException("no double: " + result);
  }
}
