package dev.recordwire.benchmarks.ffi;

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

/// Calls of a C function that does next to nothing, so that the call itself is measured.
///
/// The same code takes 4 ns in one JVM and 7 in the next, so the sum of several short runs tells
/// more than a long run.
///
/// NullAway does not know that JMH calls [#prepare] first.
@SuppressWarnings("NullAway.Init")
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 6, time = 150, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 100, timeUnit = TimeUnit.MILLISECONDS)
@Fork(value = 2, jvmArgsAppend = "--enable-native-access=ALL-UNNAMED")
public class NativeAddBenchmark {
  /// A number of calls above the limit at which HotSpot compiles a method with its optimising
  /// compiler.
  private static final int CALLS = 20_000;

  @Param({
    "recordwire",
    "recordwire-critical",
    "recordwire-registry",
    "ffm",
    "ffm-critical",
    "jni",
    "jna-interface",
    "jna-direct",
    "jnr"
  })
  public String candidate = "ffm";

  @Param({"clean", "dirty"})
  public String profile = "clean";

  /// Fields, because the compiler would know constants.
  public double a = 1.5;

  public double b = 2.25;

  private AddCandidate subject;

  @Setup
  public void prepare() {
    if (profile.equals("dirty")) {
      AddCandidate.everything(CALLS);
      SumCandidate.everything(new double[] {1, 2, 3, 4}, CALLS);
    }
    subject = AddCandidate.of(candidate);
    if (subject.add(a, b) != a + b) {
      throw new IllegalStateException(candidate + " returns a wrong sum");
    }
  }

  @Benchmark
  public double addTwoDoubles() {
    return subject.add(a, b);
  }
}
