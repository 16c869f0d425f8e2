package dev.recordwire.it.ffi;

import static com.google.common.truth.Truth.assertThat;

import dev.recordwire.array.Float64View;
import dev.recordwire.it.FreshJvm;
import java.lang.management.BufferPoolMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Calls at the end of the stack fail, and leak none of their memory for C.
@Tag("once")
@Execution(ExecutionMode.CONCURRENT)
class StackEndCallsTest {
  private static final Probe PROBE = Probe.load();
  private static final int ROUNDS = 64;
  private static final int MAX_GROWTH = 1 << 20;

  private static final Float64View LARGE = Float64View.wrap(new double[10_000]);
  private static final Float64View SMALL = Float64View.wrap(new double[10]);

  /// Calls C at the end of the stack, and again one method further up until the stack has room.
  @SuppressWarnings("InfiniteRecursion") // it must have a frame of its own
  private static void atTheEnd(Runnable call) {
    try {
      atTheEnd(call);
    } catch (StackOverflowError end) {
      call.run();
    }
  }

  /// The same from another depth, so that the stack ends at other points of the call.
  private static void below(int calls, Runnable call) {
    if (calls == 0) {
      atTheEnd(call);
    } else {
      below(calls - 1, call);
    }
  }

  private static long nativeMemory() {
    return ManagementFactory.getPlatformMXBeans(BufferPoolMXBean.class).stream()
        .filter(pool -> pool.getName().equals("direct"))
        .mapToLong(BufferPoolMXBean::getMemoryUsed)
        .sum();
  }

  @Test
  void noMemoryIsLeft() throws Exception {
    FutureTask<Void> task =
        new FutureTask<>(
            () -> {
              // A thread's first copy is at the start of the memory that its calls share.
              long start = PROBE.addressOf(SMALL);
              // A class that is initialised where the stack ends is lost for good.
              PROBE.scale(LARGE, LARGE.size(), 1);
              PROBE.tryFailSilently();
              long before = nativeMemory();
              for (int i = 0; i < ROUNDS; i++) {
                below(i, () -> PROBE.scale(LARGE, LARGE.size(), 1));
                below(i, () -> PROBE.scale(SMALL, SMALL.size(), 1));
                below(i, PROBE::tryFailSilently);
              }
              PROBE.scale(LARGE, LARGE.size(), 1);
              assertThat(nativeMemory()).isAtMost(before + MAX_GROWTH);
              assertThat(PROBE.addressOf(SMALL)).isEqualTo(start);
              return null;
            });
    Thread thread = new Thread(null, task, "end of the stack", 512 * 1024);
    thread.start();
    task.get();
  }

  /// A StackOverflowError on the way from C into a callback would end the JVM, so the error must
  /// come from elsewhere.
  @ParameterizedTest
  @ValueSource(strings = {"-Xint", "-XX:TieredStopAtLevel=1", "-XX:+TieredCompilation"})
  void recursionThroughCallbacksOverflowsInJava(String flag) throws Exception {
    List<String> flags = List.of(flag, "-Xss512k", "--enable-native-access=ALL-UNNAMED");
    String output = FreshJvm.run(flags, StackEndCallsTest.class);
    assertThat(output).contains(ROUNDS + " overflows");
  }

  /// Recurses through callbacks until the stack ends, from several depths.
  public static void main(String[] arguments) {
    int overflows = 0;
    for (int i = 0; i < ROUNDS; i++) {
      try {
        deeper(i);
      } catch (StackOverflowError expected) {
        overflows++;
      }
    }
    System.out.println(overflows + " overflows");
  }

  private static double deeper(int calls) {
    return calls == 0 ? again(0) : deeper(calls - 1);
  }

  private static double again(double x) {
    return PROBE.integrate(StackEndCallsTest::again, x, 1, 1);
  }
}
