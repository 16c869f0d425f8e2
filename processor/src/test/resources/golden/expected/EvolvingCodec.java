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
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javax.annotation.processing.Generated;

/**
 * The codec of {@link Evolving}: int32 number, float64 height, instant start, uint16 port,
 * utf8 name, list of int16 marks, optional utf8 note, optional int32 rank,
 * optional Evolving.Step last, list of Evolving.Step steps, Evolving.Step first.
 * Lengths and counts are uint32.
 */
@Generated("dev.recordwire.processor.WireProcessor")
public final class EvolvingCodec {
  public static final GeneratedCodec<Evolving> CODEC = SpiLevel.of(1, EvolvingCodec.class)
      .register(new Layout());

  private EvolvingCodec() {
  }

  public static byte[] encode(Evolving value) {
    return CODEC.encode(value);
  }

  public static int encode(Evolving value, byte[] target, int offset) {
    return CODEC.encode(value, target, offset);
  }

  public static long encode(Evolving value, MemorySegment target, long offset) {
    return CODEC.encode(value, target, offset);
  }

  public static int encode(Evolving value, ByteBuffer target) {
    return CODEC.encode(value, target);
  }

  public static long encodedSize(Evolving value) {
    return CODEC.encodedSize(value);
  }

  public static Evolving decode(byte[] bytes) {
    return CODEC.decode(bytes);
  }

  public static Evolving decode(byte[] bytes, DecodeLimits limits) {
    return CODEC.decode(bytes, limits);
  }

  public static Evolving decode(byte[] bytes, int offset, int length) {
    return CODEC.decode(bytes, offset, length);
  }

  public static Evolving decode(byte[] bytes, int offset, int length, DecodeLimits limits) {
    return CODEC.decode(bytes, offset, length, limits);
  }

  public static Evolving decode(MemorySegment source) {
    return CODEC.decode(source);
  }

  public static Evolving decode(MemorySegment source, DecodeLimits limits) {
    return CODEC.decode(source, limits);
  }

  public static Evolving decode(ByteBuffer source) {
    return CODEC.decode(source);
  }

  public static Evolving decode(ByteBuffer source, DecodeLimits limits) {
    return CODEC.decode(source, limits);
  }

  private static final class Layout extends GeneratedCodec<Evolving> {
    private static final LengthPrefix LENGTH_PREFIX = LengthPrefix.UINT32;

    Layout() {
      super(Evolving.class);
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
    protected Evolving read(byte[] bytes, int from, int to, DecodeLimits limits) {
      WireReader in = WireReader.over(bytes, from, to, limits);
      Evolving value = read(in);
      in.end();
      return value;
    }

    @Override
    protected GeneratedCodec<?>[] containedCodecs() {
      return new GeneratedCodec<?>[] {Evolving_StepCodec.CODEC};
    }

    @Override
    protected String ownSchema() {
      return "{\"fields\":[{\"id\":1,\"kind\":2,\"name\":\"number\",\"type\":{\"type\":\"int32\"}},{\"i"
          + "d\":2,\"kind\":3,\"name\":\"height\",\"type\":{\"type\":\"float64\"}},{\"id\":4,\"kind\":"
          + "5,\"name\":\"start\",\"type\":{\"type\":\"instant\"}},{\"default\":\"80\",\"id\":7,\"kind"
          + "\":1,\"name\":\"port\",\"type\":{\"type\":\"uint16\"}},{\"id\":3,\"kind\":5,\"name\":\"nam"
          + "e\",\"type\":{\"length\":\"uint32\",\"type\":\"utf8\"}},{\"id\":5,\"kind\":5,\"name\":\"ma"
          + "rks\",\"type\":{\"count\":\"uint32\",\"element\":{\"type\":\"int16\"},\"type\":\"list\"}}"
          + ",{\"id\":6,\"kind\":5,\"name\":\"note\",\"type\":{\"type\":\"optional\",\"value\":{\"leng"
          + "th\":\"uint32\",\"type\":\"utf8\"}}},{\"id\":8,\"kind\":5,\"name\":\"rank\",\"type\":{\"ty"
          + "pe\":\"optional\",\"value\":{\"type\":\"int32\"}}},{\"id\":10,\"kind\":5,\"name\":\"last"
          + "\",\"type\":{\"type\":\"optional\",\"value\":{\"record\":\"telemetry.Evolving.Step\","
          + "\"type\":\"struct\"}}},{\"default\":\"[]\",\"id\":11,\"kind\":5,\"name\":\"steps\",\"type"
          + "\":{\"count\":\"uint32\",\"element\":{\"record\":\"telemetry.Evolving.Step\",\"type\""
          + ":\"struct\"},\"type\":\"list\"}},{\"id\":12,\"kind\":5,\"name\":\"first\",\"type\":{\"rec"
          + "ord\":\"telemetry.Evolving.Step\",\"type\":\"struct\"}}],\"layout\":\"evolvable\",\""
          + "record\":\"telemetry.Evolving\"}";
    }

    @Override
    protected long size(Evolving value) {
      return 58
          + WireSize.utf8("name", LENGTH_PREFIX, value.name())
          + sizeOfMarks(value.marks())
          + sizeOfNote(value.note())
          + sizeOfRank(value.rank())
          + sizeOfLast(value.last())
          + sizeOfSteps(value.steps())
          + WireSize.record("first", Evolving_StepCodec.CODEC, value.first());
    }

    @Override
    protected void write(WireWriter out, Evolving value) {
      out.enter();
      long record = out.open();
      int at = out.take(34);
      out.int32Field(at, 1 * 8 + 2, value.number());
      out.header(at + 6, 2 * 8 + 3);
      out.float64(at + 8, value.height());
      out.header(at + 16, 4 * 8 + 5);
      out.int32(at + 18, 12);
      out.instant(at + 22, "start", value.start());
      at = out.take(4);
      out.header(at, 7 * 8 + 1);
      out.uint16(at + 2, "port", value.port());
      out.header(3 * 8 + 5);
      out.utf8("name", LENGTH_PREFIX, value.name());
      long marks = out.open(5 * 8 + 5);
      writeMarks(out, value.marks());
      out.close("marks", marks);
      writeNote(out, value.note());
      writeRank(out, value.rank());
      writeLast(out, value.last());
      long steps = out.open(11 * 8 + 5);
      writeSteps(out, value.steps());
      out.close("steps", steps);
      out.header(12 * 8 + 5);
      out.record("first", Evolving_StepCodec.CODEC, value.first());
      out.close("", record);
      out.leave();
    }

    @Override
    @SuppressWarnings("NullAway")
    protected Evolving read(WireReader in) {
      long end = in.open();
      int number = 0;
      double height = 0;
      Instant start = null;
      int port = 80;
      String name = null;
      List<Short> marks = null;
      Optional<String> note = Optional.empty();
      OptionalInt rank = OptionalInt.empty();
      Optional<Evolving.Step> last = Optional.empty();
      List<Evolving.Step> steps = List.of();
      Evolving.Step first = null;
      long seen = 0;
      int at = in.ahead(34, end);
      if (at >= 0
          && in.uint16(at) == 1 * 8 + 2
          && in.uint16(at + 6) == 2 * 8 + 3
          && in.uint16(at + 16) == 4 * 8 + 5
          && in.int32(at + 18) == 12) {
        number = in.int32(at + 2);
        height = in.float64(at + 8);
        start = in.instant(at + 22, "start");
        in.accept(34);
        seen |= 0x7L;
      }
      at = in.ahead(4, end);
      if (at >= 0 && in.uint16(at) == 7 * 8 + 1) {
        port = in.uint16(at + 2);
        in.accept(4);
        seen |= 0x8L;
      }
      if (in.next(3 * 8 + 5, end)) {
        name = in.utf8("name", LENGTH_PREFIX);
        seen |= 0x10L;
      }
      if (in.next(5 * 8 + 5, end)) {
        long valueEnd = in.open("marks");
        marks = readMarks(in);
        in.close("marks", valueEnd);
        seen |= 0x20L;
      }
      if (in.next(6 * 8 + 5, end)) {
        note = readNote(in);
        seen |= 0x40L;
      }
      if (in.next(8 * 8 + 5, end)) {
        in.fixed("rank", 8 * 8 + 5, 2, 4);
        rank = readRank(in);
        seen |= 0x80L;
      }
      if (in.next(10 * 8 + 5, end)) {
        last = readLast(in);
        seen |= 0x100L;
      }
      if (in.next(11 * 8 + 5, end)) {
        long valueEnd = in.open("steps");
        steps = readSteps(in);
        in.close("steps", valueEnd);
        seen |= 0x200L;
      }
      if (in.next(12 * 8 + 5, end)) {
        first = in.record("first", Evolving_StepCodec.CODEC);
        seen |= 0x400L;
      }
      if ((seen & 0x437L) == 0x437L && in.isAt(end)) {
        return new Evolving(number, height, start, port, name, marks, note, rank, last, steps,
            first);
      }
      return new Fields(number, height, start, port, name, marks, note, rank, last, steps, first,
          seen).read(in, end);
    }

    private static long sizeOfMarks(List<Short> value) {
      int count = WireWriter.present("marks", value).size();
      return WireSize.count("marks", LENGTH_PREFIX, count) + 2L * count;
    }

    private static long sizeOfNote(Optional<String> value) {
      return WireWriter.present("note", value).isEmpty() ? 0 :
          2 + WireSize.utf8("note", LENGTH_PREFIX, value.get());
    }

    private static long sizeOfRank(OptionalInt value) {
      return WireWriter.present("rank", value).isEmpty() ? 0 : 10;
    }

    private static long sizeOfLast(Optional<Evolving.Step> value) {
      return WireWriter.present("last", value).isEmpty() ? 0 :
          2 + WireSize.record("last", Evolving_StepCodec.CODEC, value.get());
    }

    private static long sizeOfSteps(List<Evolving.Step> value) {
      if (WireSize.isFixed(Evolving_StepCodec.CODEC)) {
        int count = WireWriter.present("steps", value).size();
        return WireSize.count("steps", LENGTH_PREFIX, count) + (long) WireSize.min(Evolving_StepCodec.CODEC) * count;
      }
      List<Evolving.Step> elements = Sequences.indexed("steps", value);
      int count = elements.size();
      long size = WireSize.count("steps", LENGTH_PREFIX, count);
      int i = 0;
      try {
        for (; i < count; i++) {
          size += WireSize.record("", Evolving_StepCodec.CODEC, elements.get(i));
        }
      } catch (RuntimeException e) {
        throw WireWriter.inside("steps", i, e);
      }
      return size;
    }

    private static void writeMarks(WireWriter out, List<Short> value) {
      List<Short> elements = Sequences.indexed("marks", value);
      int count = elements.size();
      out.count("marks", LENGTH_PREFIX, count);
      int i = 0;
      try {
        for (; i < count; i++) {
          int at = out.take(2);
          out.int16(at, WireWriter.present("", elements.get(i)));
        }
      } catch (RuntimeException e) {
        throw WireWriter.inside("marks", i, e);
      }
      WireWriter.unchanged("marks", count, elements.size());
    }

    private static void writeNote(WireWriter out, Optional<String> value) {
      if (WireWriter.present("note", value).isEmpty()) {
        return;
      }
      out.header(6 * 8 + 5);
      out.utf8("note", LENGTH_PREFIX, value.get());
    }

    private static void writeRank(WireWriter out, OptionalInt value) {
      if (WireWriter.present("rank", value).isEmpty()) {
        return;
      }
      int at = out.take(10);
      out.header(at, 8 * 8 + 5);
      out.int32(at + 2, 4);
      out.int32(at + 6, value.getAsInt());
    }

    private static void writeLast(WireWriter out, Optional<Evolving.Step> value) {
      if (WireWriter.present("last", value).isEmpty()) {
        return;
      }
      out.header(10 * 8 + 5);
      out.record("last", Evolving_StepCodec.CODEC, value.get());
    }

    private static void writeSteps(WireWriter out, List<Evolving.Step> value) {
      List<Evolving.Step> elements = Sequences.indexed("steps", value);
      int count = elements.size();
      out.count("steps", LENGTH_PREFIX, count, WireSize.min(Evolving_StepCodec.CODEC));
      int i = 0;
      try {
        for (; i < count; i++) {
          out.record("", Evolving_StepCodec.CODEC, elements.get(i));
        }
      } catch (RuntimeException e) {
        throw WireWriter.inside("steps", i, e);
      }
      WireWriter.unchanged("steps", count, elements.size());
    }

    private static List<Short> readMarks(WireReader in) {
      Object[] elements = new Object[in.count("marks", LENGTH_PREFIX, 2)];
      int i = 0;
      try {
        for (; i < elements.length; i++) {
          int at = in.take(2, ":2");
          elements[i] = in.int16(at);
        }
      } catch (DecodeException e) {
        throw e.within("marks", i);
      }
      return Sequences.list(elements);
    }

    private static Optional<String> readNote(WireReader in) {
      return Optional.of(in.utf8("note", LENGTH_PREFIX));
    }

    private static OptionalInt readRank(WireReader in) {
      int at = in.take(4, "rank:4");
      return OptionalInt.of(in.int32(at));
    }

    private static Optional<Evolving.Step> readLast(WireReader in) {
      return Optional.of(in.record("last", Evolving_StepCodec.CODEC));
    }

    private static List<Evolving.Step> readSteps(WireReader in) {
      Object[] elements = new Object[in.countToRead("steps", LENGTH_PREFIX, WireSize.min(Evolving_StepCodec.CODEC))];
      int i = 0;
      try {
        for (; i < elements.length; i++) {
          elements[i] = in.record("", Evolving_StepCodec.CODEC);
        }
      } catch (DecodeException e) {
        throw e.within("steps", i);
      }
      return in.list(elements);
    }

    /**
     * The values so far of a record whose fields do not come as this version writes them.
     */
    @SuppressWarnings("NullAway")
    private static final class Fields {
      private int number;

      private double height;

      private Instant start;

      private int port;

      private String name;

      private List<Short> marks;

      private Optional<String> note;

      private OptionalInt rank;

      private Optional<Evolving.Step> last;

      private List<Evolving.Step> steps;

      private Evolving.Step first;

      private long seen;

      Fields(int number, double height, Instant start, int port, String name, List<Short> marks,
          Optional<String> note, OptionalInt rank, Optional<Evolving.Step> last,
          List<Evolving.Step> steps, Evolving.Step first, long seen) {
        this.number = number;
        this.height = height;
        this.start = start;
        this.port = port;
        this.name = name;
        this.marks = marks;
        this.note = note;
        this.rank = rank;
        this.last = last;
        this.steps = steps;
        this.first = first;
        this.seen = seen;
      }

      Evolving read(WireReader in, long end) {
        while (in.before(end)) {
          int header = in.header(end);
          switch (header >>> 3) {
            case 1 -> {
              this.seen = in.once("number", this.seen, 0x1L);
              in.fixed("number", header, 2, 4);
              int at = in.take(4, "number:4");
              this.number = in.int32(at);
            }
            case 2 -> {
              this.seen = in.once("height", this.seen, 0x2L);
              in.fixed("height", header, 3, 8);
              int at = in.take(8, "height:8");
              this.height = in.float64(at);
            }
            case 4 -> {
              this.seen = in.once("start", this.seen, 0x4L);
              in.fixed("start", header, 5, 12);
              int at = in.take(12, "start:12");
              this.start = in.instant(at, "start");
            }
            case 7 -> {
              this.seen = in.once("port", this.seen, 0x8L);
              in.fixed("port", header, 1, 2);
              int at = in.take(2, "port:2");
              this.port = in.uint16(at);
            }
            case 3 -> {
              this.seen = in.once("name", this.seen, 0x10L);
              in.variable("name", header);
              this.name = in.utf8("name", LENGTH_PREFIX);
            }
            case 5 -> {
              this.seen = in.once("marks", this.seen, 0x20L);
              in.variable("marks", header);
              long valueEnd = in.open("marks");
              this.marks = readMarks(in);
              in.close("marks", valueEnd);
            }
            case 6 -> {
              this.seen = in.once("note", this.seen, 0x40L);
              in.variable("note", header);
              this.note = readNote(in);
            }
            case 8 -> {
              this.seen = in.once("rank", this.seen, 0x80L);
              in.fixed("rank", header, 2, 4);
              this.rank = readRank(in);
            }
            case 10 -> {
              this.seen = in.once("last", this.seen, 0x100L);
              in.variable("last", header);
              this.last = readLast(in);
            }
            case 11 -> {
              this.seen = in.once("steps", this.seen, 0x200L);
              in.variable("steps", header);
              long valueEnd = in.open("steps");
              this.steps = readSteps(in);
              in.close("steps", valueEnd);
            }
            case 12 -> {
              this.seen = in.once("first", this.seen, 0x400L);
              in.variable("first", header);
              this.first = in.record("first", Evolving_StepCodec.CODEC);
            }
            default -> in.skip(header, end);
          }
        }
        in.complete(this.seen, 0x437L, "number height start port name marks note rank last steps first");
        return new Evolving(this.number, this.height, this.start, this.port, this.name, this.marks,
            this.note, this.rank, this.last, this.steps, this.first);
      }
    }
  }
}
