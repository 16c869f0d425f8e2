package dev.recordwire.benchmarks.patterns;

import java.io.IOException;
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
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/// One way of a pattern in one case under JMH, for its profilers and JIT logs; [MeasurePatterns]
/// measures all patterns in interleaved runs.
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
    jvmArgsAppend = {"-Xms384m", "-Xmx3g", "-XX:+AlwaysPreTouch"})
public class PatternsBenchmark {
  @Param("REUSE")
  public PatternName pattern = PatternName.REUSE;

  @Param("reused array")
  public String way = "reused array";

  @Param("100 B")
  public String theCase = "100 B";

  @Param("clean")
  public String profile = "clean";

  private Work work;

  @Setup
  public void prepare() throws Exception {
    if (profile.equals("dirty")) {
      PatternUse.everything(pattern.pattern());
    }
    work = pattern.pattern().work(way, theCase);
  }

  @TearDown
  public void end() throws IOException {
    work.close();
  }

  @Benchmark
  public long run() throws Exception {
    return work.run();
  }
}
