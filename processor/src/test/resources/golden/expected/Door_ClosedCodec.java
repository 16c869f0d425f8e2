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
 * The codec of {@link Door.Closed}, which has no bytes.
 */
@Generated("dev.recordwire.processor.WireProcessor")
final class Door_ClosedCodec {
  public static final GeneratedCodec<Door.Closed> CODEC = SpiLevel.of(1, Door_ClosedCodec.class)
      .register(new Layout());

  private Door_ClosedCodec() {
  }

  public static byte[] encode(Door.Closed value) {
    return CODEC.encode(value);
  }

  public static int encode(Door.Closed value, byte[] target, int offset) {
    return CODEC.encode(value, target, offset);
  }

  public static long encode(Door.Closed value, MemorySegment target, long offset) {
    return CODEC.encode(value, target, offset);
  }

  public static int encode(Door.Closed value, ByteBuffer target) {
    return CODEC.encode(value, target);
  }

  public static long encodedSize(Door.Closed value) {
    return CODEC.encodedSize(value);
  }

  public static Door.Closed decode(byte[] bytes) {
    return CODEC.decode(bytes);
  }

  public static Door.Closed decode(byte[] bytes, DecodeLimits limits) {
    return CODEC.decode(bytes, limits);
  }

  public static Door.Closed decode(byte[] bytes, int offset, int length) {
    return CODEC.decode(bytes, offset, length);
  }

  public static Door.Closed decode(byte[] bytes, int offset, int length, DecodeLimits limits) {
    return CODEC.decode(bytes, offset, length, limits);
  }

  public static Door.Closed decode(MemorySegment source) {
    return CODEC.decode(source);
  }

  public static Door.Closed decode(MemorySegment source, DecodeLimits limits) {
    return CODEC.decode(source, limits);
  }

  public static Door.Closed decode(ByteBuffer source) {
    return CODEC.decode(source);
  }

  public static Door.Closed decode(ByteBuffer source, DecodeLimits limits) {
    return CODEC.decode(source, limits);
  }

  private static final class Layout extends GeneratedCodec<Door.Closed> {
    Layout() {
      super(Door.Closed.class);
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
    protected int write(byte[] target, int from, int to, Door.Closed value) {
      WireWriter out = WireWriter.over(target, from, to);
      write(out, value);
      return (int) out.finish();
    }

    @Override
    protected Door.Closed read(byte[] bytes, int from, int to, DecodeLimits limits) {
      WireReader in = WireReader.over(bytes, from, to, limits);
      Door.Closed value = read(in);
      in.end();
      return value;
    }

    @Override
    protected String ownSchema() {
      return "{\"fields\":[],\"layout\":\"evolvable\",\"record\":\"telemetry.Door.Closed\"}";
    }

    @Override
    protected long size(Door.Closed value) {
      return 4;
    }

    @Override
    protected void write(WireWriter out, Door.Closed value) {
      long record = out.open();
      out.close("", record);
    }

    @Override
    protected Door.Closed read(WireReader in) {
      long end = in.open();
      if (in.isAt(end)) {
        return new Door.Closed();
      }
      return new Fields().read(in, end);
    }

    /**
     * The values so far of a record whose fields do not come as this version writes them.
     */
    private static final class Fields {
      Fields() {
      }

      Door.Closed read(WireReader in, long end) {
        while (in.before(end)) {
          int header = in.header(end);
          switch (header >>> 3) {
            default -> in.skip(header, end);
          }
        }
        return new Door.Closed();
      }
    }
  }
}
