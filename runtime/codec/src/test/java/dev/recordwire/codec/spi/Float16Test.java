package dev.recordwire.codec.spi;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.recordwire.codec.internal.LittleEndian;
import org.junit.jupiter.api.Test;

/// Every float16 comes back with its bits, NaNs included, and numbers agree with the JDK.
final class Float16Test {
  @Test
  void everyBitPatternIsKept() {
    for (int bits = 0; bits <= 0xFFFF; bits++) {
      float value = Float16.toFloat32((short) bits);
      assertWithMessage("%s", bits).that(Float16.of(value)).isEqualTo((short) bits);
      assertThat(Float.compare(value, Float.float16ToFloat((short) bits))).isEqualTo(0);
    }
  }

  @Test
  void everyKindOfFloat32() {
    for (int high = 0; high <= 0xFFFF; high++) {
      for (int low : new int[] {0, 1, 0x0FFF, 0x1000, 0x1001, 0x2000, 0xFFFF}) {
        float value = Float.intBitsToFloat(high << 16 | low);
        short made = Float16.of(value);
        if (Float.isNaN(value)) {
          assertThat(Float.isNaN(Float.float16ToFloat(made))).isTrue();
          assertThat(made < 0).isEqualTo(high >= 0x8000);
        } else {
          assertThat(made).isEqualTo(Float.floatToFloat16(value));
        }
      }
    }
  }

  @Test
  void arrays() {
    byte[] bytes = new byte[2 << 16];
    for (int bits = 0; bits <= 0xFFFF; bits++) {
      LittleEndian.SHORT.set(bytes, 2 * bits, (short) bits);
    }
    float[] values = new float[1 << 16];
    ArrayCopy.getFloat16(bytes, 0, values);
    byte[] again = new byte[bytes.length];
    ArrayCopy.putFloat16(values, again, 0);
    assertThat(again).isEqualTo(bytes);
  }

  @Test
  void aSingleNanIsFoundAnywhere() {
    for (int count = 1; count <= 9; count++) {
      for (int nan = 0; nan < count; nan++) {
        for (short bits : new short[] {0x7C01, (short) 0xFC01, 0x7DFF, (short) 0xFFFF}) {
          byte[] bytes = new byte[1 + 2 * count];
          for (int i = 0; i < count; i++) {
            LittleEndian.SHORT.set(bytes, 1 + 2 * i, (short) 0xFC00);
          }
          assertThat(Float16.hasNan(bytes, 1, count)).isFalse();
          LittleEndian.SHORT.set(bytes, 1 + 2 * nan, bits);
          assertThat(Float16.hasNan(bytes, 1, count)).isTrue();
        }
      }
    }
  }
}
