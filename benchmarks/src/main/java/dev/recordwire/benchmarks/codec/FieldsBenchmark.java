package dev.recordwire.benchmarks.codec;

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
import org.openjdk.jmh.annotations.Warmup;

/// Reading a few fields of encoded bytes under JMH, by each [FieldReader].
///
/// NullAway does not know that JMH calls [#prepare] first.
@SuppressWarnings("NullAway.Init")
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 8, time = 100, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 10, time = 50, timeUnit = TimeUnit.MILLISECONDS)
@Fork(2)
public class FieldsBenchmark {
  @Param("Reading/recordwire")
  public String fieldsCell = "Reading/recordwire";

  @Param("clean")
  public String profile = "clean";

  private FieldReader subject;
  private byte[] bytes;

  @Setup
  public void prepare() throws IOException {
    Cell measured = Cell.named(fieldsCell);
    Candidate<Object> candidate = measured.open();
    subject = (FieldReader) candidate;
    bytes = candidate.encode(candidate.sample());
    if (subject.readFields(bytes) != measured.payload().fields()) {
      throw new IllegalStateException(fieldsCell + " reads other fields than the record has");
    }
  }

  @Benchmark
  public double readFields() {
    return subject.readFields(bytes);
  }
}
