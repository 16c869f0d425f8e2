package telemetry;

import dev.recordwire.codec.DecodeLimits;
import dev.recordwire.codec.spi.GeneratedCodec;
import dev.recordwire.codec.spi.KeyKind;
import dev.recordwire.codec.spi.LengthPrefix;
import dev.recordwire.codec.spi.SpiLevel;
import dev.recordwire.codec.spi.WireReader;
import dev.recordwire.codec.spi.WireSize;
import dev.recordwire.codec.spi.WireWriter;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import javax.annotation.processing.Generated;

/**
 * The codec of {@link Trade.Party.Firm}: utf8 name. Lengths and counts are uint32.
 */
@Generated("dev.recordwire.processor.WireProcessor")
public final class Trade_Party_FirmCodec {
  public static final GeneratedCodec<Trade.Party.Firm> CODEC = SpiLevel.of(1, Trade_Party_FirmCodec.class)
      .register(new Layout());

  private Trade_Party_FirmCodec() {
  }

  public static byte[] encode(Trade.Party.Firm value) {
    return CODEC.encode(value);
  }

  public static int encode(Trade.Party.Firm value, byte[] target, int offset) {
    return CODEC.encode(value, target, offset);
  }

  public static long encode(Trade.Party.Firm value, MemorySegment target, long offset) {
    return CODEC.encode(value, target, offset);
  }

  public static int encode(Trade.Party.Firm value, ByteBuffer target) {
    return CODEC.encode(value, target);
  }

  public static long encodedSize(Trade.Party.Firm value) {
    return CODEC.encodedSize(value);
  }

  public static Trade.Party.Firm decode(byte[] bytes) {
    return CODEC.decode(bytes);
  }

  public static Trade.Party.Firm decode(byte[] bytes, DecodeLimits limits) {
    return CODEC.decode(bytes, limits);
  }

  public static Trade.Party.Firm decode(byte[] bytes, int offset, int length) {
    return CODEC.decode(bytes, offset, length);
  }

  public static Trade.Party.Firm decode(byte[] bytes, int offset, int length, DecodeLimits limits) {
    return CODEC.decode(bytes, offset, length, limits);
  }

  public static Trade.Party.Firm decode(MemorySegment source) {
    return CODEC.decode(source);
  }

  public static Trade.Party.Firm decode(MemorySegment source, DecodeLimits limits) {
    return CODEC.decode(source, limits);
  }

  public static Trade.Party.Firm decode(ByteBuffer source) {
    return CODEC.decode(source);
  }

  public static Trade.Party.Firm decode(ByteBuffer source, DecodeLimits limits) {
    return CODEC.decode(source, limits);
  }

  private static final class Layout extends GeneratedCodec<Trade.Party.Firm> {
    private static final LengthPrefix LENGTH_PREFIX = LengthPrefix.UINT32;

    Layout() {
      super(Trade.Party.Firm.class);
    }

    @Override
    public int minSize() {
      return 4;
    }

    @Override
    public KeyKind keyKind() {
      return KeyKind.CONSTANT;
    }

    @Override
    protected int write(byte[] target, int from, int to, Trade.Party.Firm value) {
      WireWriter out = WireWriter.over(target, from, to);
      write(out, value);
      return (int) out.finish();
    }

    @Override
    protected Trade.Party.Firm read(byte[] bytes, int from, int to, DecodeLimits limits) {
      WireReader in = WireReader.over(bytes, from, to, limits);
      Trade.Party.Firm value = read(in);
      in.end();
      return value;
    }

    @Override
    protected String ownSchema() {
      return "{\"fields\":[{\"name\":\"name\",\"type\":{\"length\":\"uint32\",\"type\":\"utf8\"}}],\"la"
          + "yout\":\"packed\",\"record\":\"telemetry.Trade.Party.Firm\"}";
    }

    @Override
    protected long size(Trade.Party.Firm value) {
      return WireSize.utf8("name", LENGTH_PREFIX, value.name());
    }

    @Override
    protected void write(WireWriter out, Trade.Party.Firm value) {
      out.utf8("name", LENGTH_PREFIX, value.name());
    }

    @Override
    protected Trade.Party.Firm read(WireReader in) {
      String name = in.utf8("name", LENGTH_PREFIX);
      return new Trade.Party.Firm(name);
    }
  }
}
