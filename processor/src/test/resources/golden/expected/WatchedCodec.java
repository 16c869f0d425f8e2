package telemetry;

import dev.recordwire.codec.DecodeException;
import dev.recordwire.codec.DecodeLimits;
import dev.recordwire.codec.UnknownFields;
import dev.recordwire.codec.spi.CapturedFields;
import dev.recordwire.codec.spi.GeneratedCodec;
import dev.recordwire.codec.spi.KnownIds;
import dev.recordwire.codec.spi.LengthPrefix;
import dev.recordwire.codec.spi.Sequences;
import dev.recordwire.codec.spi.SpiLevel;
import dev.recordwire.codec.spi.WireReader;
import dev.recordwire.codec.spi.WireSize;
import dev.recordwire.codec.spi.WireWalk;
import dev.recordwire.codec.spi.WireWriter;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.time.LocalTime;
import java.util.List;
import java.util.OptionalInt;
import javax.annotation.processing.Generated;

/**
 * The codec of {@link Watched}: int32 id, utf8 name, time opened, int32 port,
 * optional int32 rank, list of Watched.Sighting sightings. Lengths and counts are uint32.
 * Unknown fields are kept in rest.
 */
@Generated("dev.recordwire.processor.WireProcessor")
public final class WatchedCodec {
  public static final GeneratedCodec<Watched> CODEC = SpiLevel.of(1, WatchedCodec.class)
      .register(new Layout());

  private WatchedCodec() {
  }

  public static byte[] encode(Watched value) {
    return CODEC.encode(value);
  }

  public static int encode(Watched value, byte[] target, int offset) {
    return CODEC.encode(value, target, offset);
  }

  public static long encode(Watched value, MemorySegment target, long offset) {
    return CODEC.encode(value, target, offset);
  }

  public static int encode(Watched value, ByteBuffer target) {
    return CODEC.encode(value, target);
  }

  public static long encodedSize(Watched value) {
    return CODEC.encodedSize(value);
  }

  public static Watched decode(byte[] bytes) {
    return CODEC.decode(bytes);
  }

  public static Watched decode(byte[] bytes, DecodeLimits limits) {
    return CODEC.decode(bytes, limits);
  }

  public static Watched decode(byte[] bytes, int offset, int length) {
    return CODEC.decode(bytes, offset, length);
  }

  public static Watched decode(byte[] bytes, int offset, int length, DecodeLimits limits) {
    return CODEC.decode(bytes, offset, length, limits);
  }

  public static Watched decode(MemorySegment source) {
    return CODEC.decode(source);
  }

  public static Watched decode(MemorySegment source, DecodeLimits limits) {
    return CODEC.decode(source, limits);
  }

  public static Watched decode(ByteBuffer source) {
    return CODEC.decode(source);
  }

  public static Watched decode(ByteBuffer source, DecodeLimits limits) {
    return CODEC.decode(source, limits);
  }

  private static final class Layout extends GeneratedCodec<Watched> {
    private static final LengthPrefix LENGTH_PREFIX = LengthPrefix.UINT32;

    private static final KnownIds IDS = KnownIds.of("id name opened port rank sightings", 1, 2, 3,
        4, 5, 6);

    Layout() {
      super(Watched.class);
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
    protected Watched read(byte[] bytes, int from, int to, DecodeLimits limits) {
      WireReader in = WireReader.over(bytes, from, to, limits);
      Watched value = read(in);
      in.end();
      return value;
    }

    @Override
    protected GeneratedCodec<?>[] containedCodecs() {
      return new GeneratedCodec<?>[] {Watched_SightingCodec.CODEC};
    }

    @Override
    protected String ownSchema() {
      return "{\"fields\":[{\"id\":1,\"kind\":2,\"name\":\"id\",\"type\":{\"type\":\"int32\"}},{\"id\":2"
          + ",\"kind\":5,\"name\":\"name\",\"type\":{\"length\":\"uint32\",\"type\":\"utf8\"}},{\"id\":"
          + "3,\"kind\":3,\"name\":\"opened\",\"type\":{\"type\":\"time\"}},{\"default\":\"80\",\"id\":"
          + "4,\"kind\":2,\"name\":\"port\",\"type\":{\"type\":\"int32\"}},{\"id\":5,\"kind\":5,\"name"
          + "\":\"rank\",\"type\":{\"type\":\"optional\",\"value\":{\"type\":\"int32\"}}},{\"id\":6,\"k"
          + "ind\":5,\"name\":\"sightings\",\"type\":{\"count\":\"uint32\",\"element\":{\"record\":\""
          + "telemetry.Watched.Sighting\",\"type\":\"struct\"},\"type\":\"list\"}}],\"layout\":\""
          + "evolvable\",\"record\":\"telemetry.Watched\",\"unknown\":\"rest\"}";
    }

    @Override
    protected long size(Watched value) {
      return 34
          + WireSize.utf8("name", LENGTH_PREFIX, value.name())
          + sizeOfRank(value.rank())
          + sizeOfSightings(value.sightings())
          + WireSize.unknown("rest", value.rest(), IDS);
    }

    @Override
    protected void write(WireWriter out, Watched value) {
      out.enter();
      long record = out.open();
      int at = out.take(6);
      out.header(at, 1 * 8 + 2);
      out.int32(at + 2, value.id());
      out.header(2 * 8 + 5);
      out.utf8("name", LENGTH_PREFIX, value.name());
      at = out.take(10);
      out.header(at, 3 * 8 + 3);
      out.time(at + 2, "opened", value.opened());
      at = out.take(6);
      out.header(at, 4 * 8 + 2);
      out.int32(at + 2, value.port());
      writeRank(out, value.rank());
      long sightings = out.open(6 * 8 + 5);
      writeSightings(out, value.sightings());
      out.close("sightings", sightings);
      out.unknown("rest", value.rest(), IDS);
      out.close("", record);
      out.leave();
    }

    @Override
    @SuppressWarnings("NullAway")
    protected Watched read(WireReader in) {
      long end = in.open();
      int id = 0;
      String name = null;
      LocalTime opened = null;
      int port = 80;
      OptionalInt rank = OptionalInt.empty();
      List<Watched.Sighting> sightings = null;
      long seen = 0;
      int at = in.ahead(6, end);
      if (at >= 0 && in.uint16(at) == 1 * 8 + 2) {
        id = in.int32(at + 2);
        in.accept(6);
        seen |= 0x1L;
      }
      if (in.next(2 * 8 + 5, end)) {
        name = in.utf8("name", LENGTH_PREFIX);
        seen |= 0x2L;
      }
      at = in.ahead(10, end);
      if (at >= 0 && in.uint16(at) == 3 * 8 + 3) {
        opened = in.time(at + 2, "opened");
        in.accept(10);
        seen |= 0x4L;
      }
      at = in.ahead(6, end);
      if (at >= 0 && in.uint16(at) == 4 * 8 + 2) {
        port = in.int32(at + 2);
        in.accept(6);
        seen |= 0x8L;
      }
      if (in.next(5 * 8 + 5, end)) {
        in.fixed("rank", 5 * 8 + 5, 2, 4);
        rank = readRank(in);
        seen |= 0x10L;
      }
      if (in.next(6 * 8 + 5, end)) {
        long valueEnd = in.open("sightings");
        sightings = readSightings(in);
        in.close("sightings", valueEnd);
        seen |= 0x20L;
      }
      if ((seen & 0x27L) == 0x27L && in.isAt(end)) {
        return new Watched(id, name, opened, port, rank, sightings, UnknownFields.NONE);
      }
      return new Fields(id, name, opened, port, rank, sightings, seen).read(in, end);
    }

    @Override
    protected boolean walk(WireWalk in) {
      return WatchedView.walk(in);
    }

    private static long sizeOfRank(OptionalInt value) {
      return WireWriter.present("rank", value).isEmpty() ? 0 : 10;
    }

    private static long sizeOfSightings(List<Watched.Sighting> value) {
      if (WireSize.isFixed(Watched_SightingCodec.CODEC)) {
        int count = WireWriter.present("sightings", value).size();
        return WireSize.count("sightings", LENGTH_PREFIX, count) + (long) WireSize.min(Watched_SightingCodec.CODEC) * count;
      }
      List<Watched.Sighting> elements = Sequences.indexed("sightings", value);
      int count = elements.size();
      long size = WireSize.count("sightings", LENGTH_PREFIX, count);
      int i = 0;
      try {
        for (; i < count; i++) {
          size += WireSize.record("", Watched_SightingCodec.CODEC, elements.get(i));
        }
      } catch (RuntimeException e) {
        throw WireWriter.inside("sightings", i, e);
      }
      return size;
    }

    private static void writeRank(WireWriter out, OptionalInt value) {
      if (WireWriter.present("rank", value).isEmpty()) {
        return;
      }
      int at = out.take(10);
      out.header(at, 5 * 8 + 5);
      out.int32(at + 2, 4);
      out.int32(at + 6, value.getAsInt());
    }

    private static void writeSightings(WireWriter out, List<Watched.Sighting> value) {
      List<Watched.Sighting> elements = Sequences.indexed("sightings", value);
      int count = elements.size();
      out.count("sightings", LENGTH_PREFIX, count, WireSize.min(Watched_SightingCodec.CODEC));
      int i = 0;
      try {
        for (; i < count; i++) {
          out.record("", Watched_SightingCodec.CODEC, elements.get(i));
        }
      } catch (RuntimeException e) {
        throw WireWriter.inside("sightings", i, e);
      }
      WireWriter.unchanged("sightings", count, elements.size());
    }

    private static OptionalInt readRank(WireReader in) {
      int at = in.take(4, "rank:4");
      return OptionalInt.of(in.int32(at));
    }

    private static List<Watched.Sighting> readSightings(WireReader in) {
      Object[] elements = new Object[in.countToRead("sightings", LENGTH_PREFIX, WireSize.min(Watched_SightingCodec.CODEC))];
      int i = 0;
      try {
        for (; i < elements.length; i++) {
          elements[i] = in.record("", Watched_SightingCodec.CODEC);
        }
      } catch (DecodeException e) {
        throw e.within("sightings", i);
      }
      return in.list(elements);
    }

    /**
     * The values so far of a record whose fields do not come as this version writes them.
     */
    @SuppressWarnings("NullAway")
    private static final class Fields {
      private int id;

      private String name;

      private LocalTime opened;

      private int port;

      private OptionalInt rank;

      private List<Watched.Sighting> sightings;

      private long seen;

      private final CapturedFields rest = new CapturedFields(IDS);

      Fields(int id, String name, LocalTime opened, int port, OptionalInt rank,
          List<Watched.Sighting> sightings, long seen) {
        this.id = id;
        this.name = name;
        this.opened = opened;
        this.port = port;
        this.rank = rank;
        this.sightings = sightings;
        this.seen = seen;
      }

      Watched read(WireReader in, long end) {
        while (in.before(end)) {
          int header = in.header(end);
          switch (header >>> 3) {
            case 1 -> {
              this.seen = in.once("id", this.seen, 0x1L);
              in.fixed("id", header, 2, 4);
              int at = in.take(4, "id:4");
              this.id = in.int32(at);
            }
            case 2 -> {
              this.seen = in.once("name", this.seen, 0x2L);
              in.variable("name", header);
              this.name = in.utf8("name", LENGTH_PREFIX);
            }
            case 3 -> {
              this.seen = in.once("opened", this.seen, 0x4L);
              in.fixed("opened", header, 3, 8);
              int at = in.take(8, "opened:8");
              this.opened = in.time(at, "opened");
            }
            case 4 -> {
              this.seen = in.once("port", this.seen, 0x8L);
              in.fixed("port", header, 2, 4);
              int at = in.take(4, "port:4");
              this.port = in.int32(at);
            }
            case 5 -> {
              this.seen = in.once("rank", this.seen, 0x10L);
              in.fixed("rank", header, 2, 4);
              this.rank = readRank(in);
            }
            case 6 -> {
              this.seen = in.once("sightings", this.seen, 0x20L);
              in.variable("sightings", header);
              long valueEnd = in.open("sightings");
              this.sightings = readSightings(in);
              in.close("sightings", valueEnd);
            }
            default -> in.capture(header, end, this.rest);
          }
        }
        in.complete(this.seen, 0x27L, "id name opened port rank sightings");
        return new Watched(this.id, this.name, this.opened, this.port, this.rank, this.sightings,
            this.rest.fields());
      }
    }
  }
}
