package golden;

import dev.recordwire.codec.DecodeException;
import dev.recordwire.codec.DecodeLimits;
import dev.recordwire.codec.spi.GeneratedCodec;
import dev.recordwire.codec.spi.KeyKind;
import dev.recordwire.codec.spi.Keys;
import dev.recordwire.codec.spi.LengthPrefix;
import dev.recordwire.codec.spi.Sequences;
import dev.recordwire.codec.spi.SpiLevel;
import dev.recordwire.codec.spi.StandardTypes;
import dev.recordwire.codec.spi.WireReader;
import dev.recordwire.codec.spi.WireSize;
import dev.recordwire.codec.spi.WireWriter;
import java.lang.foreign.MemorySegment;
import java.net.URI;
import java.nio.ByteBuffer;
import java.time.OffsetDateTime;
import java.time.Year;
import java.util.Collections;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.annotation.processing.Generated;

/**
 * The codec of {@link Standard}: int64 array of 3 time, int32 year,
 * map of utf8 of 3 to utf8 pages. Lengths and counts are uint32.
 */
@Generated("dev.recordwire.processor.WireProcessor")
public final class StandardCodec {
  public static final GeneratedCodec<Standard> CODEC = SpiLevel.of(1, StandardCodec.class)
      .register(new Layout());

  private StandardCodec() {
  }

  public static byte[] encode(Standard value) {
    return CODEC.encode(value);
  }

  public static int encode(Standard value, byte[] target, int offset) {
    return CODEC.encode(value, target, offset);
  }

  public static long encode(Standard value, MemorySegment target, long offset) {
    return CODEC.encode(value, target, offset);
  }

  public static int encode(Standard value, ByteBuffer target) {
    return CODEC.encode(value, target);
  }

  public static long encodedSize(Standard value) {
    return CODEC.encodedSize(value);
  }

  public static Standard decode(byte[] bytes) {
    return CODEC.decode(bytes);
  }

  public static Standard decode(byte[] bytes, DecodeLimits limits) {
    return CODEC.decode(bytes, limits);
  }

  public static Standard decode(byte[] bytes, int offset, int length) {
    return CODEC.decode(bytes, offset, length);
  }

  public static Standard decode(byte[] bytes, int offset, int length, DecodeLimits limits) {
    return CODEC.decode(bytes, offset, length, limits);
  }

  public static Standard decode(MemorySegment source) {
    return CODEC.decode(source);
  }

  public static Standard decode(MemorySegment source, DecodeLimits limits) {
    return CODEC.decode(source, limits);
  }

  public static Standard decode(ByteBuffer source) {
    return CODEC.decode(source);
  }

  public static Standard decode(ByteBuffer source, DecodeLimits limits) {
    return CODEC.decode(source, limits);
  }

  private static final class Layout extends GeneratedCodec<Standard> {
    private static final LengthPrefix LENGTH_PREFIX = LengthPrefix.UINT32;

    private static final Year YEAR_DEFAULT = Year.of(2026);

    Layout() {
      super(Standard.class);
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
    protected Standard read(byte[] bytes, int from, int to, DecodeLimits limits) {
      WireReader in = WireReader.over(bytes, from, to, limits);
      Standard value = read(in);
      in.end();
      return value;
    }

    @Override
    protected String ownSchema() {
      return "{\"fields\":[{\"id\":1,\"kind\":5,\"name\":\"time\",\"type\":{\"count\":3,\"element\":{\""
          + "type\":\"int64\"},\"type\":\"array\"}},{\"default\":\"2026\",\"id\":2,\"kind\":2,\"name\""
          + ":\"year\",\"type\":{\"type\":\"int32\"}},{\"id\":3,\"kind\":5,\"name\":\"pages\",\"type\":"
          + "{\"count\":\"uint32\",\"key\":{\"length\":3,\"type\":\"utf8\"},\"type\":\"map\",\"value\":"
          + "{\"length\":\"uint32\",\"type\":\"utf8\"}}}],\"layout\":\"evolvable\",\"record\":\"gold"
          + "en.Standard\"}";
    }

    @Override
    protected long size(Standard value) {
      return 46
          + sizeOfPages(value.pages());
    }

    @Override
    protected void write(WireWriter out, Standard value) {
      long record = out.open();
      int at = out.take(30);
      out.header(at, 1 * 8 + 5);
      out.int32(at + 2, 24);
      out.int64Array(at + 6, "time", 3, offsetDateTimeAdapterToWire("time", value.time()));
      at = out.take(6);
      out.header(at, 2 * 8 + 2);
      out.int32(at + 2, yearAdapterToWire("year", value.year()));
      long pages = out.open(3 * 8 + 5);
      writePages(out, value.pages());
      out.close("pages", pages);
      out.close("", record);
    }

    @Override
    @SuppressWarnings("NullAway")
    protected Standard read(WireReader in) {
      long end = in.open();
      OffsetDateTime time = null;
      Year year = YEAR_DEFAULT;
      Map<Currency, URI> pages = null;
      long seen = 0;
      int at = in.ahead(30, end);
      if (at >= 0
          && in.uint16(at) == 1 * 8 + 5
          && in.int32(at + 2) == 24) {
        time = offsetDateTimeAdapterFromWire("time", in.offset(at + 6), in.int64Array(at + 6, 3));
        in.accept(30);
        seen |= 0x1L;
      }
      at = in.ahead(6, end);
      if (at >= 0 && in.uint16(at) == 2 * 8 + 2) {
        year = yearAdapterFromWire("year", in.offset(at + 2), in.int32(at + 2));
        in.accept(6);
        seen |= 0x2L;
      }
      if (in.next(3 * 8 + 5, end)) {
        long valueEnd = in.open("pages");
        pages = readPages(in);
        in.close("pages", valueEnd);
        seen |= 0x4L;
      }
      if ((seen & 0x5L) == 0x5L && in.isAt(end)) {
        return new Standard(time, year, pages);
      }
      return new Fields(time, year, pages, seen).read(in, end);
    }

    private static long sizeOfPages(Map<Currency, URI> value) {
      int count = WireWriter.present("pages", value).size();
      long size = WireSize.count("pages", LENGTH_PREFIX, count) + 3L * count;
      int i = 0;
      Currency key = null;
      try {
        for (Map.Entry<Currency, URI> entry : value.entrySet()) {
          if (i == count) {
            i++;
            break;
          }
          key = entry.getKey();
          size += WireSize.utf8("", LENGTH_PREFIX, uRIAdapterToWire("", entry.getValue()));
          i++;
        }
      } catch (RuntimeException e) {
        throw WireWriter.inside("pages", i, key, e);
      }
      return size;
    }

    private static String uRIAdapterToWire(String component, URI value) {
      URI present = WireWriter.present(component, value);
      try {
        return StandardTypes.URIAdapter.toWire(present);
      } catch (Exception | AssertionError e) {
        throw WireWriter.adapterFailed(component, "URI", e);
      }
    }

    private static long[] offsetDateTimeAdapterToWire(String component, OffsetDateTime value) {
      OffsetDateTime present = WireWriter.present(component, value);
      try {
        return StandardTypes.OffsetDateTimeAdapter.toWire(present);
      } catch (Exception | AssertionError e) {
        throw WireWriter.adapterFailed(component, "OffsetDateTime", e);
      }
    }

    private static int yearAdapterToWire(String component, Year value) {
      Year present = WireWriter.present(component, value);
      try {
        return StandardTypes.YearAdapter.toWire(present);
      } catch (Exception | AssertionError e) {
        throw WireWriter.adapterFailed(component, "Year", e);
      }
    }

    private static void writePages(WireWriter out, Map<Currency, URI> value) {
      int count = WireWriter.present("pages", value).size();
      out.count("pages", LENGTH_PREFIX, count);
      out.distinct("pages", value, count, KeyKind.HASHED);
      int i = 0;
      Currency key = null;
      try {
        for (Map.Entry<Currency, URI> entry : value.entrySet()) {
          if (i == count) {
            i++;
            break;
          }
          key = entry.getKey();
          int at = out.take(3);
          out.paddedUtf8(at, "key", 3, currencyAdapterToWire("key", key));
          out.utf8("", LENGTH_PREFIX, uRIAdapterToWire("", entry.getValue()));
          i++;
        }
      } catch (RuntimeException e) {
        throw WireWriter.inside("pages", i, key, e);
      }
      WireWriter.unchanged("pages", count, i);
    }

    private static String currencyAdapterToWire(String component, Currency value) {
      Currency present = WireWriter.present(component, value);
      try {
        return StandardTypes.CurrencyAdapter.toWire(present);
      } catch (Exception | AssertionError e) {
        throw WireWriter.adapterFailed(component, "Currency", e);
      }
    }

    private static OffsetDateTime offsetDateTimeAdapterFromWire(String component, long offset,
        long[] wire) {
      try {
        return StandardTypes.OffsetDateTimeAdapter.fromWire(wire);
      } catch (Exception | AssertionError e) {
        throw WireReader.adapterFailed(component, offset, "OffsetDateTime", e);
      }
    }

    private static Year yearAdapterFromWire(String component, long offset, int wire) {
      try {
        return StandardTypes.YearAdapter.fromWire(wire);
      } catch (Exception | AssertionError e) {
        throw WireReader.adapterFailed(component, offset, "Year", e);
      }
    }

    private static Map<Currency, URI> readPages(WireReader in) {
      int count = in.count("pages", LENGTH_PREFIX, 7);
      if (count == 0) {
        return Sequences.emptyMap();
      }
      LinkedHashMap<Currency, URI> entries = LinkedHashMap.newLinkedHashMap(count);
      Keys keys = in.keys(KeyKind.HASHED, count);
      int i = 0;
      Currency key = null;
      try {
        for (; i < count; i++) {
          key = null;
          long start = in.offset();
          int at = in.take(3, "key:3");
          key = currencyAdapterFromWire("key", in.offset(at), in.paddedUtf8(at, "key", 3));
          Sequences.put(entries, key, uRIAdapterFromWire("", in.offset(),
              in.utf8("", LENGTH_PREFIX)), start, keys);
        }
      } catch (DecodeException e) {
        throw e.within("pages", i, key);
      }
      return Collections.unmodifiableSequencedMap(entries);
    }

    private static Currency currencyAdapterFromWire(String component, long offset, String wire) {
      try {
        return StandardTypes.CurrencyAdapter.fromWire(wire);
      } catch (Exception | AssertionError e) {
        throw WireReader.adapterFailed(component, offset, "Currency", e);
      }
    }

    private static URI uRIAdapterFromWire(String component, long offset, String wire) {
      try {
        return StandardTypes.URIAdapter.fromWire(wire);
      } catch (Exception | AssertionError e) {
        throw WireReader.adapterFailed(component, offset, "URI", e);
      }
    }

    /**
     * The values so far of a record whose fields do not come as this version writes them.
     */
    @SuppressWarnings("NullAway")
    private static final class Fields {
      private OffsetDateTime time;

      private Year year;

      private Map<Currency, URI> pages;

      private long seen;

      Fields(OffsetDateTime time, Year year, Map<Currency, URI> pages, long seen) {
        this.time = time;
        this.year = year;
        this.pages = pages;
        this.seen = seen;
      }

      Standard read(WireReader in, long end) {
        while (in.before(end)) {
          int header = in.header(end);
          switch (header >>> 3) {
            case 1 -> {
              this.seen = in.once("time", this.seen, 0x1L);
              in.fixed("time", header, 5, 24);
              int at = in.take(24, "time:24");
              this.time = offsetDateTimeAdapterFromWire("time", in.offset(at),
                  in.int64Array(at, 3));
            }
            case 2 -> {
              this.seen = in.once("year", this.seen, 0x2L);
              in.fixed("year", header, 2, 4);
              int at = in.take(4, "year:4");
              this.year = yearAdapterFromWire("year", in.offset(at), in.int32(at));
            }
            case 3 -> {
              this.seen = in.once("pages", this.seen, 0x4L);
              in.variable("pages", header);
              long valueEnd = in.open("pages");
              this.pages = readPages(in);
              in.close("pages", valueEnd);
            }
            default -> in.skip(header, end);
          }
        }
        in.complete(this.seen, 0x5L, "time year pages");
        return new Standard(this.time, this.year, this.pages);
      }
    }
  }
}
