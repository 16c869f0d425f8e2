package dev.recordwire.fft;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.jtransforms.fft.DoubleFFT_1D;

/// Transforms of JTransforms by length. To make one takes longer than to use it, so the last ones
/// are kept.
final class Transforms {
  /// JTransforms has arrays for as many; beyond, it would take memory by `sun.misc.Unsafe`.
  private static final int MAX_LENGTH = 1 << 29;

  private static final int SLOTS = 16;

  /// Transforms that nobody uses at the moment: one is for one thread at a time.
  private static final AtomicReferenceArray<@Nullable Transform> SPARE =
      new AtomicReferenceArray<>(SLOTS);

  /// Longer ones have tables too large to be kept.
  private static final int MAX_KEPT = 1 << 20;

  private record Transform(int length, DoubleFFT_1D transform) {}

  private Transforms() {}

  /// The number of values of a transform.
  ///
  /// @throws IllegalArgumentException if it is none, or too many
  static int requireLength(long n) {
    if (n < 1 || n > MAX_LENGTH) {
      throw new IllegalArgumentException(
          "a transform is of 1 to " + MAX_LENGTH + " numbers, not of " + n);
    }
    return (int) n;
  }

  /// Does something with a transform of `n` numbers.
  static void with(int n, Consumer<DoubleFFT_1D> action) {
    int slot = (n * 0x9E3779B9) >>> 28;
    Transform spare = SPARE.getAndSet(slot, null);
    Transform transform =
        spare != null && spare.length == n ? spare : new Transform(n, new DoubleFFT_1D(n));
    action.accept(transform.transform);
    if (n <= MAX_KEPT) {
      SPARE.set(slot, transform);
    }
  }
}
