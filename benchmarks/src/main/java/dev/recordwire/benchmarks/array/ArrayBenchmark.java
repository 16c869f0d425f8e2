package dev.recordwire.benchmarks.array;

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

/// The sum of received float64, and their multiplication in place, each without any JVM flag and
/// with the vector module.
///
/// JMH calls [#prepare] before anything else, which NullAway cannot know.
@SuppressWarnings("NullAway.Init")
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 10, time = 200, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 15, time = 100, timeUnit = TimeUnit.MILLISECONDS)
@Fork(2)
public class ArrayBenchmark {
  private static final String VECTOR = "--add-modules=jdk.incubator.vector";

  /// More than the calls after which HotSpot compiles a method with its optimising compiler.
  private static final int CALLS = 20_000;

  @Param({"loop", "loop-buffer", "recordwire-bytes", "recordwire-native", "recordwire-mapped"})
  public String contender = "loop";

  @Param({"clean", "dirty"})
  public String profile = "clean";

  @Param("1000")
  public int size = 1000;

  /// Changes every sign and nothing else, so that the values are the same after any even number of
  /// calls; a field, so that the compiler does not know it.
  public double factor = -1;

  private ArrayContender subject;

  @Setup
  public void prepare() {
    double[] values = new Random(42).doubles(size).toArray();
    if (profile.equals("dirty")) {
      ArrayUse.everything(values, CALLS);
    }
    subject = ArrayContender.of(contender, values);
    check(values);
  }

  /// A contender that computes something else is not measured.
  private void check(double[] values) {
    double expected = ArrayContender.of("loop", values).sum();
    double sum = subject.sum();
    subject.scale(factor);
    double scaled = subject.sum();
    subject.scale(factor);
    if (Math.abs(sum - expected) > 1e-9 * size || Math.abs(scaled + expected) > 1e-9 * size) {
      throw new IllegalStateException(
          contender + ": " + sum + " and " + scaled + " instead of ±" + expected);
    }
  }

  @Benchmark
  public double sum() {
    return subject.sum();
  }

  @Benchmark
  @Fork(value = 2, jvmArgsAppend = VECTOR)
  public double sumWithVectorModule() {
    return subject.sum();
  }

  @Benchmark
  public void scale() {
    subject.scale(factor);
  }

  @Benchmark
  @Fork(value = 2, jvmArgsAppend = VECTOR)
  public void scaleWithVectorModule() {
    subject.scale(factor);
  }
}
