package dev.recordwire.runtime;

import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/// A few objects that are kept for whoever needs one next, of any thread, virtual ones included.
///
/// A slot keeps one object for good, and threads are spread over the slots; who finds a slot taken
/// makes an object of his own. So nobody waits, and no more objects are kept than there are slots.
/// Taking one is a number's compare-and-set: to take the reference out of the slot and to put it
/// back would cost several times as much in what the garbage collector has to be told.
final class Pool<B> {
  /// A power of two, and enough that threads rarely meet in one.
  private static final int SLOTS =
      Math.max(16, 4 * Integer.highestOneBit(Runtime.getRuntime().availableProcessors()));

  /// Numbers of four bytes, each in a cache line of its own.
  private static final int STRIDE = 16;

  /// The slot of an object that is not kept.
  static final int NONE = -1;

  private final AtomicIntegerArray taken = new AtomicIntegerArray(SLOTS * STRIDE);
  private final @Nullable Object[] objects = new @Nullable Object[SLOTS];
  private final IntFunction<B> maker;

  /// @param maker makes an object that remembers the number it is given, for [#give]
  Pool(IntFunction<B> maker) {
    this.maker = maker;
  }

  /// An object that is in no one else's hands.
  B take() {
    int slot = (int) Thread.currentThread().threadId() & (SLOTS - 1);
    if (!taken.compareAndSet(slot * STRIDE, 0, 1)) {
      return maker.apply(NONE);
    }
    @SuppressWarnings("unchecked") // nothing else is put there
    B kept = (B) objects[slot];
    return kept == null ? filled(slot) : kept;
  }

  private B filled(int slot) {
    B made = maker.apply(slot);
    objects[slot] = made;
    return made;
  }

  /// Takes back the object of a slot.
  void give(int slot) {
    if (slot != NONE) {
      taken.setRelease(slot * STRIDE, 0);
    }
  }
}
