package dev.recordwire.benchmarks.nativecall;

import dev.recordwire.array.Float64View;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/// A way to hand an array of doubles to a C function that sums it.
@FunctionalInterface
interface SumContender {
  double sum();

  /// The contender, with an array of its own kind that holds the values.
  static SumContender of(String name, double[] values) {
    int n = values.length;
    switch (name) {
      case "recordwire-heap-critical" -> {
        Calls calls = Calls.load();
        Float64View xs = onHeap(values);
        return () -> calls.sumCritical(xs, xs.size());
      }
      case "recordwire-heap-copied" -> {
        Calls calls = Calls.load();
        Float64View xs = onHeap(values);
        return () -> calls.sum(xs, xs.size());
      }
      case "recordwire-native" -> {
        Calls calls = Calls.load();
        Float64View xs = Float64View.wrap(inNative(values));
        return () -> calls.sum(xs, xs.size());
      }
      case "ffm-heap-critical" -> {
        byte[] xs = bytes(values);
        return () -> FfmCalls.sumCritical(MemorySegment.ofArray(xs), n);
      }
      case "ffm-heap-copied" -> {
        byte[] xs = bytes(values);
        return () -> {
          try (Arena arena = Arena.ofConfined()) {
            return FfmCalls.sum(
                arena.allocate(xs.length, 8).copyFrom(MemorySegment.ofArray(xs)), n);
          }
        };
      }
      case "ffm-native" -> {
        MemorySegment xs = inNative(values);
        return () -> FfmCalls.sum(xs, n);
      }
      case "jni-critical" -> {
        return () -> JniCalls.sumCritical(values, n);
      }
      case "jna-interface" -> {
        JnaCalls.Mapped calls = JnaCalls.mapped();
        return () -> calls.bench_sum(values, n);
      }
      case "jna-direct" -> {
        return () -> JnaCalls.Direct.bench_sum(values, n);
      }
      case "jnr" -> {
        JnrCalls.Mapped calls = JnrCalls.mapped();
        return () -> calls.bench_sum(values, n);
      }
      default -> throw new IllegalArgumentException(name);
    }
  }

  /// Calls both of Recordwire's functions with views of every storage, as a long-running program
  /// has done.
  static void everything(double[] values, int times) {
    Calls calls = Calls.load();
    byte[] odd = new byte[values.length * 8 + 1];
    MemorySegment.copy(
        MemorySegment.ofArray(values), 0, MemorySegment.ofArray(odd), 1, values.length * 8L);
    Float64View[] views = {
      onHeap(values),
      onHeap(values).asReadOnly(),
      Float64View.wrap(inNative(values)),
      Float64View.wrap(odd, 1, values.length),
      Float64View.wrap(MemorySegment.ofArray(values)),
    };
    double total = 0;
    for (int i = 0; i < times; i++) {
      for (Float64View view : views) {
        total += calls.sum(view, view.size()) + calls.sumCritical(view, view.size());
      }
    }
    if (Double.isNaN(total)) {
      throw new IllegalStateException("sums of numbers are numbers");
    }
  }

  private static byte[] bytes(double[] values) {
    return MemorySegment.ofArray(values).toArray(ValueLayout.JAVA_BYTE);
  }

  private static Float64View onHeap(double[] values) {
    return Float64View.wrap(bytes(values), 0, values.length);
  }

  private static MemorySegment inNative(double[] values) {
    return Arena.global().allocateFrom(ValueLayout.JAVA_DOUBLE, values);
  }
}
