package telemetry;

import dev.recordwire.codec.DecodeLimits;
import dev.recordwire.codec.UnknownFields;
import dev.recordwire.codec.spi.CapturedFields;
import dev.recordwire.codec.spi.GeneratedCodec;
import dev.recordwire.codec.spi.KeyKind;
import dev.recordwire.codec.spi.KnownIds;
import dev.recordwire.codec.spi.LengthPrefix;
import dev.recordwire.codec.spi.SpiLevel;
import dev.recordwire.codec.spi.WireReader;
import dev.recordwire.codec.spi.WireSize;
import dev.recordwire.codec.spi.WireWriter;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import javax.annotation.processing.Generated;

/**
 * The codec of {@link Keeping}: int32 number, utf8 name. Lengths and counts are uint32.
 * Unknown fields are kept in rest.
 */
@Generated("dev.recordwire.processor.WireProcessor")
final class KeepingCodec {
  public static final GeneratedCodec<Keeping> CODEC = SpiLevel.of(1, KeepingCodec.class)
      .register(new Layout());

  private KeepingCodec() {
  }

  public static byte[] encode(Keeping value) {
    return CODEC.encode(value);
  }

  public static int encode(Keeping value, byte[] target, int offset) {
    return CODEC.encode(value, target, offset);
  }

  public static long encode(Keeping value, MemorySegment target, long offset) {
    return CODEC.encode(value, target, offset);
  }

  public static int encode(Keeping value, ByteBuffer target) {
    return CODEC.encode(value, target);
  }

  public static long encodedSize(Keeping value) {
    return CODEC.encodedSize(value);
  }

  public static Keeping decode(byte[] bytes) {
    return CODEC.decode(bytes);
  }

  public static Keeping decode(byte[] bytes, DecodeLimits limits) {
    return CODEC.decode(bytes, limits);
  }

  public static Keeping decode(byte[] bytes, int offset, int length) {
    return CODEC.decode(bytes, offset, length);
  }

  public static Keeping decode(byte[] bytes, int offset, int length, DecodeLimits limits) {
    return CODEC.decode(bytes, offset, length, limits);
  }

  public static Keeping decode(MemorySegment source) {
    return CODEC.decode(source);
  }

  public static Keeping decode(MemorySegment source, DecodeLimits limits) {
    return CODEC.decode(source, limits);
  }

  public static Keeping decode(ByteBuffer source) {
    return CODEC.decode(source);
  }

  public static Keeping decode(ByteBuffer source, DecodeLimits limits) {
    return CODEC.decode(source, limits);
  }

  private static final class Layout extends GeneratedCodec<Keeping> {
    private static final LengthPrefix LENGTH_PREFIX = LengthPrefix.UINT32;

    private static final KnownIds IDS = KnownIds.of("number name", 1, 3);

    Layout() {
      super(Keeping.class);
    }

    @Override
    public int minSize() {
      return 4;
    }

    @Override
    public KeyKind keyKind() {
      return KeyKind.CONSTANT;
    }

    @Override
    protected int write(byte[] target, int from, int to, Keeping value) {
      WireWriter out = WireWriter.over(target, from, to);
      write(out, value);
      return (int) out.finish();
    }

    @Override
    protected Keeping read(byte[] bytes, int from, int to, DecodeLimits limits) {
      WireReader in = WireReader.over(bytes, from, to, limits);
      Keeping value = read(in);
      in.end();
      return value;
    }

    @Override
    protected String ownSchema() {
      return "{\"fields\":[{\"id\":1,\"kind\":2,\"name\":\"number\",\"type\":{\"type\":\"int32\"}},{\"i"
          + "d\":3,\"kind\":5,\"name\":\"name\",\"type\":{\"length\":\"uint32\",\"type\":\"utf8\"}}],\""
          + "layout\":\"evolvable\",\"record\":\"telemetry.Keeping\",\"unknown\":\"rest\"}";
    }

    @Override
    protected long size(Keeping value) {
      return 12
          + WireSize.utf8("name", LENGTH_PREFIX, value.name())
          + WireSize.unknown("rest", value.rest(), IDS);
    }

    @Override
    protected void write(WireWriter out, Keeping value) {
      long record = out.open();
      int at = out.take(6);
      out.header(at, 1 * 8 + 2);
      out.int32(at + 2, value.number());
      out.header(3 * 8 + 5);
      out.utf8("name", LENGTH_PREFIX, value.name());
      out.unknown("rest", value.rest(), IDS);
      out.close("", record);
    }

    @Override
    @SuppressWarnings("NullAway")
    protected Keeping read(WireReader in) {
      long end = in.open();
      int number = 0;
      String name = null;
      long seen = 0;
      int at = in.ahead(6, end);
      if (at >= 0 && in.uint16(at) == 1 * 8 + 2) {
        number = in.int32(at + 2);
        in.accept(6);
        seen |= 0x1L;
      }
      if (in.next(3 * 8 + 5, end)) {
        name = in.utf8("name", LENGTH_PREFIX);
        seen |= 0x2L;
      }
      if (seen == 0x3L && in.isAt(end)) {
        return new Keeping(number, UnknownFields.NONE, name);
      }
      return new Fields(number, name, seen).read(in, end);
    }

    /**
     * The values so far of a record whose fields do not come as this version writes them.
     */
    @SuppressWarnings("NullAway")
    private static final class Fields {
      private int number;

      private String name;

      private long seen;

      private final CapturedFields rest = new CapturedFields(IDS);

      Fields(int number, String name, long seen) {
        this.number = number;
        this.name = name;
        this.seen = seen;
      }

      Keeping read(WireReader in, long end) {
        while (in.before(end)) {
          int header = in.header(end);
          switch (header >>> 3) {
            case 1 -> {
              this.seen = in.once("number", this.seen, 0x1L);
              in.fixed("number", header, 2, 4);
              int at = in.take(4, "number:4");
              this.number = in.int32(at);
            }
            case 3 -> {
              this.seen = in.once("name", this.seen, 0x2L);
              in.variable("name", header);
              this.name = in.utf8("name", LENGTH_PREFIX);
            }
            default -> in.capture(header, end, this.rest);
          }
        }
        in.complete(this.seen, 0x3L, "number name");
        return new Keeping(this.number, this.rest.fields(), this.name);
      }
    }
  }
}
