package dev.recordwire.array;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// Slices with a step, of every dtype and in every kind of memory.
final class StridedViewTest {
  private static final int COUNT = 23;

  private record Slice(long from, long to, long step) {
    List<String> of(ArrayView view) {
      List<String> texts = new ArrayList<>();
      for (long i = from; step > 0 ? i < to : i > to; i += step) {
        texts.add(Views.text(view, i));
      }
      return texts;
    }
  }

  private static final List<Slice> SLICES =
      List.of(
          new Slice(0, 23, 1),
          new Slice(0, 23, 2),
          new Slice(1, 23, 2),
          new Slice(3, 20, 7),
          new Slice(5, 6, 9),
          new Slice(5, 5, 2),
          new Slice(23, 23, 3),
          new Slice(0, 23, 1000),
          new Slice(22, -1, -1),
          new Slice(22, -1, -3),
          new Slice(20, 3, -4),
          new Slice(7, 7, -1),
          new Slice(-1, -1, -1));

  private static List<ArrayView> everywhere(TypeCode type, Arena arena) {
    byte[] bytes = new byte[3 + COUNT * 8];
    new Random(type.code()).nextBytes(bytes);
    for (int i = 0; type == TypeCode.BOOL && i < bytes.length; i++) {
      bytes[i] &= 1;
    }
    int size = COUNT * type.byteSize();
    MemorySegment source = MemorySegment.ofArray(bytes).asSlice(3, size);
    return List.of(
        Views.wrap(type, bytes, 3, COUNT),
        Views.wrap(type, arena.allocate(size + 1).asSlice(1).copyFrom(source)),
        Views.wrap(type, MemorySegment.ofArray(new long[COUNT]).asSlice(0, size).copyFrom(source)),
        Views.wrap(type, source).asReadOnly());
  }

  private static List<String> texts(ArrayView view) {
    List<String> texts = new ArrayList<>();
    for (long i = 0; i < view.size(); i++) {
      texts.add(Views.text(view, i));
    }
    return texts;
  }

  @Test
  void aStepPicksElements() {
    for (TypeCode type : Views.types()) {
      try (Arena arena = Arena.ofConfined()) {
        for (ArrayView whole : everywhere(type, arena)) {
          for (Slice slice : SLICES) {
            ArrayView view = whole.slice(slice.from, slice.to, slice.step);
            String where = type + " " + slice;
            assertWithMessage(where).that(texts(view)).isEqualTo(slice.of(whole));
            assertThat(view.byteSize()).isEqualTo(view.size() * type.byteSize());
            assertThat(view.isReadOnly()).isEqualTo(whole.isReadOnly());
            ArrayView copy = view.copy();
            assertWithMessage(where).that(copy.isContiguous()).isTrue();
            assertWithMessage(where).that(copy.isReadOnly()).isFalse();
            assertWithMessage(where).that(texts(copy)).isEqualTo(slice.of(whole));
            assertWithMessage(where).that(view).isEqualTo(copy);
            assertWithMessage(where).that(view.hashCode()).isEqualTo(copy.hashCode());
            assertWithMessage(where).that(view.toString()).isEqualTo(copy.toString());
            assertThat(view.contiguous()).isEqualTo(copy);
          }
        }
      }
    }
  }

  @Test
  void aSliceOfASliceIsASliceOfTheWhole() {
    for (TypeCode type : Views.types()) {
      try (Arena arena = Arena.ofConfined()) {
        ArrayView whole = everywhere(type, arena).get(1);
        ArrayView odd = whole.slice(1, 23, 2);
        assertThat(odd.slice(2, 9)).isEqualTo(whole.slice(5, 19, 2));
        assertThat(odd.slice(10, -1, -2)).isEqualTo(whole.slice(21, 0, -4));
        assertThat(odd.slice(10, -1, -1).slice(10, -1, -1)).isEqualTo(odd);
        assertThat(odd.asReadOnly().slice(0, 4).isReadOnly()).isTrue();
      }
    }
  }

  @Test
  void onlyNeighboursHaveASegment() {
    Int32View view = Int32View.of(0, 1, 2, 3, 4, 5, 6, 7, 8, 9).slice(0, 10, 3);
    assertThat(view.isContiguous()).isFalse();
    var e = assertThrows(UnsupportedOperationException.class, view::segment);
    assertThat(e)
        .hasMessageThat()
        .isEqualTo(
            "the elements of this Int32View lie 12 bytes apart: take the segment of a copy() of"
                + " it");
    assertThat(view.slice(1, 2).segment().byteSize()).isEqualTo(4);
    assertThat(view.slice(3, -1, -1).isContiguous()).isFalse();
    Int32View whole = Int32View.of(1, 2);
    assertThat(whole.slice(0, 2, 1).isContiguous()).isTrue();
    assertThat(whole.contiguous()).isSameInstanceAs(whole);
    assertThat(whole.slice(1, -1, -1).slice(1, -1, -1).isContiguous()).isTrue();
  }

  @Test
  void whatIsNoSliceIsRefused() {
    Int32View view = Int32View.of(1, 2, 3);
    assertThrows(IllegalArgumentException.class, () -> view.slice(0, 3, 0));
    assertThrows(IndexOutOfBoundsException.class, () -> view.slice(0, 4, 2));
    assertThrows(IndexOutOfBoundsException.class, () -> view.slice(-1, 3, 2));
    assertThrows(IndexOutOfBoundsException.class, () -> view.slice(2, 1, 2));
    assertThrows(IndexOutOfBoundsException.class, () -> view.slice(3, -1, -1));
    assertThrows(IndexOutOfBoundsException.class, () -> view.slice(2, -2, -1));
    var e = assertThrows(IndexOutOfBoundsException.class, () -> view.slice(1, 2, -1));
    assertThat(e)
        .hasMessageThat()
        .isEqualTo("slice(1, 2, -1) does not lie within a view of 3 elements");
    assertThat(view.slice(0, 3, Long.MAX_VALUE)).isEqualTo(Int32View.of(1));
    assertThat(view.slice(2, -1, Long.MIN_VALUE)).isEqualTo(Int32View.of(3));
  }

  @Test
  void elementsAreWrittenWhereTheyLie() {
    Float64View whole = Float64View.of(0, 1, 2, 3, 4, 5, 6);
    Float64View odd = whole.slice(1, 7, 2);
    odd.set(1, 30);
    odd.scale(-1);
    assertThat(whole).isEqualTo(Float64View.of(0, -1, 2, -30, 4, -5, 6));
    odd.slice(2, -1, -1).clip(-10, -2);
    assertThat(whole).isEqualTo(Float64View.of(0, -2, 2, -10, 4, -5, 6));
    assertThat(odd.sum()).isEqualTo(-17.0);
    assertThat(odd.min()).isEqualTo(-10.0);
    assertThrows(UnsupportedOperationException.class, () -> odd.asReadOnly().scale(2));
  }

  @Test
  void aRefusedScaleChangesNothing() {
    Int32View whole = Int32View.of(1, 2, Integer.MAX_VALUE, 4);
    Int32View even = whole.slice(0, 4, 2);
    var e = assertThrows(ArithmeticException.class, () -> even.scale(2));
    assertThat(e).hasMessageThat().contains("2147483647 at index 1 times 2.0");
    assertThat(whole).isEqualTo(Int32View.of(1, 2, Integer.MAX_VALUE, 4));
    even.scale(2, Overflow.SATURATE);
    assertThat(whole).isEqualTo(Int32View.of(2, 2, Integer.MAX_VALUE, 4));
  }
}
