package dev.recordwire.it.kernels;

import dev.recordwire.array.ArrayView;
import dev.recordwire.array.Float64View;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.List;
import java.util.function.UnaryOperator;

/// The same elements in another place: each kind of memory, side by side or apart.
enum Placed {
  BYTES(Placed::odd),
  NATIVE(Placed::outside),
  DOUBLES(Placed::doubles),
  APART(Placed::apart),
  APART_OUTSIDE(Placed::apartOutside),
  REVERSED(Placed::reversed);

  static final List<Integer> SIZES = List.of(0, 1, 3, 8, 17, 1023, 1024, 1025, 2500);

  @SuppressWarnings("ImmutableEnumChecker") // it is a method
  private final UnaryOperator<Float64View> place;

  Placed(UnaryOperator<Float64View> place) {
    this.place = place;
  }

  /// A view of the same elements, where they lie so.
  Float64View of(Float64View elements) {
    return place.apply(elements);
  }

  /// A view of room for as many elements, where they lie so.
  Float64View room(long size) {
    return of(Float64View.full(size, 7));
  }

  private static Float64View odd(Float64View elements) {
    int size = (int) elements.byteSize();
    return filled(Float64View.wrap(new byte[size + 5], 3, elements.size()), elements);
  }

  private static Float64View outside(Float64View elements) {
    MemorySegment memory = Arena.ofAuto().allocate(elements.byteSize() + 1, 1);
    return filled(Float64View.wrap(memory.asSlice(1)), elements);
  }

  private static Float64View doubles(Float64View elements) {
    return Float64View.wrap(elements.toArray());
  }

  private static Float64View apart(Float64View elements) {
    byte[] memory = new byte[(int) (13 * elements.size() + 2)];
    return filled(Float64View.strided(memory, 2, elements.size(), 13), elements);
  }

  private static Float64View apartOutside(Float64View elements) {
    MemorySegment memory = Arena.ofAuto().allocate(24 * elements.size() + 8, 1);
    return filled(Float64View.strided(memory, 8, elements.size(), 24), elements);
  }

  private static Float64View reversed(Float64View elements) {
    return filled(reverse(Float64View.zeros(elements.size())), elements);
  }

  private static Float64View reverse(Float64View view) {
    return view.slice(view.size() - 1, -1, -1);
  }

  private static Float64View filled(Float64View target, ArrayView elements) {
    Float64View source = (Float64View) elements;
    for (long i = 0; i < source.size(); i++) {
      target.set(i, source.get(i));
    }
    return target;
  }
}
