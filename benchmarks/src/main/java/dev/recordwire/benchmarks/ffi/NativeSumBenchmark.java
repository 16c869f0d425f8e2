package dev.recordwire.benchmarks.ffi;

import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// Calls of a C function that sums an array of doubles.
///
/// NullAway does not know that JMH calls [#prepare] first.
@SuppressWarnings("NullAway.Init")
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 6, time = 150, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 100, timeUnit = TimeUnit.MILLISECONDS)
@Fork(value = 2, jvmArgsAppend = "--enable-native-access=ALL-UNNAMED")
public class NativeSumBenchmark {
  /// A number of calls above the limit at which HotSpot compiles a method with its optimising
  /// compiler.
  private static final int CALLS = 20_000;

  @Param({
    "recordwire-heap-critical",
    "recordwire-heap-copied",
    "recordwire-native",
    "ffm-heap-critical",
    "ffm-heap-copied",
    "ffm-native",
    "jni-critical",
    "jna-interface",
    "jna-direct",
    "jnr"
  })
  public String candidate = "ffm-native";

  @Param({"clean", "dirty"})
  public String profile = "clean";

  @Param("2048")
  public int size = 2048;

  private SumCandidate subject;

  @Setup
  public void prepare() {
    double[] values = new Random(42).doubles(size).toArray();
    if (profile.equals("dirty")) {
      SumCandidate.everything(values, CALLS);
    }
    subject = SumCandidate.of(candidate, values);
    double expected = 0;
    for (double value : values) {
      expected += value;
    }
    if (Math.abs(subject.sum() - expected) > 1e-9 * size) {
      throw new IllegalStateException(candidate + " returns a wrong sum");
    }
  }

  @Benchmark
  public double sumAnArray() {
    return subject.sum();
  }
}
