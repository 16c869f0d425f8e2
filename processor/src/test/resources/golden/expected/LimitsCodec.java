package telemetry;

import dev.recordwire.array.Int32View;
import dev.recordwire.codec.DecodeException;
import dev.recordwire.codec.DecodeLimits;
import dev.recordwire.codec.spi.Bounds;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

/**
 * The codec of {@link Limits}: int32 id, map of utf8 to list of int32 index, utf8 name,
 * int32 array numbers, int32 array view. Lengths and counts are uint32.
 */
@Generated("dev.recordwire.processor.WireProcessor")
final class LimitsCodec {
  public static final GeneratedCodec<Limits> CODEC = SpiLevel.of(1, LimitsCodec.class)
      .register(new Layout());

  private LimitsCodec() {
  }

  public static byte[] encode(Limits value) {
    return CODEC.encode(value);
  }

  public static int encode(Limits value, byte[] target, int offset) {
    return CODEC.encode(value, target, offset);
  }

  public static long encode(Limits value, MemorySegment target, long offset) {
    return CODEC.encode(value, target, offset);
  }

  public static int encode(Limits value, ByteBuffer target) {
    return CODEC.encode(value, target);
  }

  public static long encodedSize(Limits value) {
    return CODEC.encodedSize(value);
  }

  public static Limits decode(byte[] bytes) {
    return CODEC.decode(bytes);
  }

  public static Limits decode(byte[] bytes, DecodeLimits limits) {
    return CODEC.decode(bytes, limits);
  }

  public static Limits decode(byte[] bytes, int offset, int length) {
    return CODEC.decode(bytes, offset, length);
  }

  public static Limits decode(byte[] bytes, int offset, int length, DecodeLimits limits) {
    return CODEC.decode(bytes, offset, length, limits);
  }

  public static Limits decode(MemorySegment source) {
    return CODEC.decode(source);
  }

  public static Limits decode(MemorySegment source, DecodeLimits limits) {
    return CODEC.decode(source, limits);
  }

  public static Limits decode(ByteBuffer source) {
    return CODEC.decode(source);
  }

  public static Limits decode(ByteBuffer source, DecodeLimits limits) {
    return CODEC.decode(source, limits);
  }

  private static final class Layout extends GeneratedCodec<Limits> {
    private static final LengthPrefix LENGTH_PREFIX = LengthPrefix.UINT32;

    Layout() {
      super(Limits.class);
    }

    @Override
    public int minSize() {
      return 20;
    }

    @Override
    protected boolean isLongToWrite() {
      return true;
    }

    @Override
    protected Limits read(byte[] bytes, int from, int to, DecodeLimits limits) {
      WireReader in = WireReader.over(bytes, from, to, limits);
      Limits value = read(in);
      in.end();
      return value;
    }

    @Override
    protected String ownSchema() {
      return "{\"fields\":[{\"name\":\"id\",\"type\":{\"type\":\"int32\"}},{\"name\":\"index\",\"type\":"
          + "{\"count\":\"uint32\",\"key\":{\"length\":\"uint32\",\"type\":\"utf8\"},\"max\":3,\"type\""
          + ":\"map\",\"value\":{\"count\":\"uint32\",\"element\":{\"type\":\"int32\"},\"max\":2,\"typ"
          + "e\":\"list\"}}},{\"name\":\"name\",\"type\":{\"length\":\"uint32\",\"max\":100,\"type\":\""
          + "utf8\"}},{\"name\":\"numbers\",\"type\":{\"count\":\"uint32\",\"element\":{\"type\":\"in"
          + "t32\"},\"max\":10,\"type\":\"array\"}},{\"name\":\"view\",\"type\":{\"count\":\"uint32\","
          + "\"element\":{\"type\":\"int32\"},\"max\":10,\"type\":\"array\"}}],\"layout\":\"packed\","
          + "\"record\":\"telemetry.Limits\"}";
    }

    @Override
    protected long size(Limits value) {
      return 4
          + sizeOfIndex(value.index())
          + WireSize.utf8("name", LENGTH_PREFIX, Bounds.maxBytes("name", 100, value.name()))
          + WireSize.array("numbers", LENGTH_PREFIX, Bounds.maxCount("numbers", 10, value.numbers()), 4)
          + WireSize.view("view", LENGTH_PREFIX, Bounds.maxCount("view", 10, value.view()));
    }

    @Override
    protected void write(WireWriter out, Limits value) {
      int at = out.take(4);
      out.int32(at, value.id());
      writeIndex(out, value.index());
      out.utf8("name", LENGTH_PREFIX, Bounds.maxBytes("name", 100, value.name()));
      out.int32Array("numbers", LENGTH_PREFIX, Bounds.maxCount("numbers", 10, value.numbers()));
      out.view("view", LENGTH_PREFIX, Bounds.maxCount("view", 10, value.view()));
    }

    @Override
    protected Limits read(WireReader in) {
      int at = in.take(4, "id:4");
      int id = in.int32(at);
      Map<String, List<Integer>> index = readIndex(in.maxCount("index", LENGTH_PREFIX, 3));
      String name = in.maxBytes("name", LENGTH_PREFIX, 100).utf8("name", LENGTH_PREFIX);
      int[] numbers = in.maxCount("numbers", LENGTH_PREFIX, 10).int32Array("numbers", LENGTH_PREFIX);
      Int32View view = in.maxCount("view", LENGTH_PREFIX, 10).int32View("view", LENGTH_PREFIX);
      return new Limits(name, numbers, view, index, id);
    }

    private static long sizeOfIndex(Map<String, List<Integer>> value) {
      int count = Bounds.maxCount("index", 3, WireWriter.present("index", value).size());
      long size = WireSize.count("index", LENGTH_PREFIX, count);
      int i = 0;
      String key = null;
      try {
        for (Map.Entry<String, List<Integer>> entry : value.entrySet()) {
          if (i == count) {
            i++;
            break;
          }
          key = entry.getKey();
          size += WireSize.utf8("key", LENGTH_PREFIX, key);
          size += sizeOfIndexValue(entry.getValue());
          i++;
        }
      } catch (RuntimeException e) {
        throw WireWriter.inside("index", i, key, e);
      }
      return size;
    }

    private static long sizeOfIndexValue(List<Integer> value) {
      int count = Bounds.maxCount("", 2, WireWriter.present("", value).size());
      return WireSize.count("", LENGTH_PREFIX, count) + 4L * count;
    }

    private static void writeIndex(WireWriter out, Map<String, List<Integer>> value) {
      int count = Bounds.maxCount("index", 3, WireWriter.present("index", value).size());
      out.count("index", LENGTH_PREFIX, count);
      out.distinct("index", value, count, KeyKind.PLAIN);
      int i = 0;
      String key = null;
      try {
        for (Map.Entry<String, List<Integer>> entry : value.entrySet()) {
          if (i == count) {
            i++;
            break;
          }
          key = entry.getKey();
          out.utf8("key", LENGTH_PREFIX, key);
          writeIndexValue(out, entry.getValue());
          i++;
        }
      } catch (RuntimeException e) {
        throw WireWriter.inside("index", i, key, e);
      }
      WireWriter.unchanged("index", count, i);
    }

    private static void writeIndexValue(WireWriter out, List<Integer> value) {
      List<Integer> elements = Sequences.indexed("", value);
      int count = Bounds.maxCount("", 2, elements.size());
      out.count("", LENGTH_PREFIX, count);
      int i = 0;
      try {
        for (; i < count; i++) {
          int at = out.take(4);
          out.int32(at, WireWriter.present("", elements.get(i)));
        }
      } catch (RuntimeException e) {
        throw WireWriter.inside("", i, e);
      }
      WireWriter.unchanged("", count, elements.size());
    }

    private static Map<String, List<Integer>> readIndex(WireReader in) {
      int count = in.count("index", LENGTH_PREFIX, 8);
      if (count == 0) {
        return Sequences.emptyMap();
      }
      LinkedHashMap<String, List<Integer>> entries = LinkedHashMap.newLinkedHashMap(count);
      int i = 0;
      String key = null;
      try {
        for (; i < count; i++) {
          key = null;
          long start = in.offset();
          key = in.utf8("key", LENGTH_PREFIX);
          Sequences.put(entries, key, readIndexValue(in.maxCount("", LENGTH_PREFIX, 2)), start);
        }
      } catch (DecodeException e) {
        throw e.within("index", i, key);
      }
      return Collections.unmodifiableSequencedMap(entries);
    }

    private static List<Integer> readIndexValue(WireReader in) {
      Object[] elements = new Object[in.count("", LENGTH_PREFIX, 4)];
      int i = 0;
      try {
        for (; i < elements.length; i++) {
          int at = in.take(4, ":4");
          elements[i] = in.int32(at);
        }
      } catch (DecodeException e) {
        throw e.within("", i);
      }
      return Sequences.list(elements);
    }
  }
}
