package telemetry;

import dev.recordwire.codec.DecodeException;
import dev.recordwire.codec.DecodeLimits;
import dev.recordwire.codec.OpenEnum;
import dev.recordwire.codec.spi.EnumCodes;
import dev.recordwire.codec.spi.GeneratedCodec;
import dev.recordwire.codec.spi.KeyKind;
import dev.recordwire.codec.spi.LengthPrefix;
import dev.recordwire.codec.spi.Sequences;
import dev.recordwire.codec.spi.SpiLevel;
import dev.recordwire.codec.spi.WireReader;
import dev.recordwire.codec.spi.WireSize;
import dev.recordwire.codec.spi.WireWriter;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.annotation.processing.Generated;

/**
 * The codec of {@link Opening}: open Opening.Side side, open Opening.Size size,
 * map of open Opening.Side to int32 counts, Opening.Side last.
 * Lengths and counts are uint32.
 */
@Generated("dev.recordwire.processor.WireProcessor")
final class OpeningCodec {
  public static final GeneratedCodec<Opening> CODEC = SpiLevel.of(1, OpeningCodec.class)
      .register(new Layout());

  private OpeningCodec() {
  }

  public static byte[] encode(Opening value) {
    return CODEC.encode(value);
  }

  public static int encode(Opening value, byte[] target, int offset) {
    return CODEC.encode(value, target, offset);
  }

  public static long encode(Opening value, MemorySegment target, long offset) {
    return CODEC.encode(value, target, offset);
  }

  public static int encode(Opening value, ByteBuffer target) {
    return CODEC.encode(value, target);
  }

  public static long encodedSize(Opening value) {
    return CODEC.encodedSize(value);
  }

  public static Opening decode(byte[] bytes) {
    return CODEC.decode(bytes);
  }

  public static Opening decode(byte[] bytes, DecodeLimits limits) {
    return CODEC.decode(bytes, limits);
  }

  public static Opening decode(byte[] bytes, int offset, int length) {
    return CODEC.decode(bytes, offset, length);
  }

  public static Opening decode(byte[] bytes, int offset, int length, DecodeLimits limits) {
    return CODEC.decode(bytes, offset, length, limits);
  }

  public static Opening decode(MemorySegment source) {
    return CODEC.decode(source);
  }

  public static Opening decode(MemorySegment source, DecodeLimits limits) {
    return CODEC.decode(source, limits);
  }

  public static Opening decode(ByteBuffer source) {
    return CODEC.decode(source);
  }

  public static Opening decode(ByteBuffer source, DecodeLimits limits) {
    return CODEC.decode(source, limits);
  }

  private static final class Layout extends GeneratedCodec<Opening> {
    private static final LengthPrefix LENGTH_PREFIX = LengthPrefix.UINT32;

    private static final EnumCodes<Opening.Side> SIDE_CODES = EnumCodes.ordinals(Opening.Side.values())
        .orElse(Opening.Side.SELL);

    private static final EnumCodes<Opening.Size> SIZE_CODES = EnumCodes.of(new Opening.Size[] {Opening.Size.SMALL,
        Opening.Size.LARGE}, 1, 300);

    Layout() {
      super(Opening.class);
    }

    @Override
    public int minSize() {
      return 4;
    }

    @Override
    protected boolean isLongToWrite() {
      return true;
    }

    @Override
    protected Opening read(byte[] bytes, int from, int to, DecodeLimits limits) {
      WireReader in = WireReader.over(bytes, from, to, limits);
      Opening value = read(in);
      in.end();
      return value;
    }

    @Override
    protected String ownSchema() {
      return "{\"fields\":[{\"id\":1,\"kind\":0,\"name\":\"side\",\"type\":{\"code\":\"uint8\",\"consta"
          + "nts\":[{\"code\":0,\"name\":\"BUY\"},{\"code\":1,\"name\":\"SELL\"}],\"enum\":\"telemetr"
          + "y.Opening.Side\",\"fallback\":\"SELL\",\"open\":true,\"type\":\"enum\"}},{\"default\""
          + ":\"LARGE\",\"id\":2,\"kind\":1,\"name\":\"size\",\"type\":{\"code\":\"uint16\",\"constant"
          + "s\":[{\"code\":1,\"name\":\"SMALL\"},{\"code\":300,\"name\":\"LARGE\"}],\"enum\":\"telem"
          + "etry.Opening.Size\",\"open\":true,\"type\":\"enum\"}},{\"default\":\"[]\",\"id\":3,\"k"
          + "ind\":5,\"name\":\"counts\",\"type\":{\"count\":\"uint32\",\"key\":{\"code\":\"uint8\",\"c"
          + "onstants\":[{\"code\":0,\"name\":\"BUY\"},{\"code\":1,\"name\":\"SELL\"}],\"enum\":\"tel"
          + "emetry.Opening.Side\",\"fallback\":\"SELL\",\"open\":true,\"type\":\"enum\"},\"type\""
          + ":\"map\",\"value\":{\"type\":\"int32\"}}},{\"default\":\"SELL\",\"id\":4,\"kind\":0,\"nam"
          + "e\":\"last\",\"type\":{\"code\":\"uint8\",\"constants\":[{\"code\":0,\"name\":\"BUY\"},{\""
          + "code\":1,\"name\":\"SELL\"}],\"enum\":\"telemetry.Opening.Side\",\"fallback\":\"SELL"
          + "\",\"type\":\"enum\"}}],\"layout\":\"evolvable\",\"record\":\"telemetry.Opening\"}";
    }

    @Override
    protected long size(Opening value) {
      return 20
          + sizeOfCounts(value.counts());
    }

    @Override
    protected void write(WireWriter out, Opening value) {
      long record = out.open();
      int at = out.take(3);
      out.header(at, 1 * 8 + 0);
      out.openEnum8(at + 2, "side", SIDE_CODES, value.side());
      at = out.take(4);
      out.header(at, 2 * 8 + 1);
      out.openEnum16(at + 2, "size", SIZE_CODES, value.size());
      long counts = out.open(3 * 8 + 5);
      writeCounts(out, value.counts());
      out.close("counts", counts);
      at = out.take(3);
      out.header(at, 4 * 8 + 0);
      out.enum8(at + 2, "last", SIDE_CODES, value.last());
      out.close("", record);
    }

    @Override
    @SuppressWarnings("NullAway")
    protected Opening read(WireReader in) {
      long end = in.open();
      OpenEnum<Opening.Side> side = null;
      OpenEnum<Opening.Size> size = OpenEnum.of(Opening.Size.LARGE);
      SortedMap<OpenEnum<Opening.Side>, Integer> counts = Collections.emptyNavigableMap();
      Opening.Side last = Opening.Side.SELL;
      long seen = 0;
      int at = in.ahead(3, end);
      if (at >= 0 && in.uint16(at) == 1 * 8 + 0) {
        side = in.openEnum8(at + 2, SIDE_CODES);
        in.accept(3);
        seen |= 0x1L;
      }
      at = in.ahead(4, end);
      if (at >= 0 && in.uint16(at) == 2 * 8 + 1) {
        size = in.openEnum16(at + 2, SIZE_CODES);
        in.accept(4);
        seen |= 0x2L;
      }
      if (in.next(3 * 8 + 5, end)) {
        long valueEnd = in.open("counts");
        counts = readCounts(in);
        in.close("counts", valueEnd);
        seen |= 0x4L;
      }
      at = in.ahead(3, end);
      if (at >= 0 && in.uint16(at) == 4 * 8 + 0) {
        last = in.enum8(at + 2, "last", SIDE_CODES);
        in.accept(3);
        seen |= 0x8L;
      }
      if ((seen & 0x1L) == 0x1L && in.isAt(end)) {
        return new Opening(side, size, counts, last);
      }
      return new Fields(side, size, counts, last, seen).read(in, end);
    }

    private static long sizeOfCounts(SortedMap<OpenEnum<Opening.Side>, Integer> value) {
      int count = WireWriter.present("counts", value).size();
      return WireSize.count("counts", LENGTH_PREFIX, count) + 5L * count;
    }

    private static void writeCounts(WireWriter out,
        SortedMap<OpenEnum<Opening.Side>, Integer> value) {
      int count = WireWriter.present("counts", value).size();
      out.count("counts", LENGTH_PREFIX, count);
      out.ordered("counts", value, count, KeyKind.PLAIN);
      int i = 0;
      OpenEnum<Opening.Side> key = null;
      try {
        for (Map.Entry<OpenEnum<Opening.Side>, Integer> entry : value.entrySet()) {
          if (i == count) {
            i++;
            break;
          }
          key = entry.getKey();
          int at = out.take(5);
          out.openEnum8(at, "key", SIDE_CODES, key);
          out.int32(at + 1, WireWriter.present("", entry.getValue()));
          i++;
        }
      } catch (RuntimeException e) {
        throw WireWriter.inside("counts", i, key, e);
      }
      WireWriter.unchanged("counts", count, i);
    }

    private static SortedMap<OpenEnum<Opening.Side>, Integer> readCounts(WireReader in) {
      int count = in.count("counts", LENGTH_PREFIX, 5);
      if (count == 0) {
        return Collections.emptyNavigableMap();
      }
      TreeMap<OpenEnum<Opening.Side>, Integer> entries = new TreeMap<>();
      int i = 0;
      OpenEnum<Opening.Side> key = null;
      try {
        for (; i < count; i++) {
          key = null;
          long start = in.offset();
          int at = in.take(5, "key:1 :4");
          key = in.openEnum8(at, SIDE_CODES);
          Sequences.put(entries, key, in.int32(at + 1), start);
        }
      } catch (DecodeException e) {
        throw e.within("counts", i, key);
      }
      return Collections.unmodifiableNavigableMap(entries);
    }

    /**
     * The values so far of a record whose fields do not come as this version writes them.
     */
    @SuppressWarnings("NullAway")
    private static final class Fields {
      private OpenEnum<Opening.Side> side;

      private OpenEnum<Opening.Size> size;

      private SortedMap<OpenEnum<Opening.Side>, Integer> counts;

      private Opening.Side last;

      private long seen;

      Fields(OpenEnum<Opening.Side> side, OpenEnum<Opening.Size> size,
          SortedMap<OpenEnum<Opening.Side>, Integer> counts, Opening.Side last, long seen) {
        this.side = side;
        this.size = size;
        this.counts = counts;
        this.last = last;
        this.seen = seen;
      }

      Opening read(WireReader in, long end) {
        while (in.before(end)) {
          int header = in.header(end);
          switch (header >>> 3) {
            case 1 -> {
              this.seen = in.once("side", this.seen, 0x1L);
              in.fixed("side", header, 0, 1);
              int at = in.take(1, "side:1");
              this.side = in.openEnum8(at, SIDE_CODES);
            }
            case 2 -> {
              this.seen = in.once("size", this.seen, 0x2L);
              in.fixed("size", header, 1, 2);
              int at = in.take(2, "size:2");
              this.size = in.openEnum16(at, SIZE_CODES);
            }
            case 3 -> {
              this.seen = in.once("counts", this.seen, 0x4L);
              in.variable("counts", header);
              long valueEnd = in.open("counts");
              this.counts = readCounts(in);
              in.close("counts", valueEnd);
            }
            case 4 -> {
              this.seen = in.once("last", this.seen, 0x8L);
              in.fixed("last", header, 0, 1);
              int at = in.take(1, "last:1");
              this.last = in.enum8(at, "last", SIDE_CODES);
            }
            default -> in.skip(header, end);
          }
        }
        in.complete(this.seen, 0x1L, "side size counts last");
        return new Opening(this.side, this.size, this.counts, this.last);
      }
    }
  }
}
