package dev.recordwire.benchmarks.codec.log;

import dev.recordwire.codec.Utf8View;
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
  private final byte[] bytes = LogCodec.encode(Log.sample());
  private final LogView verified = LogView.of(bytes);

  /// Decodes the log.
  @Benchmark
  public Log decode() {
    return LogCodec.decode(bytes);
  }

  /// Verifies the log without decoding it.
  @Benchmark
  public void verify() {
    LogCodec.CODEC.verify(bytes);
  }

  /// Decodes the log and reads every component.
  @Benchmark
  public long decodeAndRead() {
    long sum = 0;
    for (Log.Entry entry : LogCodec.decode(bytes).entries()) {
      sum += entry.time() + entry.status() + entry.size();
      sum += entry.host().length() + entry.path().length() + entry.agent().length();
    }
    return sum;
  }

  /// Verifies the log and reads every component in place.
  @Benchmark
  public long verifyAndRead() {
    return read(LogView.of(bytes));
  }

  /// Reads every component of a verified log in place.
  @Benchmark
  public long read() {
    return read(verified);
  }

  private static long read(LogView log) {
    long sum = 0;
    for (Log_EntryView entry : log.entries()) {
      sum += entry.time() + entry.status() + entry.size();
      sum += ends(entry.hostUtf8()) + ends(entry.pathUtf8()) + ends(entry.agentUtf8());
    }
    return sum;
  }

  private static long ends(Utf8View text) {
    return (long) text.byteSize() + text.byteAt(text.byteSize() - 1);
  }
}
