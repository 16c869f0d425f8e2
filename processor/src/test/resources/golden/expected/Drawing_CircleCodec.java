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
 * The codec of {@link Drawing.Circle}: float64 radius.
 */
@Generated("dev.recordwire.processor.WireProcessor")
final class Drawing_CircleCodec {
  public static final GeneratedCodec<Drawing.Circle> CODEC = SpiLevel.of(1, Drawing_CircleCodec.class)
      .register(new Layout());

  private Drawing_CircleCodec() {
  }

  public static byte[] encode(Drawing.Circle value) {
    return CODEC.encode(value);
  }

  public static int encode(Drawing.Circle value, byte[] target, int offset) {
    return CODEC.encode(value, target, offset);
  }

  public static long encode(Drawing.Circle value, MemorySegment target, long offset) {
    return CODEC.encode(value, target, offset);
  }

  public static int encode(Drawing.Circle value, ByteBuffer target) {
    return CODEC.encode(value, target);
  }

  public static long encodedSize(Drawing.Circle value) {
    return CODEC.encodedSize(value);
  }

  public static Drawing.Circle decode(byte[] bytes) {
    return CODEC.decode(bytes);
  }

  public static Drawing.Circle decode(byte[] bytes, DecodeLimits limits) {
    return CODEC.decode(bytes, limits);
  }

  public static Drawing.Circle decode(byte[] bytes, int offset, int length) {
    return CODEC.decode(bytes, offset, length);
  }

  public static Drawing.Circle decode(byte[] bytes, int offset, int length, DecodeLimits limits) {
    return CODEC.decode(bytes, offset, length, limits);
  }

  public static Drawing.Circle decode(MemorySegment source) {
    return CODEC.decode(source);
  }

  public static Drawing.Circle decode(MemorySegment source, DecodeLimits limits) {
    return CODEC.decode(source, limits);
  }

  public static Drawing.Circle decode(ByteBuffer source) {
    return CODEC.decode(source);
  }

  public static Drawing.Circle decode(ByteBuffer source, DecodeLimits limits) {
    return CODEC.decode(source, limits);
  }

  private static final class Layout extends GeneratedCodec<Drawing.Circle> {
    Layout() {
      super(Drawing.Circle.class);
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
    protected int write(byte[] target, int from, int to, Drawing.Circle value) {
      WireWriter out = WireWriter.over(target, from, to);
      write(out, value);
      return (int) out.finish();
    }

    @Override
    protected Drawing.Circle read(byte[] bytes, int from, int to, DecodeLimits limits) {
      WireReader in = WireReader.over(bytes, from, to, limits);
      Drawing.Circle value = read(in);
      in.end();
      return value;
    }

    @Override
    protected boolean hasFixedComponents() {
      return true;
    }

    @Override
    protected String ownSchema() {
      return "{\"fields\":[{\"name\":\"radius\",\"type\":{\"type\":\"float64\"}}],\"layout\":\"packed"
          + "\",\"record\":\"telemetry.Drawing.Circle\"}";
    }

    @Override
    protected long size(Drawing.Circle value) {
      return 8;
    }

    @Override
    protected void write(WireWriter out, Drawing.Circle value) {
      int at = out.take(8);
      out.float64(at, value.radius());
    }

    @Override
    protected Drawing.Circle read(WireReader in) {
      int at = in.take(8, "radius:8");
      double radius = in.float64(at);
      return new Drawing.Circle(radius);
    }
  }
}
