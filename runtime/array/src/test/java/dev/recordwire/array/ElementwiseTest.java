// Longer than 400 lines: one test for each rule that element-wise operations follow.
package dev.recordwire.array;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;

final class ElementwiseTest {
  private static final String[] OPERATIONS = {"plus", "minus", "times", "dividedBy"};
  private static final int[] SIZES = {0, 1, 5, 16, 17, 63, 65, 255, 256, 257, 300, 600};

  private static ArrayView random(TypeCode type, int size, Random random) {
    byte[] bytes = new byte[size * type.byteSize() + 1];
    random.nextBytes(bytes);
    int small = random.nextInt(3);
    for (int i = 1; small > 0 && i < bytes.length; i++) {
      bytes[i] = (byte) ((i - 1) % type.byteSize() == 0 ? bytes[i] & 7 : 0);
    }
    return Views.wrap(type, bytes, 1, size);
  }

  private static BigInteger exact(String operation, BigInteger a, BigInteger b) {
    return switch (operation) {
      case "plus" -> a.add(b);
      case "minus" -> a.subtract(b);
      case "times" -> a.multiply(b);
      default -> a.divide(b);
    };
  }

  private static BigInteger least(TypeCode type) {
    return type.isSigned()
        ? BigInteger.ONE.shiftLeft(8 * type.byteSize() - 1).negate()
        : BigInteger.ZERO;
  }

  private static BigInteger count(TypeCode type) {
    return BigInteger.ONE.shiftLeft(8 * type.byteSize());
  }

  @Test
  void integersFollowTheRuleForOverflow() {
    Random random = new Random(3);
    for (TypeCode type : Views.INTEGERS) {
      for (String operation : OPERATIONS) {
        for (int size : SIZES) {
          for (Overflow overflow : Overflow.values()) {
            ArrayView a = random(type, size, random);
            ArrayView b = random(type, size, random);
            check(operation, overflow, a, b);
            check(operation, overflow, a, a);
            if (size > 0) {
              Scalars.check(operation, overflow, a, b.slice(0, 1));
            }
          }
        }
      }
    }
  }

  /// The result that the operation must give, or the index that it must refuse.
  private static Object expected(String operation, Overflow overflow, ArrayView a, ArrayView b) {
    BigInteger least = least(a.typeCode());
    BigInteger most = least.add(count(a.typeCode())).subtract(BigInteger.ONE);
    List<BigInteger> results = new ArrayList<>();
    for (long i = 0; i < a.size(); i++) {
      BigInteger divisor = Views.integer(b, b.size() == 1 ? 0 : i);
      if (operation.equals("dividedBy") && divisor.signum() == 0) {
        return i;
      }
      BigInteger result = exact(operation, Views.integer(a, i), divisor);
      if (result.compareTo(least) < 0 || result.compareTo(most) > 0) {
        if (overflow == Overflow.THROW) {
          return i;
        }
        result =
            overflow == Overflow.SATURATE
                ? result.max(least).min(most)
                : result.subtract(least).mod(count(a.typeCode())).add(least);
      }
      results.add(result);
    }
    return results;
  }

  private static void check(String operation, Overflow overflow, ArrayView a, ArrayView b) {
    Object expected = expected(operation, overflow, a, b);
    String where = a.typeCode() + " " + operation + " " + overflow + " of " + a.size();
    ArrayView before = a.copy();
    ArrayView target = ArrayView.zeros(a.typeCode(), a.size());
    ArrayView untouched = target.copy();
    if (expected instanceof Long index) {
      var e =
          assertThrows(
              ArithmeticException.class, () -> Operations.fresh(operation, overflow, a, b), where);
      assertWithMessage(where).that(e).hasMessageThat().contains("at index " + index + " ");
      assertThrows(
          ArithmeticException.class, () -> Operations.into(operation, overflow, a, b, target));
      assertWithMessage(where).that(target).isEqualTo(untouched);
      assertThrows(ArithmeticException.class, () -> Operations.into(operation, overflow, a, b, a));
      assertWithMessage(where).that(a).isEqualTo(before);
      return;
    }
    assertWithMessage(where)
        .that(integers(Operations.fresh(operation, overflow, a, b)))
        .isEqualTo(expected);
    assertThat(Operations.into(operation, overflow, a, b, target)).isSameInstanceAs(target);
    assertWithMessage(where).that(integers(target)).isEqualTo(expected);
    ArrayView changed = a.copy();
    Operations.into(operation, overflow, changed, isSame(a, b) ? changed : b, changed);
    assertWithMessage(where).that(integers(changed)).isEqualTo(expected);
  }

  private static List<BigInteger> integers(ArrayView view) {
    List<BigInteger> integers = new ArrayList<>();
    for (long i = 0; i < view.size(); i++) {
      integers.add(Views.integer(view, i));
    }
    return integers;
  }

  /// The same with one operand for all elements.
  private static final class Scalars {
    static void check(String operation, Overflow overflow, ArrayView a, ArrayView operand) {
      Object expected = expected(operation, overflow, a, operand);
      String where = a.typeCode() + " " + operation + " " + overflow + " " + operand;
      ArrayView changed = a.copy();
      if (expected instanceof Long index) {
        var e =
            assertThrows(
                ArithmeticException.class,
                () -> Operations.freshScalar(operation, overflow, a, operand),
                where);
        assertWithMessage(where).that(e).hasMessageThat().contains("at index " + index + " ");
        assertThrows(
            ArithmeticException.class,
            () -> Operations.intoScalar(operation, overflow, changed, operand, changed));
        assertWithMessage(where).that(changed).isEqualTo(a);
        return;
      }
      assertWithMessage(where)
          .that(integers(Operations.freshScalar(operation, overflow, a, operand)))
          .isEqualTo(expected);
      Operations.intoScalar(operation, overflow, changed, operand, changed);
      assertWithMessage(where).that(integers(changed)).isEqualTo(expected);
    }
  }

  /// Their low bits are those of the range's end.
  @Test
  void productsFarBeyondTheRangeAreRefused() {
    var e = assertThrows(ArithmeticException.class, () -> Int32View.of(1 << 30).times(-10));
    assertThat(e).hasMessageThat().contains("1073741824 at index 0 times -10 does not fit int32");
    assertThrows(ArithmeticException.class, () -> Int64View.of(1L << 62).times(-6));
    assertThrows(ArithmeticException.class, () -> Uint8View.of(7).times(73));
  }

  @Test
  void messagesNameThePlaceAndTheRemedy() {
    Int8View view = Int8View.of((byte) 1, (byte) 100);
    var e = assertThrows(ArithmeticException.class, () -> view.add(28));
    assertThat(e)
        .hasMessageThat()
        .isEqualTo(
            "100 at index 1 plus 28 does not fit int8: convert to a wider type first, or pass"
                + " Overflow.WRAP or Overflow.SATURATE");
    e = assertThrows(ArithmeticException.class, () -> view.divide(0));
    assertThat(e).hasMessageThat().isEqualTo("1 at index 0 can't be divided by 0");
    var refused = assertThrows(IllegalArgumentException.class, () -> view.plus(128));
    assertThat(refused).hasMessageThat().isEqualTo("128 is not an int8: the range is -128 to 127");
    refused = assertThrows(IllegalArgumentException.class, () -> view.plus(Int8View.zeros(3)));
    assertThat(refused)
        .hasMessageThat()
        .isEqualTo(
            "a view of 2 elements does not go with one of 3: take a slice of the longer one");
    e = assertThrows(ArithmeticException.class, () -> Uint8View.of(0, 3).negate());
    assertThat(e).hasMessageThat().contains("3 at index 1 negated does not fit uint8");
    e = assertThrows(ArithmeticException.class, () -> Int64View.of(Long.MIN_VALUE).abs());
    assertThat(e).hasMessageThat().contains("-9223372036854775808 at index 0 without its sign");
    refused =
        assertThrows(
            IllegalArgumentException.class,
            () -> view.filter(BoolView.of(true, true), Int8View.zeros(1)));
    assertThat(refused)
        .hasMessageThat()
        .isEqualTo("2 elements do not fit a target of 1: use a longer one");
    e = assertThrows(ArithmeticException.class, () -> Int32View.of(1, 300).convert(TypeCode.UINT8));
    assertThat(e).hasMessageThat().contains("300 at index 1 does not fit uint8: convert to a");
    var unsupported =
        assertThrows(
            UnsupportedOperationException.class,
            () -> ((ArrayView) BoolView.of(true)).plus(BoolView.of(true)));
    assertThat(unsupported).hasMessageThat().contains("use and, or, xor and not");
  }

  /// Sources and targets everywhere: the results do not depend on it.
  @Test
  void elementsMayLieAnywhere() {
    Random random = new Random(11);
    for (int size : SIZES) {
      double[] a = random.doubles(size, -10, 10).toArray();
      double[] b = random.doubles(size, -10, 10).toArray();
      double[] sum = new double[size];
      double[] line = new double[size];
      for (int i = 0; i < size; i++) {
        sum[i] = a[i] + b[i];
        line[i] = a[i] * 3 + 0.1;
      }
      try (Arena arena = Arena.ofConfined()) {
        for (Float64View left : everywhere(a, arena)) {
          for (Float64View right : everywhere(b, arena)) {
            assertThat(left.plus(right)).isEqualTo(Float64View.of(sum));
            BoolView less = left.lessThan(right);
            assertThat(less.not()).isEqualTo(left.greaterThanOrEqual(right));
            assertThat(left.filter(less).plus(right.filter(less)))
                .isEqualTo(Float64View.of(sum).filter(less));
            assertThat(left.select(less, right)).isEqualTo(left.minimum(right));
          }
          for (Float64View target : everywhere(b, arena)) {
            assertThat(left.timesPlus(3, 0.1, target)).isSameInstanceAs(target);
            assertThat(target).isEqualTo(Float64View.of(line));
            BoolView positive = left.greaterThan(0);
            Float64View kept = left.filter(positive, target);
            assertThat(kept).isEqualTo(left.filter(positive));
            assertThat(kept.size()).isEqualTo(positive.count());
          }
        }
        for (Float64View view : everywhere(a, arena)) {
          view.add(Float64View.of(b));
          assertThat(view).isEqualTo(Float64View.of(sum));
          view.fill(2);
          assertThat(view).isEqualTo(Float64View.full(size, 2));
        }
      }
    }
  }

  private static List<Float64View> everywhere(double[] values, Arena arena) {
    Float64View packed = Float64View.of(values);
    byte[] bytes = new byte[values.length * 8 + 3];
    MemorySegment odd = MemorySegment.ofArray(bytes).asSlice(3);
    Float64View strided = Float64View.zeros(3L * values.length);
    List<Float64View> views =
        List.of(
            packed,
            Float64View.wrap(odd),
            Float64View.wrap(arena.allocate(values.length * 8L + 1).asSlice(1)),
            Float64View.wrap(new double[values.length]),
            values.length == 0 ? strided : strided.slice(3L * values.length - 2, -1, -3));
    views.forEach(view -> packed.timesPlus(1, -0.0, view));
    return views;
  }

  @Test
  void whatOverlapsIsReadBeforeItIsOverwritten() {
    for (int size : SIZES) {
      double[] values = new Random(size).doubles(size + 7).toArray();
      for (int shift = -7; shift <= 7; shift++) {
        Float64View whole = Float64View.of(values);
        Float64View source = whole.slice(Math.max(0, shift), size + Math.max(0, shift));
        Float64View target = whole.slice(Math.max(0, -shift), size + Math.max(0, -shift));
        Float64View expected = source.times(3);
        source.times(3, target);
        assertThat(target).isEqualTo(expected);
        whole = Float64View.of(values);
        Float64View backwards = size == 0 ? whole.slice(0, 0) : whole.slice(size - 1, -1, -1);
        expected = backwards.plus(whole.slice(0, size));
        whole.slice(0, size).add(backwards);
        assertThat(whole.slice(0, size)).isEqualTo(expected);
        whole = Float64View.of(values);
        Float64View front = whole.slice(0, size);
        BoolView mask = front.greaterThan(0.5);
        expected = front.filter(mask);
        assertThat(front.filter(mask, front)).isEqualTo(expected);
      }
    }
    // A mask in the bytes that are written.
    byte[] bytes = {1, 0, 1, 1};
    Int8View same = Int8View.wrap(bytes, 0, 4);
    assertThat(same.filter(BoolView.wrap(bytes, 0, 4), same))
        .isEqualTo(Int8View.of((byte) 1, (byte) 1, (byte) 1));
    // The same memory, once as an array and once as a segment that may only be read.
    byte[] shared = new byte[64];
    Float64View array = Float64View.wrap(shared, 0, 7);
    Float64View hidden =
        Float64View.wrap(MemorySegment.ofArray(shared).asReadOnly().asSlice(8, 56));
    array.fill(1);
    Float64View.wrap(shared, 56, 1).set(0, 2);
    Float64View expected = hidden.times(2);
    hidden.times(2, array);
    assertThat(array).isEqualTo(expected);
  }

  @Test
  void readOnlyTargetsAreRefused() {
    Float64View view = Float64View.of(1, 2).asReadOnly();
    assertThrows(UnsupportedOperationException.class, () -> view.add(1));
    assertThrows(UnsupportedOperationException.class, () -> view.fill(1));
    assertThrows(UnsupportedOperationException.class, () -> view.plus(view, view));
    assertThrows(UnsupportedOperationException.class, () -> view.timesPlus(1, 2, view));
    assertThrows(
        UnsupportedOperationException.class, () -> view.filter(BoolView.of(true, false), view));
    Int32View integers = Int32View.of(1).asReadOnly();
    assertThrows(UnsupportedOperationException.class, () -> integers.multiply(1));
    assertThrows(UnsupportedOperationException.class, () -> integers.abs(Overflow.WRAP, integers));
    assertThat(view).isEqualTo(Float64View.of(1, 2));
    assertThat(view.plus(1)).isEqualTo(Float64View.of(2, 3));
  }

  @Test
  void closedArenasAndForeignThreadsAreNoticed() throws Exception {
    Float64View closed;
    try (Arena arena = Arena.ofConfined()) {
      Float64View confined = Float64View.wrap(arena.allocate(800));
      closed = confined;
      var e =
          assertThrows(
              ExecutionException.class,
              () -> CompletableFuture.runAsync(() -> confined.add(1)).get());
      assertThat(e).hasCauseThat().isInstanceOf(WrongThreadException.class);
      e =
          assertThrows(
              ExecutionException.class,
              () -> CompletableFuture.supplyAsync(() -> confined.lessThan(1)).get());
      assertThat(e).hasCauseThat().isInstanceOf(WrongThreadException.class);
    }
    assertThrows(IllegalStateException.class, () -> closed.add(1));
    assertThrows(IllegalStateException.class, () -> closed.plus(closed));
    assertThrows(IllegalStateException.class, () -> closed.lessThan(1));
    assertThrows(IllegalStateException.class, () -> closed.convert(TypeCode.INT8));
    assertThrows(IllegalStateException.class, () -> closed.slice(0, 50, 2).copy());
    assertThrows(IllegalStateException.class, () -> closed.filter(BoolView.zeros(100).not()));
  }

  @Test
  void masksCountAndFind() {
    for (int size : SIZES) {
      byte[] bytes = new byte[size + 3];
      new Random(size).nextBytes(bytes);
      for (int i = 0; i < bytes.length; i++) {
        bytes[i] = (byte) (bytes[i] & (i % 3 == 0 ? 0 : 0xC1));
      }
      BoolView mask = BoolView.wrap(bytes, 3, size);
      long count = 0;
      List<Long> where = new ArrayList<>();
      for (int i = 0; i < size; i++) {
        if (mask.get(i)) {
          where.add((long) i);
          count++;
        }
      }
      assertThat(mask.count()).isEqualTo(count);
      assertThat(mask.where()).containsExactlyElementsIn(where).inOrder();
      assertThat(mask.any()).isEqualTo(count > 0);
      assertThat(mask.all()).isEqualTo(count == size);
      assertThat(mask.and(mask.not()).any()).isFalse();
      assertThat(mask.or(mask.not()).all()).isTrue();
      assertThat(mask.xor(mask).any()).isFalse();
      assertThat(mask.not().not()).isEqualTo(mask);
      assertThat(mask.stream().filter(truth -> truth).count()).isEqualTo(count);
      assertThat(mask.filter(mask).all()).isTrue();
      assertThat(mask.filter(mask).size()).isEqualTo(count);
    }
    assertThat(BoolView.of(true, false, true)).containsExactly(true, false, true).inOrder();
    BoolView view = BoolView.zeros(3);
    view.fill(true);
    assertThat(view.all()).isTrue();
  }

  @Test
  void whateverCannotBeHeldIsConvertedAsTold() {
    Float64View floats =
        Float64View.of(-1.9, 0.5, 254.9, 256, -129, 1e300, Double.NaN, Double.NEGATIVE_INFINITY);
    assertThat(floats.convert(TypeCode.UINT8, Overflow.SATURATE))
        .isEqualTo(Uint8View.of(0, 0, 254, 255, 0, 255, 0, 0));
    assertThat(floats.convert(TypeCode.UINT8, Overflow.WRAP))
        .isEqualTo(Uint8View.of(255, 0, 254, 0, 127, 0, 0, 0));
    assertThrows(ArithmeticException.class, () -> floats.convert(TypeCode.UINT8));
    assertThat(Float64View.of(-0.9, 255.9).convert(TypeCode.UINT8)).isEqualTo(Uint8View.of(0, 255));
    assertThat(Float64View.of(-0x1p63, 0x1.fffffffffffffp62).convert(TypeCode.INT64))
        .isEqualTo(Int64View.of(Long.MIN_VALUE, 0x7fff_ffff_ffff_fc00L));
    assertThrows(ArithmeticException.class, () -> Float64View.of(0x1p63).convert(TypeCode.INT64));
    assertThat(Float64View.of(0x1p63).convert(TypeCode.UINT64))
        .isEqualTo(Uint64View.of(Long.MIN_VALUE));
    assertThrows(ArithmeticException.class, () -> Float64View.of(0x1p64).convert(TypeCode.UINT64));
    assertThrows(ArithmeticException.class, () -> Float64View.of(-1).convert(TypeCode.UINT64));
    Int32View integers = Int32View.of(-1, 300, 7);
    assertThat(integers.convert(TypeCode.UINT8, Overflow.SATURATE))
        .isEqualTo(Uint8View.of(0, 255, 7));
    assertThat(integers.convert(TypeCode.UINT64, Overflow.SATURATE))
        .isEqualTo(Uint64View.of(0, 300, 7));
    Uint64View large = Uint64View.of(-1L, 5);
    assertThat(large.convert(TypeCode.INT64, Overflow.SATURATE))
        .isEqualTo(Int64View.of(Long.MAX_VALUE, 5));
    assertThat(large.convert(TypeCode.INT16, Overflow.SATURATE))
        .isEqualTo(Int16View.of((short) 32767, (short) 5));
    assertThrows(ArithmeticException.class, () -> large.convert(TypeCode.INT64));
    assertThat(large.convert(TypeCode.FLOAT32)).isEqualTo(Float32View.of(0x1p64f, 5));
    assertThat(large.toDoubles()).isEqualTo(new double[] {0x1p64, 5});
    assertThat(Float16View.of(1.5f, 65520).toDoubles())
        .isEqualTo(new double[] {1.5, Double.POSITIVE_INFINITY});
    assertThat(Float16View.of(1.5f).stream().sum()).isEqualTo(1.5);
    assertThat(Float16View.of(1.5f, -0.0f)).containsExactly(1.5f, -0.0f).inOrder();
    assertThat(Float16View.of(2.5f).toArray()).isEqualTo(new float[] {2.5f});
  }

  @SuppressWarnings("ReferenceEquality") // the question is whether it is one and the same
  private static boolean isSame(ArrayView a, ArrayView b) {
    return a == b;
  }

  @Test
  void extremesAndRootsTakeATarget() {
    Int32View ints = Int32View.of(1, 9, 4);
    Int32View others = Int32View.of(2, 3, 4);
    Int32View target = Int32View.zeros(3);
    assertThat(ints.minimum(others, target)).isSameInstanceAs(target);
    assertThat(target).isEqualTo(Int32View.of(1, 3, 4));
    assertThat(ints.maximum(others, ints)).isEqualTo(Int32View.of(2, 9, 4));
    Float64View roots = Float64View.zeros(3);
    assertThat(ints.sqrt(roots)).isSameInstanceAs(roots);
    assertThat(roots).isEqualTo(Float64View.of(Math.sqrt(2), 3, 2));
    assertThrows(IllegalArgumentException.class, () -> ints.sqrt(Float64View.zeros(2)));
    Float32View floats = Float32View.of(1, Float.NaN, -0f);
    floats.minimum(Float32View.of(0, 1, 0), floats);
    assertThat(floats).isEqualTo(Float32View.of(0, Float.NaN, -0f));
    Uint64View large = Uint64View.of(-1, 3);
    assertThat(large.minimum(Uint64View.of(1, -1), large)).isEqualTo(Uint64View.of(1, 3));
  }
}
