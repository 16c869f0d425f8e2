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
 * The codec of {@link Journey.Stop}: int32 track, int64 time.
 */
@Generated("dev.recordwire.processor.WireProcessor")
final class Journey_StopCodec {
  public static final GeneratedCodec<Journey.Stop> CODEC = SpiLevel.of(1, Journey_StopCodec.class)
      .register(new Layout());

  private Journey_StopCodec() {
  }

  public static byte[] encode(Journey.Stop value) {
    return CODEC.encode(value);
  }

  public static int encode(Journey.Stop value, byte[] target, int offset) {
    return CODEC.encode(value, target, offset);
  }

  public static long encode(Journey.Stop value, MemorySegment target, long offset) {
    return CODEC.encode(value, target, offset);
  }

  public static int encode(Journey.Stop value, ByteBuffer target) {
    return CODEC.encode(value, target);
  }

  public static long encodedSize(Journey.Stop value) {
    return CODEC.encodedSize(value);
  }

  public static Journey.Stop decode(byte[] bytes) {
    return CODEC.decode(bytes);
  }

  public static Journey.Stop decode(byte[] bytes, DecodeLimits limits) {
    return CODEC.decode(bytes, limits);
  }

  public static Journey.Stop decode(byte[] bytes, int offset, int length) {
    return CODEC.decode(bytes, offset, length);
  }

  public static Journey.Stop decode(byte[] bytes, int offset, int length, DecodeLimits limits) {
    return CODEC.decode(bytes, offset, length, limits);
  }

  public static Journey.Stop decode(MemorySegment source) {
    return CODEC.decode(source);
  }

  public static Journey.Stop decode(MemorySegment source, DecodeLimits limits) {
    return CODEC.decode(source, limits);
  }

  public static Journey.Stop decode(ByteBuffer source) {
    return CODEC.decode(source);
  }

  public static Journey.Stop decode(ByteBuffer source, DecodeLimits limits) {
    return CODEC.decode(source, limits);
  }

  private static final class Layout extends GeneratedCodec<Journey.Stop> {
    Layout() {
      super(Journey.Stop.class);
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
    protected int write(byte[] target, int from, int to, Journey.Stop value) {
      WireWriter out = WireWriter.over(target, from, to);
      write(out, value);
      return (int) out.finish();
    }

    @Override
    protected Journey.Stop read(byte[] bytes, int from, int to, DecodeLimits limits) {
      WireReader in = WireReader.over(bytes, from, to, limits);
      Journey.Stop value = read(in);
      in.end();
      return value;
    }

    @Override
    protected boolean hasFixedComponents() {
      return true;
    }

    @Override
    protected String ownSchema() {
      return "{\"fields\":[{\"name\":\"track\",\"type\":{\"type\":\"int32\"}},{\"name\":\"time\",\"type"
          + "\":{\"type\":\"int64\"}}],\"layout\":\"packed\",\"record\":\"telemetry.Journey.Stop\""
          + "}";
    }

    @Override
    protected long size(Journey.Stop value) {
      return 12;
    }

    @Override
    protected void write(WireWriter out, Journey.Stop value) {
      int at = out.take(12);
      out.int32(at, value.track());
      out.int64(at + 4, value.time());
    }

    @Override
    protected Journey.Stop read(WireReader in) {
      int at = in.take(12, "track:4 time:8");
      int track = in.int32(at);
      long time = in.int64(at + 4);
      return new Journey.Stop(track, time);
    }

    @Override
    protected boolean walk(WireWalk in) {
      return Journey_StopView.walk(in);
    }
  }
}
