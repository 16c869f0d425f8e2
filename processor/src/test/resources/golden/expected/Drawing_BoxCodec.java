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
 * The codec of {@link Drawing.Box}: float64 width, float64 height.
 */
@Generated("dev.recordwire.processor.WireProcessor")
final class Drawing_BoxCodec {
  public static final GeneratedCodec<Drawing.Box> CODEC = SpiLevel.of(1, Drawing_BoxCodec.class)
      .register(new Layout());

  private Drawing_BoxCodec() {
  }

  public static byte[] encode(Drawing.Box value) {
    return CODEC.encode(value);
  }

  public static int encode(Drawing.Box value, byte[] target, int offset) {
    return CODEC.encode(value, target, offset);
  }

  public static long encode(Drawing.Box value, MemorySegment target, long offset) {
    return CODEC.encode(value, target, offset);
  }

  public static int encode(Drawing.Box value, ByteBuffer target) {
    return CODEC.encode(value, target);
  }

  public static long encodedSize(Drawing.Box value) {
    return CODEC.encodedSize(value);
  }

  public static Drawing.Box decode(byte[] bytes) {
    return CODEC.decode(bytes);
  }

  public static Drawing.Box decode(byte[] bytes, DecodeLimits limits) {
    return CODEC.decode(bytes, limits);
  }

  public static Drawing.Box decode(byte[] bytes, int offset, int length) {
    return CODEC.decode(bytes, offset, length);
  }

  public static Drawing.Box decode(byte[] bytes, int offset, int length, DecodeLimits limits) {
    return CODEC.decode(bytes, offset, length, limits);
  }

  public static Drawing.Box decode(MemorySegment source) {
    return CODEC.decode(source);
  }

  public static Drawing.Box decode(MemorySegment source, DecodeLimits limits) {
    return CODEC.decode(source, limits);
  }

  public static Drawing.Box decode(ByteBuffer source) {
    return CODEC.decode(source);
  }

  public static Drawing.Box decode(ByteBuffer source, DecodeLimits limits) {
    return CODEC.decode(source, limits);
  }

  private static final class Layout extends GeneratedCodec<Drawing.Box> {
    Layout() {
      super(Drawing.Box.class);
    }

    @Override
    public int minSize() {
      return 16;
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
    protected int write(byte[] target, int from, int to, Drawing.Box value) {
      WireWriter out = WireWriter.over(target, from, to);
      write(out, value);
      return (int) out.finish();
    }

    @Override
    protected Drawing.Box read(byte[] bytes, int from, int to, DecodeLimits limits) {
      WireReader in = WireReader.over(bytes, from, to, limits);
      Drawing.Box value = read(in);
      in.end();
      return value;
    }

    @Override
    protected boolean hasFixedComponents() {
      return true;
    }

    @Override
    protected String ownSchema() {
      return "{\"fields\":[{\"name\":\"width\",\"type\":{\"type\":\"float64\"}},{\"name\":\"height\",\""
          + "type\":{\"type\":\"float64\"}}],\"layout\":\"packed\",\"record\":\"telemetry.Drawing"
          + ".Box\"}";
    }

    @Override
    protected long size(Drawing.Box value) {
      return 16;
    }

    @Override
    protected void write(WireWriter out, Drawing.Box value) {
      int at = out.take(16);
      out.float64(at, value.width());
      out.float64(at + 8, value.height());
    }

    @Override
    protected Drawing.Box read(WireReader in) {
      int at = in.take(16, "width:8 height:8");
      double width = in.float64(at);
      double height = in.float64(at + 8);
      return new Drawing.Box(width, height);
    }
  }
}
