package dev.recordwire.codec.spi;

/// A record whose constructor rejects some values.
record Span(int from, int to) {
  static final GeneratedCodec<Span> CODEC = new Layout();

  Span {
    if (from > to) {
      throw new IllegalArgumentException("from " + from + " is after to " + to);
    }
  }

  private static final class Layout extends GeneratedCodec<Span> {
    Layout() {
      super(Span.class);
    }

    @Override
    protected long size(Span value) {
      return 8;
    }

    @Override
    protected void write(WireWriter out, Span value) {
      int at = out.take(8);
      out.int32(at, value.from());
      out.int32(at + 4, value.to());
    }

    @Override
    protected Span read(WireReader in) {
      int at = in.take(8, "from:4 to:4");
      return new Span(in.int32(at), in.int32(at + 4));
    }
  }
}
