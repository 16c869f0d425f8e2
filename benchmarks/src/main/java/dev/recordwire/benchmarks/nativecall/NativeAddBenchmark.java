package dev.recordwire.benchmarks.nativecall;

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

/// A call of a C function that does next to nothing: what is measured is the call.
///
/// The same code takes 4 ns in one JVM and 7 in the next, whoever wrote it, so that several short
/// runs, added up, tell more than a long one.
///
/// JMH calls [#prepare] before anything else, which NullAway cannot know.
@SuppressWarnings("NullAway.Init")
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 6, time = 150, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 100, timeUnit = TimeUnit.MILLISECONDS)
@Fork(value = 2, jvmArgsAppend = "--enable-native-access=ALL-UNNAMED")
public class NativeAddBenchmark {
  /// More than the calls after which HotSpot compiles a method with its optimising compiler.
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
  public String contender = "ffm";

  @Param({"clean", "dirty"})
  public String profile = "clean";

  /// Fields, so that the compiler does not know them.
  public double a = 1.5;

  public double b = 2.25;

  private AddContender subject;

  @Setup
  public void prepare() {
    if (profile.equals("dirty")) {
      AddContender.everything(CALLS);
      SumContender.everything(new double[] {1, 2, 3, 4}, CALLS);
    }
    subject = AddContender.of(contender);
    if (subject.add(a, b) != a + b) {
      throw new IllegalStateException(contender + " adds wrongly");
    }
  }

  @Benchmark
  public double addTwoDoubles() {
    return subject.add(a, b);
  }
}
