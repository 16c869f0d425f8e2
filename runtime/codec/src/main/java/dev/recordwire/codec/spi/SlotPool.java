package dev.recordwire.codec.spi;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/// A pool of a few objects for all threads, virtual ones included.
///
/// A slot keeps one object for good. The pool remembers, by the thread's id, the object that a
/// thread last found free. A thread that finds this object taken goes through the slots, and makes
/// a new object if all are taken. So nobody waits, and the pool keeps no more objects than it has
/// slots. Taking an object is a compare-and-set of a number: taking its reference out of the slot
/// and putting it back would cost several times as much, for the garbage collector's barriers.
abstract class SlotPool<B extends Pooled> {
  /// A power of two, and enough slots that threads rarely meet in one.
  static final int SLOTS =
      Math.max(16, 4 * Integer.highestOneBit(Runtime.getRuntime().availableProcessors()));

  /// The number of threads that are told apart; a power of two.
  private static final int THREADS = 1024;

  private final AtomicReferenceArray<@Nullable B> objects = new AtomicReferenceArray<>(SLOTS);

  /// The object to try first, by the thread's id. A short record takes no longer than a few
  /// dependent loads, so this holds the object and not its slot.
  private final AtomicReferenceArray<@Nullable B> preferred = new AtomicReferenceArray<>(THREADS);

  /// Makes an object.
  protected abstract B make();

  /// Takes an object that nobody else uses.
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
