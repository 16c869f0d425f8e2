package telemetry;

import dev.recordwire.codec.DecodeException;
import dev.recordwire.codec.DecodeLimits;
import dev.recordwire.codec.Utf8View;
import dev.recordwire.codec.spi.Bounds;
import dev.recordwire.codec.spi.GeneratedCodec;
import dev.recordwire.codec.spi.KeyKind;
import dev.recordwire.codec.spi.Keys;
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
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.Generated;

/**
 * The codec of {@link Texts}: utf8 name, utf8 of 6 code, utf8 city, set of utf8 tags,
 * map of utf8 to optional utf8 notes. Lengths and counts are uint32.
 */
@Generated("dev.recordwire.processor.WireProcessor")
public final class TextsCodec {
  public static final GeneratedCodec<Texts> CODEC = SpiLevel.of(1, TextsCodec.class)
      .register(new Layout());

  private TextsCodec() {
  }

  public static byte[] encode(Texts value) {
    return CODEC.encode(value);
  }

  public static int encode(Texts value, byte[] target, int offset) {
    return CODEC.encode(value, target, offset);
  }

  public static long encode(Texts value, MemorySegment target, long offset) {
    return CODEC.encode(value, target, offset);
  }

  public static int encode(Texts value, ByteBuffer target) {
    return CODEC.encode(value, target);
  }

  public static long encodedSize(Texts value) {
    return CODEC.encodedSize(value);
  }

  public static Texts decode(byte[] bytes) {
    return CODEC.decode(bytes);
  }

  public static Texts decode(byte[] bytes, DecodeLimits limits) {
    return CODEC.decode(bytes, limits);
  }

  public static Texts decode(byte[] bytes, int offset, int length) {
    return CODEC.decode(bytes, offset, length);
  }

  public static Texts decode(byte[] bytes, int offset, int length, DecodeLimits limits) {
    return CODEC.decode(bytes, offset, length, limits);
  }

  public static Texts decode(MemorySegment source) {
    return CODEC.decode(source);
  }

  public static Texts decode(MemorySegment source, DecodeLimits limits) {
    return CODEC.decode(source, limits);
  }

  public static Texts decode(ByteBuffer source) {
    return CODEC.decode(source);
  }

  public static Texts decode(ByteBuffer source, DecodeLimits limits) {
    return CODEC.decode(source, limits);
  }

  private static final class Layout extends GeneratedCodec<Texts> {
    private static final LengthPrefix LENGTH_PREFIX = LengthPrefix.UINT32;

    private static final Utf8View CITY_DEFAULT = Utf8View.of("n\u00e9");

    Layout() {
      super(Texts.class);
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
    protected Texts read(byte[] bytes, int from, int to, DecodeLimits limits) {
      WireReader in = WireReader.over(bytes, from, to, limits);
      Texts value = read(in);
      in.end();
      return value;
    }

    @Override
    protected String ownSchema() {
      return "{\"fields\":[{\"id\":1,\"kind\":5,\"name\":\"name\",\"type\":{\"length\":\"uint32\",\"typ"
          + "e\":\"utf8\"}},{\"id\":2,\"kind\":5,\"name\":\"code\",\"type\":{\"length\":6,\"type\":\"ut"
          + "f8\"}},{\"default\":\"n\u00e9\",\"id\":3,\"kind\":5,\"name\":\"city\",\"type\":{\"length\":\"ui"
          + "nt32\",\"max\":100,\"type\":\"utf8\"}},{\"id\":4,\"kind\":5,\"name\":\"tags\",\"type\":{\""
          + "count\":\"uint32\",\"element\":{\"length\":\"uint32\",\"type\":\"utf8\"},\"type\":\"set\""
          + "}},{\"id\":5,\"kind\":5,\"name\":\"notes\",\"type\":{\"count\":\"uint32\",\"key\":{\"leng"
          + "th\":\"uint32\",\"type\":\"utf8\"},\"type\":\"map\",\"value\":{\"type\":\"optional\",\"val"
          + "ue\":{\"length\":\"uint32\",\"type\":\"utf8\"}}}}],\"layout\":\"evolvable\",\"record\":"
          + "\"telemetry.Texts\"}";
    }

    @Override
    protected long size(Texts value) {
      return 32
          + WireSize.utf8("name", LENGTH_PREFIX, value.name())
          + WireSize.utf8("city", LENGTH_PREFIX, Bounds.maxBytes("city", 100, value.city()))
          + sizeOfTags(value.tags())
          + sizeOfNotes(value.notes());
    }

    @Override
    protected void write(WireWriter out, Texts value) {
      long record = out.open();
      out.header(1 * 8 + 5);
      out.utf8("name", LENGTH_PREFIX, value.name());
      int at = out.take(12);
      out.header(at, 2 * 8 + 5);
      out.int32(at + 2, 6);
      out.paddedUtf8(at + 6, "code", 6, value.code());
      out.header(3 * 8 + 5);
      out.utf8("city", LENGTH_PREFIX, Bounds.maxBytes("city", 100, value.city()));
      long tags = out.open(4 * 8 + 5);
      writeTags(out, value.tags());
      out.close("tags", tags);
      long notes = out.open(5 * 8 + 5);
      writeNotes(out, value.notes());
      out.close("notes", notes);
      out.close("", record);
    }

    @Override
    @SuppressWarnings("NullAway")
    protected Texts read(WireReader in) {
      long end = in.open();
      Utf8View name = null;
      Utf8View code = null;
      Utf8View city = CITY_DEFAULT;
      Set<Utf8View> tags = null;
      Map<Utf8View, Optional<Utf8View>> notes = null;
      long seen = 0;
      if (in.next(1 * 8 + 5, end)) {
        name = in.utf8View("name", LENGTH_PREFIX);
        seen |= 0x1L;
      }
      int at = in.ahead(12, end);
      if (at >= 0
          && in.uint16(at) == 2 * 8 + 5
          && in.int32(at + 2) == 6) {
        code = in.paddedUtf8View(at + 6, "code", 6);
        in.accept(12);
        seen |= 0x2L;
      }
      if (in.next(3 * 8 + 5, end)) {
        city = in.maxBytes("city", LENGTH_PREFIX, 100).utf8View("city", LENGTH_PREFIX);
        seen |= 0x4L;
      }
      if (in.next(4 * 8 + 5, end)) {
        long valueEnd = in.open("tags");
        tags = readTags(in);
        in.close("tags", valueEnd);
        seen |= 0x8L;
      }
      if (in.next(5 * 8 + 5, end)) {
        long valueEnd = in.open("notes");
        notes = readNotes(in);
        in.close("notes", valueEnd);
        seen |= 0x10L;
      }
      if ((seen & 0x1bL) == 0x1bL && in.isAt(end)) {
        return new Texts(name, code, city, tags, notes);
      }
      return new Fields(name, code, city, tags, notes, seen).read(in, end);
    }

    private static long sizeOfTags(Set<Utf8View> value) {
      int count = WireWriter.present("tags", value).size();
      long size = WireSize.count("tags", LENGTH_PREFIX, count);
      int i = 0;
      try {
        for (Utf8View element : value) {
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

    private static long sizeOfNotes(Map<Utf8View, Optional<Utf8View>> value) {
      int count = WireWriter.present("notes", value).size();
      long size = WireSize.count("notes", LENGTH_PREFIX, count);
      int i = 0;
      Utf8View key = null;
      try {
        for (Map.Entry<Utf8View, Optional<Utf8View>> entry : value.entrySet()) {
          if (i == count) {
            i++;
            break;
          }
          key = entry.getKey();
          size += WireSize.utf8("key", LENGTH_PREFIX, key);
          size += sizeOfNotesValue(entry.getValue());
          i++;
        }
      } catch (RuntimeException e) {
        throw WireWriter.inside("notes", i, key, e);
      }
      return size;
    }

    private static long sizeOfNotesValue(Optional<Utf8View> value) {
      return WireWriter.present("", value).isEmpty() ? 1 :
          1 + WireSize.utf8("", LENGTH_PREFIX, value.get());
    }

    private static void writeTags(WireWriter out, Set<Utf8View> value) {
      int count = WireWriter.present("tags", value).size();
      out.count("tags", LENGTH_PREFIX, count);
      out.distinct("tags", value, count, KeyKind.HASHED);
      int i = 0;
      try {
        for (Utf8View element : value) {
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

    private static void writeNotes(WireWriter out, Map<Utf8View, Optional<Utf8View>> value) {
      int count = WireWriter.present("notes", value).size();
      out.count("notes", LENGTH_PREFIX, count);
      out.distinct("notes", value, count, KeyKind.HASHED);
      int i = 0;
      Utf8View key = null;
      try {
        for (Map.Entry<Utf8View, Optional<Utf8View>> entry : value.entrySet()) {
          if (i == count) {
            i++;
            break;
          }
          key = entry.getKey();
          out.utf8("key", LENGTH_PREFIX, key);
          writeNotesValue(out, entry.getValue());
          i++;
        }
      } catch (RuntimeException e) {
        throw WireWriter.inside("notes", i, key, e);
      }
      WireWriter.unchanged("notes", count, i);
    }

    private static void writeNotesValue(WireWriter out, Optional<Utf8View> value) {
      if (WireWriter.present("", value).isEmpty()) {
        out.bool(out.take(1), false);
        return;
      }
      out.bool(out.take(1), true);
      out.utf8("", LENGTH_PREFIX, value.get());
    }

    private static Set<Utf8View> readTags(WireReader in) {
      int count = in.count("tags", LENGTH_PREFIX, 4);
      if (count == 0) {
        return Sequences.emptySet();
      }
      LinkedHashSet<Utf8View> elements = LinkedHashSet.newLinkedHashSet(count);
      Keys keys = in.keys(KeyKind.HASHED, count);
      int i = 0;
      try {
        for (; i < count; i++) {
          long start = in.offset();
          Sequences.add(elements, in.utf8View("", LENGTH_PREFIX), start, keys);
        }
      } catch (DecodeException e) {
        throw e.within("tags", i);
      }
      return Collections.unmodifiableSequencedSet(elements);
    }

    private static Map<Utf8View, Optional<Utf8View>> readNotes(WireReader in) {
      int count = in.count("notes", LENGTH_PREFIX, 5);
      if (count == 0) {
        return Sequences.emptyMap();
      }
      LinkedHashMap<Utf8View, Optional<Utf8View>> entries = LinkedHashMap.newLinkedHashMap(count);
      Keys keys = in.keys(KeyKind.HASHED, count);
      int i = 0;
      Utf8View key = null;
      try {
        for (; i < count; i++) {
          key = null;
          long start = in.offset();
          key = in.utf8View("key", LENGTH_PREFIX);
          Sequences.put(entries, key, readNotesValue(in), start, keys);
        }
      } catch (DecodeException e) {
        throw e.within("notes", i, key);
      }
      return Collections.unmodifiableSequencedMap(entries);
    }

    private static Optional<Utf8View> readNotesValue(WireReader in) {
      if (!in.present(in.take(1, ":1"), "")) {
        return Optional.empty();
      }
      return Optional.of(in.utf8View("", LENGTH_PREFIX));
    }

    /**
     * The values so far of a record whose fields do not come as this version writes them.
     */
    @SuppressWarnings("NullAway")
    private static final class Fields {
      private Utf8View name;

      private Utf8View code;

      private Utf8View city;

      private Set<Utf8View> tags;

      private Map<Utf8View, Optional<Utf8View>> notes;

      private long seen;

      Fields(Utf8View name, Utf8View code, Utf8View city, Set<Utf8View> tags,
          Map<Utf8View, Optional<Utf8View>> notes, long seen) {
        this.name = name;
        this.code = code;
        this.city = city;
        this.tags = tags;
        this.notes = notes;
        this.seen = seen;
      }

      Texts read(WireReader in, long end) {
        while (in.before(end)) {
          int header = in.header(end);
          switch (header >>> 3) {
            case 1 -> {
              this.seen = in.once("name", this.seen, 0x1L);
              in.variable("name", header);
              this.name = in.utf8View("name", LENGTH_PREFIX);
            }
            case 2 -> {
              this.seen = in.once("code", this.seen, 0x2L);
              in.fixed("code", header, 5, 6);
              int at = in.take(6, "code:6");
              this.code = in.paddedUtf8View(at, "code", 6);
            }
            case 3 -> {
              this.seen = in.once("city", this.seen, 0x4L);
              in.variable("city", header);
              this.city = in.maxBytes("city", LENGTH_PREFIX, 100).utf8View("city", LENGTH_PREFIX);
            }
            case 4 -> {
              this.seen = in.once("tags", this.seen, 0x8L);
              in.variable("tags", header);
              long valueEnd = in.open("tags");
              this.tags = readTags(in);
              in.close("tags", valueEnd);
            }
            case 5 -> {
              this.seen = in.once("notes", this.seen, 0x10L);
              in.variable("notes", header);
              long valueEnd = in.open("notes");
              this.notes = readNotes(in);
              in.close("notes", valueEnd);
            }
            default -> in.skip(header, end);
          }
        }
        in.complete(this.seen, 0x1bL, "name code city tags notes");
        return new Texts(this.name, this.code, this.city, this.tags, this.notes);
      }
    }
  }
}
