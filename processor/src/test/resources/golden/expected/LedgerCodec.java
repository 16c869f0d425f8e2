package telemetry;

import dev.recordwire.codec.DecodeException;
import dev.recordwire.codec.DecodeLimits;
import dev.recordwire.codec.spi.EnumCodes;
import dev.recordwire.codec.spi.GeneratedCodec;
import dev.recordwire.codec.spi.KeyKind;
import dev.recordwire.codec.spi.Keys;
import dev.recordwire.codec.spi.LengthPrefix;
import dev.recordwire.codec.spi.Sequences;
import dev.recordwire.codec.spi.SpiLevel;
import dev.recordwire.codec.spi.WireReader;
import dev.recordwire.codec.spi.WireSize;
import dev.recordwire.codec.spi.WireWalk;
import dev.recordwire.codec.spi.WireWriter;
import java.lang.foreign.MemorySegment;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.Generated;

/**
 * The codec of {@link Ledger}: utf8 of 4 currency, map of utf8 to list of int64 bookings,
 * map of int32 to float64 rates, list of Ledger.Kind kinds, list of optional utf8 notes,
 * set of decimal steps, utf8 branch, list of int32 sums, list of utf8 owners.
 * Lengths and counts are uint32.
 */
@Generated("dev.recordwire.processor.WireProcessor")
final class LedgerCodec {
  public static final GeneratedCodec<Ledger> CODEC = SpiLevel.of(1, LedgerCodec.class)
      .register(new Layout());

  private LedgerCodec() {
  }

  public static byte[] encode(Ledger value) {
    return CODEC.encode(value);
  }

  public static int encode(Ledger value, byte[] target, int offset) {
    return CODEC.encode(value, target, offset);
  }

  public static long encode(Ledger value, MemorySegment target, long offset) {
    return CODEC.encode(value, target, offset);
  }

  public static int encode(Ledger value, ByteBuffer target) {
    return CODEC.encode(value, target);
  }

  public static long encodedSize(Ledger value) {
    return CODEC.encodedSize(value);
  }

  public static Ledger decode(byte[] bytes) {
    return CODEC.decode(bytes);
  }

  public static Ledger decode(byte[] bytes, DecodeLimits limits) {
    return CODEC.decode(bytes, limits);
  }

  public static Ledger decode(byte[] bytes, int offset, int length) {
    return CODEC.decode(bytes, offset, length);
  }

  public static Ledger decode(byte[] bytes, int offset, int length, DecodeLimits limits) {
    return CODEC.decode(bytes, offset, length, limits);
  }

  public static Ledger decode(MemorySegment source) {
    return CODEC.decode(source);
  }

  public static Ledger decode(MemorySegment source, DecodeLimits limits) {
    return CODEC.decode(source, limits);
  }

  public static Ledger decode(ByteBuffer source) {
    return CODEC.decode(source);
  }

  public static Ledger decode(ByteBuffer source, DecodeLimits limits) {
    return CODEC.decode(source, limits);
  }

  private static final class Layout extends GeneratedCodec<Ledger> {
    private static final LengthPrefix LENGTH_PREFIX = LengthPrefix.UINT32;

    private static final EnumCodes<Ledger.Kind> KIND_CODES = EnumCodes.ordinals(Ledger.Kind.values());

    Layout() {
      super(Ledger.class);
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
    protected Ledger read(byte[] bytes, int from, int to, DecodeLimits limits) {
      WireReader in = WireReader.over(bytes, from, to, limits);
      Ledger value = read(in);
      in.end();
      return value;
    }

    @Override
    protected String ownSchema() {
      return "{\"fields\":[{\"id\":1,\"kind\":2,\"name\":\"currency\",\"type\":{\"length\":4,\"type\":"
          + "\"utf8\"}},{\"id\":2,\"kind\":5,\"name\":\"bookings\",\"type\":{\"count\":\"uint32\",\"ke"
          + "y\":{\"length\":\"uint32\",\"type\":\"utf8\"},\"type\":\"map\",\"value\":{\"count\":\"uint"
          + "32\",\"element\":{\"type\":\"int64\"},\"type\":\"list\"}}},{\"id\":3,\"kind\":5,\"name\":"
          + "\"rates\",\"type\":{\"count\":\"uint32\",\"key\":{\"type\":\"int32\"},\"type\":\"map\",\"va"
          + "lue\":{\"type\":\"float64\"}}},{\"id\":4,\"kind\":5,\"name\":\"kinds\",\"type\":{\"count"
          + "\":\"uint32\",\"element\":{\"code\":\"uint8\",\"constants\":[{\"code\":0,\"name\":\"CASH"
          + "\"},{\"code\":1,\"name\":\"BOND\"}],\"enum\":\"telemetry.Ledger.Kind\",\"type\":\"enum"
          + "\"},\"type\":\"list\"}},{\"id\":5,\"kind\":5,\"name\":\"notes\",\"type\":{\"count\":\"uint"
          + "32\",\"element\":{\"type\":\"optional\",\"value\":{\"length\":\"uint32\",\"type\":\"utf8"
          + "\"}},\"type\":\"list\"}},{\"id\":6,\"kind\":5,\"name\":\"steps\",\"type\":{\"count\":\"uin"
          + "t32\",\"element\":{\"length\":\"uint32\",\"type\":\"decimal\"},\"type\":\"set\"}},{\"def"
          + "ault\":\"main\",\"id\":7,\"kind\":5,\"name\":\"branch\",\"type\":{\"length\":\"uint32\",\""
          + "type\":\"utf8\"}},{\"default\":\"[]\",\"id\":8,\"kind\":5,\"name\":\"sums\",\"type\":{\"co"
          + "unt\":\"uint32\",\"element\":{\"type\":\"int32\"},\"type\":\"list\"}},{\"default\":\"[]\""
          + ",\"id\":9,\"kind\":5,\"name\":\"owners\",\"type\":{\"count\":\"uint32\",\"element\":{\"le"
          + "ngth\":\"uint32\",\"type\":\"utf8\"},\"type\":\"list\"}}],\"layout\":\"evolvable\",\"rec"
          + "ord\":\"telemetry.Ledger\"}";
    }

    @Override
    protected long size(Ledger value) {
      return 54
          + sizeOfBookings(value.bookings())
          + sizeOfRates(value.rates())
          + sizeOfKinds(value.kinds())
          + sizeOfNotes(value.notes())
          + sizeOfSteps(value.steps())
          + WireSize.utf8("branch", LENGTH_PREFIX, value.branch())
          + sizeOfSums(value.sums())
          + sizeOfOwners(value.owners());
    }

    @Override
    protected void write(WireWriter out, Ledger value) {
      long record = out.open();
      int at = out.take(6);
      out.header(at, 1 * 8 + 2);
      out.paddedUtf8(at + 2, "currency", 4, value.currency());
      long bookings = out.open(2 * 8 + 5);
      writeBookings(out, value.bookings());
      out.close("bookings", bookings);
      long rates = out.open(3 * 8 + 5);
      writeRates(out, value.rates());
      out.close("rates", rates);
      long kinds = out.open(4 * 8 + 5);
      writeKinds(out, value.kinds());
      out.close("kinds", kinds);
      long notes = out.open(5 * 8 + 5);
      writeNotes(out, value.notes());
      out.close("notes", notes);
      long steps = out.open(6 * 8 + 5);
      writeSteps(out, value.steps());
      out.close("steps", steps);
      out.header(7 * 8 + 5);
      out.utf8("branch", LENGTH_PREFIX, value.branch());
      long sums = out.open(8 * 8 + 5);
      writeSums(out, value.sums());
      out.close("sums", sums);
      long owners = out.open(9 * 8 + 5);
      writeOwners(out, value.owners());
      out.close("owners", owners);
      out.close("", record);
    }

    @Override
    @SuppressWarnings("NullAway")
    protected Ledger read(WireReader in) {
      long end = in.open();
      String currency = null;
      Map<String, List<Long>> bookings = null;
      Map<Integer, Double> rates = null;
      List<Ledger.Kind> kinds = null;
      List<Optional<String>> notes = null;
      Set<BigDecimal> steps = null;
      String branch = "main";
      List<Integer> sums = List.of();
      List<String> owners = List.of();
      long seen = 0;
      int at = in.ahead(6, end);
      if (at >= 0 && in.uint16(at) == 1 * 8 + 2) {
        currency = in.paddedUtf8(at + 2, "currency", 4);
        in.accept(6);
        seen |= 0x1L;
      }
      if (in.next(2 * 8 + 5, end)) {
        long valueEnd = in.open("bookings");
        bookings = readBookings(in);
        in.close("bookings", valueEnd);
        seen |= 0x2L;
      }
      if (in.next(3 * 8 + 5, end)) {
        long valueEnd = in.open("rates");
        rates = readRates(in);
        in.close("rates", valueEnd);
        seen |= 0x4L;
      }
      if (in.next(4 * 8 + 5, end)) {
        long valueEnd = in.open("kinds");
        kinds = readKinds(in);
        in.close("kinds", valueEnd);
        seen |= 0x8L;
      }
      if (in.next(5 * 8 + 5, end)) {
        long valueEnd = in.open("notes");
        notes = readNotes(in);
        in.close("notes", valueEnd);
        seen |= 0x10L;
      }
      if (in.next(6 * 8 + 5, end)) {
        long valueEnd = in.open("steps");
        steps = readSteps(in);
        in.close("steps", valueEnd);
        seen |= 0x20L;
      }
      if (in.next(7 * 8 + 5, end)) {
        branch = in.utf8("branch", LENGTH_PREFIX);
        seen |= 0x40L;
      }
      if (in.next(8 * 8 + 5, end)) {
        long valueEnd = in.open("sums");
        sums = readSums(in);
        in.close("sums", valueEnd);
        seen |= 0x80L;
      }
      if (in.next(9 * 8 + 5, end)) {
        long valueEnd = in.open("owners");
        owners = readOwners(in);
        in.close("owners", valueEnd);
        seen |= 0x100L;
      }
      if ((seen & 0x3fL) == 0x3fL && in.isAt(end)) {
        return new Ledger(currency, bookings, rates, kinds, notes, steps, branch, sums, owners);
      }
      return new Fields(currency, bookings, rates, kinds, notes, steps, branch, sums, owners,
          seen).read(in, end);
    }

    @Override
    protected boolean walk(WireWalk in) {
      return LedgerView.walk(in);
    }

    private static long sizeOfBookings(Map<String, List<Long>> value) {
      int count = WireWriter.present("bookings", value).size();
      long size = WireSize.count("bookings", LENGTH_PREFIX, count);
      int i = 0;
      String key = null;
      try {
        for (Map.Entry<String, List<Long>> entry : value.entrySet()) {
          if (i == count) {
            i++;
            break;
          }
          key = entry.getKey();
          size += WireSize.utf8("key", LENGTH_PREFIX, key);
          size += sizeOfBookingsValue(entry.getValue());
          i++;
        }
      } catch (RuntimeException e) {
        throw WireWriter.inside("bookings", i, key, e);
      }
      return size;
    }

    private static long sizeOfBookingsValue(List<Long> value) {
      int count = WireWriter.present("", value).size();
      return WireSize.count("", LENGTH_PREFIX, count) + 8L * count;
    }

    private static long sizeOfRates(Map<Integer, Double> value) {
      int count = WireWriter.present("rates", value).size();
      return WireSize.count("rates", LENGTH_PREFIX, count) + 12L * count;
    }

    private static long sizeOfKinds(List<Ledger.Kind> value) {
      int count = WireWriter.present("kinds", value).size();
      return WireSize.count("kinds", LENGTH_PREFIX, count) + 1L * count;
    }

    private static long sizeOfNotes(List<Optional<String>> value) {
      List<Optional<String>> elements = Sequences.indexed("notes", value);
      int count = elements.size();
      long size = WireSize.count("notes", LENGTH_PREFIX, count);
      int i = 0;
      try {
        for (; i < count; i++) {
          size += sizeOfNotesElement(elements.get(i));
        }
      } catch (RuntimeException e) {
        throw WireWriter.inside("notes", i, e);
      }
      return size;
    }

    private static long sizeOfNotesElement(Optional<String> value) {
      return WireWriter.present("", value).isEmpty() ? 1 :
          1 + WireSize.utf8("", LENGTH_PREFIX, value.get());
    }

    private static long sizeOfSteps(Set<BigDecimal> value) {
      int count = WireWriter.present("steps", value).size();
      long size = WireSize.count("steps", LENGTH_PREFIX, count);
      int i = 0;
      try {
        for (BigDecimal element : value) {
          if (i == count) {
            i++;
            break;
          }
          size += WireSize.decimal("", LENGTH_PREFIX, element);
          i++;
        }
      } catch (RuntimeException e) {
        throw WireWriter.inside("steps", i, e);
      }
      return size;
    }

    private static long sizeOfSums(List<Integer> value) {
      int count = WireWriter.present("sums", value).size();
      return WireSize.count("sums", LENGTH_PREFIX, count) + 4L * count;
    }

    private static long sizeOfOwners(List<String> value) {
      List<String> elements = Sequences.indexed("owners", value);
      int count = elements.size();
      long size = WireSize.count("owners", LENGTH_PREFIX, count);
      int i = 0;
      try {
        for (; i < count; i++) {
          size += WireSize.utf8("", LENGTH_PREFIX, elements.get(i));
        }
      } catch (RuntimeException e) {
        throw WireWriter.inside("owners", i, e);
      }
      return size;
    }

    private static void writeBookings(WireWriter out, Map<String, List<Long>> value) {
      int count = WireWriter.present("bookings", value).size();
      out.count("bookings", LENGTH_PREFIX, count);
      out.distinct("bookings", value, count, KeyKind.PLAIN);
      int i = 0;
      String key = null;
      try {
        for (Map.Entry<String, List<Long>> entry : value.entrySet()) {
          if (i == count) {
            i++;
            break;
          }
          key = entry.getKey();
          out.utf8("key", LENGTH_PREFIX, key);
          writeBookingsValue(out, entry.getValue());
          i++;
        }
      } catch (RuntimeException e) {
        throw WireWriter.inside("bookings", i, key, e);
      }
      WireWriter.unchanged("bookings", count, i);
    }

    private static void writeBookingsValue(WireWriter out, List<Long> value) {
      List<Long> elements = Sequences.indexed("", value);
      int count = elements.size();
      out.count("", LENGTH_PREFIX, count);
      int i = 0;
      try {
        for (; i < count; i++) {
          int at = out.take(8);
          out.int64(at, WireWriter.present("", elements.get(i)));
        }
      } catch (RuntimeException e) {
        throw WireWriter.inside("", i, e);
      }
      WireWriter.unchanged("", count, elements.size());
    }

    private static void writeRates(WireWriter out, Map<Integer, Double> value) {
      int count = WireWriter.present("rates", value).size();
      out.count("rates", LENGTH_PREFIX, count);
      out.distinct("rates", value, count, KeyKind.PLAIN);
      int i = 0;
      Integer key = null;
      try {
        for (Map.Entry<Integer, Double> entry : value.entrySet()) {
          if (i == count) {
            i++;
            break;
          }
          key = entry.getKey();
          int at = out.take(12);
          out.int32(at, WireWriter.present("key", key));
          out.float64(at + 4, WireWriter.present("", entry.getValue()));
          i++;
        }
      } catch (RuntimeException e) {
        throw WireWriter.inside("rates", i, key, e);
      }
      WireWriter.unchanged("rates", count, i);
    }

    private static void writeKinds(WireWriter out, List<Ledger.Kind> value) {
      List<Ledger.Kind> elements = Sequences.indexed("kinds", value);
      int count = elements.size();
      out.count("kinds", LENGTH_PREFIX, count);
      int i = 0;
      try {
        for (; i < count; i++) {
          int at = out.take(1);
          out.enum8(at, "", KIND_CODES, elements.get(i));
        }
      } catch (RuntimeException e) {
        throw WireWriter.inside("kinds", i, e);
      }
      WireWriter.unchanged("kinds", count, elements.size());
    }

    private static void writeNotes(WireWriter out, List<Optional<String>> value) {
      List<Optional<String>> elements = Sequences.indexed("notes", value);
      int count = elements.size();
      out.count("notes", LENGTH_PREFIX, count);
      int i = 0;
      try {
        for (; i < count; i++) {
          writeNotesElement(out, elements.get(i));
        }
      } catch (RuntimeException e) {
        throw WireWriter.inside("notes", i, e);
      }
      WireWriter.unchanged("notes", count, elements.size());
    }

    private static void writeNotesElement(WireWriter out, Optional<String> value) {
      if (WireWriter.present("", value).isEmpty()) {
        out.bool(out.take(1), false);
        return;
      }
      out.bool(out.take(1), true);
      out.utf8("", LENGTH_PREFIX, value.get());
    }

    private static void writeSteps(WireWriter out, Set<BigDecimal> value) {
      int count = WireWriter.present("steps", value).size();
      out.count("steps", LENGTH_PREFIX, count);
      out.distinct("steps", value, count, KeyKind.DECIMAL);
      int i = 0;
      try {
        for (BigDecimal element : value) {
          if (i == count) {
            i++;
            break;
          }
          out.decimal("", LENGTH_PREFIX, element);
          i++;
        }
      } catch (RuntimeException e) {
        throw WireWriter.inside("steps", i, e);
      }
      WireWriter.unchanged("steps", count, i);
    }

    private static void writeSums(WireWriter out, List<Integer> value) {
      List<Integer> elements = Sequences.indexed("sums", value);
      int count = elements.size();
      out.count("sums", LENGTH_PREFIX, count);
      int i = 0;
      try {
        for (; i < count; i++) {
          int at = out.take(4);
          out.int32(at, WireWriter.present("", elements.get(i)));
        }
      } catch (RuntimeException e) {
        throw WireWriter.inside("sums", i, e);
      }
      WireWriter.unchanged("sums", count, elements.size());
    }

    private static void writeOwners(WireWriter out, List<String> value) {
      List<String> elements = Sequences.indexed("owners", value);
      int count = elements.size();
      out.count("owners", LENGTH_PREFIX, count);
      int i = 0;
      try {
        for (; i < count; i++) {
          out.utf8("", LENGTH_PREFIX, elements.get(i));
        }
      } catch (RuntimeException e) {
        throw WireWriter.inside("owners", i, e);
      }
      WireWriter.unchanged("owners", count, elements.size());
    }

    private static Map<String, List<Long>> readBookings(WireReader in) {
      int count = in.count("bookings", LENGTH_PREFIX, 8);
      if (count == 0) {
        return Sequences.emptyMap();
      }
      LinkedHashMap<String, List<Long>> entries = LinkedHashMap.newLinkedHashMap(count);
      int i = 0;
      String key = null;
      try {
        for (; i < count; i++) {
          key = null;
          long start = in.offset();
          key = in.utf8("key", LENGTH_PREFIX);
          Sequences.put(entries, key, readBookingsValue(in), start);
        }
      } catch (DecodeException e) {
        throw e.within("bookings", i, key);
      }
      return Collections.unmodifiableSequencedMap(entries);
    }

    private static List<Long> readBookingsValue(WireReader in) {
      Object[] elements = new Object[in.count("", LENGTH_PREFIX, 8)];
      int i = 0;
      try {
        for (; i < elements.length; i++) {
          int at = in.take(8, ":8");
          elements[i] = in.int64(at);
        }
      } catch (DecodeException e) {
        throw e.within("", i);
      }
      return Sequences.list(elements);
    }

    private static Map<Integer, Double> readRates(WireReader in) {
      int count = in.count("rates", LENGTH_PREFIX, 12);
      if (count == 0) {
        return Sequences.emptyMap();
      }
      LinkedHashMap<Integer, Double> entries = LinkedHashMap.newLinkedHashMap(count);
      int i = 0;
      Integer key = null;
      try {
        for (; i < count; i++) {
          key = null;
          long start = in.offset();
          int at = in.take(12, "key:4 :8");
          key = in.int32(at);
          Sequences.put(entries, key, in.float64(at + 4), start);
        }
      } catch (DecodeException e) {
        throw e.within("rates", i, key);
      }
      return Collections.unmodifiableSequencedMap(entries);
    }

    private static List<Ledger.Kind> readKinds(WireReader in) {
      Object[] elements = new Object[in.count("kinds", LENGTH_PREFIX, 1)];
      int i = 0;
      try {
        for (; i < elements.length; i++) {
          int at = in.take(1, ":1");
          elements[i] = in.enum8(at, "", KIND_CODES);
        }
      } catch (DecodeException e) {
        throw e.within("kinds", i);
      }
      return Sequences.list(elements);
    }

    private static List<Optional<String>> readNotes(WireReader in) {
      Object[] elements = new Object[in.count("notes", LENGTH_PREFIX, 1)];
      int i = 0;
      try {
        for (; i < elements.length; i++) {
          elements[i] = readNotesElement(in);
        }
      } catch (DecodeException e) {
        throw e.within("notes", i);
      }
      return Sequences.list(elements);
    }

    private static Optional<String> readNotesElement(WireReader in) {
      if (!in.present(in.take(1, ":1"), "")) {
        return Optional.empty();
      }
      return Optional.of(in.utf8("", LENGTH_PREFIX));
    }

    private static Set<BigDecimal> readSteps(WireReader in) {
      int count = in.count("steps", LENGTH_PREFIX, 9);
      if (count == 0) {
        return Sequences.emptySet();
      }
      LinkedHashSet<BigDecimal> elements = LinkedHashSet.newLinkedHashSet(count);
      Keys keys = in.keys(KeyKind.DECIMAL, count);
      int i = 0;
      try {
        for (; i < count; i++) {
          long start = in.offset();
          Sequences.add(elements, in.decimal("", LENGTH_PREFIX), start, keys);
        }
      } catch (DecodeException e) {
        throw e.within("steps", i);
      }
      return Collections.unmodifiableSequencedSet(elements);
    }

    private static List<Integer> readSums(WireReader in) {
      Object[] elements = new Object[in.count("sums", LENGTH_PREFIX, 4)];
      int i = 0;
      try {
        for (; i < elements.length; i++) {
          int at = in.take(4, ":4");
          elements[i] = in.int32(at);
        }
      } catch (DecodeException e) {
        throw e.within("sums", i);
      }
      return Sequences.list(elements);
    }

    private static List<String> readOwners(WireReader in) {
      Object[] elements = new Object[in.count("owners", LENGTH_PREFIX, 4)];
      int i = 0;
      try {
        for (; i < elements.length; i++) {
          elements[i] = in.utf8("", LENGTH_PREFIX);
        }
      } catch (DecodeException e) {
        throw e.within("owners", i);
      }
      return Sequences.list(elements);
    }

    /**
     * The values so far of a record whose fields do not come as this version writes them.
     */
    @SuppressWarnings("NullAway")
    private static final class Fields {
      private String currency;

      private Map<String, List<Long>> bookings;

      private Map<Integer, Double> rates;

      private List<Ledger.Kind> kinds;

      private List<Optional<String>> notes;

      private Set<BigDecimal> steps;

      private String branch;

      private List<Integer> sums;

      private List<String> owners;

      private long seen;

      Fields(String currency, Map<String, List<Long>> bookings, Map<Integer, Double> rates,
          List<Ledger.Kind> kinds, List<Optional<String>> notes, Set<BigDecimal> steps,
          String branch, List<Integer> sums, List<String> owners, long seen) {
        this.currency = currency;
        this.bookings = bookings;
        this.rates = rates;
        this.kinds = kinds;
        this.notes = notes;
        this.steps = steps;
        this.branch = branch;
        this.sums = sums;
        this.owners = owners;
        this.seen = seen;
      }

      Ledger read(WireReader in, long end) {
        while (in.before(end)) {
          int header = in.header(end);
          switch (header >>> 3) {
            case 1 -> {
              this.seen = in.once("currency", this.seen, 0x1L);
              in.fixed("currency", header, 2, 4);
              int at = in.take(4, "currency:4");
              this.currency = in.paddedUtf8(at, "currency", 4);
            }
            case 2 -> {
              this.seen = in.once("bookings", this.seen, 0x2L);
              in.variable("bookings", header);
              long valueEnd = in.open("bookings");
              this.bookings = readBookings(in);
              in.close("bookings", valueEnd);
            }
            case 3 -> {
              this.seen = in.once("rates", this.seen, 0x4L);
              in.variable("rates", header);
              long valueEnd = in.open("rates");
              this.rates = readRates(in);
              in.close("rates", valueEnd);
            }
            case 4 -> {
              this.seen = in.once("kinds", this.seen, 0x8L);
              in.variable("kinds", header);
              long valueEnd = in.open("kinds");
              this.kinds = readKinds(in);
              in.close("kinds", valueEnd);
            }
            case 5 -> {
              this.seen = in.once("notes", this.seen, 0x10L);
              in.variable("notes", header);
              long valueEnd = in.open("notes");
              this.notes = readNotes(in);
              in.close("notes", valueEnd);
            }
            case 6 -> {
              this.seen = in.once("steps", this.seen, 0x20L);
              in.variable("steps", header);
              long valueEnd = in.open("steps");
              this.steps = readSteps(in);
              in.close("steps", valueEnd);
            }
            case 7 -> {
              this.seen = in.once("branch", this.seen, 0x40L);
              in.variable("branch", header);
              this.branch = in.utf8("branch", LENGTH_PREFIX);
            }
            case 8 -> {
              this.seen = in.once("sums", this.seen, 0x80L);
              in.variable("sums", header);
              long valueEnd = in.open("sums");
              this.sums = readSums(in);
              in.close("sums", valueEnd);
            }
            case 9 -> {
              this.seen = in.once("owners", this.seen, 0x100L);
              in.variable("owners", header);
              long valueEnd = in.open("owners");
              this.owners = readOwners(in);
              in.close("owners", valueEnd);
            }
            default -> in.skip(header, end);
          }
        }
        in.complete(this.seen, 0x3fL, "currency bookings rates kinds notes steps branch sums owners");
        return new Ledger(this.currency, this.bookings, this.rates, this.kinds, this.notes,
            this.steps, this.branch, this.sums, this.owners);
      }
    }
  }
}
