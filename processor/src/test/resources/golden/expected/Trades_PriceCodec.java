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
 * The codec of {@link Trades.Price}: int64 units, int32 nanos.
 */
@Generated("dev.recordwire.processor.WireProcessor")
final class Trades_PriceCodec {
  public static final GeneratedCodec<Trades.Price> CODEC = SpiLevel.of(1, Trades_PriceCodec.class)
      .register(new Layout());

  private Trades_PriceCodec() {
  }

  public static byte[] encode(Trades.Price value) {
    return CODEC.encode(value);
  }

  public static int encode(Trades.Price value, byte[] target, int offset) {
    return CODEC.encode(value, target, offset);
  }

  public static long encode(Trades.Price value, MemorySegment target, long offset) {
    return CODEC.encode(value, target, offset);
  }

  public static int encode(Trades.Price value, ByteBuffer target) {
    return CODEC.encode(value, target);
  }

  public static long encodedSize(Trades.Price value) {
    return CODEC.encodedSize(value);
  }

  public static Trades.Price decode(byte[] bytes) {
    return CODEC.decode(bytes);
  }

  public static Trades.Price decode(byte[] bytes, DecodeLimits limits) {
    return CODEC.decode(bytes, limits);
  }

  public static Trades.Price decode(byte[] bytes, int offset, int length) {
    return CODEC.decode(bytes, offset, length);
  }

  public static Trades.Price decode(byte[] bytes, int offset, int length, DecodeLimits limits) {
    return CODEC.decode(bytes, offset, length, limits);
  }

  public static Trades.Price decode(MemorySegment source) {
    return CODEC.decode(source);
  }

  public static Trades.Price decode(MemorySegment source, DecodeLimits limits) {
    return CODEC.decode(source, limits);
  }

  public static Trades.Price decode(ByteBuffer source) {
    return CODEC.decode(source);
  }

  public static Trades.Price decode(ByteBuffer source, DecodeLimits limits) {
    return CODEC.decode(source, limits);
  }

  private static final class Layout extends GeneratedCodec<Trades.Price> {
    Layout() {
      super(Trades.Price.class);
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
    protected int write(byte[] target, int from, int to, Trades.Price value) {
      WireWriter out = WireWriter.over(target, from, to);
      write(out, value);
      return (int) out.finish();
    }

    @Override
    protected Trades.Price read(byte[] bytes, int from, int to, DecodeLimits limits) {
      WireReader in = WireReader.over(bytes, from, to, limits);
      Trades.Price value = read(in);
      in.end();
      return value;
    }

    @Override
    protected boolean hasFixedComponents() {
      return true;
    }

    @Override
    protected String ownSchema() {
      return "{\"fields\":[{\"name\":\"units\",\"type\":{\"type\":\"int64\"}},{\"name\":\"nanos\",\"typ"
          + "e\":{\"type\":\"int32\"}}],\"layout\":\"packed\",\"record\":\"telemetry.Trades.Price"
          + "\"}";
    }

    @Override
    protected long size(Trades.Price value) {
      return 12;
    }

    @Override
    protected void write(WireWriter out, Trades.Price value) {
      int at = out.take(12);
      out.int64(at, value.units());
      out.int32(at + 8, value.nanos());
    }

    @Override
    protected Trades.Price read(WireReader in) {
      int at = in.take(12, "units:8 nanos:4");
      long units = in.int64(at);
      int nanos = in.int32(at + 8);
      return new Trades.Price(units, nanos);
    }

    @Override
    protected boolean walk(WireWalk in) {
      return Trades_PriceView.walk(in);
    }
  }
}
