package dev.recordwire.array;

import static com.google.common.truth.Truth.assertWithMessage;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.recordwire.array.internal.kernel.Operator;
import java.lang.reflect.InvocationTargetException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.Stream;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every operator on integers gives the exact result, or what is asked for instead, in every form
/// that it has: for all pairs of 8-bit integers, and for wider ones at the ends of their ranges,
/// near powers of two, at random, and where the low bits of a product beyond the range are those of
/// the range's end.
@Execution(ExecutionMode.CONCURRENT)
final class ExactArithmeticTest {
  private static final BigInteger ZERO = BigInteger.ZERO;
  private static final int PADDING = 70;
  private static final int REFUSED_AT = 41;

  static Stream<TypeCode> types() {
    return Views.INTEGERS.stream();
  }

  @ParameterizedTest
  @MethodSource("types")
  void resultsAreExactOrWhatIsAskedFor(TypeCode type) {
    try (ForkJoinPool pool = new ForkJoinPool(3)) {
      Verbs.ofIntegers().forEach(operator -> pool.submit(() -> check(type, operator)).join());
    }
  }

  private static void check(TypeCode type, Operator operator) {
    Case it = new Case(type, operator);
    List<Pair> pairs = pairs(it);
    List<ArithmeticForm> forms = ArithmeticForm.of(type, operator);
    assertWithMessage("%s %s", type, operator).that(forms).isNotEmpty();
    for (Overflow overflow : Overflow.values()) {
      List<Pair> wanted =
          pairs.stream().filter(overflow == Overflow.THROW ? it::fits : it::divides).toList();
      Sample all = Sample.of(it, overflow, wanted);
      List<Sample> byOperand = Sample.byOperand(it, overflow, wanted);
      for (ArithmeticForm form : forms) {
        if (form.takes(overflow)) {
          for (Sample sample : form.takesOneOperand() ? byOperand : List.of(all)) {
            checkResults(form, overflow, sample);
          }
        }
      }
    }
    forms.forEach(form -> checkRefusals(it, form, pairs));
  }

  /// A pair of operands, which the operator may be able to combine.
  private record Pair(BigInteger a, BigInteger b) {}

  /// One dtype under one operator.
  private record Case(TypeCode type, Operator operator) {
    BigInteger count() {
      return BigInteger.ONE.shiftLeft(8 * type.byteSize());
    }

    BigInteger least() {
      return type.isSigned() ? count().shiftRight(1).negate() : ZERO;
    }

    BigInteger most() {
      return least().add(count()).subtract(BigInteger.ONE);
    }

    BigInteger nearest(BigInteger value) {
      return value.max(least()).min(most());
    }

    BigInteger wrapped(BigInteger value) {
      return value.subtract(least()).mod(count()).add(least());
    }

    boolean divides(Pair pair) {
      return switch (operator) {
        case DIVIDED_BY -> pair.b.signum() != 0;
        case DIVIDED_INTO -> pair.a.signum() != 0;
        default -> true;
      };
    }

    BigInteger exact(Pair pair) {
      return switch (operator) {
        case PLUS -> pair.a.add(pair.b);
        case MINUS -> pair.a.subtract(pair.b);
        case TIMES -> pair.a.multiply(pair.b);
        case DIVIDED_BY -> pair.a.divide(pair.b);
        case SUBTRACTED_FROM -> pair.b.subtract(pair.a);
        case DIVIDED_INTO -> pair.b.divide(pair.a);
        case MINIMUM -> pair.a.min(pair.b);
        case MAXIMUM -> pair.a.max(pair.b);
        case NEGATE -> pair.a.negate();
        case ABS -> pair.a.abs();
        default -> throw operator.unknown();
      };
    }

    boolean fits(Pair pair) {
      return divides(pair) && exact(pair).equals(nearest(exact(pair)));
    }

    /// Whether a result is out of range and can't be told by its low bits from one that is not.
    boolean isInDisguise(Pair pair) {
      return divides(pair) && !fits(pair) && wrapped(exact(pair)).equals(nearest(exact(pair)));
    }

    BigInteger expected(Overflow overflow, Pair pair) {
      return switch (overflow) {
        case THROW -> exact(pair);
        case SATURATE -> nearest(exact(pair));
        case WRAP -> wrapped(exact(pair));
      };
    }

    ArrayView view(List<BigInteger> values) {
      ArrayView view = ArrayView.zeros(type, values.size());
      view.writeLongs(values.stream().mapToLong(BigInteger::longValue).toArray(), values.size(), 0);
      return view;
    }

    /// One that the operator can combine with `b`.
    Pair harmless(BigInteger b) {
      return Stream.of(ZERO, b, least(), most())
          .map(a -> new Pair(a, b))
          .filter(this::fits)
          .findFirst()
          .orElseThrow();
    }
  }

  private static List<Pair> pairs(Case it) {
    List<BigInteger> values = new ArrayList<>();
    if (it.type.byteSize() == 1) {
      for (int i = 0; i < 256; i++) {
        values.add(it.least().add(BigInteger.valueOf(i)));
      }
    } else {
      for (int bit = 0; bit < 8 * it.type.byteSize(); bit++) {
        BigInteger power = BigInteger.ONE.shiftLeft(bit);
        values.add(power);
        values.add(power.subtract(BigInteger.ONE));
        values.add(power.negate());
      }
    }
    List<BigInteger> distinct = values.stream().map(it::nearest).distinct().toList();
    List<Pair> pairs = new ArrayList<>();
    if (it.operator.kind() == Operator.Kind.SIGN) {
      distinct.forEach(a -> pairs.add(new Pair(a, ZERO)));
      return pairs;
    }
    distinct.forEach(a -> distinct.forEach(b -> pairs.add(new Pair(a, b))));
    addRandom(it, pairs);
    return pairs;
  }

  private static void addRandom(Case it, List<Pair> pairs) {
    Random random = new Random(it.type.code());
    int bits = 8 * it.type.byteSize();
    for (int i = 0; i < 300; i++) {
      BigInteger odd = it.wrapped(new BigInteger(bits, random).setBit(0));
      pairs.add(new Pair(odd, it.wrapped(new BigInteger(bits, random))));
      // Their product has the low bits of one of the ends.
      BigInteger end = i % 2 == 0 ? it.least() : it.most();
      pairs.add(new Pair(odd, it.wrapped(end.multiply(odd.modInverse(it.count())))));
    }
  }

  /// Elements, and what an operator must make of them.
  private record Sample(ArrayView a, ArrayView b, BigInteger operand, ArrayView expected) {
    static Sample of(Case it, Overflow overflow, List<Pair> pairs) {
      return new Sample(
          it.view(pairs.stream().map(Pair::a).toList()),
          it.view(pairs.stream().map(Pair::b).toList()),
          pairs.isEmpty() ? ZERO : pairs.getFirst().b,
          it.view(pairs.stream().map(pair -> it.expected(overflow, pair)).toList()));
    }

    /// One for each second operand.
    static List<Sample> byOperand(Case it, Overflow overflow, List<Pair> pairs) {
      Map<BigInteger, List<Pair>> groups = new LinkedHashMap<>();
      pairs.forEach(pair -> groups.computeIfAbsent(pair.b, b -> new ArrayList<>()).add(pair));
      return groups.values().stream().map(group -> of(it, overflow, group)).toList();
    }
  }

  private static void checkResults(ArithmeticForm form, Overflow overflow, Sample sample) {
    ArrayView a = sample.a;
    ArrayView actual;
    try {
      ArrayView written = ArrayView.zeros(a.typeCode(), a.size());
      actual = form.results(a, sample.b, sample.operand, overflow, written);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(form + " " + overflow + " with " + sample.operand, e);
    }
    for (long i = 0; i < a.size() && !actual.equals(sample.expected); i++) {
      assertWithMessage(
              "%s %s of %s and %s", form, overflow, Views.text(a, i), Views.text(sample.b, i))
          .that(Views.text(actual, i))
          .isEqualTo(Views.text(sample.expected, i));
    }
  }

  private static void checkRefusals(Case it, ArithmeticForm form, List<Pair> pairs) {
    // All of them in one form; in the others some, and all that could pass for results.
    Collection<Pair> refused = pairs.stream().filter(pair -> !it.fits(pair)).toList();
    boolean all = form.isPlain() && form.takes(Overflow.WRAP) && it.type.byteSize() == 1;
    int every = all ? 1 : 1 + refused.size() / 50;
    int i = 0;
    for (Pair pair : refused) {
      if (i++ % every == 0 || it.isInDisguise(pair)) {
        checkRefusal(it, form, pair);
      }
    }
  }

  private static void checkRefusal(Case it, ArithmeticForm form, Pair pair) {
    List<Pair> pairs = new ArrayList<>();
    Pair harmless =
        it.divides(pair) ? it.harmless(pair.b) : new Pair(BigInteger.ONE, BigInteger.ONE);
    boolean first = form.takesOneOperand() && !it.divides(pair);
    for (int i = 0; i < PADDING; i++) {
      pairs.add(i == REFUSED_AT || first ? pair : harmless);
    }
    ArrayView a = it.view(pairs.stream().map(Pair::a).toList());
    ArrayView b = it.view(pairs.stream().map(Pair::b).toList());
    ArrayView written = ArrayView.zeros(it.type, PADDING);
    var e =
        assertThrows(
            InvocationTargetException.class,
            () -> form.results(a, b, pair.b, Overflow.THROW, written),
            () -> form + " of " + pair);
    assertWithMessage("%s of %s", form, pair)
        .that(e)
        .hasCauseThat()
        .isInstanceOf(ArithmeticException.class);
    assertWithMessage("%s of %s", form, pair)
        .that(e.getCause())
        .hasMessageThat()
        .contains("at index " + (first ? 0 : REFUSED_AT) + " ");
    if (form.changesInPlace()) {
      assertWithMessage("%s of %s", form, pair).that(written).isEqualTo(a);
    } else {
      assertWithMessage("%s of %s", form, pair)
          .that(written)
          .isEqualTo(ArrayView.zeros(it.type, PADDING));
    }
  }
}
