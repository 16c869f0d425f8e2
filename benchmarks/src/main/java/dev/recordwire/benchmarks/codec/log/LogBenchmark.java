package dev.recordwire.benchmarks.codec.log;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// Reading every component of 10 000 records: of the decoded log, and in place.
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class LogBenchmark {
  private final LogReads reads = new LogReads();

  /// Decodes the log.
  @Benchmark
  public Log decode() {
    return reads.decode();
  }

  /// Verifies the log without decoding it.
  @Benchmark
  public void verify() {
    reads.verify();
  }

  /// Decodes the log and reads every component.
  @Benchmark
  public long decodeAndRead() {
    return reads.decodeAndRead();
  }

  /// Verifies the log and reads every component in place.
  @Benchmark
  public long verifyAndRead() {
    return reads.verifyAndRead();
  }

  /// Reads every component of a verified log in place.
  @Benchmark
  public long read() {
    return reads.read();
  }
}
