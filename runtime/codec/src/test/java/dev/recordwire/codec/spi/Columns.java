package dev.recordwire.codec.spi;

import java.util.Arrays;
import java.util.Random;

/// One array of every wire type, in every carrier, and a binary.
@SuppressWarnings("ArrayRecordComponent") // the test is about arrays
record Columns(
    boolean[] flags,
    byte[] int8s,
    short[] int16s,
    int[] int32s,
    long[] int64s,
    int[] uint8s,
    short[] smallUint8s,
    int[] uint16s,
    char[] letters,
    long[] uint32s,
    long[] uint64s,
    float[] float32s,
    double[] float64s,
    byte[] raw) {
  static final GeneratedCodec<Columns> CODEC = new Layout(LengthPrefix.UINT32);
  static final GeneratedCodec<Columns> SHORT_CODEC = new Layout(LengthPrefix.UINT16);

  /// Arrays of `length` random elements each, NaNs of any bits included.
  static Columns random(Random random, int length) {
    boolean[] flags = new boolean[length];
    byte[] int8s = new byte[length];
    short[] int16s = new short[length];
    int[] int32s = new int[length];
    long[] int64s = new long[length];
    int[] uint8s = new int[length];
    short[] smallUint8s = new short[length];
    int[] uint16s = new int[length];
    char[] letters = new char[length];
    long[] uint32s = new long[length];
    long[] uint64s = new long[length];
    float[] float32s = new float[length];
    double[] float64s = new double[length];
    byte[] raw = new byte[length];
    random.nextBytes(raw);
    for (int i = 0; i < length; i++) {
      flags[i] = random.nextBoolean();
      int8s[i] = (byte) random.nextInt();
      int16s[i] = (short) random.nextInt();
      int32s[i] = random.nextInt();
      int64s[i] = random.nextLong();
      uint8s[i] = random.nextInt(0x100);
      smallUint8s[i] = (short) random.nextInt(0x100);
      uint16s[i] = random.nextInt(0x1_0000);
      letters[i] = (char) random.nextInt();
      uint32s[i] = random.nextLong(0x1_0000_0000L);
      uint64s[i] = random.nextLong();
      float32s[i] = Float.intBitsToFloat(random.nextInt());
      float64s[i] = Double.longBitsToDouble(random.nextLong());
    }
    return new Columns(
        flags,
        int8s,
        int16s,
        int32s,
        int64s,
        uint8s,
        smallUint8s,
        uint16s,
        letters,
        uint32s,
        uint64s,
        float32s,
        float64s,
        raw);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Columns that && Arrays.deepEquals(arrays(), that.arrays());
  }

  @Override
  public int hashCode() {
    return Arrays.deepHashCode(arrays());
  }

  @Override
  public String toString() {
    return Arrays.deepToString(arrays());
  }

  private Object[] arrays() {
    return new Object[] {
      flags,
      int8s,
      int16s,
      int32s,
      int64s,
      uint8s,
      smallUint8s,
      uint16s,
      letters,
      uint32s,
      uint64s,
      float32s,
      float64s,
      raw
    };
  }

  private static final class Layout extends GeneratedCodec<Columns> {
    private final LengthPrefix lengths;

    Layout(LengthPrefix lengths) {
      super(Columns.class);
      this.lengths = lengths;
    }

    @Override
    protected long size(Columns value) {
      return WireSize.array("flags", lengths, value.flags(), 1)
          + WireSize.array("int8s", lengths, value.int8s(), 1)
          + WireSize.array("int16s", lengths, value.int16s(), 2)
          + WireSize.array("int32s", lengths, value.int32s(), 4)
          + WireSize.array("int64s", lengths, value.int64s(), 8)
          + WireSize.array("uint8s", lengths, value.uint8s(), 1)
          + WireSize.array("smallUint8s", lengths, value.smallUint8s(), 1)
          + WireSize.array("uint16s", lengths, value.uint16s(), 2)
          + WireSize.array("letters", lengths, value.letters(), 2)
          + WireSize.array("uint32s", lengths, value.uint32s(), 4)
          + WireSize.array("uint64s", lengths, value.uint64s(), 8)
          + WireSize.array("float32s", lengths, value.float32s(), 4)
          + WireSize.array("float64s", lengths, value.float64s(), 8)
          + WireSize.binary("raw", lengths, value.raw());
    }

    @Override
    protected void write(WireWriter out, Columns value) {
      out.boolArray("flags", lengths, value.flags());
      out.int8Array("int8s", lengths, value.int8s());
      out.int16Array("int16s", lengths, value.int16s());
      out.int32Array("int32s", lengths, value.int32s());
      out.int64Array("int64s", lengths, value.int64s());
      out.uint8Array("uint8s", lengths, value.uint8s());
      out.uint8Array("smallUint8s", lengths, value.smallUint8s());
      out.uint16Array("uint16s", lengths, value.uint16s());
      out.uint16Array("letters", lengths, value.letters());
      out.uint32Array("uint32s", lengths, value.uint32s());
      out.uint64Array("uint64s", lengths, value.uint64s());
      out.float32Array("float32s", lengths, value.float32s());
      out.float64Array("float64s", lengths, value.float64s());
      out.binary("raw", lengths, value.raw());
    }

    @Override
    protected Columns read(WireReader in) {
      return new Columns(
          in.boolArray("flags", lengths),
          in.int8Array("int8s", lengths),
          in.int16Array("int16s", lengths),
          in.int32Array("int32s", lengths),
          in.int64Array("int64s", lengths),
          in.uint8Array("uint8s", lengths),
          in.uint8Shorts("smallUint8s", lengths),
          in.uint16Array("uint16s", lengths),
          in.uint16Chars("letters", lengths),
          in.uint32Array("uint32s", lengths),
          in.uint64Array("uint64s", lengths),
          in.float32Array("float32s", lengths),
          in.float64Array("float64s", lengths),
          in.binary("raw", lengths));
    }
  }
}
