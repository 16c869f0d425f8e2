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
 * The codec of {@link Trade.Fees}: int32 maker, int32 taker.
 */
@Generated("dev.recordwire.processor.WireProcessor")
public final class Trade_FeesCodec {
  public static final GeneratedCodec<Trade.Fees> CODEC = SpiLevel.of(1, Trade_FeesCodec.class)
      .register(new Layout());

  private Trade_FeesCodec() {
  }

  public static byte[] encode(Trade.Fees value) {
    return CODEC.encode(value);
  }

  public static int encode(Trade.Fees value, byte[] target, int offset) {
    return CODEC.encode(value, target, offset);
  }

  public static long encode(Trade.Fees value, MemorySegment target, long offset) {
    return CODEC.encode(value, target, offset);
  }

  public static int encode(Trade.Fees value, ByteBuffer target) {
    return CODEC.encode(value, target);
  }

  public static long encodedSize(Trade.Fees value) {
    return CODEC.encodedSize(value);
  }

  public static Trade.Fees decode(byte[] bytes) {
    return CODEC.decode(bytes);
  }

  public static Trade.Fees decode(byte[] bytes, DecodeLimits limits) {
    return CODEC.decode(bytes, limits);
  }

  public static Trade.Fees decode(byte[] bytes, int offset, int length) {
    return CODEC.decode(bytes, offset, length);
  }

  public static Trade.Fees decode(byte[] bytes, int offset, int length, DecodeLimits limits) {
    return CODEC.decode(bytes, offset, length, limits);
  }

  public static Trade.Fees decode(MemorySegment source) {
    return CODEC.decode(source);
  }

  public static Trade.Fees decode(MemorySegment source, DecodeLimits limits) {
    return CODEC.decode(source, limits);
  }

  public static Trade.Fees decode(ByteBuffer source) {
    return CODEC.decode(source);
  }

  public static Trade.Fees decode(ByteBuffer source, DecodeLimits limits) {
    return CODEC.decode(source, limits);
  }

  private static final class Layout extends GeneratedCodec<Trade.Fees> {
    Layout() {
      super(Trade.Fees.class);
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
    protected int write(byte[] target, int from, int to, Trade.Fees value) {
      WireWriter out = WireWriter.over(target, from, to);
      write(out, value);
      return (int) out.finish();
    }

    @Override
    protected Trade.Fees read(byte[] bytes, int from, int to, DecodeLimits limits) {
      WireReader in = WireReader.over(bytes, from, to, limits);
      Trade.Fees value = read(in);
      in.end();
      return value;
    }

    @Override
    protected boolean hasFixedComponents() {
      return true;
    }

    @Override
    protected String ownSchema() {
      return "{\"fields\":[{\"name\":\"maker\",\"type\":{\"type\":\"int32\"}},{\"name\":\"taker\",\"typ"
          + "e\":{\"type\":\"int32\"}}],\"layout\":\"packed\",\"record\":\"telemetry.Trade.Fees\"}";
    }

    @Override
    protected long size(Trade.Fees value) {
      return 8;
    }

    @Override
    protected void write(WireWriter out, Trade.Fees value) {
      int at = out.take(8);
      out.int32(at, value.maker());
      out.int32(at + 4, value.taker());
    }

    @Override
    protected Trade.Fees read(WireReader in) {
      int at = in.take(8, "maker:4 taker:4");
      int maker = in.int32(at);
      int taker = in.int32(at + 4);
      return new Trade.Fees(maker, taker);
    }
  }
}
