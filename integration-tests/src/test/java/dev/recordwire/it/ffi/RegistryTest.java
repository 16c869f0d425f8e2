package dev.recordwire.it.ffi;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.recordwire.array.Float64View;
import dev.recordwire.ffi.NativeRegistry;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.DoubleAccumulator;
import java.util.concurrent.atomic.DoubleAdder;
import java.util.concurrent.atomic.LongAccumulator;
import java.util.concurrent.atomic.LongAdder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Calls functions by name.
class RegistryTest {
  private static final Probe PROBE = Probe.load();
  private static final NativeRegistry ALL = NativeRegistry.of(PROBE);

  @Test
  void callsByName() {
    assertThat(ALL.call("addDoubles", 1.5, 2.0)).isEqualTo(3.5);
    assertThat(ALL.call("sum", Float64View.of(1, 2, 3), 2L)).isEqualTo(3.0);
    assertThat(ALL.call("textLength", "four")).isEqualTo(4L);
    assertThat(ALL.call("countUp")).isNull();
    assertThat(ALL.call("maybeText")).isNull();
    assertThat(ALL.call("isNull", (Object) null)).isEqualTo(true);
    assertThat(ALL.call("integrate", (Probe.DoubleFunction) x -> 2, 0, 1, 8)).isEqualTo(2.0);
  }

  @Test
  void takesNumbersThatHoldTheSameValue() {
    assertThat(ALL.call("addDoubles", 1, 2L)).isEqualTo(3.0);
    assertThat(ALL.call("addLongs", (byte) 1, (short) 2)).isEqualTo(3L);
    assertThat(ALL.call("addInts", 1L, (byte) 2)).isEqualTo(3);
    assertThat(ALL.call("add", 100, 27)).isEqualTo((byte) 127);
    assertThat(ALL.call("addFloats", 0.5, 1)).isEqualTo(1.5f);
    assertThat(ALL.call("next", 'a')).isEqualTo('b');
    assertThat(ALL.call("negate", true)).isEqualTo(false);
  }

  /// Whole numbers and fractions, small and at the ends of the ranges, in every type that can
  /// represent them.
  @Test
  void takesAnyTypeOfTheJdkThatHoldsTheValue() {
    for (String text : "0 1 -1 2.5 -128 128 9007199254740993 9223372036854775807".split(" ", -1)) {
      BigDecimal value = new BigDecimal(text);
      boolean whole = value.stripTrailingZeros().scale() <= 0;
      boolean isDouble = new BigDecimal(value.doubleValue()).compareTo(value) == 0;
      List<Number> same = new ArrayList<>(List.of(value, value.setScale(40)));
      if (whole) {
        same.addAll(List.of(value.longValueExact(), value.toBigIntegerExact()));
        same.add(new AtomicLong(value.longValueExact()));
      }
      if (isDouble) {
        same.add(value.doubleValue());
      }
      for (Number each : same) {
        check(whole, "addLongs", each, whole ? value.longValueExact() : 0L);
        check(isDouble, "addDoubles", each, value.doubleValue());
      }
    }
  }

  private static void check(boolean holds, String function, Number argument, Object expected) {
    if (holds) {
      assertThat(ALL.call(function, argument, 0)).isEqualTo(expected);
    } else {
      assertThrows(IllegalArgumentException.class, () -> ALL.call(function, argument, 0));
    }
  }

  @Test
  void aMessageNeverWritesOutAHugeNumber() {
    BigInteger huge = BigInteger.ONE.shiftLeft(8_000_000);
    for (Number number :
        List.of(huge, new BigDecimal(huge, 3), new BigDecimal(BigInteger.ONE, -2_000_000_000))) {
      for (String function : List.of("addLongs", "addDoubles", "add", "addFloats")) {
        String message =
            assertTimeoutPreemptively(
                Duration.ofSeconds(2),
                () ->
                    Objects.requireNonNull(
                        assertThrows(
                                IllegalArgumentException.class, () -> ALL.call(function, number, 0))
                            .getMessage()));
        assertThat(message.length()).isLessThan(200);
      }
    }
  }

  @Test
  void numbersOfManyDigitsAreShownByTheirBits() {
    BigInteger huge = BigInteger.ONE.shiftLeft(8_000_000);
    assertThat(
            assertThrows(IllegalArgumentException.class, () -> ALL.call("addLongs", huge, 1))
                .getMessage())
        .contains("got BigInteger of 8000001 bits, ");
    assertThat(
            assertThrows(
                    IllegalArgumentException.class,
                    () -> ALL.call("addLongs", new BigDecimal(huge, 3), 1))
                .getMessage())
        .contains("got BigDecimal of 8000001 bits, ");
  }

  @Test
  void listsTheFunctions() {
    assertThat(ALL.signature("addDoubles").toString())
        .isEqualTo("double addDoubles(double a, double b)");
    assertThat(ALL.signature("sum").parameters()).containsExactly("Float64View xs", "long n");
    assertThat(ALL.signature("countUp").result()).isEqualTo("void");
    assertThat(ALL.names()).containsAtLeast("negate", "add", "integrate").inOrder();
    assertThat(ALL.names()).doesNotContain("sumAll");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          add | 300 | 1 | Probe.add wants 'byte a' as argument 1, and got Integer 300, \
          which is out of the range -128 to 127
          addInts | 1 | 2.5 | Probe.addInts wants 'int b' as argument 2, and got Double 2.5, \
          which is no whole number of at most 64 bits
          addDoubles | 1 | x | Probe.addDoubles wants 'double b' as argument 2, and got String, \
          which no double holds exactly
          """)
  void refusesWrongKinds(String name, String first, String second, String message) {
    assertThat(
            assertThrows(
                IllegalArgumentException.class,
                () -> ALL.call(name, number(first), number(second))))
        .hasMessageThat()
        .isEqualTo(message);
  }

  private static Object number(String text) {
    if (text.equals("x")) {
      return text;
    }
    return text.contains(".") ? (Object) Double.valueOf(text) : Integer.valueOf(text);
  }

  @Test
  void refusesNumbersThatNoDoubleHolds() {
    for (long value : new long[] {(1L << 53) + 1, Long.MAX_VALUE}) {
      assertThrows(IllegalArgumentException.class, () -> ALL.call("addDoubles", value, 0));
    }
    assertThat(ALL.call("addDoubles", 1L << 60, 0)).isEqualTo(0x1p60);
    assertThrows(IllegalArgumentException.class, () -> ALL.call("addFloats", 0.1, 0));
  }

  @Test
  void nullIsRefusedForANumber() {
    assertThat(assertThrows(IllegalArgumentException.class, () -> ALL.call("addLongs", null, 1)))
        .hasMessageThat()
        .isEqualTo(
            "Probe.addLongs wants 'long a' as argument 1, and got null, which a primitive can't"
                + " be");
  }

  @Test
  void signaturesShowNullable() {
    assertThat(ALL.signature("maybeText").toString()).isEqualTo("@Nullable String maybeText()");
    assertThat(ALL.signature("isNull").parameters()).containsExactly("@Nullable Float64View xs");
    assertThat(NativeRegistry.of(Conventions.load()).signature("lengthOfArray").parameters())
        .containsExactly("double @Nullable [] xs");
  }

  @Test
  void addersAndLongZerosAreNumbers() {
    LongAdder adder = new LongAdder();
    adder.add(3);
    DoubleAdder fraction = new DoubleAdder();
    fraction.add(2.5);
    DoubleAccumulator whole = new DoubleAccumulator(Double::sum, 4);
    LongAccumulator most = new LongAccumulator(Math::max, 7);

    assertThat(ALL.call("addLongs", adder, whole)).isEqualTo(7L);
    assertThat(ALL.call("addLongs", most, new BigDecimal("0E+5000"))).isEqualTo(7L);
    assertThat(ALL.call("addDoubles", fraction, adder)).isEqualTo(5.5);
    assertThat(ALL.call("addDoubles", whole, new BigDecimal("0E-5000"))).isEqualTo(4.0);
    assertThrows(IllegalArgumentException.class, () -> ALL.call("addLongs", fraction, 1));
  }

  @Test
  void refusesWrongArityAndNames() {
    assertThat(assertThrows(IllegalArgumentException.class, () -> ALL.call("addDoubles", 1.0)))
        .hasMessageThat()
        .isEqualTo(
            "Probe.addDoubles takes 2 arguments, and got 1: call double addDoubles(double a, double"
                + " b)");
    assertThat(assertThrows(IllegalArgumentException.class, () -> ALL.call("addDouble", 1.0)))
        .hasMessageThat()
        .isEqualTo("Probe has no function 'addDouble': use one of addDoubles");
    assertThat(
            assertThrows(IllegalArgumentException.class, () -> ALL.call("sum", "text", 1))
                .getMessage())
        .isEqualTo(
            "Probe.sum wants 'Float64View xs' as argument 1, and got String, which is no"
                + " Float64View");
  }

  @Test
  void refusesOtherImplementations() {
    assertThrows(IllegalArgumentException.class, () -> NativeRegistry.of("text"));
  }
}
