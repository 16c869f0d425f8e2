package dev.recordwire.codec.spi;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.recordwire.codec.EncodeException;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Encoding gives an array of exactly the payload's size, whatever was encoded before.
final class PooledWriterTest {
  private static void check(int length) {
    Reading reading = new Reading(length, "x".repeat(length), 0.5);
    byte[] target = new byte[length + 100];
    int size = ReadingCodec.CODEC.encode(reading, target, 0);

    assertThat(ReadingCodec.CODEC.encode(reading)).isEqualTo(Arrays.copyOf(target, size));
  }

  private static void checkPanes(int elements) {
    Panes panes = Panes.random(new Random(elements), elements);
    byte[] target = new byte[100 + elements * 100];
    int size = Panes.CODEC.encode(panes, target, 0);

    assertThat(Panes.CODEC.encode(panes)).isEqualTo(Arrays.copyOf(target, size));
  }

  @Test
  void payloadsThatGrowAndShrink() {
    int[] lengths = {0, 900, 1010, 2000, 5000, 40_000, 10, 65_535, 3};
    Arrays.stream(lengths).forEach(PooledWriterTest::check);
    int[] elements = {0, 10, 3000, 6000, 3, 20_000, 1, 100_000, 7};
    Arrays.stream(elements).forEach(PooledWriterTest::checkPanes);
    new Random(8).ints(50, 0, 10_000).forEach(PooledWriterTest::checkPanes);
  }

  @Test
  void aRefusedRecordLeavesTheWriterToTheNext() {
    for (int i = 0; i < 40; i++) {
      assertThrows(
          EncodeException.class,
          () -> ReadingCodec.CODEC.encode(new Reading(1, "\uD800".repeat(30), 1)));
      check(i);
    }
  }

  @Test
  void manyThreadsAtOnce() {
    IntStream.range(0, 20_000).parallel().forEach(i -> check(i % 3000));
  }
}
