package dev.recordwire.codec.spi;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/// A few objects that are kept for whoever needs one next, of any thread, virtual ones included.
///
/// A slot keeps one object for good, and a thread is remembered by its id with the object that it
/// last found free: who finds that taken goes through the slots, and makes an object of his own
/// when all are taken. So nobody waits, and no more objects are kept than there are slots. Taking
/// one is a number's compare-and-set: to take the reference out of the slot and to put it back
/// would cost several times as much in what the garbage collector has to be told.
abstract class SlotPool<B extends Pooled> {
  /// A power of two, and enough that threads rarely meet in one.
  static final int SLOTS =
      Math.max(16, 4 * Integer.highestOneBit(Runtime.getRuntime().availableProcessors()));

  /// How many threads are told apart; a power of two.
  private static final int THREADS = 1024;

  private final AtomicReferenceArray<@Nullable B> objects = new AtomicReferenceArray<>(SLOTS);

  /// The object to try first, by the thread's id. A short record is encoded in the time of a few
  /// loads that wait for each other, so this is the object and not its slot.
  private final AtomicReferenceArray<@Nullable B> preferred = new AtomicReferenceArray<>(THREADS);

  /// Makes an object.
  protected abstract B make();

  /// An object that is in no one else's hands.
  final B take() {
    int thread = (int) Thread.currentThread().threadId() & (THREADS - 1);
    B candidate = preferred.getAcquire(thread);
    return candidate != null && candidate.tryTake() ? candidate : takeOther(thread);
  }

  private B takeOther(int thread) {
    for (int i = 0; i < SLOTS; i++) {
      int slot = (thread + i) & (SLOTS - 1);
      B candidate = objects.get(slot);
      if (candidate == null) {
        B made = taken();
        if (objects.compareAndSet(slot, null, made)) {
          preferred.setRelease(thread, made);
          return made;
        }
      } else if (candidate.isFree() && candidate.tryTake()) {
        preferred.setRelease(thread, candidate);
        return candidate;
      }
    }
    return taken();
  }

  private B taken() {
    B made = make();
    made.taken = 1;
    return made;
  }
}
