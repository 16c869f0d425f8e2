package dev.recordwire.array;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/// Functions that refuse their arguments say which one, and what to pass; nothing has changed then.
@Tag("once")
final class FunctionErrorsTest {
  private final Float64View view = Float64View.of(1, 2, 3);

  private static void refuses(Class<? extends Exception> type, String message, Executable call) {
    assertThat(assertThrows(type, call)).hasMessageThat().isEqualTo(message);
  }

  private static void refuses(String message, Executable call) {
    refuses(IllegalArgumentException.class, message, call);
  }

  private static void isOutOfBounds(String message, Executable call) {
    refuses(IndexOutOfBoundsException.class, message, call);
  }

  @Test
  void indices() {
    String hint = ": indices are counted from 0, and not from the end";
    String range = ": pass indices from 0 to 2";
    isOutOfBounds(
        "index 3, at index 1 of the indices, is that of no element of a view of 3" + range,
        () -> view.take(Int8View.of((byte) 2, (byte) 3)));
    isOutOfBounds(
        "index -1, at index 0 of the indices, is that of no element of a view of 3" + hint,
        () -> view.take(Int32View.of(-1)));
    isOutOfBounds(
        "index 18446744073709551615, at index 1024 of the indices, is that of no element of a view"
            + " of 3"
            + range,
        () -> view.put(Uint64View.zeros(1024).appended(-1), 7));
    isOutOfBounds(
        "index 0, at index 0 of the indices, is that of no element of a view of 0: none has an"
            + " index",
        () -> Float64View.of().deleted(Int64View.of(0)));
    assertThat(view).isEqualTo(Float64View.of(1, 2, 3));
    isOutOfBounds(
        "first(4) of a view of 3 elements: pass a number from 0 to 3", () -> view.first(4));
    isOutOfBounds(
        "last(-1) of a view of 3 elements: pass a number from 0 to 3", () -> view.last(-1));
    isOutOfBounds(
        "nothing can be inserted at index 4 of a view of 3 elements: pass an index from 0 to 3",
        () -> view.inserted(4, 0.5));
  }

  @Test
  void oneIndex() {
    String range = " of a view of 3 elements: pass an index from 0 to 2";
    isOutOfBounds("deleted(3)" + range, () -> view.deleted(3));
    isOutOfBounds("deleted(-1)" + range, () -> view.deleted(-1));
    isOutOfBounds("partitioned(3)" + range, () -> view.partitioned(3));
    isOutOfBounds("argPartition(-1)" + range, () -> view.argPartition(-1));
    isOutOfBounds("partition(8)" + range, () -> view.partition(8));
    isOutOfBounds(
        "deleted(0) of a view of 0 elements: none has an index", () -> BoolView.of().deleted(0));
    isOutOfBounds("slice(2, 4) does not lie within a view of 3 elements", () -> view.slice(2, 4));
    isOutOfBounds(
        "slice(2, 1) does not lie within a view of 1 elements",
        () -> BoolView.of(true).slice(2, 1));
    isOutOfBounds(
        "slice(-1, 0) does not lie within a view of 0 elements",
        () -> Float16View.zeros(0).slice(-1, 0));
  }

  @Test
  void differencesNameTheElement() {
    for (IntegerView<?> few : List.of(Uint8View.of(2, 3, 1), Uint64View.of(2, 3, 1))) {
      refuses(
          ArithmeticException.class,
          "1 at index 2 minus 3 does not fit "
              + few.typeCode()
              + ": convert to a wider type first, or pass Overflow.WRAP or Overflow.SATURATE",
          few::diff);
    }
  }

  @Test
  void aRefusedTargetIsAsItWas() {
    Float64View target = Float64View.zeros(2);
    assertThrows(IndexOutOfBoundsException.class, () -> view.take(Int64View.of(1, 5), target));
    assertThat(target).isEqualTo(Float64View.zeros(2));
    refuses(
        "a view of 2 elements does not go with one of 3: take a slice of the longer one",
        () -> view.take(Int64View.of(1, 0), view));
    assertThrows(
        UnsupportedOperationException.class, () -> view.asReadOnly().put(Int64View.of(0), 1));
    assertThrows(UnsupportedOperationException.class, () -> view.asReadOnly().roll(1));
    assertThrows(UnsupportedOperationException.class, () -> view.asReadOnly().partition(1));
  }

  @Test
  void masks() {
    refuses(
        "a mask with 2 true elements does not go with 3 values: pass a value for each true element,"
            + " or one for all",
        () -> view.set(BoolView.of(true, false, true), view.copy()));
    assertThat(view).isEqualTo(Float64View.of(1, 2, 3));
    isOutOfBounds(
        "9 bits from bit 8 on do not lie within a bitmap of 2 bytes",
        () -> BoolView.fromBitmap(new byte[2], 8, 9));
  }

  @Test
  void operandsOutOfRange() {
    Uint8View bytes = Uint8View.of(1, 2);
    for (Executable call :
        new Executable[] {
          () -> bytes.put(Int64View.of(0), 256),
          () -> bytes.set(BoolView.of(true, true), -1),
          () -> bytes.select(BoolView.of(true, true), 300),
          () -> bytes.appended(256),
          () -> bytes.padded(1, 1, 256),
          () -> bytes.and(256)
        }) {
      assertThat(assertThrows(IllegalArgumentException.class, call))
          .hasMessageThat()
          .contains("uint8");
    }
    refuses("int8 can't be shifted by 8 bits: pass 0 to 7", () -> Int8View.of().shiftedLeft(8));
  }

  @Test
  void shapes() {
    refuses("elements can't be repeated -1 times: pass 0 or more", () -> view.repeated(-1));
    refuses("elements can't be repeated -2 times: pass 0 or more", () -> view.tiled(-2));
    refuses(
        "an element can't be repeated -3 times, the count at index 1: pass 0 or more",
        () -> view.repeated(Int32View.of(1, -3, 1)));
    String tooMany =
        "a view can't have 9223372036854775807 elements: the number of elements is from 0 to "
            + Long.MAX_VALUE / Double.BYTES;
    refuses(tooMany, () -> view.repeated(Long.MAX_VALUE));
    refuses(tooMany, () -> view.tiled(Long.MAX_VALUE / 2));
    long many = 1L << 62;
    refuses(tooMany, () -> view.repeated(Int64View.of(many, many, many)));
    refuses(
        "a view can't be padded with -1 elements: pass 0 or more", () -> view.padded(2, -1, 0.0));
    refuses("a view can't be split into 0 parts: pass 1 or more", () -> view.split(0));
    List<Float64View> parts = view.split(Integer.MAX_VALUE);
    assertThat(parts.getLast().size()).isEqualTo(0);
    assertThat(parts.getFirst().get(0)).isEqualTo(view.get(0));
    assertThrows(IndexOutOfBoundsException.class, () -> parts.get(Integer.MAX_VALUE));
    isOutOfBounds(
        "a view of 3 elements that is cut at 2 can't be cut at 1 next: pass ascending indices from"
            + " 0 to 3",
        () -> view.splitAt(2, 1));
    refuses(
        NoSuchElementException.class,
        "the padding of an empty Float64View",
        () -> Float64View.of().padded(1, 0, Padding.WRAP));
    refuses(
        "of no views the type is not known: pass one, or use concatenate of a type",
        ArrayView::concatenate);
    assertThat(Float64View.concatenate()).isEqualTo(Float64View.of());
  }

  @Test
  void orders() {
    refuses(
        "bins are ascending or descending, and 1.0 at index 2 follows 5.0: sort them first",
        () -> view.digitize(Float64View.of(0, 5, 1, 6)));
    refuses(
        "-1 at index 1 can't be counted: binCount counts the numbers from 0 to 2147483638, so"
            + " subtract the smallest element first, or use unique",
        () -> Int8View.of((byte) 3, (byte) -1).binCount());
    refuses("-5 numbers can't be counted: pass 0 to 2147483639", () -> Int32View.of().binCount(-5));
    refuses(
        NoSuchElementException.class,
        "the argMinNumber of 1 elements that all are NaN",
        () -> Float64View.of(Double.NaN).argMinNumber());
  }

  @Test
  void analyses() {
    refuses(
        ArithmeticException.class,
        "the sum of 3 weights is 0: elements have no mean by them",
        () -> view.mean(Int32View.of(1, 0, -1)));
    refuses("1 edges make no bin: pass two or more", () -> view.histogram(Float64View.of(1)));
    refuses(
        "the edges of bins are ascending, and 1.0 at index 1 follows 2.0: sort them first",
        () -> view.histogram(Float64View.of(2, 1)));
    refuses(
        "a gradient needs two elements or more, and there are 1",
        () -> Float64View.of(1).gradient(1));
    refuses(
        NoSuchElementException.class,
        "the convolution of an empty Float64View",
        () -> view.convolve(Float64View.of(), ConvolutionMode.FULL));
    refuses(
        "a quantile lies at 0 to 1, not at 1.5", () -> view.quantile(1.5, QuantileMethod.HAZEN));
    refuses("tolerances are 0 or more, not -1.0 and 0.0", () -> view.isClose(view, -1, 0));
    refuses(
        ArithmeticException.class,
        "the product up to index 2 does not fit int64: convert to float64 first, or multiply"
            + " slices",
        () -> Int64View.of(1L << 40, 1 << 20, 8).cumprod());
    refuses(
        ArithmeticException.class,
        "0 at index 1 can't divide 5",
        () -> Int32View.of(1, 0).dividedInto(5));
  }

  @Test
  void randomNumbers() {
    refuses(
        "no integer lies from 3 to 3, which is exclusive",
        () -> Int32View.random(2, 3, 3, new Random(1)));
    Uint64View numbers = Uint64View.random(200, 5, -3, new Random(1));
    assertThat(numbers.stream().anyMatch(x -> x < 0)).isTrue();
    Int8View all = Int8View.random(5_000, -128, 128, new Random(1));
    assertThat(all.unique().size()).isEqualTo(256);
    Float32View floats = Float32View.random(1_000, new Random(1));
    assertThat(floats.min()).isAtLeast(0f);
    assertThat(floats.max()).isLessThan(1f);
    assertThat(Float64View.randomNormal(20_000, new Random(1)).std()).isWithin(0.05).of(1);
  }

  @Test
  void linspaceWithoutItsEnd() {
    assertThat(Float64View.linspace(0, 1, 4, false)).isEqualTo(Float64View.of(0, 0.25, 0.5, 0.75));
    assertThat(Float64View.linspace(0, 1, 5, true)).isEqualTo(Float64View.linspace(0, 1, 5));
    assertThat(Float64View.linspace(7, 1, 0, false)).isEqualTo(Float64View.of());
  }

  @Test
  void powers() {
    assertThat(Float64View.logspace(0, 3, 4, 10)).isEqualTo(Float64View.of(1, 10, 100, 1000));
    assertThat(Float32View.logspace(3, -1, 5, 2)).isEqualTo(Float32View.of(8, 4, 2, 1, 0.5f));
    Float64View numbers = Float64View.geomspace(-1e-3, -1e5, 9);
    assertThat(numbers.get(0)).isEqualTo(-1e-3);
    assertThat(numbers.get(8)).isEqualTo(-1e5);
    assertThat(numbers.allClose(Float64View.logspace(-3, 5, 9, 10).negate(), 1e-15, 0)).isTrue();
    assertThat(Float64View.geomspace(Double.MIN_VALUE, Double.MAX_VALUE, 3).isFinite().all())
        .isTrue();
    refuses(
        "no multiples lead from 1.0 to -1.0: pass two finite numbers of one sign, not 0",
        () -> Float64View.geomspace(1, -1, 5));
    refuses(
        "no multiples lead from 0.0 to 1.0: pass two finite numbers of one sign, not 0",
        () -> Float64View.geomspace(0, 1, 5));
  }

  @Test
  void bytesInOtherOrder() {
    byte[] bytes = {9, 1, 2, 3, 4, 5, 6, 7, 8};
    assertThat(Uint16View.fromBigEndian(bytes, 1, 2)).isEqualTo(Uint16View.of(0x102, 0x304));
    assertThat(ArrayView.fromBigEndian(TypeCode.INT32, bytes, 5, 1))
        .isEqualTo(Int32View.of(0x5060708));
    assertThat(Int64View.fromBigEndian(bytes, 1, 1)).isEqualTo(Int64View.of(0x102030405060708L));
    assertThat(Int8View.fromBigEndian(bytes, 0, 2)).isEqualTo(Int8View.of((byte) 9, (byte) 1));
    MemorySegment rest = MemorySegment.ofArray(bytes).asSlice(1);
    assertThat(Int64View.fromBigEndian(rest)).isEqualTo(Int64View.of(0x102030405060708L));
    assertThat(ArrayView.fromBigEndian(TypeCode.UINT16, rest))
        .isEqualTo(Uint16View.of(0x102, 0x304, 0x506, 0x708));
    assertThat(Float16View.fromBigEndian(rest.asSlice(0, 2)).get(0))
        .isEqualTo(Float.float16ToFloat((short) 0x102));
    assertThat(Uint16View.wrap("aβ".toCharArray())).isEqualTo(Uint16View.of('a', 'β'));
  }

  @Test
  void buffersInOtherOrder() {
    ByteBuffer buffer = ByteBuffer.allocateDirect(16).putInt(7).putDouble(0.1).putFloat(-3).flip();
    buffer.order(ByteOrder.LITTLE_ENDIAN).getInt();
    assertThat(Float32View.fromBigEndian(buffer).get(2)).isEqualTo(-3f);
    assertThat(ArrayView.fromBigEndian(TypeCode.INT8, buffer).size()).isEqualTo(12);
    assertThat(Float64View.fromBigEndian(buffer.slice(4, 8))).isEqualTo(Float64View.of(0.1));
    assertThat(buffer.position()).isEqualTo(4);
    refuses(
        "a segment of 12 bytes does not hold a whole number of float64 elements (8 bytes each):"
            + " pass a slice of it",
        () -> Float64View.fromBigEndian(buffer));
  }

  @Test
  void bitmaps() {
    Random random = new Random(3);
    byte[] bits = new byte[40];
    random.nextBytes(bits);
    for (int offset : new int[] {0, 1, 7, 8, 13}) {
      for (int count : new int[] {0, 1, 7, 8, 9, 64, 300}) {
        BoolView bools =
            offset % 2 == 0
                ? BoolView.fromBitmap(bits, offset, count)
                : BoolView.fromBitmap(MemorySegment.ofArray(bits), offset, count);
        assertThat(bools.size()).isEqualTo(count);
        for (int i = 0; i < count; i++) {
          int bit = offset + i;
          assertThat(bools.get(i)).isEqualTo((bits[bit / 8] >> (bit % 8) & 1) == 1);
        }
        byte[] packed = bools.toBitmap();
        assertThat(packed.length).isEqualTo((count + 7) / 8);
        assertThat(BoolView.fromBitmap(packed, 0, count)).isEqualTo(bools);
        if (count % 8 != 0) {
          assertThat((packed[packed.length - 1] & 0xFF) >> (count % 8)).isEqualTo(0);
        }
      }
    }
  }

  @Test
  void extremesAreRescaled() {
    Float64View far = Float64View.of(-Double.MAX_VALUE, 0, Double.MAX_VALUE);
    assertThat(far.rescaled(0, 1)).isEqualTo(Float64View.of(0, 0.5, 1));
    assertThat(Int8View.of((byte) -128, (byte) 127).rescaled(-1, 1))
        .isEqualTo(Float64View.of(-1, 1));
    assertThat(Float64View.of(3, 3).rescaled(0, 1).isNaN().all()).isTrue();
  }
}
