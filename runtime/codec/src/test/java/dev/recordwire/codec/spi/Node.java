package dev.recordwire.codec.spi;

import org.jspecify.annotations.Nullable;

/// A record that contains itself as often as its first byte demands.
record Node(String label, @Nullable Node next) {
  static final GeneratedCodec<Node> CODEC = new Layout();

  static Node chain(int length) {
    Node node = new Node("end", null);
    for (int i = 1; i < length; i++) {
      node = new Node("n" + i, node);
    }
    return node;
  }

  private static final class Layout extends GeneratedCodec<Node> {
    private static final LengthPrefix LENGTH_PREFIX = LengthPrefix.UINT32;

    Layout() {
      super(Node.class);
    }

    @Override
    protected long size(Node value) {
      long bytes = 1 + WireSize.utf8("label", LENGTH_PREFIX, value.label());
      return value.next() == null ? bytes : bytes + WireSize.record("next", this, value.next());
    }

    @Override
    protected void write(WireWriter out, Node value) {
      out.bool(out.take(1), value.next() != null);
      out.utf8("label", LENGTH_PREFIX, value.label());
      if (value.next() != null) {
        out.record("next", this, value.next());
      }
    }

    @Override
    protected Node read(WireReader in) {
      boolean more = in.bool(in.take(1, "more:1"), "more");
      String label = in.utf8("label", LENGTH_PREFIX);
      return new Node(label, more ? in.record("next", this) : null);
    }
  }
}
