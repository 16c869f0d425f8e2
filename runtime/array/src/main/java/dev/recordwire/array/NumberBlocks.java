package dev.recordwire.array;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/// Blocks of elements that lazy operations are done on.
final class NumberBlocks {
  /// The elements of a block: few enough to stay in a processor's nearest cache, and as many as are
  /// summed at a time.
  static final int LENGTH = 1024;

  /// For each type a block that nobody uses at the moment: a new one is in no cache, and to bring
  /// it there takes longer than a step.
  private static final AtomicReferenceArray<@Nullable MemoryWindow> SPARE =
      new AtomicReferenceArray<>(TypeCode.values().length);

  /// For each type a view without elements.
  private static final AtomicReferenceArray<@Nullable MemoryWindow> NONE =
      new AtomicReferenceArray<>(TypeCode.values().length);

  private NumberBlocks() {}

  /// A block of the type of a view, with any elements.
  static <V extends MemoryWindow> V take(V view) {
    MemoryWindow spare = SPARE.getAndSet(index(view), null);
    return spare == null ? of(view, view.newZeros(LENGTH)) : of(view, spare);
  }

  /// Takes back a block that is no longer used.
  static void give(MemoryWindow block) {
    SPARE.set(index(block), block);
  }

  /// A view of the type of a view that has no elements.
  static <V extends MemoryWindow> V none(V view) {
    MemoryWindow known = NONE.get(index(view));
    if (known != null) {
      return of(view, known);
    }
    V none = of(view, view.newZeros(0));
    NONE.set(index(view), none);
    return none;
  }

  /// A window of the type of a view, as the view's class.
  @SuppressWarnings({"unchecked", "unused"}) // each type has one class of views
  static <V extends MemoryWindow> V of(V view, MemoryWindow same) {
    return (V) same;
  }

  @SuppressWarnings("EnumOrdinal") // an index into tables that live no longer than the program
  private static int index(MemoryWindow view) {
    return view.typeCode().ordinal();
  }
}
