package dev.recordwire.codec.spi;

/// One component of every fixed-size wire type, all in one run.
record Scalars(
    boolean flag,
    byte int8,
    short int16,
    int int32,
    long int64,
    int uint8,
    int uint16,
    long uint32,
    long uint64,
    float float32,
    double float64,
    char letter) {
  static final GeneratedCodec<Scalars> CODEC = new Layout();

  static final Scalars LOWEST =
      new Scalars(
          false,
          Byte.MIN_VALUE,
          Short.MIN_VALUE,
          Integer.MIN_VALUE,
          Long.MIN_VALUE,
          0,
          0,
          0,
          0,
          Float.NEGATIVE_INFINITY,
          -0.0,
          '\0');

  static final Scalars HIGHEST =
      new Scalars(
          true,
          Byte.MAX_VALUE,
          Short.MAX_VALUE,
          Integer.MAX_VALUE,
          Long.MAX_VALUE,
          0xFF,
          0xFFFF,
          0xFFFF_FFFFL,
          -1L,
          Float.MAX_VALUE,
          Double.MIN_VALUE,
          '\uFFFF');

  private static final class Layout extends GeneratedCodec<Scalars> {
    Layout() {
      super(Scalars.class);
    }

    @Override
    protected long size(Scalars value) {
      return 45;
    }

    @Override
    protected void write(WireWriter out, Scalars value) {
      int at = out.take(45);
      out.bool(at, value.flag());
      out.int8(at + 1, value.int8());
      out.int16(at + 2, value.int16());
      out.int32(at + 4, value.int32());
      out.int64(at + 8, value.int64());
      out.uint8(at + 16, "uint8", value.uint8());
      out.uint16(at + 17, "uint16", value.uint16());
      out.uint32(at + 19, "uint32", value.uint32());
      out.uint64(at + 23, value.uint64());
      out.float32(at + 31, value.float32());
      out.float64(at + 35, value.float64());
      out.uint16(at + 43, "letter", value.letter());
    }

    @Override
    protected Scalars read(WireReader in) {
      int at =
          in.take(
              45,
              "flag:1 int8:1 int16:2 int32:4 int64:8 uint8:1 uint16:2 uint32:4 uint64:8 float32:4"
                  + " float64:8 letter:2");
      return new Scalars(
          in.bool(at, "flag"),
          in.int8(at + 1),
          in.int16(at + 2),
          in.int32(at + 4),
          in.int64(at + 8),
          in.uint8(at + 16),
          in.uint16(at + 17),
          in.uint32(at + 19),
          in.uint64(at + 23),
          in.float32(at + 31),
          in.float64(at + 35),
          (char) in.uint16(at + 43));
    }
  }
}
