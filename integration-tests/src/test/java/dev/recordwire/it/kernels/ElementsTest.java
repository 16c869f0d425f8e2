package dev.recordwire.it.kernels;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.recordwire.array.BoolView;
import dev.recordwire.array.Float16View;
import dev.recordwire.array.Float32View;
import dev.recordwire.array.Float64View;
import dev.recordwire.array.Int16View;
import dev.recordwire.array.Int32View;
import dev.recordwire.array.Int64View;
import dev.recordwire.array.Int8View;
import dev.recordwire.array.TypeCode;
import dev.recordwire.array.Uint16View;
import dev.recordwire.array.Uint32View;
import dev.recordwire.array.Uint64View;
import dev.recordwire.array.Uint8View;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/// Kernels of elements of every type, at their limits.
class ElementsTest {
  private static Int8View int8(int... values) {
    return (Int8View) Int32View.of(values).convert(TypeCode.INT8);
  }

  private static Int16View int16(int... values) {
    return (Int16View) Int32View.of(values).convert(TypeCode.INT16);
  }

  private static void assertRefused(String message, Executable call) {
    assertThat(assertThrows(ArithmeticException.class, call)).hasMessageThat().isEqualTo(message);
  }

  @Test
  void everyTypeIsReadAndWritten() {
    assertThat(ElementsKernels.int8(int8(-128, 127, 5), int8(-1, 1, 2)))
        .isEqualTo(int8(127, -128, 7));
    assertThat(ElementsKernels.uint8(Uint8View.of(200, 0), Uint8View.of(55, 255)))
        .isEqualTo(Uint8View.of(255, 255));
    assertThat(ElementsKernels.int16(int16(-32000, 5), int16(-768, 6)))
        .isEqualTo(int16(-32768, 11));
    assertThat(ElementsKernels.uint16(Uint16View.of(255, 65535), Uint16View.of(257, 1)))
        .isEqualTo(Uint16View.of(65535, 65535));
    assertThat(ElementsKernels.uint32(Uint32View.of(4294967290L, 3), 5))
        .isEqualTo(Uint32View.of(4294967295L, 8));
    assertThat(ElementsKernels.uint64(Uint64View.of(-1L, 3))).isEqualTo(Uint64View.of(-3L, 9));
    assertThat(
            ElementsKernels.float16(
                Float16View.of(1.5f, -2, Float.NaN), Float32View.of(3, 0.25f, 1)))
        .isEqualTo(Float16View.of(4.5f, -0.5f, Float.NaN));
    assertThat(
            ElementsKernels.bool(BoolView.of(true, true, false), BoolView.of(false, true, false)))
        .isEqualTo(BoolView.of(true, false, false));
  }

  @Test
  void typesAreMixedAsJavaMixesThem() {
    assertThat(
            ElementsKernels.large(
                Float64View.of(600, 600, 1, 600),
                Int32View.of(2, 1, -5, 2),
                Uint8View.of(1, 1, 1, 255)))
        .isEqualTo(BoolView.of(true, false, false, false));
    float x = 0.1f;
    long weight = 123_456_789_012L;
    short scale = -7;
    assertThat(
            ElementsKernels.weighed(Float32View.of(x), Int64View.of(weight), Int16View.of(scale)))
        .isEqualTo(Float64View.of(Elements.weighed(x, weight, scale)));
  }

  @Test
  void columnsOfATable() {
    byte[] rows = new byte[13 * 1500];
    Float64View price = Float64View.strided(rows, 0, 1500, 13);
    Int32View quantity = Int32View.strided(rows, 8, 1500, 13);
    Uint8View side = Uint8View.strided(rows, 12, 1500, 13);
    for (int i = 0; i < 1500; i++) {
      price.set(i, i);
      quantity.set(i, i % 7 - 3);
      side.set(i, i % 2);
    }
    BoolView large = ElementsKernels.large(price, quantity, side);
    for (int i = 0; i < 1500; i++) {
      assertThat(large.get(i)).isEqualTo(Elements.large(i, i % 7 - 3, i % 2));
    }
    assertThat(ElementsKernels.uint8(side, side, side).get(1499)).isEqualTo(2);
    assertThat(price.get(1499)).isEqualTo(1499);
    assertThat(quantity.get(1499)).isEqualTo(-2);
  }

  @Test
  void aResultOutOfRangeNamesItsElementAndChangesNothing() {
    Uint8View x = Uint8View.full(3000, 200);
    Uint8View y = Uint8View.full(3000, 55);
    y.set(2000, 56);
    assertRefused(
        "uint8 gives 256 for the elements at index 2000, which does not fit uint8: return a wider"
            + " type, or limit the result in the method",
        () -> ElementsKernels.uint8(x, y));
    assertThrows(ArithmeticException.class, () -> ElementsKernels.uint8(x, y, x));
    assertThat(x).isEqualTo(Uint8View.full(3000, 200));

    assertRefused(
        "narrow gives -129 for the elements at index 1, which does not fit int8: return a wider"
            + " type, or limit the result in the method",
        () -> ElementsKernels.narrow(Int32View.of(127, -129, 500)));
    assertRefused(
        "int16 gives 32768 for the elements at index 0, which does not fit int16: return a wider"
            + " type, or limit the result in the method",
        () -> ElementsKernels.int16(int16(32767), int16(1)));
    assertRefused(
        "uint16 gives 65536 for the elements at index 0, which does not fit uint16: return a wider"
            + " type, or limit the result in the method",
        () -> ElementsKernels.uint16(Uint16View.of(256), Uint16View.of(256)));
    assertRefused(
        "uint32 gives -1 for the elements at index 1, which does not fit uint32: return a wider"
            + " type, or limit the result in the method",
        () -> ElementsKernels.uint32(Uint32View.of(6, 4), -5));
  }

  @Test
  void severalThreadsNameTheFirstElement() {
    Uint8View x = Uint8View.full(400_000, 255);
    Uint8View y = Uint8View.zeros(400_000);
    y.set(390_000, 2);
    y.set(70_001, 1);
    assertRefused(
        "uint8 gives 256 for the elements at index 70001, which does not fit uint8: return a wider"
            + " type, or limit the result in the method",
        () -> ElementsKernels.parallel().uint8(x, y));
  }

  @Test
  void reductions() {
    assertThat(ElementsKernels.brightness(Uint8View.full(5000, 250))).isEqualTo(25_000);
    assertThat(ElementsKernels.least(Uint64View.of(-1L, Long.MAX_VALUE, -2L)))
        .isEqualTo(Long.MAX_VALUE);
    assertThat(ElementsKernels.doubled(Int32View.of(1, 2, 4))).isEqualTo(14 / 3.0);
  }

  @Test
  void anExceptionOfTheMethodPasses() {
    assertThat(
            assertThrows(
                ArithmeticException.class, () -> ElementsKernels.reciprocal(Int32View.of(1, 0, 5))))
        .hasMessageThat()
        .isEqualTo("/ by zero");
    assertThat(ElementsKernels.reciprocal(Int32View.of(1, 3, -5)))
        .isEqualTo(Int32View.of(1000, 333, -200));
  }
}
