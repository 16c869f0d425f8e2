package dev.recordwire.benchmarks.nativecall;

import dev.recordwire.ffi.NativeRegistry;

/// The library through Recordwire as one holds it: in a constant, as hand-written code holds its
/// handles.
final class RecordwireCalls {
  private static final Calls CALLS = Calls.load();

  private RecordwireCalls() {}

  /// One class more, so that the first call of a function makes no registry.
  private static final class ByName {
    static final NativeRegistry ALL = NativeRegistry.of(CALLS);
  }

  static double add(double a, double b) {
    return CALLS.add(a, b);
  }

  static double addCritical(double a, double b) {
    return CALLS.addCritical(a, b);
  }

  static double addByName(double a, double b) {
    if (ByName.ALL.call("add", a, b) instanceof Double sum) {
      return sum;
    }
    throw new IllegalStateException("add returns a double");
  }
}
