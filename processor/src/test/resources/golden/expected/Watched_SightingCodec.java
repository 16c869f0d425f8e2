package telemetry;

import dev.recordwire.codec.DecodeLimits;
import dev.recordwire.codec.spi.GeneratedCodec;
import dev.recordwire.codec.spi.KeyKind;
import dev.recordwire.codec.spi.SpiLevel;
import dev.recordwire.codec.spi.WireReader;
import dev.recordwire.codec.spi.WireWalk;
import dev.recordwire.codec.spi.WireWriter;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import javax.annotation.processing.Generated;

/**
 * The codec of {@link Watched.Sighting}: float64 x, float64 y.
 */
@Generated("dev.recordwire.processor.WireProcessor")
public final class Watched_SightingCodec {
  public static final GeneratedCodec<Watched.Sighting> CODEC = SpiLevel.of(1, Watched_SightingCodec.class)
      .register(new Layout());

  private Watched_SightingCodec() {
  }

  public static byte[] encode(Watched.Sighting value) {
    return CODEC.encode(value);
  }

  public static int encode(Watched.Sighting value, byte[] target, int offset) {
    return CODEC.encode(value, target, offset);
  }

  public static long encode(Watched.Sighting value, MemorySegment target, long offset) {
    return CODEC.encode(value, target, offset);
  }

  public static int encode(Watched.Sighting value, ByteBuffer target) {
    return CODEC.encode(value, target);
  }

  public static long encodedSize(Watched.Sighting value) {
    return CODEC.encodedSize(value);
  }

  public static Watched.Sighting decode(byte[] bytes) {
    return CODEC.decode(bytes);
  }

  public static Watched.Sighting decode(byte[] bytes, DecodeLimits limits) {
    return CODEC.decode(bytes, limits);
  }

  public static Watched.Sighting decode(byte[] bytes, int offset, int length) {
    return CODEC.decode(bytes, offset, length);
  }

  public static Watched.Sighting decode(byte[] bytes, int offset, int length, DecodeLimits limits) {
    return CODEC.decode(bytes, offset, length, limits);
  }

  public static Watched.Sighting decode(MemorySegment source) {
    return CODEC.decode(source);
  }

  public static Watched.Sighting decode(MemorySegment source, DecodeLimits limits) {
    return CODEC.decode(source, limits);
  }

  public static Watched.Sighting decode(ByteBuffer source) {
    return CODEC.decode(source);
  }

  public static Watched.Sighting decode(ByteBuffer source, DecodeLimits limits) {
    return CODEC.decode(source, limits);
  }

  private static final class Layout extends GeneratedCodec<Watched.Sighting> {
    Layout() {
      super(Watched.Sighting.class);
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
    protected int write(byte[] target, int from, int to, Watched.Sighting value) {
      WireWriter out = WireWriter.over(target, from, to);
      write(out, value);
      return (int) out.finish();
    }

    @Override
    protected Watched.Sighting read(byte[] bytes, int from, int to, DecodeLimits limits) {
      WireReader in = WireReader.over(bytes, from, to, limits);
      Watched.Sighting value = read(in);
      in.end();
      return value;
    }

    @Override
    protected String ownSchema() {
      return "{\"fields\":[{\"id\":1,\"kind\":3,\"name\":\"x\",\"type\":{\"type\":\"float64\"}},{\"id\":"
          + "2,\"kind\":3,\"name\":\"y\",\"type\":{\"type\":\"float64\"}}],\"layout\":\"evolvable\",\""
          + "record\":\"telemetry.Watched.Sighting\"}";
    }

    @Override
    protected long size(Watched.Sighting value) {
      return 24;
    }

    @Override
    protected void write(WireWriter out, Watched.Sighting value) {
      long record = out.open();
      int at = out.take(20);
      out.header(at, 1 * 8 + 3);
      out.float64(at + 2, value.x());
      out.header(at + 10, 2 * 8 + 3);
      out.float64(at + 12, value.y());
      out.close("", record);
    }

    @Override
    protected Watched.Sighting read(WireReader in) {
      long end = in.open();
      double x = 0;
      double y = 0;
      long seen = 0;
      int at = in.ahead(20, end);
      if (at >= 0
          && in.uint16(at) == 1 * 8 + 3
          && in.uint16(at + 10) == 2 * 8 + 3) {
        x = in.float64(at + 2);
        y = in.float64(at + 12);
        in.accept(20);
        seen |= 0x3L;
      }
      if (seen == 0x3L && in.isAt(end)) {
        return new Watched.Sighting(x, y);
      }
      return new Fields(x, y, seen).read(in, end);
    }

    @Override
    protected boolean walk(WireWalk in) {
      return Watched_SightingView.walk(in);
    }

    /**
     * The values so far of a record whose fields do not come as this version writes them.
     */
    private static final class Fields {
      private double x;

      private double y;

      private long seen;

      Fields(double x, double y, long seen) {
        this.x = x;
        this.y = y;
        this.seen = seen;
      }

      Watched.Sighting read(WireReader in, long end) {
        while (in.before(end)) {
          int header = in.header(end);
          switch (header >>> 3) {
            case 1 -> {
              this.seen = in.once("x", this.seen, 0x1L);
              in.fixed("x", header, 3, 8);
              int at = in.take(8, "x:8");
              this.x = in.float64(at);
            }
            case 2 -> {
              this.seen = in.once("y", this.seen, 0x2L);
              in.fixed("y", header, 3, 8);
              int at = in.take(8, "y:8");
              this.y = in.float64(at);
            }
            default -> in.skip(header, end);
          }
        }
        in.complete(this.seen, 0x3L, "x y");
        return new Watched.Sighting(this.x, this.y);
      }
    }
  }
}
