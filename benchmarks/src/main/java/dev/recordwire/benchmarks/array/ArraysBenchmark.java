package dev.recordwire.benchmarks.array;

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

/// One operation by one candidate under JMH, for its profilers and JIT logs; [MeasureArrays]
/// measures all operations and candidates in interleaved runs.
///
/// NullAway does not know that JMH calls [#prepare] first.
@SuppressWarnings("NullAway.Init")
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 10, time = 200, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 8, time = 60, timeUnit = TimeUnit.MILLISECONDS)
@Fork(
    value = 1,
    jvmArgsAppend = {
      "--add-modules=jdk.incubator.vector",
      "-Xms512m",
      "-Xmx3g",
      "-XX:+AlwaysPreTouch"
    })
public class ArraysBenchmark {
  @Param("SUM")
  public Operation operation = Operation.SUM;

  @Param("RECORDWIRE")
  public Candidate candidate = Candidate.RECORDWIRE;

  @Param("clean")
  public String profile = "clean";

  @Param("1000")
  public int size = 1000;

  private Work work;

  @Setup
  public void prepare() {
    double[] values = Values.random(size);
    if (profile.equals("dirty")) {
      ArrayUse.everything();
    }
    work = candidate.checked(operation, values);
  }

  @Benchmark
  public double run() {
    return work.run();
  }
}
