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
 * The codec of {@link Names.Inner}: int32 telemetry.
 */
@Generated("dev.recordwire.processor.WireProcessor")
public final class Names_InnerCodec {
  public static final GeneratedCodec<Names.Inner> CODEC = SpiLevel.of(1, Names_InnerCodec.class)
      .register(new Layout());

  private Names_InnerCodec() {
  }

  public static byte[] encode(Names.Inner value) {
    return CODEC.encode(value);
  }

  public static int encode(Names.Inner value, byte[] target, int offset) {
    return CODEC.encode(value, target, offset);
  }

  public static long encode(Names.Inner value, MemorySegment target, long offset) {
    return CODEC.encode(value, target, offset);
  }

  public static int encode(Names.Inner value, ByteBuffer target) {
    return CODEC.encode(value, target);
  }

  public static long encodedSize(Names.Inner value) {
    return CODEC.encodedSize(value);
  }

  public static Names.Inner decode(byte[] bytes) {
    return CODEC.decode(bytes);
  }

  public static Names.Inner decode(byte[] bytes, DecodeLimits limits) {
    return CODEC.decode(bytes, limits);
  }

  public static Names.Inner decode(byte[] bytes, int offset, int length) {
    return CODEC.decode(bytes, offset, length);
  }

  public static Names.Inner decode(byte[] bytes, int offset, int length, DecodeLimits limits) {
    return CODEC.decode(bytes, offset, length, limits);
  }

  public static Names.Inner decode(MemorySegment source) {
    return CODEC.decode(source);
  }

  public static Names.Inner decode(MemorySegment source, DecodeLimits limits) {
    return CODEC.decode(source, limits);
  }

  public static Names.Inner decode(ByteBuffer source) {
    return CODEC.decode(source);
  }

  public static Names.Inner decode(ByteBuffer source, DecodeLimits limits) {
    return CODEC.decode(source, limits);
  }

  private static final class Layout extends GeneratedCodec<Names.Inner> {
    Layout() {
      super(Names.Inner.class);
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
    protected boolean isQuickToSize() {
      return true;
    }

    @Override
    protected int write(byte[] target, int from, int to, Names.Inner value) {
      WireWriter out = WireWriter.over(target, from, to);
      write(out, value);
      return (int) out.finish();
    }

    @Override
    protected Names.Inner read(byte[] bytes, int from, int to, DecodeLimits limits) {
      WireReader in = WireReader.over(bytes, from, to, limits);
      Names.Inner value = read(in);
      in.end();
      return value;
    }

    @Override
    protected boolean hasFixedComponents() {
      return true;
    }

    @Override
    protected String ownSchema() {
      return "{\"fields\":[{\"name\":\"telemetry\",\"type\":{\"type\":\"int32\"}}],\"layout\":\"packe"
          + "d\",\"record\":\"telemetry.Names.Inner\"}";
    }

    @Override
    protected long size(Names.Inner value) {
      return 4;
    }

    @Override
    protected void write(WireWriter out, Names.Inner value) {
      int at = out.take(4);
      out.int32(at, value.telemetry());
    }

    @Override
    protected Names.Inner read(WireReader in) {
      int at = in.take(4, "telemetry:4");
      int telemetry = in.int32(at);
      return new Names.Inner(telemetry);
    }
  }
}
