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
 * The codec of {@link Drawing}: utf8 name, Drawing.Shape outline,
 * list of Drawing.Shape shapes. Lengths and counts are uint32.
 */
@Generated("dev.recordwire.processor.WireProcessor")
final class DrawingCodec {
  public static final GeneratedCodec<Drawing> CODEC = SpiLevel.of(1, DrawingCodec.class)
      .register(new Layout());

  private DrawingCodec() {
  }

  public static byte[] encode(Drawing value) {
    return CODEC.encode(value);
  }

  public static int encode(Drawing value, byte[] target, int offset) {
    return CODEC.encode(value, target, offset);
  }

  public static long encode(Drawing value, MemorySegment target, long offset) {
    return CODEC.encode(value, target, offset);
  }

  public static int encode(Drawing value, ByteBuffer target) {
    return CODEC.encode(value, target);
  }

  public static long encodedSize(Drawing value) {
    return CODEC.encodedSize(value);
  }

  public static Drawing decode(byte[] bytes) {
    return CODEC.decode(bytes);
  }

  public static Drawing decode(byte[] bytes, DecodeLimits limits) {
    return CODEC.decode(bytes, limits);
  }

  public static Drawing decode(byte[] bytes, int offset, int length) {
    return CODEC.decode(bytes, offset, length);
  }

  public static Drawing decode(byte[] bytes, int offset, int length, DecodeLimits limits) {
    return CODEC.decode(bytes, offset, length, limits);
  }

  public static Drawing decode(MemorySegment source) {
    return CODEC.decode(source);
  }

  public static Drawing decode(MemorySegment source, DecodeLimits limits) {
    return CODEC.decode(source, limits);
  }

  public static Drawing decode(ByteBuffer source) {
    return CODEC.decode(source);
  }

  public static Drawing decode(ByteBuffer source, DecodeLimits limits) {
    return CODEC.decode(source, limits);
  }

  private static final class Layout extends GeneratedCodec<Drawing> {
    private static final LengthPrefix LENGTH_PREFIX = LengthPrefix.UINT32;

    Layout() {
      super(Drawing.class);
    }

    @Override
    protected int computeMinSize() {
      return 8
          + WireSize.min(Drawing_ShapeCodec.CODEC);
    }

    @Override
    protected boolean isLongToWrite() {
      return true;
    }

    @Override
    protected Drawing read(byte[] bytes, int from, int to, DecodeLimits limits) {
      WireReader in = WireReader.over(bytes, from, to, limits);
      Drawing value = read(in);
      in.end();
      return value;
    }

    @Override
    protected GeneratedCodec<?>[] containedCodecs() {
      return new GeneratedCodec<?>[] {Drawing_ShapeCodec.CODEC};
    }

    @Override
    protected String ownSchema() {
      return "{\"fields\":[{\"name\":\"name\",\"type\":{\"length\":\"uint32\",\"type\":\"utf8\"}},{\"na"
          + "me\":\"outline\",\"type\":{\"record\":\"telemetry.Drawing.Shape\",\"type\":\"struct\""
          + "}},{\"name\":\"shapes\",\"type\":{\"count\":\"uint32\",\"element\":{\"record\":\"teleme"
          + "try.Drawing.Shape\",\"type\":\"struct\"},\"type\":\"list\"}}],\"layout\":\"packed\",\""
          + "record\":\"telemetry.Drawing\"}";
    }

    @Override
    protected long size(Drawing value) {
      return WireSize.utf8("name", LENGTH_PREFIX, value.name())
          + WireSize.record("outline", Drawing_ShapeCodec.CODEC, value.outline())
          + sizeOfShapes(value.shapes());
    }

    @Override
    protected void write(WireWriter out, Drawing value) {
      out.enter();
      out.utf8("name", LENGTH_PREFIX, value.name());
      out.record("outline", Drawing_ShapeCodec.CODEC, value.outline());
      writeShapes(out, value.shapes());
      out.leave();
    }

    @Override
    protected Drawing read(WireReader in) {
      String name = in.utf8("name", LENGTH_PREFIX);
      Drawing.Shape outline = in.record("outline", Drawing_ShapeCodec.CODEC);
      List<Drawing.Shape> shapes = readShapes(in);
      return new Drawing(name, outline, shapes);
    }

    private static long sizeOfShapes(List<Drawing.Shape> value) {
      if (WireSize.isFixed(Drawing_ShapeCodec.CODEC)) {
        int count = WireWriter.present("shapes", value).size();
        return WireSize.count("shapes", LENGTH_PREFIX, count) + (long) WireSize.min(Drawing_ShapeCodec.CODEC) * count;
      }
      List<Drawing.Shape> elements = Sequences.indexed("shapes", value);
      int count = elements.size();
      long size = WireSize.count("shapes", LENGTH_PREFIX, count);
      int i = 0;
      try {
        for (; i < count; i++) {
          size += WireSize.record("", Drawing_ShapeCodec.CODEC, elements.get(i));
        }
      } catch (RuntimeException e) {
        throw WireWriter.inside("shapes", i, e);
      }
      return size;
    }

    private static void writeShapes(WireWriter out, List<Drawing.Shape> value) {
      List<Drawing.Shape> elements = Sequences.indexed("shapes", value);
      int count = elements.size();
      out.count("shapes", LENGTH_PREFIX, count, WireSize.min(Drawing_ShapeCodec.CODEC));
      int i = 0;
      try {
        for (; i < count; i++) {
          out.record("", Drawing_ShapeCodec.CODEC, elements.get(i));
        }
      } catch (RuntimeException e) {
        throw WireWriter.inside("shapes", i, e);
      }
      WireWriter.unchanged("shapes", count, elements.size());
    }

    private static List<Drawing.Shape> readShapes(WireReader in) {
      Object[] elements = new Object[in.countToRead("shapes", LENGTH_PREFIX, WireSize.min(Drawing_ShapeCodec.CODEC))];
      int i = 0;
      try {
        for (; i < elements.length; i++) {
          elements[i] = in.record("", Drawing_ShapeCodec.CODEC);
        }
      } catch (DecodeException e) {
        throw e.within("shapes", i);
      }
      return in.list(elements);
    }
  }
}
