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
 * The codec of {@link Trade.Leg}: int32 quantity, int64 price.
 */
@Generated("dev.recordwire.processor.WireProcessor")
public final class Trade_LegCodec {
  public static final GeneratedCodec<Trade.Leg> CODEC = SpiLevel.of(1, Trade_LegCodec.class)
      .register(new Layout());

  private Trade_LegCodec() {
  }

  public static byte[] encode(Trade.Leg value) {
    return CODEC.encode(value);
  }

  public static int encode(Trade.Leg value, byte[] target, int offset) {
    return CODEC.encode(value, target, offset);
  }

  public static long encode(Trade.Leg value, MemorySegment target, long offset) {
    return CODEC.encode(value, target, offset);
  }

  public static int encode(Trade.Leg value, ByteBuffer target) {
    return CODEC.encode(value, target);
  }

  public static long encodedSize(Trade.Leg value) {
    return CODEC.encodedSize(value);
  }

  public static Trade.Leg decode(byte[] bytes) {
    return CODEC.decode(bytes);
  }

  public static Trade.Leg decode(byte[] bytes, DecodeLimits limits) {
    return CODEC.decode(bytes, limits);
  }

  public static Trade.Leg decode(byte[] bytes, int offset, int length) {
    return CODEC.decode(bytes, offset, length);
  }

  public static Trade.Leg decode(byte[] bytes, int offset, int length, DecodeLimits limits) {
    return CODEC.decode(bytes, offset, length, limits);
  }

  public static Trade.Leg decode(MemorySegment source) {
    return CODEC.decode(source);
  }

  public static Trade.Leg decode(MemorySegment source, DecodeLimits limits) {
    return CODEC.decode(source, limits);
  }

  public static Trade.Leg decode(ByteBuffer source) {
    return CODEC.decode(source);
  }

  public static Trade.Leg decode(ByteBuffer source, DecodeLimits limits) {
    return CODEC.decode(source, limits);
  }

  private static final class Layout extends GeneratedCodec<Trade.Leg> {
    Layout() {
      super(Trade.Leg.class);
    }

    @Override
    public int minSize() {
      return 12;
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
    protected int write(byte[] target, int from, int to, Trade.Leg value) {
      WireWriter out = WireWriter.over(target, from, to);
      write(out, value);
      return (int) out.finish();
    }

    @Override
    protected Trade.Leg read(byte[] bytes, int from, int to, DecodeLimits limits) {
      WireReader in = WireReader.over(bytes, from, to, limits);
      Trade.Leg value = read(in);
      in.end();
      return value;
    }

    @Override
    protected boolean hasFixedComponents() {
      return true;
    }

    @Override
    protected String ownSchema() {
      return "{\"fields\":[{\"name\":\"quantity\",\"type\":{\"type\":\"int32\"}},{\"name\":\"price\",\""
          + "type\":{\"type\":\"int64\"}}],\"layout\":\"packed\",\"record\":\"telemetry.Trade.Leg"
          + "\"}";
    }

    @Override
    protected long size(Trade.Leg value) {
      return 12;
    }

    @Override
    protected void write(WireWriter out, Trade.Leg value) {
      int at = out.take(12);
      out.int32(at, value.quantity());
      out.int64(at + 4, value.price());
    }

    @Override
    protected Trade.Leg read(WireReader in) {
      int at = in.take(12, "quantity:4 price:8");
      int quantity = in.int32(at);
      long price = in.int64(at + 4);
      return new Trade.Leg(quantity, price);
    }

    @Override
    protected boolean walk(WireWalk in) {
      return Trade_LegView.walk(in);
    }
  }
}
