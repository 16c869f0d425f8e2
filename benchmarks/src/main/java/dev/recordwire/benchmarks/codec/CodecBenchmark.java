package dev.recordwire.benchmarks.codec;

import java.io.IOException;
import java.util.Locale;
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

/// The three operations of every codec under JMH.
///
/// NullAway does not know that JMH calls [#prepare] first.
@SuppressWarnings("NullAway.Init")
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 8, time = 100, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 10, time = 50, timeUnit = TimeUnit.MILLISECONDS)
@Fork(2)
public class CodecBenchmark {
  /// Payload and candidate. [Measure][dev.recordwire.benchmarks.Measure] passes all cells; the
  /// default is for a start of JMH without it.
  @Param("Reading/recordwire")
  public String cell = "Reading/recordwire";

  @Param("clean")
  public String profile = "clean";

  private Candidate<Object> subject;
  private Object value;
  private byte[] bytes;

  @Setup
  public void prepare() throws IOException {
    Cell measured = Cell.named(cell);
    Profile.valueOf(profile.toUpperCase(Locale.ROOT)).prepare(measured.candidate(), Payloads.all());
    subject = measured.open();
    value = subject.sample();
    bytes = subject.encode(value);
  }

  @Benchmark
  public byte[] encodeNew() throws IOException {
    return subject.encode(value);
  }

  @Benchmark
  public int encodeReused() throws IOException {
    return subject.encodeReused(value);
  }

  @Benchmark
  public Object decode() throws IOException {
    return subject.decode(bytes);
  }
}
