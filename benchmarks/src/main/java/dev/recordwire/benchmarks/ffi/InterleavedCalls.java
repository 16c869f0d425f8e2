package dev.recordwire.benchmarks.ffi;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/// Compares the ways to call C in one JVM, alternating between them after a fraction of a
/// millisecond. It is for machines on which other work comes and goes: the forks of JMH are seconds
/// apart, so that other work falls on one candidate only.
///
/// Each way to call has a loop of its own, so that the ways share type profiles only in code that
/// they share.
public final class InterleavedCalls {
  private static final int ROUNDS = 600;
  private static final int WARM_UP = 200;
  private static final int SIZE = 2048;

  @SuppressWarnings("FieldMayBeFinal") // the compiler would know a constant
  private static double a = 1.5;

  @SuppressWarnings("FieldMayBeFinal")
  private static double b = 2.25;

  /// Keeps the compiler from removing the loops.
  @SuppressWarnings("UnusedVariable") // only written
  private static volatile double sink;

  private InterleavedCalls() {}

  /// A loop over one way to call.
  @FunctionalInterface
  private interface Loop {
    double run(int times);
  }

  /// With any argument, it measures after the library was used in every way: the dirty profile.
  public static void main(String[] arguments) {
    double[] values = new Random(42).doubles(SIZE).toArray();
    if (arguments.length > 0) {
      AddCandidate.everything(20_000);
      SumCandidate.everything(values, 20_000);
    }
    measure("Add two doubles", additions(), 20_000);
    measure("Sum an array", sums(values), 500);
  }

  private static Map<String, Loop> additions() {
    JnrCalls.Mapped jnr = JnrCalls.mapped();
    Map<String, Loop> loops = new LinkedHashMap<>();
    loops.put(
        "ffm",
        n -> {
          double total = 0;
          for (int i = 0; i < n; i++) {
            total += FfmCalls.add(a, b);
          }
          return total;
        });
    loops.put(
        "recordwire",
        n -> {
          double total = 0;
          for (int i = 0; i < n; i++) {
            total += RecordwireCalls.add(a, b);
          }
          return total;
        });
    loops.put(
        "ffm-critical",
        n -> {
          double total = 0;
          for (int i = 0; i < n; i++) {
            total += FfmCalls.addCritical(a, b);
          }
          return total;
        });
    loops.put(
        "recordwire-critical",
        n -> {
          double total = 0;
          for (int i = 0; i < n; i++) {
            total += RecordwireCalls.addCritical(a, b);
          }
          return total;
        });
    loops.put(
        "recordwire-registry",
        n -> {
          double total = 0;
          for (int i = 0; i < n; i++) {
            total += RecordwireCalls.addByName(a, b);
          }
          return total;
        });
    loops.put(
        "jni",
        n -> {
          double total = 0;
          for (int i = 0; i < n; i++) {
            total += JniCalls.add(a, b);
          }
          return total;
        });
    loops.put(
        "jna-direct",
        n -> {
          double total = 0;
          for (int i = 0; i < n; i++) {
            total += JnaCalls.Direct.bench_add(a, b);
          }
          return total;
        });
    loops.put(
        "jnr",
        n -> {
          double total = 0;
          for (int i = 0; i < n; i++) {
            total += jnr.bench_add(a, b);
          }
          return total;
        });
    return loops;
  }

  private static Map<String, Loop> sums(double[] values) {
    Map<String, Loop> loops = new LinkedHashMap<>();
    SumCandidate ffmHeapCritical = SumCandidate.of("ffm-heap-critical", values);
    loops.put(
        "ffm-heap-critical",
        n -> {
          double total = 0;
          for (int i = 0; i < n; i++) {
            total += ffmHeapCritical.sum();
          }
          return total;
        });
    SumCandidate recordwireHeapCritical = SumCandidate.of("recordwire-heap-critical", values);
    loops.put(
        "recordwire-heap-critical",
        n -> {
          double total = 0;
          for (int i = 0; i < n; i++) {
            total += recordwireHeapCritical.sum();
          }
          return total;
        });
    SumCandidate jniCritical = SumCandidate.of("jni-critical", values);
    loops.put(
        "jni-critical",
        n -> {
          double total = 0;
          for (int i = 0; i < n; i++) {
            total += jniCritical.sum();
          }
          return total;
        });
    SumCandidate ffmNative = SumCandidate.of("ffm-native", values);
    loops.put(
        "ffm-native",
        n -> {
          double total = 0;
          for (int i = 0; i < n; i++) {
            total += ffmNative.sum();
          }
          return total;
        });
    SumCandidate recordwireNative = SumCandidate.of("recordwire-native", values);
    loops.put(
        "recordwire-native",
        n -> {
          double total = 0;
          for (int i = 0; i < n; i++) {
            total += recordwireNative.sum();
          }
          return total;
        });
    return loops;
  }

  private static void measure(String title, Map<String, Loop> loops, int calls) {
    Map<String, double[]> nanos = new LinkedHashMap<>();
    loops.keySet().forEach(name -> nanos.put(name, new double[ROUNDS]));
    for (int round = -WARM_UP; round < ROUNDS; round++) {
      for (Map.Entry<String, Loop> each : loops.entrySet()) {
        long start = System.nanoTime();
        sink = each.getValue().run(calls);
        double taken = (double) (System.nanoTime() - start) / calls;
        double[] all = nanos.get(each.getKey());
        if (round >= 0 && all != null) {
          all[round] = taken;
        }
      }
    }
    print(title, nanos);
  }

  private static void print(String title, Map<String, double[]> nanos) {
    nanos.values().forEach(Arrays::sort);
    double[] reference = nanos.values().iterator().next();
    System.out.printf("| %s | ns, lower decile | ratio | ns, median | ratio |%n", title);
    System.out.println("|---|---:|---:|---:|---:|");
    nanos.forEach(
        (name, all) ->
            System.out.printf(
                Locale.ROOT,
                "| %s | %.1f | %.2f | %.1f | %.2f |%n",
                name,
                all[ROUNDS / 10],
                all[ROUNDS / 10] / reference[ROUNDS / 10],
                all[ROUNDS / 2],
                all[ROUNDS / 2] / reference[ROUNDS / 2]));
    System.out.println();
  }
}
