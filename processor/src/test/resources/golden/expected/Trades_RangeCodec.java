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
 * The codec of {@link Trades.Range}: float32 low, float32 high.
 */
@Generated("dev.recordwire.processor.WireProcessor")
final class Trades_RangeCodec {
  public static final GeneratedCodec<Trades.Range> CODEC = SpiLevel.of(1, Trades_RangeCodec.class)
      .register(new Layout());

  private Trades_RangeCodec() {
  }

  public static byte[] encode(Trades.Range value) {
    return CODEC.encode(value);
  }

  public static int encode(Trades.Range value, byte[] target, int offset) {
    return CODEC.encode(value, target, offset);
  }

  public static long encode(Trades.Range value, MemorySegment target, long offset) {
    return CODEC.encode(value, target, offset);
  }

  public static int encode(Trades.Range value, ByteBuffer target) {
    return CODEC.encode(value, target);
  }

  public static long encodedSize(Trades.Range value) {
    return CODEC.encodedSize(value);
  }

  public static Trades.Range decode(byte[] bytes) {
    return CODEC.decode(bytes);
  }

  public static Trades.Range decode(byte[] bytes, DecodeLimits limits) {
    return CODEC.decode(bytes, limits);
  }

  public static Trades.Range decode(byte[] bytes, int offset, int length) {
    return CODEC.decode(bytes, offset, length);
  }

  public static Trades.Range decode(byte[] bytes, int offset, int length, DecodeLimits limits) {
    return CODEC.decode(bytes, offset, length, limits);
  }

  public static Trades.Range decode(MemorySegment source) {
    return CODEC.decode(source);
  }

  public static Trades.Range decode(MemorySegment source, DecodeLimits limits) {
    return CODEC.decode(source, limits);
  }

  public static Trades.Range decode(ByteBuffer source) {
    return CODEC.decode(source);
  }

  public static Trades.Range decode(ByteBuffer source, DecodeLimits limits) {
    return CODEC.decode(source, limits);
  }

  private static final class Layout extends GeneratedCodec<Trades.Range> {
    Layout() {
      super(Trades.Range.class);
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
    protected int write(byte[] target, int from, int to, Trades.Range value) {
      WireWriter out = WireWriter.over(target, from, to);
      write(out, value);
      return (int) out.finish();
    }

    @Override
    protected Trades.Range read(byte[] bytes, int from, int to, DecodeLimits limits) {
      WireReader in = WireReader.over(bytes, from, to, limits);
      Trades.Range value = read(in);
      in.end();
      return value;
    }

    @Override
    protected boolean hasFixedComponents() {
      return true;
    }

    @Override
    protected String ownSchema() {
      return "{\"fields\":[{\"name\":\"low\",\"type\":{\"type\":\"float32\"}},{\"name\":\"high\",\"type"
          + "\":{\"type\":\"float32\"}}],\"layout\":\"packed\",\"record\":\"telemetry.Trades.Rang"
          + "e\"}";
    }

    @Override
    protected long size(Trades.Range value) {
      return 8;
    }

    @Override
    protected void write(WireWriter out, Trades.Range value) {
      int at = out.take(8);
      out.float32(at, value.low());
      out.float32(at + 4, value.high());
    }

    @Override
    protected Trades.Range read(WireReader in) {
      int at = in.take(8, "low:4 high:4");
      float low = in.float32(at);
      float high = in.float32(at + 4);
      return new Trades.Range(low, high);
    }
  }
}
