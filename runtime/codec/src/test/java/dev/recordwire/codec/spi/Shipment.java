package dev.recordwire.codec.spi;

/// Two levels of nesting, each with lengths of its own.
record Shipment(String title, Leg leg, short tail) {
  static final GeneratedCodec<Shipment> CODEC = new Layout();

  record Leg(Span span, String carrier) {
    static final GeneratedCodec<Leg> CODEC = new LegLayout();
  }

  private static final class Layout extends GeneratedCodec<Shipment> {
    private static final LengthPrefix LENGTH_PREFIX = LengthPrefix.UINT32;

    Layout() {
      super(Shipment.class);
    }

    @Override
    protected long size(Shipment value) {
      return 2
          + WireSize.utf8("title", LENGTH_PREFIX, value.title())
          + WireSize.record("leg", Leg.CODEC, value.leg());
    }

    @Override
    protected void write(WireWriter out, Shipment value) {
      out.utf8("title", LENGTH_PREFIX, value.title());
      out.record("leg", Leg.CODEC, value.leg());
      out.int16(out.take(2), value.tail());
    }

    @Override
    protected Shipment read(WireReader in) {
      String title = in.utf8("title", LENGTH_PREFIX);
      Leg leg = in.record("leg", Leg.CODEC);
      short tail = in.int16(in.take(2, "tail:2"));
      return new Shipment(title, leg, tail);
    }
  }

  private static final class LegLayout extends GeneratedCodec<Leg> {
    private static final LengthPrefix LENGTH_PREFIX = LengthPrefix.UINT16;

    LegLayout() {
      super(Leg.class);
    }

    @Override
    protected long size(Leg value) {
      return WireSize.record("span", Span.CODEC, value.span())
          + WireSize.utf8("carrier", LENGTH_PREFIX, value.carrier());
    }

    @Override
    protected void write(WireWriter out, Leg value) {
      out.record("span", Span.CODEC, value.span());
      out.utf8("carrier", LENGTH_PREFIX, value.carrier());
    }

    @Override
    protected Leg read(WireReader in) {
      return new Leg(in.record("span", Span.CODEC), in.utf8("carrier", LENGTH_PREFIX));
    }
  }
}
