package dev.recordwire.benchmarks.ffi;

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

/// The first call of a C library in a JVM: loading, linking and calling, once in each fork.
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
@Fork(value = 5, jvmArgsAppend = "--enable-native-access=ALL-UNNAMED")
public class NativeFirstCallBenchmark {
  @Param({"recordwire", "recordwire-registry", "ffm", "jni", "jna-interface", "jna-direct", "jnr"})
  public String candidate = "ffm";

  /// Compiles the library beforehand, so that gcc is not measured.
  @Setup
  public void compile() {
    if (!CallsLibrary.path().isAbsolute()) {
      throw new IllegalStateException("no library");
    }
  }

  @Benchmark
  public double firstCall() {
    return AddCandidate.of(candidate).add(1.5, 2.25);
  }
}
