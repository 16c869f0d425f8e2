package dev.recordwire.array;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Views with a stride in bytes: where their elements lie, and what is refused.
final class ColumnsTest {
  /// Rows of {int16, uint16, float64}, packed.
  private static final int ROW = 12;

  private static byte[] rows(int count) {
    byte[] rows = new byte[count * ROW];
    for (int i = 0; i < count; i++) {
      Int16View.wrap(rows, i * ROW, 1).set(0, (short) -i);
      Uint16View.wrap(rows, i * ROW + 2, 1).set(0, 65535 - i);
      Float64View.wrap(rows, i * ROW + 4, 1).set(0, i + 0.5);
    }
    return rows;
  }

  @Test
  void columnsOfATableAreViews() {
    byte[] rows = rows(3);
    Int16View delays = Int16View.strided(rows, 0, 3, ROW);
    assertThat(delays).isEqualTo(Int16View.of(new short[] {0, -1, -2}));
    assertThat(Uint16View.strided(rows, 2, 3, ROW)).isEqualTo(Uint16View.of(65535, 65534, 65533));
    Float64View times = Float64View.strided(MemorySegment.ofArray(rows), 4, 3, ROW);
    assertThat(times).isEqualTo(Float64View.of(0.5, 1.5, 2.5));
    assertThat(times.strideBytes()).isEqualTo(ROW);
    assertThat(times.byteSize()).isEqualTo(24);
    assertThat(times.isContiguous()).isFalse();
    assertThat(times.sum()).isEqualTo(4.5);
    times.scale(2);
    delays.fill((short) 7);
    assertThat(Float64View.strided(rows, 28, 3, -ROW)).isEqualTo(Float64View.of(5, 3, 1));
    assertThat(Uint16View.strided(rows, 2, 3, ROW)).isEqualTo(Uint16View.of(65535, 65534, 65533));
  }

  @ParameterizedTest
  @EnumSource
  void aTypeKnownAtRunTimeHasColumnsToo(TypeCode type) {
    byte[] bytes = new byte[100];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) (type == TypeCode.BOOL ? i % 2 : i);
    }
    List<String> expected = new ArrayList<>();
    for (int i = 0; i < 7; i++) {
      expected.add(Views.text(ArrayView.wrap(type, bytes, 1 + 13 * i, 1), 0));
    }
    MemorySegment inside = MemorySegment.ofArray(bytes).asSlice(1);
    for (ArrayView view :
        List.of(
            ArrayView.strided(type, bytes, 1, 7, 13),
            ArrayView.strided(type, inside, 0, 7, 13),
            ArrayView.strided(type, bytes, 79, 7, -13).slice(6, -1, -1),
            ArrayView.strided(type, inside.asReadOnly(), 0, 7, 13))) {
      List<String> texts = new ArrayList<>();
      for (int i = 0; i < view.size(); i++) {
        texts.add(Views.text(view, i));
      }
      assertThat(view.typeCode()).isEqualTo(type);
      assertThat(texts).isEqualTo(expected);
    }
    assertThat(ArrayView.strided(type, inside.asReadOnly(), 0, 7, 13).isReadOnly()).isTrue();
  }

  @Test
  void aStepOfASliceMultipliesTheStride() {
    Float64View times = Float64View.strided(rows(10), 4, 10, ROW);
    assertThat(times.slice(1, 9, 3).strideBytes()).isEqualTo(36);
    assertThat(times.slice(1, 9, 3)).isEqualTo(Float64View.of(1.5, 4.5, 7.5));
    assertThat(times.slice(9, 0, -4).strideBytes()).isEqualTo(-48);
    assertThat(times.slice(9, 0, -4)).isEqualTo(Float64View.of(9.5, 5.5, 1.5));
    assertThat(times.slice(2, 5).strideBytes()).isEqualTo(ROW);
    assertThat(times.slice(2, 3).strideBytes()).isEqualTo(8);
    assertThat(Float64View.of(1, 2).strideBytes()).isEqualTo(8);
    assertThat(Float64View.strided(new byte[16], 0, 2, 8).isContiguous()).isTrue();
  }

  @Test
  void oneElementOrNoneMayHaveAnyStride() {
    byte[] rows = rows(2);
    for (long stride : new long[] {0, 1, -3, 12, Long.MIN_VALUE, Long.MAX_VALUE}) {
      assertThat(Float64View.strided(rows, 16, 1, stride)).isEqualTo(Float64View.of(1.5));
      assertThat(Float64View.strided(rows, 24, 0, stride).size()).isEqualTo(0);
      assertThat(Float64View.strided(rows, 16, 1, stride).segment().byteSize()).isEqualTo(8);
    }
  }

  @Test
  void elementsThatOverlapAreRefused() {
    byte[] rows = rows(2);
    for (long stride : new long[] {0, 1, 7, -1, -7}) {
      var e =
          assertThrows(
              IllegalArgumentException.class, () -> Float64View.strided(rows, 8, 2, stride));
      assertThat(e)
          .hasMessageThat()
          .isEqualTo(
              "elements of float64 that lie "
                  + stride
                  + " bytes apart overlap: pass a stride of 8 or more, or of -8 or less");
    }
    assertThat(Int8View.strided(rows, 1, 2, 1)).isEqualTo(Int8View.wrap(rows, 1, 2));
  }

  @Test
  void elementsOutsideOfTheMemoryAreRefused() {
    byte[] rows = rows(3);
    MemorySegment segment = MemorySegment.ofArray(rows);
    var e =
        assertThrows(
            IndexOutOfBoundsException.class, () -> Float64View.strided(segment, 5, 3, ROW));
    assertThat(e)
        .hasMessageThat()
        .isEqualTo(
            "3 elements of float64 from offset 5 on, 12 bytes apart, do not lie within a segment of"
                + " 36 bytes");
    e = assertThrows(IndexOutOfBoundsException.class, () -> Int16View.strided(rows, 23, 3, -ROW));
    assertThat(e)
        .hasMessageThat()
        .isEqualTo(
            "3 elements of int16 from offset 23 on, -12 bytes apart, do not lie within an array of"
                + " 36 bytes");
    assertThat(Int16View.strided(rows, 24, 3, -ROW).get(2)).isEqualTo(0);
    long[][] outside = {
      {-1, 1, ROW},
      {0, -1, ROW},
      {37, 0, ROW},
      {29, 1, ROW},
      {0, 4, ROW},
      {0, 2, -ROW},
      {0, 3, Long.MAX_VALUE},
      {28, 2, Long.MIN_VALUE},
      {0, Long.MAX_VALUE, ROW},
      {0, Long.MAX_VALUE, -ROW},
      {Long.MAX_VALUE, 2, ROW},
      {0, Long.MAX_VALUE / 8 + 2, 8}
    };
    for (long[] a : outside) {
      assertThrows(
          IndexOutOfBoundsException.class, () -> Float64View.strided(segment, a[0], a[1], a[2]));
    }
  }

  @Test
  void aSegmentBoundsItsColumns() {
    MemorySegment middle = MemorySegment.ofArray(rows(5)).asSlice(ROW, 3 * ROW);
    assertThat(Float64View.strided(middle, 4, 3, ROW)).isEqualTo(Float64View.of(1.5, 2.5, 3.5));
    assertThrows(IndexOutOfBoundsException.class, () -> Float64View.strided(middle, 4, 4, ROW));
    assertThrows(IndexOutOfBoundsException.class, () -> Float64View.strided(middle, 4, 2, -ROW));
  }

  @Test
  void whatIsReadOnlyOrClosedStaysSo() {
    Float64View readOnly =
        Float64View.strided(MemorySegment.ofArray(rows(4)).asReadOnly(), 4, 4, ROW);
    var refused = assertThrows(UnsupportedOperationException.class, () -> readOnly.scale(2));
    assertThat(refused)
        .hasMessageThat()
        .isEqualTo("this Float64View is read-only: change a copy() of it");
    assertThat(readOnly.sum()).isEqualTo(8.0);
    Float64View closed;
    try (Arena arena = Arena.ofConfined()) {
      closed = Float64View.strided(arena.allocate(4 * ROW), 4, 4, ROW);
    }
    assertThrows(IllegalStateException.class, closed::sum);
    assertThrows(IllegalStateException.class, closed::std);
    assertThrows(IllegalStateException.class, closed::argSort);
    assertThrows(IllegalStateException.class, () -> closed.get(0));
    assertThrows(IllegalStateException.class, () -> closed.add(1));
  }

  @Test
  void aColumnIsSavedAsAnArray(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("times.npy");
    Float64View.strided(rows(5000), 4, 5000, ROW).save(file);
    assertThat(Float64View.load(file)).isEqualTo(Float64View.arange(0.5, 5000.5, 1));
  }

  @Test
  void onlyNeighboursHaveASegment() {
    Int16View delays = Int16View.strided(rows(3), 0, 3, ROW);
    var e = assertThrows(UnsupportedOperationException.class, delays::segment);
    assertWithMessage("message")
        .that(e)
        .hasMessageThat()
        .isEqualTo(
            "the elements of this Int16View lie 12 bytes apart: take the segment of a copy() of"
                + " it");
    assertThat(delays.copy().strideBytes()).isEqualTo(2);
  }
}
