package telemetry;

import dev.recordwire.codec.DecodeLimits;
import dev.recordwire.codec.spi.GeneratedCodec;
import dev.recordwire.codec.spi.SpiLevel;
import dev.recordwire.codec.spi.WireReader;
import dev.recordwire.codec.spi.WireSize;
import dev.recordwire.codec.spi.WireWriter;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import javax.annotation.processing.Generated;

/**
 * The codec of {@link Drawing.Shape}: a tag, then Circle (1), Group (2) or Box (7).
 */
@Generated("dev.recordwire.processor.WireProcessor")
final class Drawing_ShapeCodec {
  public static final GeneratedCodec<Drawing.Shape> CODEC = SpiLevel.of(1, Drawing_ShapeCodec.class)
      .register(new Layout());

  private Drawing_ShapeCodec() {
  }

  public static byte[] encode(Drawing.Shape value) {
    return CODEC.encode(value);
  }

  public static int encode(Drawing.Shape value, byte[] target, int offset) {
    return CODEC.encode(value, target, offset);
  }

  public static long encode(Drawing.Shape value, MemorySegment target, long offset) {
    return CODEC.encode(value, target, offset);
  }

  public static int encode(Drawing.Shape value, ByteBuffer target) {
    return CODEC.encode(value, target);
  }

  public static long encodedSize(Drawing.Shape value) {
    return CODEC.encodedSize(value);
  }

  public static Drawing.Shape decode(byte[] bytes) {
    return CODEC.decode(bytes);
  }

  public static Drawing.Shape decode(byte[] bytes, DecodeLimits limits) {
    return CODEC.decode(bytes, limits);
  }

  public static Drawing.Shape decode(byte[] bytes, int offset, int length) {
    return CODEC.decode(bytes, offset, length);
  }

  public static Drawing.Shape decode(byte[] bytes, int offset, int length, DecodeLimits limits) {
    return CODEC.decode(bytes, offset, length, limits);
  }

  public static Drawing.Shape decode(MemorySegment source) {
    return CODEC.decode(source);
  }

  public static Drawing.Shape decode(MemorySegment source, DecodeLimits limits) {
    return CODEC.decode(source, limits);
  }

  public static Drawing.Shape decode(ByteBuffer source) {
    return CODEC.decode(source);
  }

  public static Drawing.Shape decode(ByteBuffer source, DecodeLimits limits) {
    return CODEC.decode(source, limits);
  }

  private static final class Layout extends GeneratedCodec<Drawing.Shape> {
    Layout() {
      super(Drawing.Shape.class);
    }

    @Override
    protected boolean isLongToWrite() {
      return true;
    }

    @Override
    protected Drawing.Shape read(byte[] bytes, int from, int to, DecodeLimits limits) {
      WireReader in = WireReader.over(bytes, from, to, limits);
      Drawing.Shape value = read(in);
      in.end();
      return value;
    }

    @Override
    protected GeneratedCodec<?>[] containedCodecs() {
      return new GeneratedCodec<?>[] {Drawing_CircleCodec.CODEC, Drawing_GroupCodec.CODEC,
          Drawing_BoxCodec.CODEC};
    }

    @Override
    protected int computeMinSize() {
      return 1 + WireSize.min(Drawing_CircleCodec.CODEC, Drawing_GroupCodec.CODEC,
          Drawing_BoxCodec.CODEC);
    }

    @Override
    protected String ownSchema() {
      return "{\"union\":\"telemetry.Drawing.Shape\",\"variants\":[{\"record\":\"telemetry.Draw"
          + "ing.Circle\",\"tag\":1},{\"record\":\"telemetry.Drawing.Group\",\"tag\":2},{\"reco"
          + "rd\":\"telemetry.Drawing.Box\",\"tag\":7}]}";
    }

    @Override
    protected long size(Drawing.Shape value) {
      if (value instanceof Drawing.Circle circle) {
        return WireSize.variant(Drawing_CircleCodec.CODEC, circle);
      } else if (value instanceof Drawing.Group group) {
        return WireSize.variant(Drawing_GroupCodec.CODEC, group);
      } else if (value instanceof Drawing.Box box) {
        return WireSize.variant(Drawing_BoxCodec.CODEC, box);
      } else {
        throw WireWriter.unknownVariant(value);
      }
    }

    @Override
    protected void write(WireWriter out, Drawing.Shape value) {
      if (value instanceof Drawing.Circle circle) {
        out.variant(1, Drawing_CircleCodec.CODEC, circle);
      } else if (value instanceof Drawing.Group group) {
        out.variant(2, Drawing_GroupCodec.CODEC, group);
      } else if (value instanceof Drawing.Box box) {
        out.variant(7, Drawing_BoxCodec.CODEC, box);
      } else {
        throw WireWriter.unknownVariant(value);
      }
    }

    @Override
    protected Drawing.Shape read(WireReader in) {
      int tag = in.tag();
      return switch (tag) {
        case 1 -> in.variant(Drawing_CircleCodec.CODEC);
        case 2 -> in.variant(Drawing_GroupCodec.CODEC);
        case 7 -> in.variant(Drawing_BoxCodec.CODEC);
        default -> throw in.unknownTag(tag, "Circle 1, Group 2, Box 7");
      };
    }
  }
}
