package telemetry;

import dev.recordwire.array.Float16View;
import dev.recordwire.codec.DecodeException;
import dev.recordwire.codec.DecodeLimits;
import dev.recordwire.codec.spi.EnumCodes;
import dev.recordwire.codec.spi.GeneratedCodec;
import dev.recordwire.codec.spi.LengthPrefix;
import dev.recordwire.codec.spi.Sequences;
import dev.recordwire.codec.spi.SpiLevel;
import dev.recordwire.codec.spi.WireReader;
import dev.recordwire.codec.spi.WireSize;
import dev.recordwire.codec.spi.WireWriter;
import java.lang.foreign.MemorySegment;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import javax.annotation.processing.Generated;

/**
 * The codec of {@link Values}: float16 half, float16 array halves, float16 array halfView,
 * uint64 unsigned, Values.Side side, Values.OrderState state, Thread.State thread,
 * instant instant, duration duration, date date, time time, datetime datetime, uuid uuid,
 * bigint big, decimal decimal, list of Values.Side sides, list of instant instants,
 * list of decimal decimals. Lengths and counts are uint32.
 */
@Generated("dev.recordwire.processor.WireProcessor")
public final class ValuesCodec {
  public static final GeneratedCodec<Values> CODEC = SpiLevel.of(1, ValuesCodec.class)
      .register(new Layout());

  private ValuesCodec() {
  }

  public static byte[] encode(Values value) {
    return CODEC.encode(value);
  }

  public static int encode(Values value, byte[] target, int offset) {
    return CODEC.encode(value, target, offset);
  }

  public static long encode(Values value, MemorySegment target, long offset) {
    return CODEC.encode(value, target, offset);
  }

  public static int encode(Values value, ByteBuffer target) {
    return CODEC.encode(value, target);
  }

  public static long encodedSize(Values value) {
    return CODEC.encodedSize(value);
  }

  public static Values decode(byte[] bytes) {
    return CODEC.decode(bytes);
  }

  public static Values decode(byte[] bytes, DecodeLimits limits) {
    return CODEC.decode(bytes, limits);
  }

  public static Values decode(byte[] bytes, int offset, int length) {
    return CODEC.decode(bytes, offset, length);
  }

  public static Values decode(byte[] bytes, int offset, int length, DecodeLimits limits) {
    return CODEC.decode(bytes, offset, length, limits);
  }

  public static Values decode(MemorySegment source) {
    return CODEC.decode(source);
  }

  public static Values decode(MemorySegment source, DecodeLimits limits) {
    return CODEC.decode(source, limits);
  }

  public static Values decode(ByteBuffer source) {
    return CODEC.decode(source);
  }

  public static Values decode(ByteBuffer source, DecodeLimits limits) {
    return CODEC.decode(source, limits);
  }

  private static final class Layout extends GeneratedCodec<Values> {
    private static final LengthPrefix LENGTH_PREFIX = LengthPrefix.UINT32;

    private static final EnumCodes<Values.Side> SIDE_CODES = EnumCodes.ordinals(Values.Side.values())
        .orElse(Values.Side.OTHER);

    private static final EnumCodes<Values.OrderState> ORDER_STATE_CODES = EnumCodes.of(new Values.OrderState[] {Values.OrderState.OPEN,
        Values.OrderState.FILLED}, 1, 300);

    private static final EnumCodes<Thread.State> STATE_CODES = EnumCodes.ordinals(Thread.State.values());

    Layout() {
      super(Values.class);
    }

    @Override
    public int minSize() {
      return 112;
    }

    @Override
    protected boolean isLongToWrite() {
      return true;
    }

    @Override
    protected Values read(byte[] bytes, int from, int to, DecodeLimits limits) {
      WireReader in = WireReader.over(bytes, from, to, limits);
      Values value = read(in);
      in.end();
      return value;
    }

    @Override
    protected String ownSchema() {
      return "{\"fields\":[{\"name\":\"half\",\"type\":{\"type\":\"float16\"}},{\"name\":\"halves\",\"t"
          + "ype\":{\"count\":\"uint32\",\"element\":{\"type\":\"float16\"},\"type\":\"array\"}},{\"n"
          + "ame\":\"halfView\",\"type\":{\"count\":\"uint32\",\"element\":{\"type\":\"float16\"},\"t"
          + "ype\":\"array\"}},{\"name\":\"unsigned\",\"type\":{\"type\":\"uint64\"}},{\"name\":\"sid"
          + "e\",\"type\":{\"code\":\"uint8\",\"constants\":[{\"code\":0,\"name\":\"BUY\"},{\"code\":1"
          + ",\"name\":\"SELL\"},{\"code\":2,\"name\":\"OTHER\"}],\"enum\":\"telemetry.Values.Side"
          + "\",\"fallback\":\"OTHER\",\"type\":\"enum\"}},{\"name\":\"state\",\"type\":{\"code\":\"uin"
          + "t16\",\"constants\":[{\"code\":1,\"name\":\"OPEN\"},{\"code\":300,\"name\":\"FILLED\"}]"
          + ",\"enum\":\"telemetry.Values.OrderState\",\"type\":\"enum\"}},{\"name\":\"thread\",\""
          + "type\":{\"code\":\"uint8\",\"constants\":[{\"code\":0,\"name\":\"NEW\"},{\"code\":1,\"na"
          + "me\":\"RUNNABLE\"},{\"code\":2,\"name\":\"BLOCKED\"},{\"code\":3,\"name\":\"WAITING\"},"
          + "{\"code\":4,\"name\":\"TIMED_WAITING\"},{\"code\":5,\"name\":\"TERMINATED\"}],\"enum\""
          + ":\"java.lang.Thread.State\",\"type\":\"enum\"}},{\"name\":\"instant\",\"type\":{\"typ"
          + "e\":\"instant\"}},{\"name\":\"duration\",\"type\":{\"type\":\"duration\"}},{\"name\":\"d"
          + "ate\",\"type\":{\"type\":\"date\"}},{\"name\":\"time\",\"type\":{\"type\":\"time\"}},{\"na"
          + "me\":\"datetime\",\"type\":{\"type\":\"datetime\"}},{\"name\":\"uuid\",\"type\":{\"type\""
          + ":\"uuid\"}},{\"name\":\"big\",\"type\":{\"length\":\"uint32\",\"type\":\"bigint\"}},{\"na"
          + "me\":\"decimal\",\"type\":{\"length\":\"uint32\",\"type\":\"decimal\"}},{\"name\":\"side"
          + "s\",\"type\":{\"count\":\"uint32\",\"element\":{\"code\":\"uint8\",\"constants\":[{\"cod"
          + "e\":0,\"name\":\"BUY\"},{\"code\":1,\"name\":\"SELL\"},{\"code\":2,\"name\":\"OTHER\"}],\""
          + "enum\":\"telemetry.Values.Side\",\"fallback\":\"OTHER\",\"type\":\"enum\"},\"type\":\""
          + "list\"}},{\"name\":\"instants\",\"type\":{\"count\":\"uint32\",\"element\":{\"type\":\"i"
          + "nstant\"},\"type\":\"list\"}},{\"name\":\"decimals\",\"type\":{\"count\":\"uint32\",\"el"
          + "ement\":{\"length\":\"uint32\",\"type\":\"decimal\"},\"type\":\"list\"}}],\"layout\":\"p"
          + "acked\",\"record\":\"telemetry.Values\"}";
    }

    @Override
    protected long size(Values value) {
      return 78
          + WireSize.array("halves", LENGTH_PREFIX, value.halves(), 2)
          + WireSize.view("halfView", LENGTH_PREFIX, value.halfView())
          + WireSize.bigint("big", LENGTH_PREFIX, value.big())
          + WireSize.decimal("decimal", LENGTH_PREFIX, value.decimal())
          + sizeOfSides(value.sides())
          + sizeOfInstants(value.instants())
          + sizeOfDecimals(value.decimals());
    }

    @Override
    protected void write(WireWriter out, Values value) {
      int at = out.take(2);
      out.float16(at, value.half());
      out.float16Array("halves", LENGTH_PREFIX, value.halves());
      out.view("halfView", LENGTH_PREFIX, value.halfView());
      at = out.take(76);
      out.uint64(at, "unsigned", value.unsigned());
      out.enum8(at + 8, "side", SIDE_CODES, value.side());
      out.enum16(at + 9, "state", ORDER_STATE_CODES, value.state());
      out.enum8(at + 11, "thread", STATE_CODES, value.thread());
      out.instant(at + 12, "instant", value.instant());
      out.duration(at + 24, "duration", value.duration());
      out.date(at + 36, "date", value.date());
      out.time(at + 40, "time", value.time());
      out.datetime(at + 48, "datetime", value.datetime());
      out.uuid(at + 60, "uuid", value.uuid());
      out.bigint("big", LENGTH_PREFIX, value.big());
      out.decimal("decimal", LENGTH_PREFIX, value.decimal());
      writeSides(out, value.sides());
      writeInstants(out, value.instants());
      writeDecimals(out, value.decimals());
    }

    @Override
    protected Values read(WireReader in) {
      int at = in.take(2, "half:2");
      float half = in.float16(at);
      float[] halves = in.float16Array("halves", LENGTH_PREFIX);
      Float16View halfView = in.float16View("halfView", LENGTH_PREFIX);
      at = in.take(76,
          "unsigned:8 side:1 state:2 thread:1 instant:12 duration:12 date:4 time:8 "
          + "datetime:12 uuid:16");
      BigInteger unsigned = in.uint64BigInteger(at);
      Values.Side side = in.enum8(at + 8, "side", SIDE_CODES);
      Values.OrderState state = in.enum16(at + 9, "state", ORDER_STATE_CODES);
      Thread.State thread = in.enum8(at + 11, "thread", STATE_CODES);
      Instant instant = in.instant(at + 12, "instant");
      Duration duration = in.duration(at + 24, "duration");
      LocalDate date = in.date(at + 36);
      LocalTime time = in.time(at + 40, "time");
      LocalDateTime datetime = in.datetime(at + 48, "datetime");
      UUID uuid = in.uuid(at + 60);
      BigInteger big = in.bigint("big", LENGTH_PREFIX);
      BigDecimal decimal = in.decimal("decimal", LENGTH_PREFIX);
      List<Values.Side> sides = readSides(in);
      List<Instant> instants = readInstants(in);
      List<BigDecimal> decimals = readDecimals(in);
      return new Values(half, halves, halfView, unsigned, side, state, thread, instant, duration,
          date, time, datetime, uuid, big, decimal, sides, instants, decimals);
    }

    private static long sizeOfSides(List<Values.Side> value) {
      int count = WireWriter.present("sides", value).size();
      return WireSize.count("sides", LENGTH_PREFIX, count) + 1L * count;
    }

    private static long sizeOfInstants(List<Instant> value) {
      int count = WireWriter.present("instants", value).size();
      return WireSize.count("instants", LENGTH_PREFIX, count) + 12L * count;
    }

    private static long sizeOfDecimals(List<BigDecimal> value) {
      List<BigDecimal> elements = Sequences.indexed("decimals", value);
      int count = elements.size();
      long size = WireSize.count("decimals", LENGTH_PREFIX, count);
      int i = 0;
      try {
        for (; i < count; i++) {
          size += WireSize.decimal("", LENGTH_PREFIX, elements.get(i));
        }
      } catch (RuntimeException e) {
        throw WireWriter.inside("decimals", i, e);
      }
      return size;
    }

    private static void writeSides(WireWriter out, List<Values.Side> value) {
      List<Values.Side> elements = Sequences.indexed("sides", value);
      int count = elements.size();
      out.count("sides", LENGTH_PREFIX, count);
      int i = 0;
      try {
        for (; i < count; i++) {
          int at = out.take(1);
          out.enum8(at, "", SIDE_CODES, elements.get(i));
        }
      } catch (RuntimeException e) {
        throw WireWriter.inside("sides", i, e);
      }
      WireWriter.unchanged("sides", count, elements.size());
    }

    private static void writeInstants(WireWriter out, List<Instant> value) {
      List<Instant> elements = Sequences.indexed("instants", value);
      int count = elements.size();
      out.count("instants", LENGTH_PREFIX, count);
      int i = 0;
      try {
        for (; i < count; i++) {
          int at = out.take(12);
          out.instant(at, "", elements.get(i));
        }
      } catch (RuntimeException e) {
        throw WireWriter.inside("instants", i, e);
      }
      WireWriter.unchanged("instants", count, elements.size());
    }

    private static void writeDecimals(WireWriter out, List<BigDecimal> value) {
      List<BigDecimal> elements = Sequences.indexed("decimals", value);
      int count = elements.size();
      out.count("decimals", LENGTH_PREFIX, count);
      int i = 0;
      try {
        for (; i < count; i++) {
          out.decimal("", LENGTH_PREFIX, elements.get(i));
        }
      } catch (RuntimeException e) {
        throw WireWriter.inside("decimals", i, e);
      }
      WireWriter.unchanged("decimals", count, elements.size());
    }

    private static List<Values.Side> readSides(WireReader in) {
      Object[] elements = new Object[in.count("sides", LENGTH_PREFIX, 1)];
      int i = 0;
      try {
        for (; i < elements.length; i++) {
          int at = in.take(1, ":1");
          elements[i] = in.enum8(at, "", SIDE_CODES);
        }
      } catch (DecodeException e) {
        throw e.within("sides", i);
      }
      return Sequences.list(elements);
    }

    private static List<Instant> readInstants(WireReader in) {
      Object[] elements = new Object[in.count("instants", LENGTH_PREFIX, 12)];
      int i = 0;
      try {
        for (; i < elements.length; i++) {
          int at = in.take(12, ":12");
          elements[i] = in.instant(at, "");
        }
      } catch (DecodeException e) {
        throw e.within("instants", i);
      }
      return Sequences.list(elements);
    }

    private static List<BigDecimal> readDecimals(WireReader in) {
      Object[] elements = new Object[in.count("decimals", LENGTH_PREFIX, 9)];
      int i = 0;
      try {
        for (; i < elements.length; i++) {
          elements[i] = in.decimal("", LENGTH_PREFIX);
        }
      } catch (DecodeException e) {
        throw e.within("decimals", i);
      }
      return Sequences.list(elements);
    }
  }
}
