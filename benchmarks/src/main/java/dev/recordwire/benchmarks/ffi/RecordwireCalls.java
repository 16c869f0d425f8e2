package dev.recordwire.benchmarks.ffi;

import dev.recordwire.ffi.NativeRegistry;

/// The C library through Recordwire, in a constant, as hand-written code keeps its handles.
final class RecordwireCalls {
  private static final Calls CALLS = Calls.load();

  private RecordwireCalls() {}

  /// A class of its own, so that the first call of a function creates no registry.
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
