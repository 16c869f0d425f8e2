package telemetry;

import dev.recordwire.codec.DecodeLimits;
import dev.recordwire.codec.spi.GeneratedCodec;
import dev.recordwire.codec.spi.KeyKind;
import dev.recordwire.codec.spi.SpiLevel;
import dev.recordwire.codec.spi.WireReader;
import dev.recordwire.codec.spi.WireWriter;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import javax.annotation.processing.Generated;

/**
 * The codec of {@link Door.Opened}: int32 by.
 */
@Generated("dev.recordwire.processor.WireProcessor")
final class Door_OpenedCodec {
  public static final GeneratedCodec<Door.Opened> CODEC = SpiLevel.of(1, Door_OpenedCodec.class)
      .register(new Layout());

  private Door_OpenedCodec() {
  }

  public static byte[] encode(Door.Opened value) {
    return CODEC.encode(value);
  }

  public static int encode(Door.Opened value, byte[] target, int offset) {
    return CODEC.encode(value, target, offset);
  }

  public static long encode(Door.Opened value, MemorySegment target, long offset) {
    return CODEC.encode(value, target, offset);
  }

  public static int encode(Door.Opened value, ByteBuffer target) {
    return CODEC.encode(value, target);
  }

  public static long encodedSize(Door.Opened value) {
    return CODEC.encodedSize(value);
  }

  public static Door.Opened decode(byte[] bytes) {
    return CODEC.decode(bytes);
  }

  public static Door.Opened decode(byte[] bytes, DecodeLimits limits) {
    return CODEC.decode(bytes, limits);
  }

  public static Door.Opened decode(byte[] bytes, int offset, int length) {
    return CODEC.decode(bytes, offset, length);
  }

  public static Door.Opened decode(byte[] bytes, int offset, int length, DecodeLimits limits) {
    return CODEC.decode(bytes, offset, length, limits);
  }

  public static Door.Opened decode(MemorySegment source) {
    return CODEC.decode(source);
  }

  public static Door.Opened decode(MemorySegment source, DecodeLimits limits) {
    return CODEC.decode(source, limits);
  }

  public static Door.Opened decode(ByteBuffer source) {
    return CODEC.decode(source);
  }

  public static Door.Opened decode(ByteBuffer source, DecodeLimits limits) {
    return CODEC.decode(source, limits);
  }

  private static final class Layout extends GeneratedCodec<Door.Opened> {
    Layout() {
      super(Door.Opened.class);
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
    protected boolean isQuickToSize() {
      return true;
    }

    @Override
    protected int write(byte[] target, int from, int to, Door.Opened value) {
      WireWriter out = WireWriter.over(target, from, to);
      write(out, value);
      return (int) out.finish();
    }

    @Override
    protected Door.Opened read(byte[] bytes, int from, int to, DecodeLimits limits) {
      WireReader in = WireReader.over(bytes, from, to, limits);
      Door.Opened value = read(in);
      in.end();
      return value;
    }

    @Override
    protected String ownSchema() {
      return "{\"fields\":[{\"id\":1,\"kind\":2,\"name\":\"by\",\"type\":{\"type\":\"int32\"}}],\"layou"
          + "t\":\"evolvable\",\"record\":\"telemetry.Door.Opened\"}";
    }

    @Override
    protected long size(Door.Opened value) {
      return 10;
    }

    @Override
    protected void write(WireWriter out, Door.Opened value) {
      long record = out.open();
      int at = out.take(6);
      out.header(at, 1 * 8 + 2);
      out.int32(at + 2, value.by());
      out.close("", record);
    }

    @Override
    protected Door.Opened read(WireReader in) {
      long end = in.open();
      int by = 0;
      long seen = 0;
      int at = in.ahead(6, end);
      if (at >= 0 && in.uint16(at) == 1 * 8 + 2) {
        by = in.int32(at + 2);
        in.accept(6);
        seen |= 0x1L;
      }
      if (seen == 0x1L && in.isAt(end)) {
        return new Door.Opened(by);
      }
      return new Fields(by, seen).read(in, end);
    }

    /**
     * The values so far of a record whose fields do not come as this version writes them.
     */
    private static final class Fields {
      private int by;

      private long seen;

      Fields(int by, long seen) {
        this.by = by;
        this.seen = seen;
      }

      Door.Opened read(WireReader in, long end) {
        while (in.before(end)) {
          int header = in.header(end);
          switch (header >>> 3) {
            case 1 -> {
              this.seen = in.once("by", this.seen, 0x1L);
              in.fixed("by", header, 2, 4);
              int at = in.take(4, "by:4");
              this.by = in.int32(at);
            }
            default -> in.skip(header, end);
          }
        }
        in.complete(this.seen, 0x1L, "by");
        return new Door.Opened(this.by);
      }
    }
  }
}
