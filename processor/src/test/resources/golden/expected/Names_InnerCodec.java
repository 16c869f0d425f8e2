package telemetry;

import dev.recordwire.codec.DecodeLimits;
import dev.recordwire.codec.DecodedPrefix;
import dev.recordwire.codec.spi.GeneratedCodec;
import dev.recordwire.codec.spi.KeyKind;
import dev.recordwire.codec.spi.SpiLevel;
import dev.recordwire.codec.spi.WireReader;
import dev.recordwire.codec.spi.WireWriter;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.util.OptionalInt;
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

  public static byte[] encode(Names.Inner value, DecodeLimits limits) {
    return CODEC.encode(value, limits);
  }

  public static int encode(Names.Inner value, byte[] target, int offset) {
    return CODEC.encode(value, target, offset);
  }

  public static int encode(Names.Inner value, byte[] target, int offset, DecodeLimits limits) {
    return CODEC.encode(value, target, offset, limits);
  }

  public static long encode(Names.Inner value, MemorySegment target, long offset) {
    return CODEC.encode(value, target, offset);
  }

  public static long encode(Names.Inner value, MemorySegment target, long offset,
      DecodeLimits limits) {
    return CODEC.encode(value, target, offset, limits);
  }

  public static int encode(Names.Inner value, ByteBuffer target) {
    return CODEC.encode(value, target);
  }

  public static int encode(Names.Inner value, ByteBuffer target, DecodeLimits limits) {
    return CODEC.encode(value, target, limits);
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

  public static Names.Inner decodeNext(ByteBuffer source) {
    return CODEC.decodeNext(source);
  }

  public static Names.Inner decodeNext(ByteBuffer source, DecodeLimits limits) {
    return CODEC.decodeNext(source, limits);
  }

  public static DecodedPrefix<Names.Inner> decodePrefix(byte[] bytes) {
    return CODEC.decodePrefix(bytes);
  }

  public static DecodedPrefix<Names.Inner> decodePrefix(byte[] bytes, DecodeLimits limits) {
    return CODEC.decodePrefix(bytes, limits);
  }

  public static DecodedPrefix<Names.Inner> decodePrefix(byte[] bytes, int offset, int length) {
    return CODEC.decodePrefix(bytes, offset, length);
  }

  public static DecodedPrefix<Names.Inner> decodePrefix(byte[] bytes, int offset, int length,
      DecodeLimits limits) {
    return CODEC.decodePrefix(bytes, offset, length, limits);
  }

  public static DecodedPrefix<Names.Inner> decodePrefix(MemorySegment source) {
    return CODEC.decodePrefix(source);
  }

  public static DecodedPrefix<Names.Inner> decodePrefix(MemorySegment source, DecodeLimits limits) {
    return CODEC.decodePrefix(source, limits);
  }

  public static void verify(byte[] bytes) {
    CODEC.verify(bytes);
  }

  public static void verify(byte[] bytes, DecodeLimits limits) {
    CODEC.verify(bytes, limits);
  }

  public static void verify(byte[] bytes, int offset, int length) {
    CODEC.verify(bytes, offset, length);
  }

  public static void verify(byte[] bytes, int offset, int length, DecodeLimits limits) {
    CODEC.verify(bytes, offset, length, limits);
  }

  public static void verify(MemorySegment source) {
    CODEC.verify(source);
  }

  public static void verify(MemorySegment source, DecodeLimits limits) {
    CODEC.verify(source, limits);
  }

  public static void verify(ByteBuffer source) {
    CODEC.verify(source);
  }

  public static void verify(ByteBuffer source, DecodeLimits limits) {
    CODEC.verify(source, limits);
  }

  public static OptionalInt fixedSize() {
    return CODEC.fixedSize();
  }

  public static String schema() {
    return CODEC.schema();
  }

  public static String fingerprint() {
    return CODEC.fingerprint();
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
