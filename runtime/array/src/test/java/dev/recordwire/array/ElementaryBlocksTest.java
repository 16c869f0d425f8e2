package dev.recordwire.array;

import static com.google.common.truth.Truth.assertThat;

import java.lang.ref.WeakReference;
import org.junit.jupiter.api.Test;

/// The blocks that elementary functions keep for the next call keep nothing of the program alive.
final class ElementaryBlocksTest {
  private static final long LONGEST_NANOS = 10_000_000_000L;

  private static WeakReference<byte[]> used() {
    byte[] bytes = new byte[512 * 8];
    Float64View view = Float64View.wrap(bytes, 0, 512);
    view.exp(view);
    view.pow(view, Float64View.zeros(512));
    return new WeakReference<>(bytes);
  }

  @Test
  void memoryOfViewsIsForgotten() throws InterruptedException {
    WeakReference<byte[]> bytes = used();
    long end = System.nanoTime() + LONGEST_NANOS;
    while (bytes.get() != null && System.nanoTime() < end) {
      System.gc();
      Thread.sleep(1);
    }
    assertThat(bytes.get()).isNull();
  }
}
