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
 * The codec of {@link Lists}: list of utf8 tags, list of int32 counts,
 * list of list of float64 rows, list of Lists.Station stations, int64 total.
 * Lengths and counts are uint32.
 */
@Generated("dev.recordwire.processor.WireProcessor")
final class ListsCodec {
  public static final GeneratedCodec<Lists> CODEC = SpiLevel.of(1, ListsCodec.class)
      .register(new Layout());

  private ListsCodec() {
  }

  public static byte[] encode(Lists value) {
    return CODEC.encode(value);
  }

  public static int encode(Lists value, byte[] target, int offset) {
    return CODEC.encode(value, target, offset);
  }

  public static long encode(Lists value, MemorySegment target, long offset) {
    return CODEC.encode(value, target, offset);
  }

  public static int encode(Lists value, ByteBuffer target) {
    return CODEC.encode(value, target);
  }

  public static long encodedSize(Lists value) {
    return CODEC.encodedSize(value);
  }

  public static Lists decode(byte[] bytes) {
    return CODEC.decode(bytes);
  }

  public static Lists decode(byte[] bytes, DecodeLimits limits) {
    return CODEC.decode(bytes, limits);
  }

  public static Lists decode(byte[] bytes, int offset, int length) {
    return CODEC.decode(bytes, offset, length);
  }

  public static Lists decode(byte[] bytes, int offset, int length, DecodeLimits limits) {
    return CODEC.decode(bytes, offset, length, limits);
  }

  public static Lists decode(MemorySegment source) {
    return CODEC.decode(source);
  }

  public static Lists decode(MemorySegment source, DecodeLimits limits) {
    return CODEC.decode(source, limits);
  }

  public static Lists decode(ByteBuffer source) {
    return CODEC.decode(source);
  }

  public static Lists decode(ByteBuffer source, DecodeLimits limits) {
    return CODEC.decode(source, limits);
  }

  private static final class Layout extends GeneratedCodec<Lists> {
    private static final LengthPrefix LENGTH_PREFIX = LengthPrefix.UINT32;

    Layout() {
      super(Lists.class);
    }

    @Override
    public int minSize() {
      return 24;
    }

    @Override
    protected boolean isLongToWrite() {
      return true;
    }

    @Override
    protected Lists read(byte[] bytes, int from, int to, DecodeLimits limits) {
      WireReader in = WireReader.over(bytes, from, to, limits);
      Lists value = read(in);
      in.end();
      return value;
    }

    @Override
    protected GeneratedCodec<?>[] containedCodecs() {
      return new GeneratedCodec<?>[] {Lists_StationCodec.CODEC};
    }

    @Override
    protected String ownSchema() {
      return "{\"fields\":[{\"name\":\"tags\",\"type\":{\"count\":\"uint32\",\"element\":{\"length\":\""
          + "uint32\",\"type\":\"utf8\"},\"type\":\"list\"}},{\"name\":\"counts\",\"type\":{\"count\":"
          + "\"uint32\",\"element\":{\"type\":\"int32\"},\"type\":\"list\"}},{\"name\":\"rows\",\"type"
          + "\":{\"count\":\"uint32\",\"element\":{\"count\":\"uint32\",\"element\":{\"type\":\"float"
          + "64\"},\"type\":\"list\"},\"type\":\"list\"}},{\"name\":\"stations\",\"type\":{\"count\":\""
          + "uint32\",\"element\":{\"record\":\"telemetry.Lists.Station\",\"type\":\"struct\"},\""
          + "type\":\"list\"}},{\"name\":\"total\",\"type\":{\"type\":\"int64\"}}],\"layout\":\"packe"
          + "d\",\"record\":\"telemetry.Lists\"}";
    }

    @Override
    protected long size(Lists value) {
      return 8
          + sizeOfTags(value.tags())
          + sizeOfCounts(value.counts())
          + sizeOfRows(value.rows())
          + sizeOfStations(value.stations());
    }

    @Override
    protected void write(WireWriter out, Lists value) {
      out.enter();
      writeTags(out, value.tags());
      writeCounts(out, value.counts());
      writeRows(out, value.rows());
      writeStations(out, value.stations());
      int at = out.take(8);
      out.int64(at, WireWriter.present("total", value.total()));
      out.leave();
    }

    @Override
    protected Lists read(WireReader in) {
      List<String> tags = readTags(in);
      List<Integer> counts = readCounts(in);
      List<List<Double>> rows = readRows(in);
      List<Lists.Station> stations = readStations(in);
      int at = in.take(8, "total:8");
      Long total = in.int64(at);
      return new Lists(tags, counts, rows, stations, total);
    }

    private static long sizeOfTags(List<String> value) {
      List<String> elements = Sequences.indexed("tags", value);
      int count = elements.size();
      long size = WireSize.count("tags", LENGTH_PREFIX, count);
      int i = 0;
      try {
        for (; i < count; i++) {
          size += WireSize.utf8("", LENGTH_PREFIX, elements.get(i));
        }
      } catch (RuntimeException e) {
        throw WireWriter.inside("tags", i, e);
      }
      return size;
    }

    private static long sizeOfCounts(List<Integer> value) {
      int count = WireWriter.present("counts", value).size();
      return WireSize.count("counts", LENGTH_PREFIX, count) + 4L * count;
    }

    private static long sizeOfRows(List<List<Double>> value) {
      List<List<Double>> elements = Sequences.indexed("rows", value);
      int count = elements.size();
      long size = WireSize.count("rows", LENGTH_PREFIX, count);
      int i = 0;
      try {
        for (; i < count; i++) {
          size += sizeOfRowsElement(elements.get(i));
        }
      } catch (RuntimeException e) {
        throw WireWriter.inside("rows", i, e);
      }
      return size;
    }

    private static long sizeOfRowsElement(List<Double> value) {
      int count = WireWriter.present("", value).size();
      return WireSize.count("", LENGTH_PREFIX, count) + 8L * count;
    }

    private static long sizeOfStations(List<Lists.Station> value) {
      if (WireSize.isFixed(Lists_StationCodec.CODEC)) {
        int count = WireWriter.present("stations", value).size();
        return WireSize.count("stations", LENGTH_PREFIX, count) + (long) WireSize.min(Lists_StationCodec.CODEC) * count;
      }
      List<Lists.Station> elements = Sequences.indexed("stations", value);
      int count = elements.size();
      long size = WireSize.count("stations", LENGTH_PREFIX, count);
      int i = 0;
      try {
        for (; i < count; i++) {
          size += WireSize.record("", Lists_StationCodec.CODEC, elements.get(i));
        }
      } catch (RuntimeException e) {
        throw WireWriter.inside("stations", i, e);
      }
      return size;
    }

    private static void writeTags(WireWriter out, List<String> value) {
      List<String> elements = Sequences.indexed("tags", value);
      int count = elements.size();
      out.count("tags", LENGTH_PREFIX, count);
      int i = 0;
      try {
        for (; i < count; i++) {
          out.utf8("", LENGTH_PREFIX, elements.get(i));
        }
      } catch (RuntimeException e) {
        throw WireWriter.inside("tags", i, e);
      }
      WireWriter.unchanged("tags", count, elements.size());
    }

    private static void writeCounts(WireWriter out, List<Integer> value) {
      List<Integer> elements = Sequences.indexed("counts", value);
      int count = elements.size();
      out.count("counts", LENGTH_PREFIX, count);
      int i = 0;
      try {
        for (; i < count; i++) {
          int at = out.take(4);
          out.int32(at, WireWriter.present("", elements.get(i)));
        }
      } catch (RuntimeException e) {
        throw WireWriter.inside("counts", i, e);
      }
      WireWriter.unchanged("counts", count, elements.size());
    }

    private static void writeRows(WireWriter out, List<List<Double>> value) {
      List<List<Double>> elements = Sequences.indexed("rows", value);
      int count = elements.size();
      out.count("rows", LENGTH_PREFIX, count);
      int i = 0;
      try {
        for (; i < count; i++) {
          writeRowsElement(out, elements.get(i));
        }
      } catch (RuntimeException e) {
        throw WireWriter.inside("rows", i, e);
      }
      WireWriter.unchanged("rows", count, elements.size());
    }

    private static void writeRowsElement(WireWriter out, List<Double> value) {
      List<Double> elements = Sequences.indexed("", value);
      int count = elements.size();
      out.count("", LENGTH_PREFIX, count);
      int i = 0;
      try {
        for (; i < count; i++) {
          int at = out.take(8);
          out.float64(at, WireWriter.present("", elements.get(i)));
        }
      } catch (RuntimeException e) {
        throw WireWriter.inside("", i, e);
      }
      WireWriter.unchanged("", count, elements.size());
    }

    private static void writeStations(WireWriter out, List<Lists.Station> value) {
      List<Lists.Station> elements = Sequences.indexed("stations", value);
      int count = elements.size();
      out.count("stations", LENGTH_PREFIX, count, WireSize.min(Lists_StationCodec.CODEC));
      int i = 0;
      try {
        for (; i < count; i++) {
          out.record("", Lists_StationCodec.CODEC, elements.get(i));
        }
      } catch (RuntimeException e) {
        throw WireWriter.inside("stations", i, e);
      }
      WireWriter.unchanged("stations", count, elements.size());
    }

    private static List<String> readTags(WireReader in) {
      Object[] elements = new Object[in.count("tags", LENGTH_PREFIX, 4)];
      int i = 0;
      try {
        for (; i < elements.length; i++) {
          elements[i] = in.utf8("", LENGTH_PREFIX);
        }
      } catch (DecodeException e) {
        throw e.within("tags", i);
      }
      return Sequences.list(elements);
    }

    private static List<Integer> readCounts(WireReader in) {
      Object[] elements = new Object[in.count("counts", LENGTH_PREFIX, 4)];
      int i = 0;
      try {
        for (; i < elements.length; i++) {
          int at = in.take(4, ":4");
          elements[i] = in.int32(at);
        }
      } catch (DecodeException e) {
        throw e.within("counts", i);
      }
      return Sequences.list(elements);
    }

    private static List<List<Double>> readRows(WireReader in) {
      Object[] elements = new Object[in.count("rows", LENGTH_PREFIX, 4)];
      int i = 0;
      try {
        for (; i < elements.length; i++) {
          elements[i] = readRowsElement(in);
        }
      } catch (DecodeException e) {
        throw e.within("rows", i);
      }
      return Sequences.list(elements);
    }

    private static List<Double> readRowsElement(WireReader in) {
      Object[] elements = new Object[in.count("", LENGTH_PREFIX, 8)];
      int i = 0;
      try {
        for (; i < elements.length; i++) {
          int at = in.take(8, ":8");
          elements[i] = in.float64(at);
        }
      } catch (DecodeException e) {
        throw e.within("", i);
      }
      return Sequences.list(elements);
    }

    private static List<Lists.Station> readStations(WireReader in) {
      Object[] elements = new Object[in.countToRead("stations", LENGTH_PREFIX, WireSize.min(Lists_StationCodec.CODEC))];
      int i = 0;
      try {
        for (; i < elements.length; i++) {
          elements[i] = in.record("", Lists_StationCodec.CODEC);
        }
      } catch (DecodeException e) {
        throw e.within("stations", i);
      }
      return in.list(elements);
    }
  }
}
