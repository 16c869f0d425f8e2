package dev.recordwire.array;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// Properties of views of every dtype.
final class ArrayViewTest {
  private static final int COUNT = 7;

  private static byte[] bytes(TypeCode type) {
    byte[] bytes = new byte[3 + COUNT * type.byteSize() + 2];
    new Random(type.code()).nextBytes(bytes);
    if (type == TypeCode.BOOL) {
      for (int i = 0; i < bytes.length; i++) {
        bytes[i] = (byte) (bytes[i] & 1);
      }
    }
    return bytes;
  }

  /// The same elements in every kind of memory.
  private static List<ArrayView> everywhere(TypeCode type, Arena arena) {
    byte[] bytes = bytes(type);
    int size = COUNT * type.byteSize();
    MemorySegment source = MemorySegment.ofArray(bytes).asSlice(3, size);
    MemorySegment outside = arena.allocate(size + 1).asSlice(1).copyFrom(source);
    MemorySegment longs = MemorySegment.ofArray(new long[10]).asSlice(8, size).copyFrom(source);
    return List.of(
        Views.wrap(type, bytes, 3, COUNT),
        Views.wrap(type, source),
        Views.wrap(type, source.asReadOnly()),
        Views.wrap(type, outside),
        Views.wrap(type, outside.asReadOnly()),
        Views.wrap(type, longs),
        Views.wrap(type, bytes, 3, COUNT).asReadOnly(),
        Views.wrap(type, bytes, 3, COUNT).copy());
  }

  @Test
  void elementsAreTheSameWhereverTheyLie() {
    for (TypeCode type : Views.types()) {
      try (Arena arena = Arena.ofConfined()) {
        ArrayView first = everywhere(type, arena).getFirst();
        for (ArrayView view : everywhere(type, arena)) {
          assertThat(view.typeCode()).isEqualTo(type);
          assertThat(view.size()).isEqualTo(COUNT);
          assertThat(view.byteSize()).isEqualTo(COUNT * type.byteSize());
          assertThat(view).isEqualTo(first);
          assertThat(view.hashCode()).isEqualTo(first.hashCode());
          assertThat(view.toString()).isEqualTo(first.toString());
          assertThat(view.segment().mismatch(first.segment())).isEqualTo(-1);
          assertThat(view.segment().isReadOnly()).isEqualTo(view.isReadOnly());
        }
      }
    }
  }

  @Test
  void aSliceSharesItsMemory() {
    for (TypeCode type : Views.types()) {
      byte[] bytes = bytes(type);
      ArrayView whole = Views.wrap(type, bytes, 3, COUNT);
      ArrayView slice = whole.slice(2, 5);
      assertThat(slice.size()).isEqualTo(3);
      assertThat(Views.text(slice, 1)).isEqualTo(Views.text(whole, 3));
      assertThat(slice.slice(1, 3)).isEqualTo(whole.slice(3, 5));
      String before = Views.text(slice, 0);
      bytes[3 + 2 * type.byteSize()] ^= 1;
      assertWithMessage(type.dtype()).that(Views.text(slice, 0)).isNotEqualTo(before);
      assertThat(whole.slice(COUNT, COUNT).size()).isEqualTo(0);
      assertThrows(IndexOutOfBoundsException.class, () -> whole.slice(3, 8));
      assertThrows(IndexOutOfBoundsException.class, () -> whole.slice(-1, 3));
      assertThrows(IndexOutOfBoundsException.class, () -> whole.slice(4, 3));
    }
  }

  @Test
  void aSegmentIsExactlyTheElements() {
    for (TypeCode type : Views.types()) {
      byte[] bytes = bytes(type);
      MemorySegment segment = Views.wrap(type, bytes, 3, COUNT).slice(1, 3).segment();
      assertThat(segment.byteSize()).isEqualTo(2 * type.byteSize());
      assertThat(segment.get(ValueLayout.JAVA_BYTE, 0)).isEqualTo(bytes[3 + type.byteSize()]);
    }
  }

  @Test
  void whatDoesNotFitTheMemoryIsRefused() {
    for (TypeCode type : Views.types()) {
      byte[] bytes = new byte[16];
      int size = type.byteSize();
      assertThat(Views.wrap(type, bytes, 16, 0).size()).isEqualTo(0);
      assertThrows(IndexOutOfBoundsException.class, () -> Views.wrap(type, bytes, 1, 16 / size));
      assertThrows(IndexOutOfBoundsException.class, () -> Views.wrap(type, bytes, -1, 1));
      assertThrows(IndexOutOfBoundsException.class, () -> Views.wrap(type, bytes, 0, -1));
      assertThrows(
          IndexOutOfBoundsException.class, () -> Views.wrap(type, bytes, 0, Long.MAX_VALUE));
      if (size > 1) {
        var e =
            assertThrows(
                IllegalArgumentException.class,
                () -> Views.wrap(type, MemorySegment.ofArray(new byte[size + 1])));
        assertThat(e).hasMessageThat().contains("whole number of " + type.dtype());
      }
    }
  }

  @Test
  void typesAreToldApart() {
    assertThat(Int32View.of(1)).isNotEqualTo(Uint32View.of(1));
    assertThat(Int32View.of(1)).isNotEqualTo(Int32View.of(1, 1));
    assertThat(Views.empty(TypeCode.INT8)).isNotEqualTo(Views.empty(TypeCode.UINT8));
  }

  @Test
  void aClosedArenaIsNoticed() {
    for (TypeCode type : Views.types()) {
      ArrayView view;
      try (Arena arena = Arena.ofShared()) {
        view = Views.wrap(type, arena.allocate(1000L * type.byteSize()));
      }
      assertThrows(IllegalStateException.class, () -> Views.text(view, 0));
      if (Views.computes(type)) {
        assertThrows(IllegalStateException.class, () -> Views.mean(view));
        assertThrows(IllegalStateException.class, () -> Views.min(view));
        assertThrows(IllegalStateException.class, () -> Views.scale(view, 2, Overflow.THROW));
      }
    }
  }

  @Test
  void readOnlyViewsRefuseWrites() {
    Int32View view = Int32View.of(1, 2, 3).asReadOnly();
    var e = assertThrows(UnsupportedOperationException.class, () -> view.set(0, 5));
    assertThat(e).hasMessageThat().contains("Int32View is read-only: change a copy()");
    assertThrows(UnsupportedOperationException.class, () -> view.scale(2));
    assertThrows(UnsupportedOperationException.class, () -> view.slice(0, 1).clip(0, 1));
    assertThat(view.asReadOnly()).isSameInstanceAs(view);
    Int32View copy = view.copy();
    copy.set(0, 5);
    assertThat(copy).isEqualTo(Int32View.of(5, 2, 3));
    assertThat(view).isEqualTo(Int32View.of(1, 2, 3));
  }

  @Test
  void emptyViewsHaveNoMeanAndNoExtremes() {
    for (TypeCode type : Views.types()) {
      ArrayView empty = Views.empty(type);
      assertThat(empty.toString()).isEqualTo(empty.getClass().getSimpleName() + "[]");
      if (!Views.computes(type)) {
        continue;
      }
      var e = assertThrows(NoSuchElementException.class, () -> Views.mean(empty));
      assertThat(e)
          .hasMessageThat()
          .contains("the mean of an empty " + empty.getClass().getSimpleName());
      assertThrows(NoSuchElementException.class, () -> Views.min(empty));
      assertThrows(NoSuchElementException.class, () -> Views.max(empty));
      Views.scale(empty, 3, Overflow.THROW);
    }
    assertThat(Double.doubleToRawLongBits(Float64View.of().sum())).isEqualTo(0);
    assertThat(Int64View.of().sum()).isEqualTo(0);
  }

  @Test
  void longViewsAreShownShortened() {
    Int32View view = Int32View.zeros(1001);
    view.set(998, 7);
    assertThat(view.toString()).isEqualTo("Int32View[0, 0, 0, ..., 7, 0, 0]");
    assertThat(Int32View.zeros(1000).toString()).hasLength("Int32View[]".length() + 3000 - 2);
  }

  @Test
  void typeCodesAreFoundByTheirCodes() {
    for (TypeCode type : TypeCode.values()) {
      assertThat(TypeCode.of(type.code())).isEqualTo(type);
      assertThat(TypeCode.of(type.code(), type.byteSize())).isEqualTo(type);
    }
    assertThat(TypeCode.of('l')).isEqualTo(TypeCode.INT32);
    assertThat(TypeCode.of('L', 8)).isEqualTo(TypeCode.UINT64);
    assertThrows(IllegalArgumentException.class, () -> TypeCode.of('x'));
    assertThrows(IllegalArgumentException.class, () -> TypeCode.of('d', 4));
  }
}
