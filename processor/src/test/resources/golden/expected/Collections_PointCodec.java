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
 * The codec of {@link Collections.Point}: float32 x, float32 y.
 */
@Generated("dev.recordwire.processor.WireProcessor")
public final class Collections_PointCodec {
  public static final GeneratedCodec<Collections.Point> CODEC = SpiLevel.of(1, Collections_PointCodec.class)
      .register(new Layout());

  private Collections_PointCodec() {
  }

  public static byte[] encode(Collections.Point value) {
    return CODEC.encode(value);
  }

  public static int encode(Collections.Point value, byte[] target, int offset) {
    return CODEC.encode(value, target, offset);
  }

  public static long encode(Collections.Point value, MemorySegment target, long offset) {
    return CODEC.encode(value, target, offset);
  }

  public static int encode(Collections.Point value, ByteBuffer target) {
    return CODEC.encode(value, target);
  }

  public static long encodedSize(Collections.Point value) {
    return CODEC.encodedSize(value);
  }

  public static Collections.Point decode(byte[] bytes) {
    return CODEC.decode(bytes);
  }

  public static Collections.Point decode(byte[] bytes, DecodeLimits limits) {
    return CODEC.decode(bytes, limits);
  }

  public static Collections.Point decode(byte[] bytes, int offset, int length) {
    return CODEC.decode(bytes, offset, length);
  }

  public static Collections.Point decode(byte[] bytes, int offset, int length,
      DecodeLimits limits) {
    return CODEC.decode(bytes, offset, length, limits);
  }

  public static Collections.Point decode(MemorySegment source) {
    return CODEC.decode(source);
  }

  public static Collections.Point decode(MemorySegment source, DecodeLimits limits) {
    return CODEC.decode(source, limits);
  }

  public static Collections.Point decode(ByteBuffer source) {
    return CODEC.decode(source);
  }

  public static Collections.Point decode(ByteBuffer source, DecodeLimits limits) {
    return CODEC.decode(source, limits);
  }

  private static final class Layout extends GeneratedCodec<Collections.Point> {
    Layout() {
      super(Collections.Point.class);
    }

    @Override
    public int minSize() {
      return 8;
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
    protected int write(byte[] target, int from, int to, Collections.Point value) {
      WireWriter out = WireWriter.over(target, from, to);
      write(out, value);
      return (int) out.finish();
    }

    @Override
    protected Collections.Point read(byte[] bytes, int from, int to, DecodeLimits limits) {
      WireReader in = WireReader.over(bytes, from, to, limits);
      Collections.Point value = read(in);
      in.end();
      return value;
    }

    @Override
    protected boolean hasFixedComponents() {
      return true;
    }

    @Override
    protected String ownSchema() {
      return "{\"fields\":[{\"name\":\"x\",\"type\":{\"type\":\"float32\"}},{\"name\":\"y\",\"type\":{\"t"
          + "ype\":\"float32\"}}],\"layout\":\"packed\",\"record\":\"telemetry.Collections.Poin"
          + "t\"}";
    }

    @Override
    protected long size(Collections.Point value) {
      return 8;
    }

    @Override
    protected void write(WireWriter out, Collections.Point value) {
      int at = out.take(8);
      out.float32(at, value.x());
      out.float32(at + 4, value.y());
    }

    @Override
    protected Collections.Point read(WireReader in) {
      int at = in.take(8, "x:4 y:4");
      float x = in.float32(at);
      float y = in.float32(at + 4);
      return new Collections.Point(x, y);
    }
  }
}
