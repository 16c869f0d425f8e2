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
 * The codec of {@link Names}: int32 in, int32 at, utf8 out, int32 value, int64 size,
 * Names.Inner NamesCodec, float64 LENGTH_PREFIX. Lengths and counts are uint32.
 */
@Generated("dev.recordwire.processor.WireProcessor")
public final class NamesCodec {
  public static final GeneratedCodec<Names> CODEC = SpiLevel.of(1, NamesCodec.class)
      .register(new Layout());

  private NamesCodec() {
  }

  public static byte[] encode(Names value) {
    return CODEC.encode(value);
  }

  public static int encode(Names value, byte[] target, int offset) {
    return CODEC.encode(value, target, offset);
  }

  public static long encode(Names value, MemorySegment target, long offset) {
    return CODEC.encode(value, target, offset);
  }

  public static int encode(Names value, ByteBuffer target) {
    return CODEC.encode(value, target);
  }

  public static long encodedSize(Names value) {
    return CODEC.encodedSize(value);
  }

  public static Names decode(byte[] bytes) {
    return CODEC.decode(bytes);
  }

  public static Names decode(byte[] bytes, DecodeLimits limits) {
    return CODEC.decode(bytes, limits);
  }

  public static Names decode(byte[] bytes, int offset, int length) {
    return CODEC.decode(bytes, offset, length);
  }

  public static Names decode(byte[] bytes, int offset, int length, DecodeLimits limits) {
    return CODEC.decode(bytes, offset, length, limits);
  }

  public static Names decode(MemorySegment source) {
    return CODEC.decode(source);
  }

  public static Names decode(MemorySegment source, DecodeLimits limits) {
    return CODEC.decode(source, limits);
  }

  public static Names decode(ByteBuffer source) {
    return CODEC.decode(source);
  }

  public static Names decode(ByteBuffer source, DecodeLimits limits) {
    return CODEC.decode(source, limits);
  }

  private static final class Layout extends GeneratedCodec<Names> {
    private static final LengthPrefix LENGTH_PREFIX = LengthPrefix.UINT32;

    Layout() {
      super(Names.class);
    }

    @Override
    protected int computeMinSize() {
      return 32
          + WireSize.min(Names_InnerCodec.CODEC);
    }

    @Override
    protected boolean isLongToWrite() {
      return true;
    }

    @Override
    protected Names read(byte[] bytes, int from, int to, DecodeLimits limits) {
      WireReader in = WireReader.over(bytes, from, to, limits);
      Names value = read(in);
      in.end();
      return value;
    }

    @Override
    protected GeneratedCodec<?>[] containedCodecs() {
      return new GeneratedCodec<?>[] {Names_InnerCodec.CODEC};
    }

    @Override
    protected String ownSchema() {
      return "{\"fields\":[{\"name\":\"in\",\"type\":{\"type\":\"int32\"}},{\"name\":\"at\",\"type\":{\"t"
          + "ype\":\"int32\"}},{\"name\":\"out\",\"type\":{\"length\":\"uint32\",\"type\":\"utf8\"}},{"
          + "\"name\":\"value\",\"type\":{\"type\":\"int32\"}},{\"name\":\"size\",\"type\":{\"type\":\"i"
          + "nt64\"}},{\"name\":\"NamesCodec\",\"type\":{\"record\":\"telemetry.Names.Inner\",\"t"
          + "ype\":\"struct\"}},{\"name\":\"LENGTH_PREFIX\",\"type\":{\"type\":\"float64\"}}],\"lay"
          + "out\":\"packed\",\"record\":\"telemetry.Names\"}";
    }

    @Override
    protected long size(Names value) {
      return 28
          + WireSize.utf8("out", LENGTH_PREFIX, value.out())
          + WireSize.record("NamesCodec", Names_InnerCodec.CODEC, value.NamesCodec());
    }

    @Override
    protected void write(WireWriter out, Names value) {
      out.enter();
      int at = out.take(8);
      out.int32(at, value.in());
      out.int32(at + 4, value.at());
      out.utf8("out", LENGTH_PREFIX, value.out());
      at = out.take(12);
      out.int32(at, value.value());
      out.int64(at + 4, value.size());
      out.record("NamesCodec", Names_InnerCodec.CODEC, value.NamesCodec());
      at = out.take(8);
      out.float64(at, value.LENGTH_PREFIX());
      out.leave();
    }

    @Override
    protected Names read(WireReader in) {
      int at = in.take(8, "in:4 at:4");
      int in_ = in.int32(at);
      int at_ = in.int32(at + 4);
      String out = in.utf8("out", LENGTH_PREFIX);
      at = in.take(12, "value:4 size:8");
      int value = in.int32(at);
      long size = in.int64(at + 4);
      Names.Inner NamesCodec_ = in.record("NamesCodec", Names_InnerCodec.CODEC);
      at = in.take(8, "LENGTH_PREFIX:8");
      double LENGTH_PREFIX_ = in.float64(at);
      return new Names(in_, at_, out, value, size, NamesCodec_, LENGTH_PREFIX_);
    }
  }
}
