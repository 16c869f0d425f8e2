package dev.recordwire.it.ffi;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.recordwire.annotation.Count;
import dev.recordwire.annotation.In;
import dev.recordwire.annotation.NativeFunction;
import dev.recordwire.annotation.NativeLibrary;
import java.lang.foreign.Arena;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// The call that throws a callback's failure, for every kind of call of an interface.
class CallbackFailuresTest {
  private static final int ROUNDS = 300;

  interface Handler {
    void handle(int value);
  }

  interface DoubleFunction {
    double apply(double x);
  }

  /// Some functions of `probe.c`; one of them retains its callback.
  @NativeLibrary("target/native/libprobe.so")
  interface Calls {
    @NativeFunction
    double sum(@In double[] xs, @Count("xs") long n);

    @NativeFunction
    double integrate(DoubleFunction f, double from, double to, int steps);

    @NativeFunction
    void keep(Arena arena, Handler handler);

    @NativeFunction
    int fire(int value);

    @NativeFunction("keep_and_fire")
    int keepAndFire(Arena arena, Handler handler, int value);

    @NativeFunction("fire_in_thread")
    int fireInThread(int value);
  }

  /// The same function without an arena.
  @NativeLibrary("target/native/libprobe.so")
  interface Others {
    @NativeFunction
    int fire(int value);
  }

  private static final Calls CALLS = load();
  private static final Others OTHERS = CallbackFailuresTest_OthersNative.load();

  private static Calls load() {
    Gcc.library("probe");
    return CallbackFailuresTest_CallsNative.load();
  }

  private static final class Failure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Failure(int value) {
      super("failed at " + value);
    }
  }

  private static void handle(int value) {
    if (value < 0) {
      throw new Failure(value);
    }
  }

  /// Each way to call C; with a negative value the callback fails, if there is one.
  enum Kind {
    PLAIN {
      @Override
      double call(int value) {
        return CALLS.sum(new double[] {value, 0}, 2);
      }
    },
    CALLBACK {
      @Override
      double call(int value) {
        return CALLS.integrate(
            x -> {
              handle(value);
              return value;
            },
            0,
            1,
            1);
      }
    },
    KEPT {
      @Override
      double call(int value) {
        return CALLS.fire(value);
      }
    },
    KEEPING {
      @Override
      double call(int value) {
        try (Arena arena = Arena.ofConfined()) {
          return CALLS.keepAndFire(arena, CallbackFailuresTest::handle, value);
        }
      }
    },
    /// The inner call's failure is caught before the outer call ends.
    NESTED {
      @Override
      double call(int value) {
        return CALLS.integrate(
            x -> {
              if (value < 0) {
                Failure inner = assertThrows(Failure.class, () -> CALLS.fire(value - 1));
                assertThat(inner).hasMessageThat().isEqualTo("failed at " + (value - 1));
                assertThat(CALLS.fire(1)).isEqualTo(1);
              }
              handle(value);
              return value;
            },
            0,
            1,
            1);
      }
    };

    abstract double call(int value);

    void work(int value) {
      if (value >= 0 || this == PLAIN) {
        assertThat(call(value)).isEqualTo(value);
      } else {
        Failure failure = assertThrows(Failure.class, () -> call(value));
        assertThat(failure).hasMessageThat().isEqualTo("failed at " + value);
      }
    }
  }

  static Stream<Arguments> pairs() {
    return Stream.of(Kind.values())
        .flatMap(fails -> Stream.of(Kind.values()).map(works -> Arguments.of(fails, works)));
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void eachCallSeesItsOwn(Kind fails, Kind works) throws Exception {
    try (Arena arena = Arena.ofShared();
        ExecutorService threads = Executors.newFixedThreadPool(3)) {
      CALLS.keep(arena, CallbackFailuresTest::handle);
      CountDownLatch start = new CountDownLatch(3);
      List<Future<?>> all = new ArrayList<>();
      all.add(threads.submit(() -> run(fails, -1, start)));
      all.add(threads.submit(() -> run(works, 1, start)));
      all.add(threads.submit(() -> run(fails, -10_000, start)));
      for (Future<?> each : all) {
        each.get();
      }
    }
  }

  private static Void run(Kind kind, int sign, CountDownLatch start) throws InterruptedException {
    start.countDown();
    start.await();
    for (int i = 0; i < ROUNDS; i++) {
      kind.work(sign + Integer.signum(sign) * i);
    }
    return null;
  }

  @Test
  void afterAFailureNoOtherCallbackRunsUntilItIsThrown() {
    int[] calls = new int[1];
    try (Arena arena = Arena.ofConfined()) {
      CALLS.keep(
          arena,
          value -> {
            calls[0]++;
            throw new Failure(value);
          });

      // C ignores the first failure and calls again.
      assertThrows(
          Failure.class,
          () ->
              CALLS.integrate(
                  x -> {
                    assertThrows(Failure.class, () -> CALLS.fire(2));
                    throw new Failure(1);
                  },
                  0,
                  1,
                  10));
    }
    assertThat(calls[0]).isEqualTo(1);
  }

  @Test
  void inAThreadOfCTheHandlerOfUncaughtExceptionsGetsIt() {
    List<Throwable> uncaught = new ArrayList<>();
    Thread.UncaughtExceptionHandler before = Thread.getDefaultUncaughtExceptionHandler();
    Thread.setDefaultUncaughtExceptionHandler((thread, failure) -> uncaught.add(failure));
    try (Arena arena = Arena.ofShared()) {
      CALLS.keep(arena, CallbackFailuresTest::handle);

      assertThat(CALLS.fireInThread(-3)).isEqualTo(0);
      assertThat(CALLS.fireInThread(-4)).isEqualTo(0);
      assertThat(CALLS.fire(5)).isEqualTo(5);
    } finally {
      Thread.setDefaultUncaughtExceptionHandler(before);
    }
    assertThat(uncaught.stream().map(Throwable::getMessage))
        .containsExactly("failed at -3", "failed at -4")
        .inOrder();
  }

  @Test
  void underACallOfAnotherInterfaceTheHandlerGetsIt() {
    List<Throwable> uncaught = new ArrayList<>();
    Thread thread = Thread.currentThread();
    Thread.UncaughtExceptionHandler before = thread.getUncaughtExceptionHandler();
    thread.setUncaughtExceptionHandler((failing, failure) -> uncaught.add(failure));
    try (Arena arena = Arena.ofConfined()) {
      CALLS.keep(arena, CallbackFailuresTest::handle);

      assertThat(OTHERS.fire(-6)).isEqualTo(-6);
      assertThat(CALLS.fire(7)).isEqualTo(7);
    } finally {
      thread.setUncaughtExceptionHandler(before);
    }
    assertThat(uncaught).hasSize(1);
  }
}
