package dev.recordwire.array.internal.kernel;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/// Copies of loops by number: those that are settled, and how the others begin.
///
/// @param <K> the loops' interface
final class LoopTable<K> {
  private final AtomicReferenceArray<@Nullable K> settled;
  private final AtomicReferenceArray<@Nullable LoopStart<K>> starts;

  LoopTable(int size) {
    settled = new AtomicReferenceArray<>(size);
    starts = new AtomicReferenceArray<>(size);
  }

  /// The loops of that number if they are settled, or else null.
  @Nullable K settled(int index) {
    return settled.getAcquire(index);
  }

  void settle(int index, K loops) {
    settled.setRelease(index, loops);
  }

  /// How the loops of that number begin, or null if nobody has asked for them.
  @Nullable LoopStart<K> start(int index) {
    return starts.getAcquire(index);
  }

  /// How they begin: so, unless another thread has said otherwise.
  LoopStart<K> start(int index, LoopStart<K> candidate) {
    LoopStart<K> before = starts.compareAndExchange(index, null, candidate);
    return before == null ? candidate : before;
  }
}
