package dev.recordwire.benchmarks.codec.relay;

import java.util.Arrays;
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

/// Decoding a record of ten texts and encoding it again into reused memory: with Strings, and with
/// texts in place.
///
/// NullAway does not know that JMH calls [#prepare] first.
@SuppressWarnings("NullAway.Init")
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 8, time = 100, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 10, time = 50, timeUnit = TimeUnit.MILLISECONDS)
@Fork(2)
public class RelayBenchmark {
  @Param({"ascii", "mixed"})
  public String texts = "ascii";

  private byte[] received;
  private byte[] sent;

  @Setup
  public void prepare() {
    received = LetterCodec.encode(texts.equals("ascii") ? Letter.ASCII : Letter.MIXED);
    sent = new byte[received.length];
    check(strings());
    check(inPlace());
  }

  private void check(int bytes) {
    if (bytes != received.length || !Arrays.equals(sent, received)) {
      throw new IllegalStateException("the relay changed the bytes");
    }
    Arrays.fill(sent, (byte) 0);
  }

  @Benchmark
  public int strings() {
    return LetterCodec.encode(LetterCodec.decode(received), sent, 0);
  }

  @Benchmark
  public int inPlace() {
    return LetterInPlaceCodec.encode(LetterInPlaceCodec.decode(received), sent, 0);
  }
}
