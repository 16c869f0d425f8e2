package telemetry;

import dev.recordwire.array.Float64View;
import dev.recordwire.codec.DecodeException;
import dev.recordwire.codec.DecodeLimits;
import dev.recordwire.codec.spi.EnumCodes;
import dev.recordwire.codec.spi.GeneratedCodec;
import dev.recordwire.codec.spi.KeyKind;
import dev.recordwire.codec.spi.LengthPrefix;
import dev.recordwire.codec.spi.Sequences;
import dev.recordwire.codec.spi.SpiLevel;
import dev.recordwire.codec.spi.WireReader;
import dev.recordwire.codec.spi.WireSize;
import dev.recordwire.codec.spi.WireWalk;
import dev.recordwire.codec.spi.WireWriter;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * The codec of {@link Trade}: uint64 id, Trade.Side side, utf8 venue, int64 price,
 * bool isOpen, instant at, float64 array depth, Trade.Fees fees, list of Trade.Leg legs,
 * optional utf8 note, map of utf8 to int32 tags, Trade.Party party.
 * Lengths and counts are uint32.
 */
@Generated("dev.recordwire.processor.WireProcessor")
public final class TradeCodec {
  public static final GeneratedCodec<Trade> CODEC = SpiLevel.of(1, TradeCodec.class)
      .register(new Layout());

  private TradeCodec() {
  }

  public static byte[] encode(Trade value) {
    return CODEC.encode(value);
  }

  public static int encode(Trade value, byte[] target, int offset) {
    return CODEC.encode(value, target, offset);
  }

  public static long encode(Trade value, MemorySegment target, long offset) {
    return CODEC.encode(value, target, offset);
  }

  public static int encode(Trade value, ByteBuffer target) {
    return CODEC.encode(value, target);
  }

  public static long encodedSize(Trade value) {
    return CODEC.encodedSize(value);
  }

  public static Trade decode(byte[] bytes) {
    return CODEC.decode(bytes);
  }

  public static Trade decode(byte[] bytes, DecodeLimits limits) {
    return CODEC.decode(bytes, limits);
  }

  public static Trade decode(byte[] bytes, int offset, int length) {
    return CODEC.decode(bytes, offset, length);
  }

  public static Trade decode(byte[] bytes, int offset, int length, DecodeLimits limits) {
    return CODEC.decode(bytes, offset, length, limits);
  }

  public static Trade decode(MemorySegment source) {
    return CODEC.decode(source);
  }

  public static Trade decode(MemorySegment source, DecodeLimits limits) {
    return CODEC.decode(source, limits);
  }

  public static Trade decode(ByteBuffer source) {
    return CODEC.decode(source);
  }

  public static Trade decode(ByteBuffer source, DecodeLimits limits) {
    return CODEC.decode(source, limits);
  }

  private static final class Layout extends GeneratedCodec<Trade> {
    private static final LengthPrefix LENGTH_PREFIX = LengthPrefix.UINT32;

    private static final EnumCodes<Trade.Side> SIDE_CODES = EnumCodes.ordinals(Trade.Side.values());

    Layout() {
      super(Trade.class);
    }

    @Override
    protected int computeMinSize() {
      return 47
          + WireSize.min(Trade_FeesCodec.CODEC)
          + WireSize.min(Trade_PartyCodec.CODEC);
    }

    @Override
    protected boolean isLongToWrite() {
      return true;
    }

    @Override
    protected Trade read(byte[] bytes, int from, int to, DecodeLimits limits) {
      WireReader in = WireReader.over(bytes, from, to, limits);
      Trade value = read(in);
      in.end();
      return value;
    }

    @Override
    protected GeneratedCodec<?>[] containedCodecs() {
      return new GeneratedCodec<?>[] {Trade_FeesCodec.CODEC, Trade_LegCodec.CODEC,
          Trade_PartyCodec.CODEC};
    }

    @Override
    protected String ownSchema() {
      return "{\"fields\":[{\"name\":\"id\",\"type\":{\"type\":\"uint64\"}},{\"name\":\"side\",\"type\":"
          + "{\"code\":\"uint8\",\"constants\":[{\"code\":0,\"name\":\"BUY\"},{\"code\":1,\"name\":\"S"
          + "ELL\"}],\"enum\":\"telemetry.Trade.Side\",\"type\":\"enum\"}},{\"name\":\"venue\",\"ty"
          + "pe\":{\"length\":\"uint32\",\"type\":\"utf8\"}},{\"name\":\"price\",\"type\":{\"type\":\"i"
          + "nt64\"}},{\"name\":\"isOpen\",\"type\":{\"type\":\"bool\"}},{\"name\":\"at\",\"type\":{\"t"
          + "ype\":\"instant\"}},{\"name\":\"depth\",\"type\":{\"count\":\"uint32\",\"element\":{\"ty"
          + "pe\":\"float64\"},\"type\":\"array\"}},{\"name\":\"fees\",\"type\":{\"record\":\"telemet"
          + "ry.Trade.Fees\",\"type\":\"struct\"}},{\"name\":\"legs\",\"type\":{\"count\":\"uint32\""
          + ",\"element\":{\"record\":\"telemetry.Trade.Leg\",\"type\":\"struct\"},\"type\":\"list"
          + "\"}},{\"name\":\"note\",\"type\":{\"type\":\"optional\",\"value\":{\"length\":\"uint32\","
          + "\"type\":\"utf8\"}}},{\"name\":\"tags\",\"type\":{\"count\":\"uint32\",\"key\":{\"length\""
          + ":\"uint32\",\"type\":\"utf8\"},\"type\":\"map\",\"value\":{\"type\":\"int32\"}}},{\"name\""
          + ":\"party\",\"type\":{\"record\":\"telemetry.Trade.Party\",\"type\":\"struct\"}}],\"la"
          + "yout\":\"packed\",\"record\":\"telemetry.Trade\"}";
    }

    @Override
    protected long size(Trade value) {
      return 30
          + WireSize.utf8("venue", LENGTH_PREFIX, value.venue())
          + WireSize.view("depth", LENGTH_PREFIX, value.depth())
          + WireSize.record("fees", Trade_FeesCodec.CODEC, value.fees())
          + sizeOfLegs(value.legs())
          + sizeOfNote(value.note())
          + sizeOfTags(value.tags())
          + WireSize.record("party", Trade_PartyCodec.CODEC, value.party());
    }

    @Override
    protected void write(WireWriter out, Trade value) {
      out.enter();
      int at = out.take(9);
      out.uint64(at, value.id());
      out.enum8(at + 8, "side", SIDE_CODES, value.side());
      out.utf8("venue", LENGTH_PREFIX, value.venue());
      at = out.take(21);
      out.int64(at, value.price());
      out.bool(at + 8, value.isOpen());
      out.instant(at + 9, "at", value.at());
      out.view("depth", LENGTH_PREFIX, value.depth());
      out.record("fees", Trade_FeesCodec.CODEC, value.fees());
      writeLegs(out, value.legs());
      writeNote(out, value.note());
      writeTags(out, value.tags());
      out.record("party", Trade_PartyCodec.CODEC, value.party());
      out.leave();
    }

    @Override
    protected Trade read(WireReader in) {
      int at = in.take(9, "id:8 side:1");
      long id = in.uint64(at);
      Trade.Side side = in.enum8(at + 8, "side", SIDE_CODES);
      String venue = in.utf8("venue", LENGTH_PREFIX);
      at = in.take(21, "price:8 isOpen:1 at:12");
      long price = in.int64(at);
      boolean isOpen = in.bool(at + 8, "isOpen");
      Instant at_ = in.instant(at + 9, "at");
      Float64View depth = in.float64View("depth", LENGTH_PREFIX);
      Trade.Fees fees = in.record("fees", Trade_FeesCodec.CODEC);
      List<Trade.Leg> legs = readLegs(in);
      Optional<String> note = readNote(in);
      Map<String, Integer> tags = readTags(in);
      Trade.Party party = in.record("party", Trade_PartyCodec.CODEC);
      return new Trade(id, side, venue, price, isOpen, at_, depth, fees, legs, note, tags, party);
    }

    @Override
    protected boolean walk(WireWalk in) {
      return TradeView.walk(in);
    }

    private static long sizeOfLegs(List<Trade.Leg> value) {
      if (WireSize.isFixed(Trade_LegCodec.CODEC)) {
        int count = WireWriter.present("legs", value).size();
        return WireSize.count("legs", LENGTH_PREFIX, count) + (long) WireSize.min(Trade_LegCodec.CODEC) * count;
      }
      List<Trade.Leg> elements = Sequences.indexed("legs", value);
      int count = elements.size();
      long size = WireSize.count("legs", LENGTH_PREFIX, count);
      int i = 0;
      try {
        for (; i < count; i++) {
          size += WireSize.record("", Trade_LegCodec.CODEC, elements.get(i));
        }
      } catch (RuntimeException e) {
        throw WireWriter.inside("legs", i, e);
      }
      return size;
    }

    private static long sizeOfNote(Optional<String> value) {
      return WireWriter.present("note", value).isEmpty() ? 1 :
          1 + WireSize.utf8("note", LENGTH_PREFIX, value.get());
    }

    private static long sizeOfTags(Map<String, Integer> value) {
      int count = WireWriter.present("tags", value).size();
      long size = WireSize.count("tags", LENGTH_PREFIX, count) + 4L * count;
      int i = 0;
      String key = null;
      try {
        for (Map.Entry<String, Integer> entry : value.entrySet()) {
          if (i == count) {
            i++;
            break;
          }
          key = entry.getKey();
          size += WireSize.utf8("key", LENGTH_PREFIX, key);
          i++;
        }
      } catch (RuntimeException e) {
        throw WireWriter.inside("tags", i, key, e);
      }
      return size;
    }

    private static void writeLegs(WireWriter out, List<Trade.Leg> value) {
      List<Trade.Leg> elements = Sequences.indexed("legs", value);
      int count = elements.size();
      out.count("legs", LENGTH_PREFIX, count, WireSize.min(Trade_LegCodec.CODEC));
      int i = 0;
      try {
        for (; i < count; i++) {
          out.record("", Trade_LegCodec.CODEC, elements.get(i));
        }
      } catch (RuntimeException e) {
        throw WireWriter.inside("legs", i, e);
      }
      WireWriter.unchanged("legs", count, elements.size());
    }

    private static void writeNote(WireWriter out, Optional<String> value) {
      if (WireWriter.present("note", value).isEmpty()) {
        out.bool(out.take(1), false);
        return;
      }
      out.bool(out.take(1), true);
      out.utf8("note", LENGTH_PREFIX, value.get());
    }

    private static void writeTags(WireWriter out, Map<String, Integer> value) {
      int count = WireWriter.present("tags", value).size();
      out.count("tags", LENGTH_PREFIX, count);
      out.distinct("tags", value, count, KeyKind.PLAIN);
      int i = 0;
      String key = null;
      try {
        for (Map.Entry<String, Integer> entry : value.entrySet()) {
          if (i == count) {
            i++;
            break;
          }
          key = entry.getKey();
          out.utf8("key", LENGTH_PREFIX, key);
          int at = out.take(4);
          out.int32(at, WireWriter.present("", entry.getValue()));
          i++;
        }
      } catch (RuntimeException e) {
        throw WireWriter.inside("tags", i, key, e);
      }
      WireWriter.unchanged("tags", count, i);
    }

    private static List<Trade.Leg> readLegs(WireReader in) {
      Object[] elements = new Object[in.countToRead("legs", LENGTH_PREFIX, WireSize.min(Trade_LegCodec.CODEC))];
      int i = 0;
      try {
        for (; i < elements.length; i++) {
          elements[i] = in.record("", Trade_LegCodec.CODEC);
        }
      } catch (DecodeException e) {
        throw e.within("legs", i);
      }
      return in.list(elements);
    }

    private static Optional<String> readNote(WireReader in) {
      if (!in.present(in.take(1, "note:1"), "note")) {
        return Optional.empty();
      }
      return Optional.of(in.utf8("note", LENGTH_PREFIX));
    }

    private static Map<String, Integer> readTags(WireReader in) {
      int count = in.count("tags", LENGTH_PREFIX, 8);
      if (count == 0) {
        return Sequences.emptyMap();
      }
      LinkedHashMap<String, Integer> entries = LinkedHashMap.newLinkedHashMap(count);
      int i = 0;
      String key = null;
      try {
        for (; i < count; i++) {
          key = null;
          long start = in.offset();
          key = in.utf8("key", LENGTH_PREFIX);
          int at = in.take(4, ":4");
          Sequences.put(entries, key, in.int32(at), start);
        }
      } catch (DecodeException e) {
        throw e.within("tags", i, key);
      }
      return Collections.unmodifiableSequencedMap(entries);
    }
  }
}
