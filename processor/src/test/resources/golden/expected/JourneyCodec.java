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
import dev.recordwire.codec.spi.WireWalk;
import dev.recordwire.codec.spi.WireWriter;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.Generated;

/**
 * The codec of {@link Journey}: utf8 from, utf8 to, Journey.Stop departure,
 * Journey.Stop arrival, optional Journey.Stop via, list of Journey.Step steps,
 * list of utf8 notes, set of int16 platforms. Lengths and counts are uint32.
 */
@Generated("dev.recordwire.processor.WireProcessor")
final class JourneyCodec {
  public static final GeneratedCodec<Journey> CODEC = SpiLevel.of(1, JourneyCodec.class)
      .register(new Layout());

  private JourneyCodec() {
  }

  public static byte[] encode(Journey value) {
    return CODEC.encode(value);
  }

  public static int encode(Journey value, byte[] target, int offset) {
    return CODEC.encode(value, target, offset);
  }

  public static long encode(Journey value, MemorySegment target, long offset) {
    return CODEC.encode(value, target, offset);
  }

  public static int encode(Journey value, ByteBuffer target) {
    return CODEC.encode(value, target);
  }

  public static long encodedSize(Journey value) {
    return CODEC.encodedSize(value);
  }

  public static Journey decode(byte[] bytes) {
    return CODEC.decode(bytes);
  }

  public static Journey decode(byte[] bytes, DecodeLimits limits) {
    return CODEC.decode(bytes, limits);
  }

  public static Journey decode(byte[] bytes, int offset, int length) {
    return CODEC.decode(bytes, offset, length);
  }

  public static Journey decode(byte[] bytes, int offset, int length, DecodeLimits limits) {
    return CODEC.decode(bytes, offset, length, limits);
  }

  public static Journey decode(MemorySegment source) {
    return CODEC.decode(source);
  }

  public static Journey decode(MemorySegment source, DecodeLimits limits) {
    return CODEC.decode(source, limits);
  }

  public static Journey decode(ByteBuffer source) {
    return CODEC.decode(source);
  }

  public static Journey decode(ByteBuffer source, DecodeLimits limits) {
    return CODEC.decode(source, limits);
  }

  private static final class Layout extends GeneratedCodec<Journey> {
    private static final LengthPrefix LENGTH_PREFIX = LengthPrefix.UINT32;

    Layout() {
      super(Journey.class);
    }

    @Override
    protected int computeMinSize() {
      return 21
          + WireSize.min(Journey_StopCodec.CODEC)
          + WireSize.min(Journey_StopCodec.CODEC);
    }

    @Override
    protected boolean isLongToWrite() {
      return true;
    }

    @Override
    protected Journey read(byte[] bytes, int from, int to, DecodeLimits limits) {
      WireReader in = WireReader.over(bytes, from, to, limits);
      Journey value = read(in);
      in.end();
      return value;
    }

    @Override
    protected GeneratedCodec<?>[] containedCodecs() {
      return new GeneratedCodec<?>[] {Journey_StopCodec.CODEC, Journey_StepCodec.CODEC};
    }

    @Override
    protected String ownSchema() {
      return "{\"fields\":[{\"name\":\"from\",\"type\":{\"length\":\"uint32\",\"type\":\"utf8\"}},{\"na"
          + "me\":\"to\",\"type\":{\"length\":\"uint32\",\"type\":\"utf8\"}},{\"name\":\"departure\",\""
          + "type\":{\"record\":\"telemetry.Journey.Stop\",\"type\":\"struct\"}},{\"name\":\"arri"
          + "val\",\"type\":{\"record\":\"telemetry.Journey.Stop\",\"type\":\"struct\"}},{\"name\""
          + ":\"via\",\"type\":{\"type\":\"optional\",\"value\":{\"record\":\"telemetry.Journey.St"
          + "op\",\"type\":\"struct\"}}},{\"name\":\"steps\",\"type\":{\"count\":\"uint32\",\"element"
          + "\":{\"record\":\"telemetry.Journey.Step\",\"type\":\"struct\"},\"type\":\"list\"}},{\""
          + "name\":\"notes\",\"type\":{\"count\":\"uint32\",\"element\":{\"length\":\"uint32\",\"typ"
          + "e\":\"utf8\"},\"type\":\"list\"}},{\"name\":\"platforms\",\"type\":{\"count\":\"uint32\","
          + "\"element\":{\"type\":\"int16\"},\"type\":\"set\"}}],\"layout\":\"packed\",\"record\":\"t"
          + "elemetry.Journey\"}";
    }

    @Override
    protected long size(Journey value) {
      return WireSize.utf8("from", LENGTH_PREFIX, value.from())
          + WireSize.utf8("to", LENGTH_PREFIX, value.to())
          + WireSize.record("departure", Journey_StopCodec.CODEC, value.departure())
          + WireSize.record("arrival", Journey_StopCodec.CODEC, value.arrival())
          + sizeOfVia(value.via())
          + sizeOfSteps(value.steps())
          + sizeOfNotes(value.notes())
          + sizeOfPlatforms(value.platforms());
    }

    @Override
    protected void write(WireWriter out, Journey value) {
      out.enter();
      out.utf8("from", LENGTH_PREFIX, value.from());
      out.utf8("to", LENGTH_PREFIX, value.to());
      out.record("departure", Journey_StopCodec.CODEC, value.departure());
      out.record("arrival", Journey_StopCodec.CODEC, value.arrival());
      writeVia(out, value.via());
      writeSteps(out, value.steps());
      writeNotes(out, value.notes());
      writePlatforms(out, value.platforms());
      out.leave();
    }

    @Override
    protected Journey read(WireReader in) {
      String from = in.utf8("from", LENGTH_PREFIX);
      String to = in.utf8("to", LENGTH_PREFIX);
      Journey.Stop departure = in.record("departure", Journey_StopCodec.CODEC);
      Journey.Stop arrival = in.record("arrival", Journey_StopCodec.CODEC);
      Optional<Journey.Stop> via = readVia(in);
      List<Journey.Step> steps = readSteps(in);
      List<String> notes = readNotes(in);
      Set<Short> platforms = readPlatforms(in);
      return new Journey(from, to, departure, arrival, via, steps, notes, platforms);
    }

    @Override
    protected boolean walk(WireWalk in) {
      return JourneyView.walk(in);
    }

    private static long sizeOfVia(Optional<Journey.Stop> value) {
      return WireWriter.present("via", value).isEmpty() ? 1 :
          1 + WireSize.record("via", Journey_StopCodec.CODEC, value.get());
    }

    private static long sizeOfSteps(List<Journey.Step> value) {
      if (WireSize.isFixed(Journey_StepCodec.CODEC)) {
        int count = WireWriter.present("steps", value).size();
        return WireSize.count("steps", LENGTH_PREFIX, count) + (long) WireSize.min(Journey_StepCodec.CODEC) * count;
      }
      List<Journey.Step> elements = Sequences.indexed("steps", value);
      int count = elements.size();
      long size = WireSize.count("steps", LENGTH_PREFIX, count);
      int i = 0;
      try {
        for (; i < count; i++) {
          size += WireSize.record("", Journey_StepCodec.CODEC, elements.get(i));
        }
      } catch (RuntimeException e) {
        throw WireWriter.inside("steps", i, e);
      }
      return size;
    }

    private static long sizeOfNotes(List<String> value) {
      List<String> elements = Sequences.indexed("notes", value);
      int count = elements.size();
      long size = WireSize.count("notes", LENGTH_PREFIX, count);
      int i = 0;
      try {
        for (; i < count; i++) {
          size += WireSize.utf8("", LENGTH_PREFIX, elements.get(i));
        }
      } catch (RuntimeException e) {
        throw WireWriter.inside("notes", i, e);
      }
      return size;
    }

    private static long sizeOfPlatforms(Set<Short> value) {
      int count = WireWriter.present("platforms", value).size();
      return WireSize.count("platforms", LENGTH_PREFIX, count) + 2L * count;
    }

    private static void writeVia(WireWriter out, Optional<Journey.Stop> value) {
      if (WireWriter.present("via", value).isEmpty()) {
        out.bool(out.take(1), false);
        return;
      }
      out.bool(out.take(1), true);
      out.record("via", Journey_StopCodec.CODEC, value.get());
    }

    private static void writeSteps(WireWriter out, List<Journey.Step> value) {
      List<Journey.Step> elements = Sequences.indexed("steps", value);
      int count = elements.size();
      out.count("steps", LENGTH_PREFIX, count, WireSize.min(Journey_StepCodec.CODEC));
      int i = 0;
      try {
        for (; i < count; i++) {
          out.record("", Journey_StepCodec.CODEC, elements.get(i));
        }
      } catch (RuntimeException e) {
        throw WireWriter.inside("steps", i, e);
      }
      WireWriter.unchanged("steps", count, elements.size());
    }

    private static void writeNotes(WireWriter out, List<String> value) {
      List<String> elements = Sequences.indexed("notes", value);
      int count = elements.size();
      out.count("notes", LENGTH_PREFIX, count);
      int i = 0;
      try {
        for (; i < count; i++) {
          out.utf8("", LENGTH_PREFIX, elements.get(i));
        }
      } catch (RuntimeException e) {
        throw WireWriter.inside("notes", i, e);
      }
      WireWriter.unchanged("notes", count, elements.size());
    }

    private static void writePlatforms(WireWriter out, Set<Short> value) {
      int count = WireWriter.present("platforms", value).size();
      out.count("platforms", LENGTH_PREFIX, count);
      out.distinct("platforms", value, count, KeyKind.PLAIN);
      int i = 0;
      try {
        for (Short element : value) {
          if (i == count) {
            i++;
            break;
          }
          int at = out.take(2);
          out.int16(at, WireWriter.present("", element));
          i++;
        }
      } catch (RuntimeException e) {
        throw WireWriter.inside("platforms", i, e);
      }
      WireWriter.unchanged("platforms", count, i);
    }

    private static Optional<Journey.Stop> readVia(WireReader in) {
      if (!in.present(in.take(1, "via:1"), "via")) {
        return Optional.empty();
      }
      return Optional.of(in.record("via", Journey_StopCodec.CODEC));
    }

    private static List<Journey.Step> readSteps(WireReader in) {
      Object[] elements = new Object[in.countToRead("steps", LENGTH_PREFIX, WireSize.min(Journey_StepCodec.CODEC))];
      int i = 0;
      try {
        for (; i < elements.length; i++) {
          elements[i] = in.record("", Journey_StepCodec.CODEC);
        }
      } catch (DecodeException e) {
        throw e.within("steps", i);
      }
      return in.list(elements);
    }

    private static List<String> readNotes(WireReader in) {
      Object[] elements = new Object[in.count("notes", LENGTH_PREFIX, 4)];
      int i = 0;
      try {
        for (; i < elements.length; i++) {
          elements[i] = in.utf8("", LENGTH_PREFIX);
        }
      } catch (DecodeException e) {
        throw e.within("notes", i);
      }
      return Sequences.list(elements);
    }

    private static Set<Short> readPlatforms(WireReader in) {
      int count = in.count("platforms", LENGTH_PREFIX, 2);
      if (count == 0) {
        return Sequences.emptySet();
      }
      LinkedHashSet<Short> elements = LinkedHashSet.newLinkedHashSet(count);
      int i = 0;
      try {
        for (; i < count; i++) {
          long start = in.offset();
          int at = in.take(2, ":2");
          Sequences.add(elements, in.int16(at), start);
        }
      } catch (DecodeException e) {
        throw e.within("platforms", i);
      }
      return Collections.unmodifiableSequencedSet(elements);
    }
  }
}
