package dev.recordwire.codec.spi;

import dev.recordwire.codec.internal.LittleEndian;

/// Conversions of float16 that keep the bits of NaNs. The JDK's conversions make signalling NaNs
/// quiet, so that a decoded record would not give its bytes back.
final class Float16 {
  private static final int INFINITY = 0x7C00;
  private static final int FRACTION = 0x03FF;
  private static final int QUIET = 0x0200;

  /// Masks for four float16s in a long: all bits but the signs; the addend that carries a NaN's
  /// magnitude into its sign; the signs.
  private static final long MAGNITUDES = 0x7FFF_7FFF_7FFF_7FFFL;
  private static final long TO_SIGN = 0x03FF_03FF_03FF_03FFL;
  private static final long SIGNS = 0x8000_8000_8000_8000L;

  /// The additional bits in the fraction of a float32.
  private static final int MORE_BITS = 13;

  private Float16() {}

  /// The float32 of the same value, or the NaN of the same sign and leading bits.
  static float toFloat32(short bits) {
    return isNan(bits) ? nan(bits) : Float.float16ToFloat(bits);
  }

  /// The nearest float16, ties to even, or the NaN of the same sign and leading bits.
  static short of(float value) {
    return Float.isNaN(value) ? nanBits(value) : Float.floatToFloat16(value);
  }

  /// True if one of `count` float16s is NaN. The JIT vectorises conversions only in loops that do
  /// nothing else, so this is a loop of its own, over four float16s at once.
  static boolean hasNan(byte[] bytes, int at, int count) {
    long seen = 0;
    int i = 0;
    for (; i < count - 3; i += 4) {
      seen |= ((long) LittleEndian.LONG.get(bytes, at + 2 * i) & MAGNITUDES) + TO_SIGN;
    }
    for (; i < count; i++) {
      seen |= isNan((short) LittleEndian.SHORT.get(bytes, at + 2 * i)) ? SIGNS : 0;
    }
    return (seen & SIGNS) != 0;
  }

  private static boolean isNan(short bits) {
    return (bits & 0x7FFF) > INFINITY;
  }

  private static float nan(short bits) {
    int sign = (bits & 0x8000) << 16;
    return Float.intBitsToFloat(sign | 0x7F80_0000 | ((bits & FRACTION) << MORE_BITS));
  }

  private static short nanBits(float value) {
    int bits = Float.floatToRawIntBits(value);
    int fraction = (bits >>> MORE_BITS) & FRACTION;
    int payload = fraction == 0 ? QUIET : fraction; // 0 would be an infinity
    return (short) (((bits >>> 16) & 0x8000) | INFINITY | payload);
  }
}
