package dev.recordwire.benchmarks.ffi;

import dev.recordwire.array.Float64View;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/// A way to pass an array of doubles to a C function that sums it.
@FunctionalInterface
interface SumCandidate {
  double sum();

  /// Creates the candidate, with the values in the kind of array that it passes.
  static SumCandidate of(String name, double[] values) {
    return switch (name) {
      case "recordwire-heap-critical" -> critical(Calls.load(), onHeap(values));
      case "recordwire-heap-copied" -> plain(Calls.load(), onHeap(values));
      case "recordwire-native" -> plain(Calls.load(), Float64View.wrap(inNative(values)));
      case "ffm-heap-critical" -> ffmCritical(bytes(values), values.length);
      case "ffm-heap-copied" -> ffmCopied(bytes(values), values.length);
      case "ffm-native" -> ffm(inNative(values), values.length);
      case "jni-critical" -> () -> JniCalls.sumCritical(values, values.length);
      case "jna-interface" -> jna(JnaCalls.mapped(), values);
      case "jna-direct" -> () -> JnaCalls.Direct.bench_sum(values, values.length);
      case "jnr" -> jnr(JnrCalls.mapped(), values);
      default -> throw new IllegalArgumentException(name);
    };
  }

  private static SumCandidate critical(Calls calls, Float64View xs) {
    return () -> calls.sumCritical(xs, xs.size());
  }

  private static SumCandidate plain(Calls calls, Float64View xs) {
    return () -> calls.sum(xs, xs.size());
  }

  private static SumCandidate ffmCritical(byte[] xs, int n) {
    return () -> FfmCalls.sumCritical(MemorySegment.ofArray(xs), n);
  }

  private static SumCandidate ffmCopied(byte[] xs, int n) {
    return () -> {
      try (Arena arena = Arena.ofConfined()) {
        return FfmCalls.sum(arena.allocate(xs.length, 8).copyFrom(MemorySegment.ofArray(xs)), n);
      }
    };
  }

  private static SumCandidate ffm(MemorySegment xs, int n) {
    return () -> FfmCalls.sum(xs, n);
  }

  private static SumCandidate jna(JnaCalls.Mapped calls, double[] xs) {
    return () -> calls.bench_sum(xs, xs.length);
  }

  private static SumCandidate jnr(JnrCalls.Mapped calls, double[] xs) {
    return () -> calls.bench_sum(xs, xs.length);
  }

  /// The dirty profile: calls both of Recordwire's functions with views on every kind of memory, as
  /// a long-running program does.
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
