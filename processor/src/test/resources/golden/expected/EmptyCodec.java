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
 * The codec of {@link Empty}, which has no bytes.
 */
@Generated("dev.recordwire.processor.WireProcessor")
final class EmptyCodec {
  public static final GeneratedCodec<Empty> CODEC = SpiLevel.of(1, EmptyCodec.class)
      .register(new Layout());

  private EmptyCodec() {
  }

  public static byte[] encode(Empty value) {
    return CODEC.encode(value);
  }

  public static int encode(Empty value, byte[] target, int offset) {
    return CODEC.encode(value, target, offset);
  }

  public static long encode(Empty value, MemorySegment target, long offset) {
    return CODEC.encode(value, target, offset);
  }

  public static int encode(Empty value, ByteBuffer target) {
    return CODEC.encode(value, target);
  }

  public static long encodedSize(Empty value) {
    return CODEC.encodedSize(value);
  }

  public static Empty decode(byte[] bytes) {
    return CODEC.decode(bytes);
  }

  public static Empty decode(byte[] bytes, DecodeLimits limits) {
    return CODEC.decode(bytes, limits);
  }

  public static Empty decode(byte[] bytes, int offset, int length) {
    return CODEC.decode(bytes, offset, length);
  }

  public static Empty decode(byte[] bytes, int offset, int length, DecodeLimits limits) {
    return CODEC.decode(bytes, offset, length, limits);
  }

  public static Empty decode(MemorySegment source) {
    return CODEC.decode(source);
  }

  public static Empty decode(MemorySegment source, DecodeLimits limits) {
    return CODEC.decode(source, limits);
  }

  public static Empty decode(ByteBuffer source) {
    return CODEC.decode(source);
  }

  public static Empty decode(ByteBuffer source, DecodeLimits limits) {
    return CODEC.decode(source, limits);
  }

  private static final class Layout extends GeneratedCodec<Empty> {
    Layout() {
      super(Empty.class);
    }

    @Override
    public int minSize() {
      return 0;
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
    protected int write(byte[] target, int from, int to, Empty value) {
      WireWriter out = WireWriter.over(target, from, to);
      write(out, value);
      return (int) out.finish();
    }

    @Override
    protected Empty read(byte[] bytes, int from, int to, DecodeLimits limits) {
      WireReader in = WireReader.over(bytes, from, to, limits);
      Empty value = read(in);
      in.end();
      return value;
    }

    @Override
    protected boolean hasFixedComponents() {
      return true;
    }

    @Override
    protected String ownSchema() {
      return "{\"fields\":[],\"layout\":\"packed\",\"record\":\"telemetry.Empty\"}";
    }

    @Override
    protected long size(Empty value) {
      return 0;
    }

    @Override
    protected void write(WireWriter out, Empty value) {
    }

    @Override
    protected Empty read(WireReader in) {
      return new Empty();
    }
  }
}
