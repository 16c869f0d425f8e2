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
 * The codec of {@link Car.Engine}: int32 capacity, int8 cylinders.
 */
@Generated("dev.recordwire.processor.WireProcessor")
public final class Car_EngineCodec {
  public static final GeneratedCodec<Car.Engine> CODEC = SpiLevel.of(1, Car_EngineCodec.class)
      .register(new Layout());

  private Car_EngineCodec() {
  }

  public static byte[] encode(Car.Engine value) {
    return CODEC.encode(value);
  }

  public static int encode(Car.Engine value, byte[] target, int offset) {
    return CODEC.encode(value, target, offset);
  }

  public static long encode(Car.Engine value, MemorySegment target, long offset) {
    return CODEC.encode(value, target, offset);
  }

  public static int encode(Car.Engine value, ByteBuffer target) {
    return CODEC.encode(value, target);
  }

  public static long encodedSize(Car.Engine value) {
    return CODEC.encodedSize(value);
  }

  public static Car.Engine decode(byte[] bytes) {
    return CODEC.decode(bytes);
  }

  public static Car.Engine decode(byte[] bytes, DecodeLimits limits) {
    return CODEC.decode(bytes, limits);
  }

  public static Car.Engine decode(byte[] bytes, int offset, int length) {
    return CODEC.decode(bytes, offset, length);
  }

  public static Car.Engine decode(byte[] bytes, int offset, int length, DecodeLimits limits) {
    return CODEC.decode(bytes, offset, length, limits);
  }

  public static Car.Engine decode(MemorySegment source) {
    return CODEC.decode(source);
  }

  public static Car.Engine decode(MemorySegment source, DecodeLimits limits) {
    return CODEC.decode(source, limits);
  }

  public static Car.Engine decode(ByteBuffer source) {
    return CODEC.decode(source);
  }

  public static Car.Engine decode(ByteBuffer source, DecodeLimits limits) {
    return CODEC.decode(source, limits);
  }

  private static final class Layout extends GeneratedCodec<Car.Engine> {
    Layout() {
      super(Car.Engine.class);
    }

    @Override
    public int minSize() {
      return 5;
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
    protected int write(byte[] target, int from, int to, Car.Engine value) {
      WireWriter out = WireWriter.over(target, from, to);
      write(out, value);
      return (int) out.finish();
    }

    @Override
    protected Car.Engine read(byte[] bytes, int from, int to, DecodeLimits limits) {
      WireReader in = WireReader.over(bytes, from, to, limits);
      Car.Engine value = read(in);
      in.end();
      return value;
    }

    @Override
    protected boolean hasFixedComponents() {
      return true;
    }

    @Override
    protected String ownSchema() {
      return "{\"fields\":[{\"name\":\"capacity\",\"type\":{\"type\":\"int32\"}},{\"name\":\"cylinder"
          + "s\",\"type\":{\"type\":\"int8\"}}],\"layout\":\"packed\",\"record\":\"telemetry.Car.En"
          + "gine\"}";
    }

    @Override
    protected long size(Car.Engine value) {
      return 5;
    }

    @Override
    protected void write(WireWriter out, Car.Engine value) {
      int at = out.take(5);
      out.int32(at, value.capacity());
      out.int8(at + 4, value.cylinders());
    }

    @Override
    protected Car.Engine read(WireReader in) {
      int at = in.take(5, "capacity:4 cylinders:1");
      int capacity = in.int32(at);
      byte cylinders = in.int8(at + 4);
      return new Car.Engine(capacity, cylinders);
    }
  }
}
