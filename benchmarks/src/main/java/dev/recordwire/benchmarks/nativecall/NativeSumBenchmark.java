package dev.recordwire.benchmarks.nativecall;

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

/// An array of doubles, handed to a C function that sums it.
///
/// JMH calls [#prepare] before anything else, which NullAway cannot know.
@SuppressWarnings("NullAway.Init")
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 6, time = 150, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 100, timeUnit = TimeUnit.MILLISECONDS)
@Fork(value = 2, jvmArgsAppend = "--enable-native-access=ALL-UNNAMED")
public class NativeSumBenchmark {
  /// More than the calls after which HotSpot compiles a method with its optimising compiler.
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
  public String contender = "ffm-native";

  @Param({"clean", "dirty"})
  public String profile = "clean";

  @Param("2048")
  public int size = 2048;

  private SumContender subject;

  @Setup
  public void prepare() {
    double[] values = new Random(42).doubles(size).toArray();
    if (profile.equals("dirty")) {
      SumContender.everything(values, CALLS);
    }
    subject = SumContender.of(contender, values);
    double expected = 0;
    for (double value : values) {
      expected += value;
    }
    if (Math.abs(subject.sum() - expected) > 1e-9 * size) {
      throw new IllegalStateException(contender + " sums wrongly");
    }
  }

  @Benchmark
  public double sumAnArray() {
    return subject.sum();
  }
}
