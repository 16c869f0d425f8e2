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
 * The codec of {@link Car.Shape.Box}: float32 width, float32 height.
 */
@Generated("dev.recordwire.processor.WireProcessor")
public final class Car_Shape_BoxCodec {
  public static final GeneratedCodec<Car.Shape.Box> CODEC = SpiLevel.of(1, Car_Shape_BoxCodec.class)
      .register(new Layout());

  private Car_Shape_BoxCodec() {
  }

  public static byte[] encode(Car.Shape.Box value) {
    return CODEC.encode(value);
  }

  public static int encode(Car.Shape.Box value, byte[] target, int offset) {
    return CODEC.encode(value, target, offset);
  }

  public static long encode(Car.Shape.Box value, MemorySegment target, long offset) {
    return CODEC.encode(value, target, offset);
  }

  public static int encode(Car.Shape.Box value, ByteBuffer target) {
    return CODEC.encode(value, target);
  }

  public static long encodedSize(Car.Shape.Box value) {
    return CODEC.encodedSize(value);
  }

  public static Car.Shape.Box decode(byte[] bytes) {
    return CODEC.decode(bytes);
  }

  public static Car.Shape.Box decode(byte[] bytes, DecodeLimits limits) {
    return CODEC.decode(bytes, limits);
  }

  public static Car.Shape.Box decode(byte[] bytes, int offset, int length) {
    return CODEC.decode(bytes, offset, length);
  }

  public static Car.Shape.Box decode(byte[] bytes, int offset, int length, DecodeLimits limits) {
    return CODEC.decode(bytes, offset, length, limits);
  }

  public static Car.Shape.Box decode(MemorySegment source) {
    return CODEC.decode(source);
  }

  public static Car.Shape.Box decode(MemorySegment source, DecodeLimits limits) {
    return CODEC.decode(source, limits);
  }

  public static Car.Shape.Box decode(ByteBuffer source) {
    return CODEC.decode(source);
  }

  public static Car.Shape.Box decode(ByteBuffer source, DecodeLimits limits) {
    return CODEC.decode(source, limits);
  }

  private static final class Layout extends GeneratedCodec<Car.Shape.Box> {
    Layout() {
      super(Car.Shape.Box.class);
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
    protected int write(byte[] target, int from, int to, Car.Shape.Box value) {
      WireWriter out = WireWriter.over(target, from, to);
      write(out, value);
      return (int) out.finish();
    }

    @Override
    protected Car.Shape.Box read(byte[] bytes, int from, int to, DecodeLimits limits) {
      WireReader in = WireReader.over(bytes, from, to, limits);
      Car.Shape.Box value = read(in);
      in.end();
      return value;
    }

    @Override
    protected boolean hasFixedComponents() {
      return true;
    }

    @Override
    protected String ownSchema() {
      return "{\"fields\":[{\"name\":\"width\",\"type\":{\"type\":\"float32\"}},{\"name\":\"height\",\""
          + "type\":{\"type\":\"float32\"}}],\"layout\":\"packed\",\"record\":\"telemetry.Car.Sha"
          + "pe.Box\"}";
    }

    @Override
    protected long size(Car.Shape.Box value) {
      return 8;
    }

    @Override
    protected void write(WireWriter out, Car.Shape.Box value) {
      int at = out.take(8);
      out.float32(at, value.width());
      out.float32(at + 4, value.height());
    }

    @Override
    protected Car.Shape.Box read(WireReader in) {
      int at = in.take(8, "width:4 height:4");
      float width = in.float32(at);
      float height = in.float32(at + 4);
      return new Car.Shape.Box(width, height);
    }
  }
}
