package telemetry;

import dev.recordwire.codec.DecodeLimits;
import dev.recordwire.codec.spi.GeneratedCodec;
import dev.recordwire.codec.spi.LengthPrefix;
import dev.recordwire.codec.spi.SpiLevel;
import dev.recordwire.codec.spi.WireReader;
import dev.recordwire.codec.spi.WireSize;
import dev.recordwire.codec.spi.WireWriter;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import javax.annotation.processing.Generated;

/**
 * The codec of {@link Car}: utf8 serial, Car.Engine engine, int16 doors,
 * Car.Shape.Box trunk, binary extra. Lengths and counts are uint16.
 */
@Generated("dev.recordwire.processor.WireProcessor")
public final class CarCodec {
  public static final GeneratedCodec<Car> CODEC = SpiLevel.of(1, CarCodec.class)
      .register(new Layout());

  private CarCodec() {
  }

  public static byte[] encode(Car value) {
    return CODEC.encode(value);
  }

  public static int encode(Car value, byte[] target, int offset) {
    return CODEC.encode(value, target, offset);
  }

  public static long encode(Car value, MemorySegment target, long offset) {
    return CODEC.encode(value, target, offset);
  }

  public static int encode(Car value, ByteBuffer target) {
    return CODEC.encode(value, target);
  }

  public static long encodedSize(Car value) {
    return CODEC.encodedSize(value);
  }

  public static Car decode(byte[] bytes) {
    return CODEC.decode(bytes);
  }

  public static Car decode(byte[] bytes, DecodeLimits limits) {
    return CODEC.decode(bytes, limits);
  }

  public static Car decode(byte[] bytes, int offset, int length) {
    return CODEC.decode(bytes, offset, length);
  }

  public static Car decode(byte[] bytes, int offset, int length, DecodeLimits limits) {
    return CODEC.decode(bytes, offset, length, limits);
  }

  public static Car decode(MemorySegment source) {
    return CODEC.decode(source);
  }

  public static Car decode(MemorySegment source, DecodeLimits limits) {
    return CODEC.decode(source, limits);
  }

  public static Car decode(ByteBuffer source) {
    return CODEC.decode(source);
  }

  public static Car decode(ByteBuffer source, DecodeLimits limits) {
    return CODEC.decode(source, limits);
  }

  private static final class Layout extends GeneratedCodec<Car> {
    private static final LengthPrefix LENGTH_PREFIX = LengthPrefix.UINT16;

    Layout() {
      super(Car.class);
    }

    @Override
    protected int computeMinSize() {
      return 6
          + WireSize.min(Car_EngineCodec.CODEC)
          + WireSize.min(Car_Shape_BoxCodec.CODEC);
    }

    @Override
    protected boolean isLongToWrite() {
      return true;
    }

    @Override
    protected Car read(byte[] bytes, int from, int to, DecodeLimits limits) {
      WireReader in = WireReader.over(bytes, from, to, limits);
      Car value = read(in);
      in.end();
      return value;
    }

    @Override
    protected GeneratedCodec<?>[] containedCodecs() {
      return new GeneratedCodec<?>[] {Car_EngineCodec.CODEC, Car_Shape_BoxCodec.CODEC};
    }

    @Override
    protected String ownSchema() {
      return "{\"fields\":[{\"name\":\"serial\",\"type\":{\"length\":\"uint16\",\"type\":\"utf8\"}},{\""
          + "name\":\"engine\",\"type\":{\"record\":\"telemetry.Car.Engine\",\"type\":\"struct\"}}"
          + ",{\"name\":\"doors\",\"type\":{\"type\":\"int16\"}},{\"name\":\"trunk\",\"type\":{\"recor"
          + "d\":\"telemetry.Car.Shape.Box\",\"type\":\"struct\"}},{\"name\":\"extra\",\"type\":{\""
          + "length\":\"uint16\",\"type\":\"binary\"}}],\"layout\":\"packed\",\"record\":\"telemetr"
          + "y.Car\"}";
    }

    @Override
    protected long size(Car value) {
      return 2
          + WireSize.utf8("serial", LENGTH_PREFIX, value.serial())
          + WireSize.record("engine", Car_EngineCodec.CODEC, value.engine())
          + WireSize.record("trunk", Car_Shape_BoxCodec.CODEC, value.trunk())
          + WireSize.binary("extra", LENGTH_PREFIX, value.extra());
    }

    @Override
    protected void write(WireWriter out, Car value) {
      out.enter();
      out.utf8("serial", LENGTH_PREFIX, value.serial());
      out.record("engine", Car_EngineCodec.CODEC, value.engine());
      int at = out.take(2);
      out.int16(at, value.doors());
      out.record("trunk", Car_Shape_BoxCodec.CODEC, value.trunk());
      out.binary("extra", LENGTH_PREFIX, value.extra());
      out.leave();
    }

    @Override
    protected Car read(WireReader in) {
      String serial = in.utf8("serial", LENGTH_PREFIX);
      Car.Engine engine = in.record("engine", Car_EngineCodec.CODEC);
      int at = in.take(2, "doors:2");
      short doors = in.int16(at);
      Car.Shape.Box trunk = in.record("trunk", Car_Shape_BoxCodec.CODEC);
      byte[] extra = in.binary("extra", LENGTH_PREFIX);
      return new Car(serial, engine, doors, trunk, extra);
    }
  }
}
