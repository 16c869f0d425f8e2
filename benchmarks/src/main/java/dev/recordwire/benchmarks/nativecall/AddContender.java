package dev.recordwire.benchmarks.nativecall;

import dev.recordwire.foreign.NativeRegistry;

/// A way to call a C function that adds two doubles.
@FunctionalInterface
interface AddContender {
  double add(double a, double b);

  static AddContender of(String name) {
    return switch (name) {
      case "recordwire" -> Calls.load()::add;
      case "recordwire-critical" -> Calls.load()::addCritical;
      case "recordwire-registry" -> byName(NativeRegistry.of(Calls.load()));
      case "ffm" -> FfmCalls::add;
      case "ffm-critical" -> FfmCalls::addCritical;
      case "jni" -> JniCalls::add;
      case "jna-interface" -> JnaCalls.mapped()::bench_add;
      case "jna-direct" -> JnaCalls.Direct::bench_add;
      case "jnr" -> JnrCalls.mapped()::bench_add;
      default -> throw new IllegalArgumentException(name);
    };
  }

  private static AddContender byName(NativeRegistry all) {
    return (a, b) -> {
      if (all.call("add", a, b) instanceof Double sum) {
        return sum;
      }
      throw new IllegalStateException("add returns a double");
    };
  }
}
