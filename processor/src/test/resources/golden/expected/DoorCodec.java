package telemetry;

import dev.recordwire.codec.DecodeLimits;
import dev.recordwire.codec.spi.GeneratedCodec;
import dev.recordwire.codec.spi.KnownIds;
import dev.recordwire.codec.spi.SpiLevel;
import dev.recordwire.codec.spi.WireReader;
import dev.recordwire.codec.spi.WireSize;
import dev.recordwire.codec.spi.WireWriter;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import javax.annotation.processing.Generated;

/**
 * The codec of {@link Door}: a tag, then Opened (1) or Closed (2).
 * Unknown ones are kept in Unknown.
 */
@Generated("dev.recordwire.processor.WireProcessor")
final class DoorCodec {
  public static final GeneratedCodec<Door> CODEC = SpiLevel.of(1, DoorCodec.class)
      .register(new Layout());

  private DoorCodec() {
  }

  public static byte[] encode(Door value) {
    return CODEC.encode(value);
  }

  public static int encode(Door value, byte[] target, int offset) {
    return CODEC.encode(value, target, offset);
  }

  public static long encode(Door value, MemorySegment target, long offset) {
    return CODEC.encode(value, target, offset);
  }

  public static int encode(Door value, ByteBuffer target) {
    return CODEC.encode(value, target);
  }

  public static long encodedSize(Door value) {
    return CODEC.encodedSize(value);
  }

  public static Door decode(byte[] bytes) {
    return CODEC.decode(bytes);
  }

  public static Door decode(byte[] bytes, DecodeLimits limits) {
    return CODEC.decode(bytes, limits);
  }

  public static Door decode(byte[] bytes, int offset, int length) {
    return CODEC.decode(bytes, offset, length);
  }

  public static Door decode(byte[] bytes, int offset, int length, DecodeLimits limits) {
    return CODEC.decode(bytes, offset, length, limits);
  }

  public static Door decode(MemorySegment source) {
    return CODEC.decode(source);
  }

  public static Door decode(MemorySegment source, DecodeLimits limits) {
    return CODEC.decode(source, limits);
  }

  public static Door decode(ByteBuffer source) {
    return CODEC.decode(source);
  }

  public static Door decode(ByteBuffer source, DecodeLimits limits) {
    return CODEC.decode(source, limits);
  }

  private static final class Layout extends GeneratedCodec<Door> {
    private static final KnownIds TAGS = KnownIds.of("Opened Closed", 1, 2);

    Layout() {
      super(Door.class);
    }

    @Override
    protected boolean isLongToWrite() {
      return true;
    }

    @Override
    protected Door read(byte[] bytes, int from, int to, DecodeLimits limits) {
      WireReader in = WireReader.over(bytes, from, to, limits);
      Door value = read(in);
      in.end();
      return value;
    }

    @Override
    protected GeneratedCodec<?>[] containedCodecs() {
      return new GeneratedCodec<?>[] {Door_OpenedCodec.CODEC, Door_ClosedCodec.CODEC};
    }

    @Override
    protected int computeMinSize() {
      return 1 + WireSize.min(Door_OpenedCodec.CODEC, Door_ClosedCodec.CODEC);
    }

    @Override
    protected String ownSchema() {
      return "{\"fallback\":\"telemetry.Door.Unknown\",\"union\":\"telemetry.Door\",\"variants\""
          + ":[{\"record\":\"telemetry.Door.Opened\",\"tag\":1},{\"record\":\"telemetry.Door.C"
          + "losed\",\"tag\":2}]}";
    }

    @Override
    protected long size(Door value) {
      if (value instanceof Door.Opened opened) {
        return WireSize.variant(Door_OpenedCodec.CODEC, opened);
      } else if (value instanceof Door.Closed closed) {
        return WireSize.variant(Door_ClosedCodec.CODEC, closed);
      } else if (value instanceof Door.Unknown unknown) {
        return WireSize.unknown("variant", unknown.variant(), TAGS);
      } else {
        throw WireWriter.unknownVariant(value);
      }
    }

    @Override
    protected void write(WireWriter out, Door value) {
      if (value instanceof Door.Opened opened) {
        out.variant(1, Door_OpenedCodec.CODEC, opened);
      } else if (value instanceof Door.Closed closed) {
        out.variant(2, Door_ClosedCodec.CODEC, closed);
      } else if (value instanceof Door.Unknown unknown) {
        out.unknown("variant", unknown.variant(), TAGS);
      } else {
        throw WireWriter.unknownVariant(value);
      }
    }

    @Override
    protected Door read(WireReader in) {
      int tag = in.tag();
      return switch (tag) {
        case 1 -> in.variant(Door_OpenedCodec.CODEC);
        case 2 -> in.variant(Door_ClosedCodec.CODEC);
        default -> new Door.Unknown(in.unknownVariant(tag, TAGS));
      };
    }
  }
}
