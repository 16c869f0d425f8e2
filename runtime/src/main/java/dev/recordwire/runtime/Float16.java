package dev.recordwire.runtime;

/// Conversions of float16 that keep NaN's bits: the JDK's make signalling NaNs quiet, and then a
/// record does not give the bytes back that it was decoded from.
final class Float16 {
  private static final int INFINITY = 0x7C00;
  private static final int FRACTION = 0x03FF;
  private static final int QUIET = 0x0200;

  /// How many more bits the fraction of a float32 has.
  private static final int MORE_BITS = 13;

  private Float16() {}

  /// The float32 of the same value, or the NaN of the same sign and leading bits.
  static float toFloat32(short bits) {
    return nanMark(bits) < 0 ? nan(bits) : Float.float16ToFloat(bits);
  }

  /// The nearest float16, ties to even, or the NaN of the same sign and leading bits.
  static short of(float value) {
    return nanMark(value) < 0 ? nanBits(value) : Float.floatToFloat16(value);
  }

  /// Negative for a NaN: numbers are ored together, so that one look tells of many values.
  static int nanMark(short bits) {
    return ((bits & 0x7FFF) + FRACTION) << 16;
  }

  /// Negative for a NaN.
  static int nanMark(float value) {
    return (Float.floatToRawIntBits(value) & 0x7FFF_FFFF) + 0x007F_FFFF;
  }

  private static float nan(short bits) {
    int sign = (bits & 0x8000) << 16;
    return Float.intBitsToFloat(sign | 0x7F80_0000 | ((bits & FRACTION) << MORE_BITS));
  }

  private static short nanBits(float value) {
    int bits = Float.floatToRawIntBits(value);
    int fraction = (bits >>> MORE_BITS) & FRACTION;
    int kept = fraction == 0 ? QUIET : fraction; // none of its leading bits is set
    return (short) (((bits >>> 16) & 0x8000) | INFINITY | kept);
  }
}
