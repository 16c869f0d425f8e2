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
 * The codec of {@link Old}: int32 id.
 */
@Generated("dev.recordwire.processor.WireProcessor")
@SuppressWarnings("deprecation")
public final class OldCodec {
  public static final GeneratedCodec<Old> CODEC = SpiLevel.of(1, OldCodec.class)
      .register(new Layout());

  private OldCodec() {
  }

  public static byte[] encode(Old value) {
    return CODEC.encode(value);
  }

  public static int encode(Old value, byte[] target, int offset) {
    return CODEC.encode(value, target, offset);
  }

  public static long encode(Old value, MemorySegment target, long offset) {
    return CODEC.encode(value, target, offset);
  }

  public static int encode(Old value, ByteBuffer target) {
    return CODEC.encode(value, target);
  }

  public static long encodedSize(Old value) {
    return CODEC.encodedSize(value);
  }

  public static Old decode(byte[] bytes) {
    return CODEC.decode(bytes);
  }

  public static Old decode(byte[] bytes, DecodeLimits limits) {
    return CODEC.decode(bytes, limits);
  }

  public static Old decode(byte[] bytes, int offset, int length) {
    return CODEC.decode(bytes, offset, length);
  }

  public static Old decode(byte[] bytes, int offset, int length, DecodeLimits limits) {
    return CODEC.decode(bytes, offset, length, limits);
  }

  public static Old decode(MemorySegment source) {
    return CODEC.decode(source);
  }

  public static Old decode(MemorySegment source, DecodeLimits limits) {
    return CODEC.decode(source, limits);
  }

  public static Old decode(ByteBuffer source) {
    return CODEC.decode(source);
  }

  public static Old decode(ByteBuffer source, DecodeLimits limits) {
    return CODEC.decode(source, limits);
  }

  private static final class Layout extends GeneratedCodec<Old> {
    Layout() {
      super(Old.class);
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
    protected int write(byte[] target, int from, int to, Old value) {
      WireWriter out = WireWriter.over(target, from, to);
      write(out, value);
      return (int) out.finish();
    }

    @Override
    protected Old read(byte[] bytes, int from, int to, DecodeLimits limits) {
      WireReader in = WireReader.over(bytes, from, to, limits);
      Old value = read(in);
      in.end();
      return value;
    }

    @Override
    protected boolean hasFixedComponents() {
      return true;
    }

    @Override
    protected String ownSchema() {
      return "{\"fields\":[{\"name\":\"id\",\"type\":{\"type\":\"int32\"}}],\"layout\":\"packed\",\"rec"
          + "ord\":\"telemetry.Old\"}";
    }

    @Override
    protected long size(Old value) {
      return 4;
    }

    @Override
    protected void write(WireWriter out, Old value) {
      int at = out.take(4);
      out.int32(at, value.id());
    }

    @Override
    protected Old read(WireReader in) {
      int at = in.take(4, "id:4");
      int id = in.int32(at);
      return new Old(id);
    }
  }
}
