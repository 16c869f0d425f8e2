package dev.recordwire.array;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The elements of a target that is too small, and of one whose memory is a mask, too.
final class TargetsTest {
  private static final int SIZE = 5000;
  private static final int ROOM = 4321;

  private static final Int32View NUMBERS = Int32View.arange(0, SIZE, 1);
  private static final Float64View FRACTIONS = Float64View.arange(0, SIZE, 1);

  private static void assertFull(Runnable work) {
    var e = assertThrows(IllegalArgumentException.class, work::run);
    assertThat(e)
        .hasMessageThat()
        .isEqualTo("there are more elements than fit a target: it is full, use a longer one");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3, -2})
  void allThatFitIsInATargetThatIsTooSmall(int step) {
    Int32View numbers = Int32View.zeros(3 * SIZE);
    Int32View target =
        step > 0
            ? numbers.slice(0, (long) ROOM * step, step)
            : numbers.slice(2L * ROOM - 1, -1, step);
    assertFull(() -> NUMBERS.filter(x -> true, target));
    assertThat(target).isEqualTo(NUMBERS.slice(0, ROOM));
    target.fill(-1);
    assertFull(() -> NUMBERS.lazy().plus(0).into(target));
    assertThat(target).isEqualTo(NUMBERS.slice(0, ROOM));
    target.fill(-1);
    assertFull(() -> NUMBERS.lazy().filter(x -> x % 8 != 0).into(target));
    assertThat(target).isEqualTo(NUMBERS.filter(x -> x % 8 != 0).slice(0, ROOM));
  }

  @Test
  void soItIsOfFloats() {
    Float64View target = Float64View.zeros(ROOM);
    assertFull(() -> FRACTIONS.filter(x -> true, target));
    assertThat(target).isEqualTo(FRACTIONS.slice(0, ROOM));
    target.fill(-1);
    assertFull(() -> FRACTIONS.lazy().plus(0).into(target));
    assertThat(target).isEqualTo(FRACTIONS.slice(0, ROOM));
  }

  @Test
  void aTargetInTheSourceIsFilledToo() {
    Int32View whole = NUMBERS.copy();
    assertFull(() -> whole.lazy().plus(1).into(whole.slice(7, 7 + ROOM)));
    assertThat(whole.slice(7, 7 + ROOM)).isEqualTo(NUMBERS.slice(1, 1 + ROOM));
  }

  @Test
  void whatAMaskHasTooMuchOfChangesNothing() {
    Int32View target = Int32View.zeros(ROOM);
    assertThrows(
        IllegalArgumentException.class,
        () -> NUMBERS.filter(NUMBERS.greaterThanOrEqual(0), target));
    assertThat(target).isEqualTo(Int32View.zeros(ROOM));
  }

  /// Masks are read in pieces, of which the first must not be written over the next.
  @Test
  void aMaskMayLieWhereTheTargetIs() {
    for (int shift = 0; shift < 300; shift += 50) {
      byte[] bytes = new byte[1000];
      for (int i = 0; i < bytes.length; i++) {
        bytes[i] = (byte) (i * 7 % 3);
      }
      Int8View a = Int8View.wrap(bytes.clone(), 0, 500);
      Int8View b = a.map(x -> -x);
      BoolView mask = BoolView.wrap(bytes, shift, 500);
      BoolView before = mask.copy();
      Int8View target = Int8View.wrap(bytes, 150, 500);
      MaskedElements.select(a, mask, b, target, 64);
      assertThat(target).isEqualTo(a.select(before, b));
      byte[] again = bytes.clone();
      BoolView changed = BoolView.wrap(again, shift, 500);
      Int8View expected = a.filter(changed.copy());
      assertThat(MaskedElements.filter(a, changed, Int8View.wrap(again, 150, 500), 64))
          .isEqualTo(expected);
    }
    double[] elements = new double[100];
    Float64View target = Float64View.wrap(new byte[808], 8, 100);
    BoolView mask = BoolView.wrap(target.segment().asSlice(600, 100));
    mask.fill(true);
    mask.set(70, false);
    BoolView before = mask.copy();
    Float64View ones = Float64View.ones(100);
    MaskedElements.select(ones, mask, Float64View.wrap(elements), target, 16);
    assertThat(target).isEqualTo(ones.select(before, Float64View.wrap(elements)));
  }
}
