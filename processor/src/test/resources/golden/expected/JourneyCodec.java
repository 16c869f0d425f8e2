package telemetry;

import dev.recordwire.codec.DecodeException;
import dev.recordwire.codec.DecodeLimits;
import dev.recordwire.codec.spi.GeneratedCodec;
import dev.recordwire.codec.spi.LengthPrefix;
import dev.recordwire.codec.spi.Sequences;
import dev.recordwire.codec.spi.SpiLevel;
import dev.recordwire.codec.spi.WireReader;
import dev.recordwire.codec.spi.WireSize;
import dev.recordwire.codec.spi.WireWalk;
import dev.recordwire.codec.spi.WireWriter;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * The codec of {@link Journey}: utf8 from, utf8 to, Journey.Stop departure,
 * Journey.Stop arrival, optional Journey.Stop via, list of Journey.Step steps.
 * Lengths and counts are uint32.
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
      return 13
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
          + "\":{\"record\":\"telemetry.Journey.Step\",\"type\":\"struct\"},\"type\":\"list\"}}],\""
          + "layout\":\"packed\",\"record\":\"telemetry.Journey\"}";
    }

    @Override
    protected long size(Journey value) {
      return WireSize.utf8("from", LENGTH_PREFIX, value.from())
          + WireSize.utf8("to", LENGTH_PREFIX, value.to())
          + WireSize.record("departure", Journey_StopCodec.CODEC, value.departure())
          + WireSize.record("arrival", Journey_StopCodec.CODEC, value.arrival())
          + sizeOfVia(value.via())
          + sizeOfSteps(value.steps());
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
      return new Journey(from, to, departure, arrival, via, steps);
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
  }
}
