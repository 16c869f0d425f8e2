package dev.recordwire.it.ffi;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Every number type of C, given by its annotation, in every position that a number can have: C
/// gets the value, and a value out of C's range is refused by name.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NumbersTest {
  /// An annotation with a Java type that carries it.
  enum CNumber {
    INT8("Int8", "byte", 8, true),
    INT16("Int16", "short", 16, true),
    INT32("Int32", "int", 32, true),
    INT64("Int64", "long", 64, true),
    UINT8("Uint8", "int", 8, false),
    UINT8_SHORT("Uint8", "short", 8, false),
    UINT16("Uint16", "int", 16, false),
    UINT16_CHAR("Uint16", "char", 16, false),
    UINT32("Uint32", "long", 32, false),
    UINT64("Uint64", "long", 64, false);

    final String annotation;
    final String java;
    final int bits;
    final boolean signed;

    CNumber(String annotation, String java, int bits, boolean signed) {
      this.annotation = annotation;
      this.java = java;
      this.bits = bits;
      this.signed = signed;
    }

    /// The functions of `probe.c`, with this name's suffix.
    String source() {
      String type = "@" + annotation + " " + java;
      String c = annotation.toLowerCase(Locale.ROOT);
      return """
        @NativeFunction("same_%2$s") %1$s same_%3$s(%1$s x);
        @NativeFunction("low_%2$s") %1$s low_%3$s(long x);
        @NativeFunction("wide_%2$s") long wide_%3$s(%1$s x);
        @NativeFunction("at_%2$s") %1$s at_%3$s(@Pointer %1$s x);
        @NativeFunction("place_%2$s") @Pointer %1$s place_%3$s(long x);
        @Struct record Holder_%3$s(byte before, %1$s value, byte after) {}
        @NativeFunction("held_%2$s") long held_%3$s(Holder_%3$s h);
        @NativeFunction("holding_%2$s") Holder_%3$s holding_%3$s(long x);
        interface Function_%3$s { %1$s apply(%1$s x); }
        interface FunctionAt_%3$s { %1$s apply(@Pointer %1$s x); }
        @NativeFunction("through_%2$s") %1$s through_%3$s(Function_%3$s f, long x);
        @NativeFunction("through_at_%2$s") %1$s throughAt_%3$s(FunctionAt_%3$s f, long x);
      """
          .formatted(type, c, name());
    }

    BigInteger most() {
      return BigInteger.ONE.shiftLeft(signed ? bits - 1 : bits).subtract(BigInteger.ONE);
    }

    BigInteger least() {
      return signed ? most().not() : BigInteger.ZERO;
    }

    /// A value in the Java type.
    Object boxed(BigInteger value) {
      return switch (java) {
        case "byte" -> value.byteValue();
        case "short" -> value.shortValue();
        case "char" -> (char) value.intValue();
        case "int" -> value.intValue();
        default -> value.longValue();
      };
    }

    /// True if the Java type has values that C's type can't represent.
    boolean isWider() {
      return !signed && !java.equals("char") && bits < 64;
    }
  }

  private CompiledLibrary library;

  @BeforeAll
  void compile(@TempDir Path directory) throws IOException, ReflectiveOperationException {
    Path probe = Gcc.library("probe").toAbsolutePath();
    StringBuilder source =
        new StringBuilder("package made;\nimport dev.recordwire.annotation.*;\n");
    source.append("@NativeLibrary(\"").append(probe).append("\")\npublic interface Lib {\n");
    Stream.of(CNumber.values()).forEach(each -> source.append(each.source()));
    library = CompiledLibrary.of(directory, source.append("}\n").toString());
  }

  private Object call(String function, Object... arguments) {
    return Objects.requireNonNull(library.functions.call(function, arguments));
  }

  private Object function(String name, InvocationHandler body) throws ClassNotFoundException {
    Class<?> type = library.nested(name);
    return Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, body);
  }

  @ParameterizedTest
  @EnumSource
  void theEndsOfTheRangePassEveryPosition(CNumber number) throws ReflectiveOperationException {
    BigInteger middle = number.most().shiftRight(1).add(BigInteger.ONE);
    for (BigInteger value : new BigInteger[] {number.least(), middle, number.most()}) {
      Object boxed = number.boxed(value);
      long wide = value.longValue();
      assertThat(call("same_" + number, boxed)).isEqualTo(boxed);
      assertThat(call("low_" + number, wide)).isEqualTo(boxed);
      assertThat(call("wide_" + number, boxed)).isEqualTo(wide);
      assertThat(call("at_" + number, boxed)).isEqualTo(boxed);
      assertThat(call("place_" + number, wide)).isEqualTo(boxed);
      assertThat(call("held_" + number, holder(number, boxed))).isEqualTo(wide);
      assertThat(call("holding_" + number, wide)).isEqualTo(holder(number, boxed));
      InvocationHandler same = (proxy, method, arguments) -> arguments[0];
      assertThat(call("through_" + number, function("Function_" + number, same), wide))
          .isEqualTo(boxed);
      assertThat(call("throughAt_" + number, function("FunctionAt_" + number, same), wide))
          .isEqualTo(boxed);
    }
  }

  private Object holder(CNumber number, Object value) throws ReflectiveOperationException {
    return library
        .nested("Holder_" + number)
        .getDeclaredConstructors()[0]
        .newInstance((byte) 1, value, (byte) 2);
  }

  @ParameterizedTest
  @EnumSource
  void numbersOutOfCsRangeAreRefusedByName(CNumber number) throws ReflectiveOperationException {
    if (!number.isWider()) {
      return;
    }
    String holds = ", and C's uint" + number.bits + "_t holds 0 to " + number.most();
    for (BigInteger value :
        new BigInteger[] {number.most().add(BigInteger.ONE), BigInteger.ONE.negate()}) {
      Object boxed = number.boxed(value);
      String is = " is " + value + holds;
      refused("Lib.same_" + number + ".x" + is, "same_" + number, boxed);
      refused("Lib.wide_" + number + ".x" + is, "wide_" + number, boxed);
      refused("Lib.at_" + number + ".x" + is, "at_" + number, boxed);
      refused("Holder_" + number + ".value" + is, "held_" + number, holder(number, boxed));
      Object wrong = function("Function_" + number, (proxy, method, arguments) -> boxed);
      refused(
          "Function_" + number + ".apply returned " + value + holds,
          "through_" + number,
          wrong,
          1L);
      Object wrongAt = function("FunctionAt_" + number, (proxy, method, arguments) -> boxed);
      refused(
          "FunctionAt_" + number + ".apply returned " + value + holds,
          "throughAt_" + number,
          wrongAt,
          1L);
    }
  }

  private void refused(String message, String function, Object... arguments) {
    assertThat(assertThrows(IllegalArgumentException.class, () -> call(function, arguments)))
        .hasMessageThat()
        .isEqualTo(message);
  }

  @ParameterizedTest
  @EnumSource
  void theRegistryShowsTheAnnotation(CNumber number) {
    boolean natural = number.signed || number.java.equals("char");
    String type = (natural ? "" : "@" + number.annotation + " ") + number.java;

    assertThat(library.functions.signature("same_" + number).toString())
        .isEqualTo(type + " same_" + number + "(" + type + " x)");
  }

  @ParameterizedTest
  @EnumSource(names = "UINT64")
  void byNameAnUnsignedLongMayBeItsValue(CNumber number) {
    assertThat(call("wide_" + number, number.most())).isEqualTo(-1L);
    for (Number half :
        List.of(0x1p63, 0x1p63f, BigInteger.TWO.pow(63), new BigDecimal("9223372036854775808.0"))) {
      assertThat(call("wide_" + number, half)).isEqualTo(Long.MIN_VALUE);
    }
    assertThat(call("wide_" + number, 0x1.fffffffffffffp63)).isEqualTo(-2048L);
    refused(
        "Lib.wide_UINT64 wants '@Uint64 long x' as argument 1, and got Double"
            + " 1.8446744073709552E19, which is no whole number from 0 to 18446744073709551615",
        "wide_" + number,
        0x1p64);
    refused(
        "Lib.wide_UINT64 wants '@Uint64 long x' as argument 1, and got BigInteger"
            + " 18446744073709551616, which is no whole number from 0 to 18446744073709551615",
        "wide_" + number,
        number.most().add(BigInteger.ONE));
  }
}
