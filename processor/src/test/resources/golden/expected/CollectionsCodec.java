package telemetry;

import dev.recordwire.codec.DecodeException;
import dev.recordwire.codec.DecodeLimits;
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
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.annotation.processing.Generated;

/**
 * The codec of {@link Collections}: set of utf8 tags, set of uint16 ports,
 * map of utf8 to float64 limits, map of uint16 to uint8 levels,
 * map of int64 to list of Collections.Point tracks, map of bool to optional utf8 answers,
 * list of utf8 lines, list of Collections.Point corners, list of utf8 names,
 * list of uint16 array grid, list of map of utf8 to set of uint16 index.
 * Lengths and counts are uint32.
 */
@Generated("dev.recordwire.processor.WireProcessor")
@SuppressWarnings("NullAway")
public final class CollectionsCodec {
  public static final GeneratedCodec<Collections> CODEC = SpiLevel.of(1, CollectionsCodec.class)
      .register(new Layout());

  private CollectionsCodec() {
  }

  public static byte[] encode(Collections value) {
    return CODEC.encode(value);
  }

  public static int encode(Collections value, byte[] target, int offset) {
    return CODEC.encode(value, target, offset);
  }

  public static long encode(Collections value, MemorySegment target, long offset) {
    return CODEC.encode(value, target, offset);
  }

  public static int encode(Collections value, ByteBuffer target) {
    return CODEC.encode(value, target);
  }

  public static long encodedSize(Collections value) {
    return CODEC.encodedSize(value);
  }

  public static Collections decode(byte[] bytes) {
    return CODEC.decode(bytes);
  }

  public static Collections decode(byte[] bytes, DecodeLimits limits) {
    return CODEC.decode(bytes, limits);
  }

  public static Collections decode(byte[] bytes, int offset, int length) {
    return CODEC.decode(bytes, offset, length);
  }

  public static Collections decode(byte[] bytes, int offset, int length, DecodeLimits limits) {
    return CODEC.decode(bytes, offset, length, limits);
  }

  public static Collections decode(MemorySegment source) {
    return CODEC.decode(source);
  }

  public static Collections decode(MemorySegment source, DecodeLimits limits) {
    return CODEC.decode(source, limits);
  }

  public static Collections decode(ByteBuffer source) {
    return CODEC.decode(source);
  }

  public static Collections decode(ByteBuffer source, DecodeLimits limits) {
    return CODEC.decode(source, limits);
  }

  private static final class Layout extends GeneratedCodec<Collections> {
    private static final LengthPrefix LENGTH_PREFIX = LengthPrefix.UINT32;

    Layout() {
      super(Collections.class);
    }

    @Override
    public int minSize() {
      return 44;
    }

    @Override
    protected boolean isLongToWrite() {
      return true;
    }

    @Override
    protected Collections read(byte[] bytes, int from, int to, DecodeLimits limits) {
      WireReader in = WireReader.over(bytes, from, to, limits);
      Collections value = read(in);
      in.end();
      return value;
    }

    @Override
    protected GeneratedCodec<?>[] containedCodecs() {
      return new GeneratedCodec<?>[] {Collections_PointCodec.CODEC};
    }

    @Override
    protected String ownSchema() {
      return "{\"fields\":[{\"name\":\"tags\",\"type\":{\"count\":\"uint32\",\"element\":{\"length\":\""
          + "uint32\",\"type\":\"utf8\"},\"type\":\"set\"}},{\"name\":\"ports\",\"type\":{\"count\":\"u"
          + "int32\",\"element\":{\"type\":\"uint16\"},\"type\":\"set\"}},{\"name\":\"limits\",\"type"
          + "\":{\"count\":\"uint32\",\"key\":{\"length\":\"uint32\",\"type\":\"utf8\"},\"type\":\"map\""
          + ",\"value\":{\"type\":\"float64\"}}},{\"name\":\"levels\",\"type\":{\"count\":\"uint32\","
          + "\"key\":{\"type\":\"uint16\"},\"type\":\"map\",\"value\":{\"type\":\"uint8\"}}},{\"name\":"
          + "\"tracks\",\"type\":{\"count\":\"uint32\",\"key\":{\"type\":\"int64\"},\"type\":\"map\",\"v"
          + "alue\":{\"count\":\"uint32\",\"element\":{\"record\":\"telemetry.Collections.Point"
          + "\",\"type\":\"struct\"},\"type\":\"list\"}}},{\"name\":\"answers\",\"type\":{\"count\":\"u"
          + "int32\",\"key\":{\"type\":\"bool\"},\"type\":\"map\",\"value\":{\"type\":\"optional\",\"va"
          + "lue\":{\"length\":\"uint32\",\"type\":\"utf8\"}}}},{\"name\":\"lines\",\"type\":{\"count"
          + "\":\"uint32\",\"element\":{\"length\":\"uint32\",\"type\":\"utf8\"},\"type\":\"list\"}},{"
          + "\"name\":\"corners\",\"type\":{\"count\":\"uint32\",\"element\":{\"record\":\"telemetry"
          + ".Collections.Point\",\"type\":\"struct\"},\"type\":\"list\"}},{\"name\":\"names\",\"ty"
          + "pe\":{\"count\":\"uint32\",\"element\":{\"length\":\"uint32\",\"type\":\"utf8\"},\"type\""
          + ":\"list\"}},{\"name\":\"grid\",\"type\":{\"count\":\"uint32\",\"element\":{\"count\":\"ui"
          + "nt32\",\"element\":{\"type\":\"uint16\"},\"type\":\"array\"},\"type\":\"list\"}},{\"name"
          + "\":\"index\",\"type\":{\"count\":\"uint32\",\"element\":{\"count\":\"uint32\",\"key\":{\"l"
          + "ength\":\"uint32\",\"type\":\"utf8\"},\"type\":\"map\",\"value\":{\"count\":\"uint32\",\"e"
          + "lement\":{\"type\":\"uint16\"},\"type\":\"set\"}},\"type\":\"list\"}}],\"layout\":\"pack"
          + "ed\",\"record\":\"telemetry.Collections\"}";
    }

    @Override
    protected long size(Collections value) {
      return sizeOfTags(value.tags())
          + sizeOfPorts(value.ports())
          + sizeOfLimits(value.limits())
          + sizeOfLevels(value.levels())
          + sizeOfTracks(value.tracks())
          + sizeOfAnswers(value.answers())
          + sizeOfLines(value.lines())
          + sizeOfCorners(value.corners())
          + sizeOfNames(value.names())
          + sizeOfGrid(value.grid())
          + sizeOfIndex(value.index());
    }

    @Override
    protected void write(WireWriter out, Collections value) {
      out.enter();
      writeTags(out, value.tags());
      writePorts(out, value.ports());
      writeLimits(out, value.limits());
      writeLevels(out, value.levels());
      writeTracks(out, value.tracks());
      writeAnswers(out, value.answers());
      writeLines(out, value.lines());
      writeCorners(out, value.corners());
      writeNames(out, value.names());
      writeGrid(out, value.grid());
      writeIndex(out, value.index());
      out.leave();
    }

    @Override
    protected Collections read(WireReader in) {
      Set<String> tags = readTags(in);
      SortedSet<Integer> ports = readPorts(in);
      Map<String, Double> limits = readLimits(in);
      Map<Integer, Short> levels = readLevels(in);
      SortedMap<Long, List<Collections.Point>> tracks = readTracks(in);
      Map<Boolean, String> answers = readAnswers(in);
      Collection<String> lines = readLines(in);
      Collections.Point[] corners = readCorners(in);
      String[] names = readNames(in);
      int[][] grid = readGrid(in);
      List<Map<String, Set<Character>>> index = readIndex(in);
      return new Collections(tags, ports, limits, levels, tracks, answers, lines, corners, names,
          grid, index);
    }

    private static long sizeOfTags(Set<String> value) {
      int count = WireWriter.present("tags", value).size();
      long size = WireSize.count("tags", LENGTH_PREFIX, count);
      int i = 0;
      try {
        for (String element : value) {
          if (i == count) {
            i++;
            break;
          }
          size += WireSize.utf8("", LENGTH_PREFIX, element);
          i++;
        }
      } catch (RuntimeException e) {
        throw WireWriter.inside("tags", i, e);
      }
      return size;
    }

    private static long sizeOfPorts(SortedSet<Integer> value) {
      int count = WireWriter.present("ports", value).size();
      return WireSize.count("ports", LENGTH_PREFIX, count) + 2L * count;
    }

    private static long sizeOfLimits(Map<String, Double> value) {
      int count = WireWriter.present("limits", value).size();
      long size = WireSize.count("limits", LENGTH_PREFIX, count) + 8L * count;
      int i = 0;
      String key = null;
      try {
        for (Map.Entry<String, Double> entry : value.entrySet()) {
          if (i == count) {
            i++;
            break;
          }
          key = entry.getKey();
          size += WireSize.utf8("key", LENGTH_PREFIX, key);
          i++;
        }
      } catch (RuntimeException e) {
        throw WireWriter.inside("limits", i, key, e);
      }
      return size;
    }

    private static long sizeOfLevels(Map<Integer, Short> value) {
      int count = WireWriter.present("levels", value).size();
      return WireSize.count("levels", LENGTH_PREFIX, count) + 3L * count;
    }

    private static long sizeOfTracks(SortedMap<Long, List<Collections.Point>> value) {
      int count = WireWriter.present("tracks", value).size();
      long size = WireSize.count("tracks", LENGTH_PREFIX, count) + 8L * count;
      int i = 0;
      Long key = null;
      try {
        for (Map.Entry<Long, List<Collections.Point>> entry : value.entrySet()) {
          if (i == count) {
            i++;
            break;
          }
          key = entry.getKey();
          size += sizeOfTracksValue(entry.getValue());
          i++;
        }
      } catch (RuntimeException e) {
        throw WireWriter.inside("tracks", i, key, e);
      }
      return size;
    }

    private static long sizeOfTracksValue(List<Collections.Point> value) {
      if (WireSize.isFixed(Collections_PointCodec.CODEC)) {
        int count = WireWriter.present("", value).size();
        return WireSize.count("", LENGTH_PREFIX, count) + (long) WireSize.min(Collections_PointCodec.CODEC) * count;
      }
      List<Collections.Point> elements = Sequences.indexed("", value);
      int count = elements.size();
      long size = WireSize.count("", LENGTH_PREFIX, count);
      int i = 0;
      try {
        for (; i < count; i++) {
          size += WireSize.record("", Collections_PointCodec.CODEC, elements.get(i));
        }
      } catch (RuntimeException e) {
        throw WireWriter.inside("", i, e);
      }
      return size;
    }

    private static long sizeOfAnswers(Map<Boolean, String> value) {
      int count = WireWriter.present("answers", value).size();
      long size = WireSize.count("answers", LENGTH_PREFIX, count) + 1L * count;
      int i = 0;
      Boolean key = null;
      try {
        for (Map.Entry<Boolean, String> entry : value.entrySet()) {
          if (i == count) {
            i++;
            break;
          }
          key = entry.getKey();
          size += sizeOfAnswersValue(entry.getValue());
          i++;
        }
      } catch (RuntimeException e) {
        throw WireWriter.inside("answers", i, key, e);
      }
      return size;
    }

    private static long sizeOfAnswersValue(String value) {
      return value == null ? 1 : 1 + WireSize.utf8("", LENGTH_PREFIX, value);
    }

    private static long sizeOfLines(Collection<String> value) {
      int count = WireWriter.present("lines", value).size();
      long size = WireSize.count("lines", LENGTH_PREFIX, count);
      int i = 0;
      try {
        for (String element : value) {
          if (i == count) {
            i++;
            break;
          }
          size += WireSize.utf8("", LENGTH_PREFIX, element);
          i++;
        }
      } catch (RuntimeException e) {
        throw WireWriter.inside("lines", i, e);
      }
      return size;
    }

    private static long sizeOfCorners(Collections.Point[] value) {
      if (WireSize.isFixed(Collections_PointCodec.CODEC)) {
        Collections.Point[] elements = WireWriter.present("corners", value);
        int count = elements.length;
        return WireSize.count("corners", LENGTH_PREFIX, count) + (long) WireSize.min(Collections_PointCodec.CODEC) * count;
      }
      Collections.Point[] elements = WireWriter.present("corners", value);
      int count = elements.length;
      long size = WireSize.count("corners", LENGTH_PREFIX, count);
      int i = 0;
      try {
        for (; i < count; i++) {
          size += WireSize.record("", Collections_PointCodec.CODEC, elements[i]);
        }
      } catch (RuntimeException e) {
        throw WireWriter.inside("corners", i, e);
      }
      return size;
    }

    private static long sizeOfNames(String[] value) {
      String[] elements = WireWriter.present("names", value);
      int count = elements.length;
      long size = WireSize.count("names", LENGTH_PREFIX, count);
      int i = 0;
      try {
        for (; i < count; i++) {
          size += WireSize.utf8("", LENGTH_PREFIX, elements[i]);
        }
      } catch (RuntimeException e) {
        throw WireWriter.inside("names", i, e);
      }
      return size;
    }

    private static long sizeOfGrid(int[][] value) {
      int[][] elements = WireWriter.present("grid", value);
      int count = elements.length;
      long size = WireSize.count("grid", LENGTH_PREFIX, count);
      int i = 0;
      try {
        for (; i < count; i++) {
          size += WireSize.array("", LENGTH_PREFIX, elements[i], 2);
        }
      } catch (RuntimeException e) {
        throw WireWriter.inside("grid", i, e);
      }
      return size;
    }

    private static long sizeOfIndex(List<Map<String, Set<Character>>> value) {
      List<Map<String, Set<Character>>> elements = Sequences.indexed("index", value);
      int count = elements.size();
      long size = WireSize.count("index", LENGTH_PREFIX, count);
      int i = 0;
      try {
        for (; i < count; i++) {
          size += sizeOfIndexElement(elements.get(i));
        }
      } catch (RuntimeException e) {
        throw WireWriter.inside("index", i, e);
      }
      return size;
    }

    private static long sizeOfIndexElement(Map<String, Set<Character>> value) {
      int count = WireWriter.present("", value).size();
      long size = WireSize.count("", LENGTH_PREFIX, count);
      int i = 0;
      String key = null;
      try {
        for (Map.Entry<String, Set<Character>> entry : value.entrySet()) {
          if (i == count) {
            i++;
            break;
          }
          key = entry.getKey();
          size += WireSize.utf8("key", LENGTH_PREFIX, key);
          size += sizeOfIndexElementValue(entry.getValue());
          i++;
        }
      } catch (RuntimeException e) {
        throw WireWriter.inside("", i, key, e);
      }
      return size;
    }

    private static long sizeOfIndexElementValue(Set<Character> value) {
      int count = WireWriter.present("", value).size();
      return WireSize.count("", LENGTH_PREFIX, count) + 2L * count;
    }

    private static void writeTags(WireWriter out, Set<String> value) {
      int count = WireWriter.present("tags", value).size();
      out.count("tags", LENGTH_PREFIX, count);
      out.distinct("tags", value, count, KeyKind.PLAIN);
      int i = 0;
      try {
        for (String element : value) {
          if (i == count) {
            i++;
            break;
          }
          out.utf8("", LENGTH_PREFIX, element);
          i++;
        }
      } catch (RuntimeException e) {
        throw WireWriter.inside("tags", i, e);
      }
      WireWriter.unchanged("tags", count, i);
    }

    private static void writePorts(WireWriter out, SortedSet<Integer> value) {
      int count = WireWriter.present("ports", value).size();
      out.count("ports", LENGTH_PREFIX, count);
      out.ordered("ports", value, count, KeyKind.PLAIN);
      int i = 0;
      try {
        for (Integer element : value) {
          if (i == count) {
            i++;
            break;
          }
          int at = out.take(2);
          out.uint16(at, "", WireWriter.present("", element));
          i++;
        }
      } catch (RuntimeException e) {
        throw WireWriter.inside("ports", i, e);
      }
      WireWriter.unchanged("ports", count, i);
    }

    private static void writeLimits(WireWriter out, Map<String, Double> value) {
      int count = WireWriter.present("limits", value).size();
      out.count("limits", LENGTH_PREFIX, count);
      out.distinct("limits", value, count, KeyKind.PLAIN);
      int i = 0;
      String key = null;
      try {
        for (Map.Entry<String, Double> entry : value.entrySet()) {
          if (i == count) {
            i++;
            break;
          }
          key = entry.getKey();
          out.utf8("key", LENGTH_PREFIX, key);
          int at = out.take(8);
          out.float64(at, WireWriter.present("", entry.getValue()));
          i++;
        }
      } catch (RuntimeException e) {
        throw WireWriter.inside("limits", i, key, e);
      }
      WireWriter.unchanged("limits", count, i);
    }

    private static void writeLevels(WireWriter out, Map<Integer, Short> value) {
      int count = WireWriter.present("levels", value).size();
      out.count("levels", LENGTH_PREFIX, count);
      out.distinct("levels", value, count, KeyKind.PLAIN);
      int i = 0;
      Integer key = null;
      try {
        for (Map.Entry<Integer, Short> entry : value.entrySet()) {
          if (i == count) {
            i++;
            break;
          }
          key = entry.getKey();
          int at = out.take(3);
          out.uint16(at, "key", WireWriter.present("key", key));
          out.uint8(at + 2, "", WireWriter.present("", entry.getValue()));
          i++;
        }
      } catch (RuntimeException e) {
        throw WireWriter.inside("levels", i, key, e);
      }
      WireWriter.unchanged("levels", count, i);
    }

    private static void writeTracks(WireWriter out,
        SortedMap<Long, List<Collections.Point>> value) {
      int count = WireWriter.present("tracks", value).size();
      out.count("tracks", LENGTH_PREFIX, count);
      out.ordered("tracks", value, count, KeyKind.PLAIN);
      int i = 0;
      Long key = null;
      try {
        for (Map.Entry<Long, List<Collections.Point>> entry : value.entrySet()) {
          if (i == count) {
            i++;
            break;
          }
          key = entry.getKey();
          int at = out.take(8);
          out.int64(at, WireWriter.present("key", key));
          writeTracksValue(out, entry.getValue());
          i++;
        }
      } catch (RuntimeException e) {
        throw WireWriter.inside("tracks", i, key, e);
      }
      WireWriter.unchanged("tracks", count, i);
    }

    private static void writeTracksValue(WireWriter out, List<Collections.Point> value) {
      List<Collections.Point> elements = Sequences.indexed("", value);
      int count = elements.size();
      out.count("", LENGTH_PREFIX, count, WireSize.min(Collections_PointCodec.CODEC));
      int i = 0;
      try {
        for (; i < count; i++) {
          out.record("", Collections_PointCodec.CODEC, elements.get(i));
        }
      } catch (RuntimeException e) {
        throw WireWriter.inside("", i, e);
      }
      WireWriter.unchanged("", count, elements.size());
    }

    private static void writeAnswers(WireWriter out, Map<Boolean, String> value) {
      int count = WireWriter.present("answers", value).size();
      out.count("answers", LENGTH_PREFIX, count);
      out.distinct("answers", value, count, KeyKind.PLAIN);
      int i = 0;
      Boolean key = null;
      try {
        for (Map.Entry<Boolean, String> entry : value.entrySet()) {
          if (i == count) {
            i++;
            break;
          }
          key = entry.getKey();
          int at = out.take(1);
          out.bool(at, WireWriter.present("key", key));
          writeAnswersValue(out, entry.getValue());
          i++;
        }
      } catch (RuntimeException e) {
        throw WireWriter.inside("answers", i, key, e);
      }
      WireWriter.unchanged("answers", count, i);
    }

    private static void writeAnswersValue(WireWriter out, String value) {
      if (value == null) {
        out.bool(out.take(1), false);
        return;
      }
      out.bool(out.take(1), true);
      out.utf8("", LENGTH_PREFIX, value);
    }

    private static void writeLines(WireWriter out, Collection<String> value) {
      int count = WireWriter.present("lines", value).size();
      out.count("lines", LENGTH_PREFIX, count);
      int i = 0;
      try {
        for (String element : value) {
          if (i == count) {
            i++;
            break;
          }
          out.utf8("", LENGTH_PREFIX, element);
          i++;
        }
      } catch (RuntimeException e) {
        throw WireWriter.inside("lines", i, e);
      }
      WireWriter.unchanged("lines", count, i);
    }

    private static void writeCorners(WireWriter out, Collections.Point[] value) {
      Collections.Point[] elements = WireWriter.present("corners", value);
      int count = elements.length;
      out.count("corners", LENGTH_PREFIX, count, WireSize.min(Collections_PointCodec.CODEC));
      int i = 0;
      try {
        for (; i < count; i++) {
          out.record("", Collections_PointCodec.CODEC, elements[i]);
        }
      } catch (RuntimeException e) {
        throw WireWriter.inside("corners", i, e);
      }
    }

    private static void writeNames(WireWriter out, String[] value) {
      String[] elements = WireWriter.present("names", value);
      int count = elements.length;
      out.count("names", LENGTH_PREFIX, count);
      int i = 0;
      try {
        for (; i < count; i++) {
          out.utf8("", LENGTH_PREFIX, elements[i]);
        }
      } catch (RuntimeException e) {
        throw WireWriter.inside("names", i, e);
      }
    }

    private static void writeGrid(WireWriter out, int[][] value) {
      int[][] elements = WireWriter.present("grid", value);
      int count = elements.length;
      out.count("grid", LENGTH_PREFIX, count);
      int i = 0;
      try {
        for (; i < count; i++) {
          out.uint16Array("", LENGTH_PREFIX, elements[i]);
        }
      } catch (RuntimeException e) {
        throw WireWriter.inside("grid", i, e);
      }
    }

    private static void writeIndex(WireWriter out, List<Map<String, Set<Character>>> value) {
      List<Map<String, Set<Character>>> elements = Sequences.indexed("index", value);
      int count = elements.size();
      out.count("index", LENGTH_PREFIX, count);
      int i = 0;
      try {
        for (; i < count; i++) {
          writeIndexElement(out, elements.get(i));
        }
      } catch (RuntimeException e) {
        throw WireWriter.inside("index", i, e);
      }
      WireWriter.unchanged("index", count, elements.size());
    }

    private static void writeIndexElement(WireWriter out, Map<String, Set<Character>> value) {
      int count = WireWriter.present("", value).size();
      out.count("", LENGTH_PREFIX, count);
      out.distinct("", value, count, KeyKind.PLAIN);
      int i = 0;
      String key = null;
      try {
        for (Map.Entry<String, Set<Character>> entry : value.entrySet()) {
          if (i == count) {
            i++;
            break;
          }
          key = entry.getKey();
          out.utf8("key", LENGTH_PREFIX, key);
          writeIndexElementValue(out, entry.getValue());
          i++;
        }
      } catch (RuntimeException e) {
        throw WireWriter.inside("", i, key, e);
      }
      WireWriter.unchanged("", count, i);
    }

    private static void writeIndexElementValue(WireWriter out, Set<Character> value) {
      int count = WireWriter.present("", value).size();
      out.count("", LENGTH_PREFIX, count);
      out.distinct("", value, count, KeyKind.PLAIN);
      int i = 0;
      try {
        for (Character element : value) {
          if (i == count) {
            i++;
            break;
          }
          int at = out.take(2);
          out.uint16(at, "", WireWriter.present("", element));
          i++;
        }
      } catch (RuntimeException e) {
        throw WireWriter.inside("", i, e);
      }
      WireWriter.unchanged("", count, i);
    }

    private static Set<String> readTags(WireReader in) {
      int count = in.count("tags", LENGTH_PREFIX, 4);
      if (count == 0) {
        return Sequences.emptySet();
      }
      LinkedHashSet<String> elements = LinkedHashSet.newLinkedHashSet(count);
      int i = 0;
      try {
        for (; i < count; i++) {
          long start = in.offset();
          Sequences.add(elements, in.utf8("", LENGTH_PREFIX), start);
        }
      } catch (DecodeException e) {
        throw e.within("tags", i);
      }
      return java.util.Collections.unmodifiableSequencedSet(elements);
    }

    private static SortedSet<Integer> readPorts(WireReader in) {
      int count = in.count("ports", LENGTH_PREFIX, 2);
      if (count == 0) {
        return java.util.Collections.emptyNavigableSet();
      }
      TreeSet<Integer> elements = new TreeSet<>();
      int i = 0;
      try {
        for (; i < count; i++) {
          long start = in.offset();
          int at = in.take(2, ":2");
          Sequences.add(elements, in.uint16(at), start);
        }
      } catch (DecodeException e) {
        throw e.within("ports", i);
      }
      return java.util.Collections.unmodifiableNavigableSet(elements);
    }

    private static Map<String, Double> readLimits(WireReader in) {
      int count = in.count("limits", LENGTH_PREFIX, 12);
      if (count == 0) {
        return Sequences.emptyMap();
      }
      LinkedHashMap<String, Double> entries = LinkedHashMap.newLinkedHashMap(count);
      int i = 0;
      String key = null;
      try {
        for (; i < count; i++) {
          key = null;
          long start = in.offset();
          key = in.utf8("key", LENGTH_PREFIX);
          int at = in.take(8, ":8");
          Sequences.put(entries, key, in.float64(at), start);
        }
      } catch (DecodeException e) {
        throw e.within("limits", i, key);
      }
      return java.util.Collections.unmodifiableSequencedMap(entries);
    }

    private static Map<Integer, Short> readLevels(WireReader in) {
      int count = in.count("levels", LENGTH_PREFIX, 3);
      if (count == 0) {
        return Sequences.emptyMap();
      }
      LinkedHashMap<Integer, Short> entries = LinkedHashMap.newLinkedHashMap(count);
      int i = 0;
      Integer key = null;
      try {
        for (; i < count; i++) {
          key = null;
          long start = in.offset();
          int at = in.take(3, "key:2 :1");
          key = in.uint16(at);
          Sequences.put(entries, key, (short) in.uint8(at + 2), start);
        }
      } catch (DecodeException e) {
        throw e.within("levels", i, key);
      }
      return java.util.Collections.unmodifiableSequencedMap(entries);
    }

    private static SortedMap<Long, List<Collections.Point>> readTracks(WireReader in) {
      int count = in.count("tracks", LENGTH_PREFIX, 12);
      if (count == 0) {
        return java.util.Collections.emptyNavigableMap();
      }
      TreeMap<Long, List<Collections.Point>> entries = new TreeMap<>();
      int i = 0;
      Long key = null;
      try {
        for (; i < count; i++) {
          key = null;
          long start = in.offset();
          int at = in.take(8, "key:8");
          key = in.int64(at);
          Sequences.put(entries, key, readTracksValue(in), start);
        }
      } catch (DecodeException e) {
        throw e.within("tracks", i, key);
      }
      return java.util.Collections.unmodifiableNavigableMap(entries);
    }

    private static List<Collections.Point> readTracksValue(WireReader in) {
      Object[] elements = new Object[in.countToRead("", LENGTH_PREFIX, WireSize.min(Collections_PointCodec.CODEC))];
      int i = 0;
      try {
        for (; i < elements.length; i++) {
          elements[i] = in.record("", Collections_PointCodec.CODEC);
        }
      } catch (DecodeException e) {
        throw e.within("", i);
      }
      return in.list(elements);
    }

    private static Map<Boolean, String> readAnswers(WireReader in) {
      int count = in.count("answers", LENGTH_PREFIX, 2);
      if (count == 0) {
        return Sequences.emptyMap();
      }
      LinkedHashMap<Boolean, String> entries = LinkedHashMap.newLinkedHashMap(count);
      int i = 0;
      Boolean key = null;
      try {
        for (; i < count; i++) {
          key = null;
          long start = in.offset();
          int at = in.take(1, "key:1");
          key = in.bool(at, "key");
          Sequences.put(entries, key, readAnswersValue(in), start);
        }
      } catch (DecodeException e) {
        throw e.within("answers", i, key);
      }
      return java.util.Collections.unmodifiableSequencedMap(entries);
    }

    private static String readAnswersValue(WireReader in) {
      if (!in.present(in.take(1, ":1"), "")) {
        return null;
      }
      return in.utf8("", LENGTH_PREFIX);
    }

    private static Collection<String> readLines(WireReader in) {
      Object[] elements = new Object[in.count("lines", LENGTH_PREFIX, 4)];
      int i = 0;
      try {
        for (; i < elements.length; i++) {
          elements[i] = in.utf8("", LENGTH_PREFIX);
        }
      } catch (DecodeException e) {
        throw e.within("lines", i);
      }
      return Sequences.list(elements);
    }

    private static Collections.Point[] readCorners(WireReader in) {
      Collections.Point[] elements = new Collections.Point[in.countToRead("corners", LENGTH_PREFIX, WireSize.min(Collections_PointCodec.CODEC))];
      int i = 0;
      try {
        for (; i < elements.length; i++) {
          elements[i] = in.record("", Collections_PointCodec.CODEC);
        }
      } catch (DecodeException e) {
        throw e.within("corners", i);
      }
      return in.array(elements);
    }

    private static String[] readNames(WireReader in) {
      String[] elements = new String[in.count("names", LENGTH_PREFIX, 4)];
      int i = 0;
      try {
        for (; i < elements.length; i++) {
          elements[i] = in.utf8("", LENGTH_PREFIX);
        }
      } catch (DecodeException e) {
        throw e.within("names", i);
      }
      return elements;
    }

    private static int[][] readGrid(WireReader in) {
      int[][] elements = new int[in.count("grid", LENGTH_PREFIX, 4)][];
      int i = 0;
      try {
        for (; i < elements.length; i++) {
          elements[i] = in.uint16Array("", LENGTH_PREFIX);
        }
      } catch (DecodeException e) {
        throw e.within("grid", i);
      }
      return elements;
    }

    private static List<Map<String, Set<Character>>> readIndex(WireReader in) {
      Object[] elements = new Object[in.count("index", LENGTH_PREFIX, 4)];
      int i = 0;
      try {
        for (; i < elements.length; i++) {
          elements[i] = readIndexElement(in);
        }
      } catch (DecodeException e) {
        throw e.within("index", i);
      }
      return Sequences.list(elements);
    }

    private static Map<String, Set<Character>> readIndexElement(WireReader in) {
      int count = in.count("", LENGTH_PREFIX, 8);
      if (count == 0) {
        return Sequences.emptyMap();
      }
      LinkedHashMap<String, Set<Character>> entries = LinkedHashMap.newLinkedHashMap(count);
      int i = 0;
      String key = null;
      try {
        for (; i < count; i++) {
          key = null;
          long start = in.offset();
          key = in.utf8("key", LENGTH_PREFIX);
          Sequences.put(entries, key, readIndexElementValue(in), start);
        }
      } catch (DecodeException e) {
        throw e.within("", i, key);
      }
      return java.util.Collections.unmodifiableSequencedMap(entries);
    }

    private static Set<Character> readIndexElementValue(WireReader in) {
      int count = in.count("", LENGTH_PREFIX, 2);
      if (count == 0) {
        return Sequences.emptySet();
      }
      LinkedHashSet<Character> elements = LinkedHashSet.newLinkedHashSet(count);
      int i = 0;
      try {
        for (; i < count; i++) {
          long start = in.offset();
          int at = in.take(2, ":2");
          Sequences.add(elements, (char) in.uint16(at), start);
        }
      } catch (DecodeException e) {
        throw e.within("", i);
      }
      return java.util.Collections.unmodifiableSequencedSet(elements);
    }
  }
}
