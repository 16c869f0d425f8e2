package dev.recordwire.codec.spi;

/// A codec of [Reading] as the processor generates it.
final class ReadingCodec {
  static final GeneratedCodec<Reading> CODEC = GeneratedCodec.register(new Layout());

  private ReadingCodec() {}

  private static final class Layout extends GeneratedCodec<Reading> {
    private static final LengthPrefix LENGTH_PREFIX = LengthPrefix.UINT16;

    Layout() {
      super(Reading.class);
    }

    @Override
    protected long size(Reading value) {
      return 12 + WireSize.utf8("name", LENGTH_PREFIX, value.name());
    }

    @Override
    protected void write(WireWriter out, Reading value) {
      int at = out.take(4);
      out.int32(at, value.id());
      out.utf8("name", LENGTH_PREFIX, value.name());
      int at2 = out.take(8);
      out.float64(at2, value.value());
    }

    @Override
    protected Reading read(WireReader in) {
      int at = in.take(4, "id:4");
      int id = in.int32(at);
      String name = in.utf8("name", LENGTH_PREFIX);
      int at2 = in.take(8, "value:8");
      double value = in.float64(at2);
      return new Reading(id, name, value);
    }
  }
}
