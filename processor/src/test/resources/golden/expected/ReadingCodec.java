package telemetry;

import dev.recordwire.array.Float64View;
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
 * The codec of {@link Reading}: int32 id, utf8 name, float64 value, float64 array samples.
 * Lengths and counts are uint32.
 */
@Generated("dev.recordwire.processor.WireProcessor")
public final class ReadingCodec {
  public static final GeneratedCodec<Reading> CODEC = SpiLevel.of(1, ReadingCodec.class)
      .register(new Layout());

  private ReadingCodec() {
  }

  public static byte[] encode(Reading value) {
    return CODEC.encode(value);
  }

  public static int encode(Reading value, byte[] target, int offset) {
    return CODEC.encode(value, target, offset);
  }

  public static long encode(Reading value, MemorySegment target, long offset) {
    return CODEC.encode(value, target, offset);
  }

  public static int encode(Reading value, ByteBuffer target) {
    return CODEC.encode(value, target);
  }

  public static long encodedSize(Reading value) {
    return CODEC.encodedSize(value);
  }

  public static Reading decode(byte[] bytes) {
    return CODEC.decode(bytes);
  }

  public static Reading decode(byte[] bytes, DecodeLimits limits) {
    return CODEC.decode(bytes, limits);
  }

  public static Reading decode(byte[] bytes, int offset, int length) {
    return CODEC.decode(bytes, offset, length);
  }

  public static Reading decode(byte[] bytes, int offset, int length, DecodeLimits limits) {
    return CODEC.decode(bytes, offset, length, limits);
  }

  public static Reading decode(MemorySegment source) {
    return CODEC.decode(source);
  }

  public static Reading decode(MemorySegment source, DecodeLimits limits) {
    return CODEC.decode(source, limits);
  }

  public static Reading decode(ByteBuffer source) {
    return CODEC.decode(source);
  }

  public static Reading decode(ByteBuffer source, DecodeLimits limits) {
    return CODEC.decode(source, limits);
  }

  private static final class Layout extends GeneratedCodec<Reading> {
    private static final LengthPrefix LENGTH_PREFIX = LengthPrefix.UINT32;

    Layout() {
      super(Reading.class);
    }

    @Override
    public int minSize() {
      return 20;
    }

    @Override
    protected int write(byte[] target, int from, int to, Reading value) {
      WireWriter out = WireWriter.over(target, from, to);
      write(out, value);
      return (int) out.finish();
    }

    @Override
    protected Reading read(byte[] bytes, int from, int to, DecodeLimits limits) {
      WireReader in = WireReader.over(bytes, from, to, limits);
      Reading value = read(in);
      in.end();
      return value;
    }

    @Override
    protected String ownSchema() {
      return "{\"fields\":[{\"name\":\"id\",\"type\":{\"type\":\"int32\"}},{\"name\":\"name\",\"type\":{"
          + "\"length\":\"uint32\",\"type\":\"utf8\"}},{\"name\":\"value\",\"type\":{\"type\":\"float6"
          + "4\"}},{\"name\":\"samples\",\"type\":{\"count\":\"uint32\",\"element\":{\"type\":\"float"
          + "64\"},\"type\":\"array\"}}],\"layout\":\"packed\",\"record\":\"telemetry.Reading\"}";
    }

    @Override
    protected long size(Reading value) {
      return 12
          + WireSize.utf8("name", LENGTH_PREFIX, value.name())
          + WireSize.view("samples", LENGTH_PREFIX, value.samples());
    }

    @Override
    protected void write(WireWriter out, Reading value) {
      int at = out.take(4);
      out.int32(at, value.id());
      out.utf8("name", LENGTH_PREFIX, value.name());
      at = out.take(8);
      out.float64(at, value.value());
      out.view("samples", LENGTH_PREFIX, value.samples());
    }

    @Override
    protected Reading read(WireReader in) {
      int at = in.take(4, "id:4");
      int id = in.int32(at);
      String name = in.utf8("name", LENGTH_PREFIX);
      at = in.take(8, "value:8");
      double value = in.float64(at);
      Float64View samples = in.float64View("samples", LENGTH_PREFIX);
      return new Reading(id, name, value, samples);
    }
  }
}
