package dev.recordwire.array;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Functions that write where they read do as if all had been read first: indices, values, masks
/// and targets in the same bytes.
@Tag("once")
final class OverlappingFunctionsTest {
  private static final int COUNT = 2500;

  private final Random random = new Random(5);
  private final byte[] memory = new byte[8 * COUNT + 64];

  /// Numbers from 0 on, that are indices too.
  private Int64View numbers(int offset, long stride) {
    Int64View view = Int64View.strided(memory, offset, COUNT / 4, stride);
    for (long i = 0; i < view.size(); i++) {
      view.set(i, random.nextLong(view.size()));
    }
    return view;
  }

  @Test
  void takeIntoWhatIsRead() {
    for (int shift : new int[] {0, 8, 16, -8}) {
      Int64View source = numbers(32, 8);
      Int64View target = Int64View.strided(memory, 32 + shift, COUNT / 4, 8);
      Int64View expected = source.copy().take(source.copy());
      assertWithMessage("%s", shift).that(source.take(source, target)).isEqualTo(expected);
    }
  }

  @Test
  void putWhatIsWritten() {
    for (long stride : new long[] {8, 16}) {
      Int64View view = numbers(8, 8);
      Int64View values = Int64View.strided(memory, 24, COUNT / 4, stride);
      Int64View indices = Int64View.random(COUNT / 4, 0, COUNT / 4, random);
      Int64View expected = view.copy();
      expected.put(indices.copy(), values.copy());
      view.put(indices, values);
      assertWithMessage("values %s apart", stride).that(view).isEqualTo(expected);

      view = numbers(8, 8);
      expected = view.copy();
      expected.put(view.copy(), 77);
      view.put(view, 77);
      assertWithMessage("indices").that(view).isEqualTo(expected);
    }
  }

  @Test
  void masksThatAreWritten() {
    Int64View view = numbers(0, 8);
    BoolView mask = BoolView.wrap(memory, 5, view.size());
    Int64View expected = view.select(mask.copy(), 3);
    assertThat(view.select(mask, 3, view)).isEqualTo(expected);

    view = numbers(0, 8);
    expected = view.copy();
    expected.set(mask.copy(), -1);
    view.set(mask, -1);
    assertThat(view).isEqualTo(expected);

    view = numbers(0, 8);
    BoolView own = BoolView.wrap(memory, 5, view.size());
    Int64View values = Int64View.wrap(memory, 1, own.count());
    expected = view.copy();
    expected.set(own.copy(), values.copy());
    view.set(own, values);
    assertThat(view).isEqualTo(expected);
  }

  @Test
  void rollAndSortByItself() {
    Int64View view = numbers(3, 8);
    Int64View expected = view.rolled(7);
    view.roll(7);
    assertThat(view).isEqualTo(expected);
    expected = view.sorted();
    view.sortBy(view);
    assertThat(view).isEqualTo(expected);
    expected = view.and(view.slice(0, view.size(), 1));
    assertThat(view.and(view, view)).isEqualTo(expected);
  }

  @Test
  void aLongPartitionIsOne() {
    for (int kind = 0; kind < 4; kind++) {
      Int32View view = Int32View.zeros(20_000);
      for (int i = 0; i < view.size(); i++) {
        int element =
            switch (kind) {
              case 0 -> random.nextInt();
              case 1 -> i % 3;
              case 2 -> -i;
              // It makes cuts by the median of three go wrong.
              default -> i % 2 == 0 ? i : 20_000 - i;
            };
        view.set(i, element);
      }
      for (long k : new long[] {0, 1, 777, 10_000, 19_999}) {
        Int32View partitioned = view.partitioned(k);
        assertThat(partitioned.sorted()).isEqualTo(view.sorted());
        assertThat(partitioned.get(k)).isEqualTo(view.sorted().get(k));
        if (k > 0) {
          assertThat(partitioned.first(k).max()).isAtMost(partitioned.get(k));
        }
        assertThat(partitioned.last(20_000 - k).min()).isEqualTo(partitioned.get(k));
      }
    }
  }
}
