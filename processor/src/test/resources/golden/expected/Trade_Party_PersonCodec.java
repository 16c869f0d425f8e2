package telemetry;

import dev.recordwire.codec.DecodeLimits;
import dev.recordwire.codec.spi.GeneratedCodec;
import dev.recordwire.codec.spi.KeyKind;
import dev.recordwire.codec.spi.LengthPrefix;
import dev.recordwire.codec.spi.SpiLevel;
import dev.recordwire.codec.spi.WireReader;
import dev.recordwire.codec.spi.WireSize;
import dev.recordwire.codec.spi.WireWalk;
import dev.recordwire.codec.spi.WireWriter;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import javax.annotation.processing.Generated;

/**
 * The codec of {@link Trade.Party.Person}: utf8 name, int32 birthYear.
 * Lengths and counts are uint32.
 */
@Generated("dev.recordwire.processor.WireProcessor")
public final class Trade_Party_PersonCodec {
  public static final GeneratedCodec<Trade.Party.Person> CODEC = SpiLevel.of(1, Trade_Party_PersonCodec.class)
      .register(new Layout());

  private Trade_Party_PersonCodec() {
  }

  public static byte[] encode(Trade.Party.Person value) {
    return CODEC.encode(value);
  }

  public static int encode(Trade.Party.Person value, byte[] target, int offset) {
    return CODEC.encode(value, target, offset);
  }

  public static long encode(Trade.Party.Person value, MemorySegment target, long offset) {
    return CODEC.encode(value, target, offset);
  }

  public static int encode(Trade.Party.Person value, ByteBuffer target) {
    return CODEC.encode(value, target);
  }

  public static long encodedSize(Trade.Party.Person value) {
    return CODEC.encodedSize(value);
  }

  public static Trade.Party.Person decode(byte[] bytes) {
    return CODEC.decode(bytes);
  }

  public static Trade.Party.Person decode(byte[] bytes, DecodeLimits limits) {
    return CODEC.decode(bytes, limits);
  }

  public static Trade.Party.Person decode(byte[] bytes, int offset, int length) {
    return CODEC.decode(bytes, offset, length);
  }

  public static Trade.Party.Person decode(byte[] bytes, int offset, int length,
      DecodeLimits limits) {
    return CODEC.decode(bytes, offset, length, limits);
  }

  public static Trade.Party.Person decode(MemorySegment source) {
    return CODEC.decode(source);
  }

  public static Trade.Party.Person decode(MemorySegment source, DecodeLimits limits) {
    return CODEC.decode(source, limits);
  }

  public static Trade.Party.Person decode(ByteBuffer source) {
    return CODEC.decode(source);
  }

  public static Trade.Party.Person decode(ByteBuffer source, DecodeLimits limits) {
    return CODEC.decode(source, limits);
  }

  private static final class Layout extends GeneratedCodec<Trade.Party.Person> {
    private static final LengthPrefix LENGTH_PREFIX = LengthPrefix.UINT32;

    Layout() {
      super(Trade.Party.Person.class);
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
    protected int write(byte[] target, int from, int to, Trade.Party.Person value) {
      WireWriter out = WireWriter.over(target, from, to);
      write(out, value);
      return (int) out.finish();
    }

    @Override
    protected Trade.Party.Person read(byte[] bytes, int from, int to, DecodeLimits limits) {
      WireReader in = WireReader.over(bytes, from, to, limits);
      Trade.Party.Person value = read(in);
      in.end();
      return value;
    }

    @Override
    protected String ownSchema() {
      return "{\"fields\":[{\"name\":\"name\",\"type\":{\"length\":\"uint32\",\"type\":\"utf8\"}},{\"na"
          + "me\":\"birthYear\",\"type\":{\"type\":\"int32\"}}],\"layout\":\"packed\",\"record\":\"te"
          + "lemetry.Trade.Party.Person\"}";
    }

    @Override
    protected long size(Trade.Party.Person value) {
      return 4
          + WireSize.utf8("name", LENGTH_PREFIX, value.name());
    }

    @Override
    protected void write(WireWriter out, Trade.Party.Person value) {
      out.utf8("name", LENGTH_PREFIX, value.name());
      int at = out.take(4);
      out.int32(at, value.birthYear());
    }

    @Override
    protected Trade.Party.Person read(WireReader in) {
      String name = in.utf8("name", LENGTH_PREFIX);
      int at = in.take(4, "birthYear:4");
      int birthYear = in.int32(at);
      return new Trade.Party.Person(name, birthYear);
    }

    @Override
    protected boolean walk(WireWalk in) {
      return Trade_Party_PersonView.walk(in);
    }
  }
}
