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
 * The codec of {@link Scalars}: bool bool, int8 int8, int16 int16, int32 int32, int64 int64,
 * uint8 uint8, uint8 uint8Short, uint16 uint16, uint16 uint16Char, uint32 uint32,
 * uint64 uint64, float32 float32, float64 float64.
 */
@Generated("dev.recordwire.processor.WireProcessor")
public final class ScalarsCodec {
  public static final GeneratedCodec<Scalars> CODEC = SpiLevel.of(1, ScalarsCodec.class)
      .register(new Layout());

  private ScalarsCodec() {
  }

  public static byte[] encode(Scalars value) {
    return CODEC.encode(value);
  }

  public static int encode(Scalars value, byte[] target, int offset) {
    return CODEC.encode(value, target, offset);
  }

  public static long encode(Scalars value, MemorySegment target, long offset) {
    return CODEC.encode(value, target, offset);
  }

  public static int encode(Scalars value, ByteBuffer target) {
    return CODEC.encode(value, target);
  }

  public static long encodedSize(Scalars value) {
    return CODEC.encodedSize(value);
  }

  public static Scalars decode(byte[] bytes) {
    return CODEC.decode(bytes);
  }

  public static Scalars decode(byte[] bytes, DecodeLimits limits) {
    return CODEC.decode(bytes, limits);
  }

  public static Scalars decode(byte[] bytes, int offset, int length) {
    return CODEC.decode(bytes, offset, length);
  }

  public static Scalars decode(byte[] bytes, int offset, int length, DecodeLimits limits) {
    return CODEC.decode(bytes, offset, length, limits);
  }

  public static Scalars decode(MemorySegment source) {
    return CODEC.decode(source);
  }

  public static Scalars decode(MemorySegment source, DecodeLimits limits) {
    return CODEC.decode(source, limits);
  }

  public static Scalars decode(ByteBuffer source) {
    return CODEC.decode(source);
  }

  public static Scalars decode(ByteBuffer source, DecodeLimits limits) {
    return CODEC.decode(source, limits);
  }

  private static final class Layout extends GeneratedCodec<Scalars> {
    Layout() {
      super(Scalars.class);
    }

    @Override
    public int minSize() {
      return 46;
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
    protected int write(byte[] target, int from, int to, Scalars value) {
      WireWriter out = WireWriter.over(target, from, to);
      write(out, value);
      return (int) out.finish();
    }

    @Override
    protected Scalars read(byte[] bytes, int from, int to, DecodeLimits limits) {
      WireReader in = WireReader.over(bytes, from, to, limits);
      Scalars value = read(in);
      in.end();
      return value;
    }

    @Override
    protected boolean hasFixedComponents() {
      return true;
    }

    @Override
    protected String ownSchema() {
      return "{\"fields\":[{\"name\":\"bool\",\"type\":{\"type\":\"bool\"}},{\"name\":\"int8\",\"type\":"
          + "{\"type\":\"int8\"}},{\"name\":\"int16\",\"type\":{\"type\":\"int16\"}},{\"name\":\"int32"
          + "\",\"type\":{\"type\":\"int32\"}},{\"name\":\"int64\",\"type\":{\"type\":\"int64\"}},{\"na"
          + "me\":\"uint8\",\"type\":{\"type\":\"uint8\"}},{\"name\":\"uint8Short\",\"type\":{\"type\""
          + ":\"uint8\"}},{\"name\":\"uint16\",\"type\":{\"type\":\"uint16\"}},{\"name\":\"uint16Cha"
          + "r\",\"type\":{\"type\":\"uint16\"}},{\"name\":\"uint32\",\"type\":{\"type\":\"uint32\"}},"
          + "{\"name\":\"uint64\",\"type\":{\"type\":\"uint64\"}},{\"name\":\"float32\",\"type\":{\"ty"
          + "pe\":\"float32\"}},{\"name\":\"float64\",\"type\":{\"type\":\"float64\"}}],\"layout\":\""
          + "packed\",\"record\":\"telemetry.Scalars\"}";
    }

    @Override
    protected long size(Scalars value) {
      return 46;
    }

    @Override
    protected void write(WireWriter out, Scalars value) {
      int at = out.take(46);
      out.bool(at, value.bool());
      out.int8(at + 1, value.int8());
      out.int16(at + 2, value.int16());
      out.int32(at + 4, value.int32());
      out.int64(at + 8, value.int64());
      out.uint8(at + 16, "uint8", value.uint8());
      out.uint8(at + 17, "uint8Short", value.uint8Short());
      out.uint16(at + 18, "uint16", value.uint16());
      out.uint16(at + 20, "uint16Char", value.uint16Char());
      out.uint32(at + 22, "uint32", value.uint32());
      out.uint64(at + 26, value.uint64());
      out.float32(at + 34, value.float32());
      out.float64(at + 38, value.float64());
    }

    @Override
    protected Scalars read(WireReader in) {
      int at = in.take(46,
          "bool:1 int8:1 int16:2 int32:4 int64:8 uint8:1 uint8Short:1 uint16:2 uint16Char:2"
          + " uint32:4 uint64:8 float32:4 float64:8");
      boolean bool = in.bool(at, "bool");
      byte int8 = in.int8(at + 1);
      short int16 = in.int16(at + 2);
      int int32 = in.int32(at + 4);
      long int64 = in.int64(at + 8);
      int uint8 = in.uint8(at + 16);
      short uint8Short = (short) in.uint8(at + 17);
      int uint16 = in.uint16(at + 18);
      char uint16Char = (char) in.uint16(at + 20);
      long uint32 = in.uint32(at + 22);
      long uint64 = in.uint64(at + 26);
      float float32 = in.float32(at + 34);
      double float64 = in.float64(at + 38);
      return new Scalars(bool, int8, int16, int32, int64, uint8, uint8Short, uint16, uint16Char,
          uint32, uint64, float32, float64);
    }
  }
}
