package dev.recordwire.benchmarks.codec;

import dev.recordwire.benchmarks.PeerFlags;
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

/// The three operations every codec is timed with; a subclass names the payload and its peers.
///
/// JMH calls [#prepare] before anything else, which NullAway cannot know.
@SuppressWarnings("NullAway.Init")
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 10, time = 200, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 15, time = 100, timeUnit = TimeUnit.MILLISECONDS)
@Fork(
    value = 2,
    jvmArgsAppend = {PeerFlags.FORY, PeerFlags.AGRONA})
public abstract class CodecBenchmark {
  @Param({"clean", "dirty"})
  public String profile = "clean";

  private Peer<Object> subject;
  private Object value;
  private byte[] bytes;

  /// The payload whose peers are measured.
  protected abstract Payload payload();

  /// The name of the peer this fork measures.
  protected abstract String peer();

  @Setup
  public void prepare() throws IOException {
    Profile.valueOf(profile.toUpperCase(Locale.ROOT)).prepare(peer());
    subject = payload().open(peer());
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
