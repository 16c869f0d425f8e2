package telemetry;

import dev.recordwire.codec.DecodeException;
import dev.recordwire.codec.DecodeLimits;
import dev.recordwire.codec.spi.GeneratedCodec;
import dev.recordwire.codec.spi.LengthPrefix;
import dev.recordwire.codec.spi.Sequences;
import dev.recordwire.codec.spi.SpiLevel;
import dev.recordwire.codec.spi.WireReader;
import dev.recordwire.codec.spi.WireSize;
import dev.recordwire.codec.spi.WireWriter;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The codec of {@link Drawing.Group}: Drawing.Shape first, list of Drawing.Shape rest.
 * Lengths and counts are uint32.
 */
@Generated("dev.recordwire.processor.WireProcessor")
final class Drawing_GroupCodec {
  public static final GeneratedCodec<Drawing.Group> CODEC = SpiLevel.of(1, Drawing_GroupCodec.class)
      .register(new Layout());

  private Drawing_GroupCodec() {
  }

  public static byte[] encode(Drawing.Group value) {
    return CODEC.encode(value);
  }

  public static int encode(Drawing.Group value, byte[] target, int offset) {
    return CODEC.encode(value, target, offset);
  }

  public static long encode(Drawing.Group value, MemorySegment target, long offset) {
    return CODEC.encode(value, target, offset);
  }

  public static int encode(Drawing.Group value, ByteBuffer target) {
    return CODEC.encode(value, target);
  }

  public static long encodedSize(Drawing.Group value) {
    return CODEC.encodedSize(value);
  }

  public static Drawing.Group decode(byte[] bytes) {
    return CODEC.decode(bytes);
  }

  public static Drawing.Group decode(byte[] bytes, DecodeLimits limits) {
    return CODEC.decode(bytes, limits);
  }

  public static Drawing.Group decode(byte[] bytes, int offset, int length) {
    return CODEC.decode(bytes, offset, length);
  }

  public static Drawing.Group decode(byte[] bytes, int offset, int length, DecodeLimits limits) {
    return CODEC.decode(bytes, offset, length, limits);
  }

  public static Drawing.Group decode(MemorySegment source) {
    return CODEC.decode(source);
  }

  public static Drawing.Group decode(MemorySegment source, DecodeLimits limits) {
    return CODEC.decode(source, limits);
  }

  public static Drawing.Group decode(ByteBuffer source) {
    return CODEC.decode(source);
  }

  public static Drawing.Group decode(ByteBuffer source, DecodeLimits limits) {
    return CODEC.decode(source, limits);
  }

  private static final class Layout extends GeneratedCodec<Drawing.Group> {
    private static final LengthPrefix LENGTH_PREFIX = LengthPrefix.UINT32;

    Layout() {
      super(Drawing.Group.class);
    }

    @Override
    protected int computeMinSize() {
      return 4
          + WireSize.min(Drawing_ShapeCodec.CODEC);
    }

    @Override
    protected boolean isQuickToSize() {
      return WireSize.isQuick(Drawing_ShapeCodec.CODEC)
          && WireSize.isFixed(Drawing_ShapeCodec.CODEC);
    }

    @Override
    protected boolean isLongToWrite() {
      return true;
    }

    @Override
    protected Drawing.Group read(byte[] bytes, int from, int to, DecodeLimits limits) {
      WireReader in = WireReader.over(bytes, from, to, limits);
      Drawing.Group value = read(in);
      in.end();
      return value;
    }

    @Override
    protected GeneratedCodec<?>[] containedCodecs() {
      return new GeneratedCodec<?>[] {Drawing_ShapeCodec.CODEC};
    }

    @Override
    protected String ownSchema() {
      return "{\"fields\":[{\"name\":\"first\",\"type\":{\"record\":\"telemetry.Drawing.Shape\",\"t"
          + "ype\":\"struct\"}},{\"name\":\"rest\",\"type\":{\"count\":\"uint32\",\"element\":{\"reco"
          + "rd\":\"telemetry.Drawing.Shape\",\"type\":\"struct\"},\"type\":\"list\"}}],\"layout\""
          + ":\"packed\",\"record\":\"telemetry.Drawing.Group\"}";
    }

    @Override
    protected long size(Drawing.Group value) {
      return WireSize.record("first", Drawing_ShapeCodec.CODEC, value.first())
          + sizeOfRest(value.rest());
    }

    @Override
    protected void write(WireWriter out, Drawing.Group value) {
      out.enter();
      out.record("first", Drawing_ShapeCodec.CODEC, value.first());
      writeRest(out, value.rest());
      out.leave();
    }

    @Override
    protected Drawing.Group read(WireReader in) {
      Drawing.Shape first = in.record("first", Drawing_ShapeCodec.CODEC);
      List<Drawing.Shape> rest = readRest(in);
      return new Drawing.Group(first, rest);
    }

    private static long sizeOfRest(List<Drawing.Shape> value) {
      if (WireSize.isFixed(Drawing_ShapeCodec.CODEC)) {
        int count = WireWriter.present("rest", value).size();
        return WireSize.count("rest", LENGTH_PREFIX, count) + (long) WireSize.min(Drawing_ShapeCodec.CODEC) * count;
      }
      List<Drawing.Shape> elements = Sequences.indexed("rest", value);
      int count = elements.size();
      long size = WireSize.count("rest", LENGTH_PREFIX, count);
      int i = 0;
      try {
        for (; i < count; i++) {
          size += WireSize.record("", Drawing_ShapeCodec.CODEC, elements.get(i));
        }
      } catch (RuntimeException e) {
        throw WireWriter.inside("rest", i, e);
      }
      return size;
    }

    private static void writeRest(WireWriter out, List<Drawing.Shape> value) {
      List<Drawing.Shape> elements = Sequences.indexed("rest", value);
      int count = elements.size();
      out.count("rest", LENGTH_PREFIX, count, WireSize.min(Drawing_ShapeCodec.CODEC));
      int i = 0;
      try {
        for (; i < count; i++) {
          out.record("", Drawing_ShapeCodec.CODEC, elements.get(i));
        }
      } catch (RuntimeException e) {
        throw WireWriter.inside("rest", i, e);
      }
      WireWriter.unchanged("rest", count, elements.size());
    }

    private static List<Drawing.Shape> readRest(WireReader in) {
      Object[] elements = new Object[in.countToRead("rest", LENGTH_PREFIX, WireSize.min(Drawing_ShapeCodec.CODEC))];
      int i = 0;
      try {
        for (; i < elements.length; i++) {
          elements[i] = in.record("", Drawing_ShapeCodec.CODEC);
        }
      } catch (DecodeException e) {
        throw e.within("rest", i);
      }
      return in.list(elements);
    }
  }
}
