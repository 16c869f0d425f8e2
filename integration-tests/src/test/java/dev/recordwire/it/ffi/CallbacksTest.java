package dev.recordwire.it.ffi;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.recordwire.array.Float64View;
import dev.recordwire.it.ffi.Probe.Point;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Functional interfaces that C calls.
class CallbacksTest {
  private static final Probe PROBE = Probe.load();

  @Test
  void cCallsJava() {
    assertThat(PROBE.integrate(x -> x * x, 0, 3, 10_000)).isWithin(1e-6).of(9);
  }

  @Test
  void javaCallsCWithinACallback() {
    double value =
        PROBE.integrate(x -> PROBE.sum(Float64View.of(x, x), 2) + PROBE.textLength("ab"), 0, 1, 10);

    assertThat(value).isWithin(1e-9).of(3);
  }

  @Test
  void structsByValueAndByPointer() {
    double[] total = new double[1];

    int count =
        PROBE.fold(new Point[] {new Point(1, 2), new Point(3, 4)}, 2, Point::x, Point::y, total);

    assertThat(count).isEqualTo(2);
    assertThat(total[0]).isEqualTo(10.0);
  }

  @Test
  void textsAndCountedViews() {
    List<String> seen = new ArrayList<>();

    int calls =
        PROBE.chunks(
            new double[] {1, 2, 3, 4, 5},
            5,
            2,
            (name, chunk, size) -> seen.add(name + chunk.size() + "=" + chunk.toArray()[0]));

    assertThat(calls).isEqualTo(2);
    assertThat(seen).containsExactly("even2=1.0", "odd2=3.0").inOrder();
  }

  @Test
  void anExceptionIsCarriedOutOfC() {
    IllegalStateException thrown = new IllegalStateException("at 0.5");
    int[] calls = new int[1];

    IllegalStateException caught =
        assertThrows(
            IllegalStateException.class,
            () ->
                PROBE.integrate(
                    x -> {
                      calls[0]++;
                      throw thrown;
                    },
                    0,
                    1,
                    100));

    assertThat(caught).isSameInstanceAs(thrown);
    assertThat(calls[0]).isEqualTo(1);
    assertThat(PROBE.integrate(x -> 1, 0, 1, 10)).isWithin(1e-9).of(1);
  }

  @Test
  void errorsAreCarriedOutToo() {
    assertThrows(
        StackOverflowError.class,
        () ->
            PROBE.integrate(
                x -> {
                  throw new StackOverflowError();
                },
                0,
                1,
                1));
  }

  @Test
  void aRetainedCallbackLivesAsLongAsItsArena() {
    List<Integer> seen = new ArrayList<>();
    try (Arena arena = Arena.ofConfined()) {
      PROBE.keep(arena, seen::add);
      assertThat(PROBE.fire(3)).isEqualTo(3);
      assertThat(PROBE.fire(4)).isEqualTo(4);
      PROBE.keep(arena, null);
    }
    assertThat(PROBE.fire(5)).isEqualTo(5);
    assertThat(seen).containsExactly(3, 4).inOrder();
  }

  @Test
  void theCallUnderWayThrowsARetainedCallbacksException() {
    try (Arena arena = Arena.ofConfined()) {
      PROBE.keep(
          arena,
          value -> {
            throw new IllegalArgumentException("no " + value);
          });

      assertThat(assertThrows(IllegalArgumentException.class, () -> PROBE.fire(7)))
          .hasMessageThat()
          .isEqualTo("no 7");

      PROBE.keep(arena, null);
    }
  }

  @Test
  void nullComesFromCWhereDeclared() {
    assertThat(PROBE.passNull((xs, n, data) -> xs == null && data == null ? 1 : 2)).isEqualTo(1);
    assertThat(
            assertThrows(NullPointerException.class, () -> PROBE.passNullThere((xs, n, data) -> 1)))
        .hasMessageThat()
        .isEqualTo("SeenThere.see.xs is NULL: annotate it @Nullable to get null for it");
    assertThat(PROBE.maybeChoose(value -> null, 1)).isNull();
    assertThat(
            assertThrows(
                NullPointerException.class, () -> PROBE.choose(value -> MemorySegment.NULL, 1)))
        .hasMessageThat()
        .isEqualTo("Probe.choose is NULL: annotate it @Nullable to get null for it");
    assertThat(PROBE.atBool(true)).isTrue();
  }

  @Test
  void noNumberIsAtNull() {
    assertThat(assertThrows(NullPointerException.class, PROBE::noAnswer))
        .hasMessageThat()
        .isEqualTo(
            "Probe.noAnswer is NULL, and there is no number to read: declare a @Nullable"
                + " MemorySegment");
  }

  @ParameterizedTest
  @ValueSource(longs = {-1, -3, Long.MIN_VALUE, Long.MAX_VALUE, (1L << 61) + 3})
  void anImpossibleCountIsRefused(long count) {
    double[] xs = {1, 2, 3};
    List<Double> seen = new ArrayList<>();
    PROBE.passCount(xs, 3, (view, n) -> seen.add(view.sum()));
    assertThat(seen).containsExactly(6.0);

    assertThat(
            assertThrows(
                IllegalArgumentException.class,
                () -> PROBE.passCount(xs, count, (view, n) -> seen.add(view.sum()))))
        .hasMessageThat()
        .isEqualTo(
            "Counted.see.n is "
                + count
                + ", which C passed as the number of elements of 'xs': correct the declaration, if"
                + " C passes it elsewhere or in another type");
    assertThat(seen).hasSize(1);
  }

  @Test
  void aNegativeCountIsRefused() {
    assertThat(
            assertThrows(
                IllegalArgumentException.class,
                () -> PROBE.passByteCount(new byte[1], -1, (view, n) -> {})))
        .hasMessageThat()
        .startsWith("CountedBytes.see.n is -1, which C passed");
  }

  @Test
  void memoryOfAClosedArenaIsNotReturned() {
    Arena arena = Arena.ofConfined();
    MemorySegment gone = arena.allocate(8);
    arena.close();
    assertThat(assertThrows(IllegalStateException.class, () -> PROBE.choose(value -> gone, 1)))
        .hasMessageThat()
        .isEqualTo(
            "Chooser.choose returned memory of an arena that is closed: close it when C has done"
                + " with it");
  }

  @Test
  @SuppressWarnings("NullAway") // a caller without NullAway can do this
  void refusedResults() {
    assertThat(PROBE.choose(MemorySegment::ofAddress, 16).address()).isEqualTo(16);
    assertThrows(NullPointerException.class, () -> PROBE.choose(value -> null, 1));
    assertThrows(
        IllegalArgumentException.class,
        () -> PROBE.choose(value -> MemorySegment.ofArray(new byte[value]), 1));
    assertThrows(NullPointerException.class, () -> PROBE.integrate(null, 0, 1, 1));
  }
}
