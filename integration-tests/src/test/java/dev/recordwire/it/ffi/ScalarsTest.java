package dev.recordwire.it.ffi;

import static com.google.common.truth.Truth.assertThat;

import org.junit.jupiter.api.Test;

/// Passes and returns numbers by value.
class ScalarsTest {
  private static final Probe PROBE = Probe.load();

  @Test
  void everyPrimitiveGoesInAndComesBack() {
    assertThat(PROBE.negate(true)).isFalse();
    assertThat(PROBE.negate(false)).isTrue();
    assertThat(PROBE.add((byte) 100, (byte) 27)).isEqualTo(Byte.MAX_VALUE);
    assertThat(PROBE.add((byte) -100, (byte) -28)).isEqualTo(Byte.MIN_VALUE);
    assertThat(PROBE.addShorts((short) -32000, (short) -768)).isEqualTo(Short.MIN_VALUE);
    assertThat(PROBE.next('\ufffe')).isEqualTo('\uffff');
    assertThat(PROBE.addInts(Integer.MAX_VALUE, 1)).isEqualTo(Integer.MIN_VALUE);
    assertThat(PROBE.addLongs(Long.MAX_VALUE, 1)).isEqualTo(Long.MIN_VALUE);
    assertThat(PROBE.addFloats(0.1f, 0.2f)).isEqualTo(0.1f + 0.2f);
    assertThat(PROBE.addDoubles(0.1, 0.2)).isEqualTo(0.1 + 0.2);
  }

  @Test
  void manyParametersKeepTheirOrder() {
    double mixed = PROBE.mix((byte) 1, (short) 2, 3, 4L, 5f, 6.0, true, (char) 7);

    assertThat(mixed).isEqualTo(1 + 20 + 300 + 4000 + 50_000 + 600_000 + 1_000_000 + 70_000_000.0);
  }

  @Test
  void voidReturnsNothing() {
    long before = PROBE.counted();

    PROBE.countUp();

    assertThat(PROBE.counted()).isEqualTo(before + 1);
  }

  @Test
  void byPointer() {
    assertThat(PROBE.answer()).isEqualTo(42);
    assertThat(PROBE.twice(21)).isEqualTo(42);
  }
}
