package telemetry;

import dev.recordwire.codec.DecodeLimits;
import dev.recordwire.codec.spi.GeneratedCodec;
import dev.recordwire.codec.spi.SpiLevel;
import dev.recordwire.codec.spi.WireReader;
import dev.recordwire.codec.spi.WireSize;
import dev.recordwire.codec.spi.WireWalk;
import dev.recordwire.codec.spi.WireWriter;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * The codec of {@link Journey.Step}: Journey.Stop first, Journey.Stop last,
 * optional Journey detour.
 */
@Generated("dev.recordwire.processor.WireProcessor")
final class Journey_StepCodec {
  public static final GeneratedCodec<Journey.Step> CODEC = SpiLevel.of(1, Journey_StepCodec.class)
      .register(new Layout());

  private Journey_StepCodec() {
  }

  public static byte[] encode(Journey.Step value) {
    return CODEC.encode(value);
  }

  public static int encode(Journey.Step value, byte[] target, int offset) {
    return CODEC.encode(value, target, offset);
  }

  public static long encode(Journey.Step value, MemorySegment target, long offset) {
    return CODEC.encode(value, target, offset);
  }

  public static int encode(Journey.Step value, ByteBuffer target) {
    return CODEC.encode(value, target);
  }

  public static long encodedSize(Journey.Step value) {
    return CODEC.encodedSize(value);
  }

  public static Journey.Step decode(byte[] bytes) {
    return CODEC.decode(bytes);
  }

  public static Journey.Step decode(byte[] bytes, DecodeLimits limits) {
    return CODEC.decode(bytes, limits);
  }

  public static Journey.Step decode(byte[] bytes, int offset, int length) {
    return CODEC.decode(bytes, offset, length);
  }

  public static Journey.Step decode(byte[] bytes, int offset, int length, DecodeLimits limits) {
    return CODEC.decode(bytes, offset, length, limits);
  }

  public static Journey.Step decode(MemorySegment source) {
    return CODEC.decode(source);
  }

  public static Journey.Step decode(MemorySegment source, DecodeLimits limits) {
    return CODEC.decode(source, limits);
  }

  public static Journey.Step decode(ByteBuffer source) {
    return CODEC.decode(source);
  }

  public static Journey.Step decode(ByteBuffer source, DecodeLimits limits) {
    return CODEC.decode(source, limits);
  }

  private static final class Layout extends GeneratedCodec<Journey.Step> {
    Layout() {
      super(Journey.Step.class);
    }

    @Override
    protected int computeMinSize() {
      return 1
          + WireSize.min(Journey_StopCodec.CODEC)
          + WireSize.min(Journey_StopCodec.CODEC);
    }

    @Override
    protected boolean isQuickToSize() {
      return WireSize.isQuick(Journey_StopCodec.CODEC)
          && WireSize.isQuick(JourneyCodec.CODEC);
    }

    @Override
    protected boolean isLongToWrite() {
      return true;
    }

    @Override
    protected Journey.Step read(byte[] bytes, int from, int to, DecodeLimits limits) {
      WireReader in = WireReader.over(bytes, from, to, limits);
      Journey.Step value = read(in);
      in.end();
      return value;
    }

    @Override
    protected GeneratedCodec<?>[] containedCodecs() {
      return new GeneratedCodec<?>[] {Journey_StopCodec.CODEC, JourneyCodec.CODEC};
    }

    @Override
    protected String ownSchema() {
      return "{\"fields\":[{\"name\":\"first\",\"type\":{\"record\":\"telemetry.Journey.Stop\",\"ty"
          + "pe\":\"struct\"}},{\"name\":\"last\",\"type\":{\"record\":\"telemetry.Journey.Stop\","
          + "\"type\":\"struct\"}},{\"name\":\"detour\",\"type\":{\"type\":\"optional\",\"value\":{\"r"
          + "ecord\":\"telemetry.Journey\",\"type\":\"struct\"}}}],\"layout\":\"packed\",\"record"
          + "\":\"telemetry.Journey.Step\"}";
    }

    @Override
    protected long size(Journey.Step value) {
      return WireSize.record("first", Journey_StopCodec.CODEC, value.first())
          + WireSize.record("last", Journey_StopCodec.CODEC, value.last())
          + sizeOfDetour(value.detour());
    }

    @Override
    protected void write(WireWriter out, Journey.Step value) {
      out.enter();
      out.record("first", Journey_StopCodec.CODEC, value.first());
      out.record("last", Journey_StopCodec.CODEC, value.last());
      writeDetour(out, value.detour());
      out.leave();
    }

    @Override
    protected Journey.Step read(WireReader in) {
      Journey.Stop first = in.record("first", Journey_StopCodec.CODEC);
      Journey.Stop last = in.record("last", Journey_StopCodec.CODEC);
      Optional<Journey> detour = readDetour(in);
      return new Journey.Step(first, last, detour);
    }

    @Override
    protected boolean walk(WireWalk in) {
      return Journey_StepView.walk(in);
    }

    private static long sizeOfDetour(Optional<Journey> value) {
      return WireWriter.present("detour", value).isEmpty() ? 1 :
          1 + WireSize.record("detour", JourneyCodec.CODEC, value.get());
    }

    private static void writeDetour(WireWriter out, Optional<Journey> value) {
      if (WireWriter.present("detour", value).isEmpty()) {
        out.bool(out.take(1), false);
        return;
      }
      out.bool(out.take(1), true);
      out.record("detour", JourneyCodec.CODEC, value.get());
    }

    private static Optional<Journey> readDetour(WireReader in) {
      if (!in.present(in.take(1, "detour:1"), "detour")) {
        return Optional.empty();
      }
      return Optional.of(in.record("detour", JourneyCodec.CODEC));
    }
  }
}
