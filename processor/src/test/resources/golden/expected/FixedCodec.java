package telemetry;

import dev.recordwire.array.BoolView;
import dev.recordwire.array.Float64View;
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
 * The codec of {@link Fixed}: utf8 of 6 code, bool array of 2 flags, uint8 array of 3 color,
 * float16 array of 3 halves, float64 array of 3 position, float64 array of 3 velocity,
 * bool array of 2 switches, list of utf8 of 2 states, uint16 initial, uint16 last.
 * Lengths and counts are uint32.
 */
@Generated("dev.recordwire.processor.WireProcessor")
public final class FixedCodec {
  public static final GeneratedCodec<Fixed> CODEC = SpiLevel.of(1, FixedCodec.class)
      .register(new Layout());

  private FixedCodec() {
  }

  public static byte[] encode(Fixed value) {
    return CODEC.encode(value);
  }

  public static int encode(Fixed value, byte[] target, int offset) {
    return CODEC.encode(value, target, offset);
  }

  public static long encode(Fixed value, MemorySegment target, long offset) {
    return CODEC.encode(value, target, offset);
  }

  public static int encode(Fixed value, ByteBuffer target) {
    return CODEC.encode(value, target);
  }

  public static long encodedSize(Fixed value) {
    return CODEC.encodedSize(value);
  }

  public static Fixed decode(byte[] bytes) {
    return CODEC.decode(bytes);
  }

  public static Fixed decode(byte[] bytes, DecodeLimits limits) {
    return CODEC.decode(bytes, limits);
  }

  public static Fixed decode(byte[] bytes, int offset, int length) {
    return CODEC.decode(bytes, offset, length);
  }

  public static Fixed decode(byte[] bytes, int offset, int length, DecodeLimits limits) {
    return CODEC.decode(bytes, offset, length, limits);
  }

  public static Fixed decode(MemorySegment source) {
    return CODEC.decode(source);
  }

  public static Fixed decode(MemorySegment source, DecodeLimits limits) {
    return CODEC.decode(source, limits);
  }

  public static Fixed decode(ByteBuffer source) {
    return CODEC.decode(source);
  }

  public static Fixed decode(ByteBuffer source, DecodeLimits limits) {
    return CODEC.decode(source, limits);
  }

  private static final class Layout extends GeneratedCodec<Fixed> {
    private static final LengthPrefix LENGTH_PREFIX = LengthPrefix.UINT32;

    Layout() {
      super(Fixed.class);
    }

    @Override
    public int minSize() {
      return 75;
    }

    @Override
    protected boolean isQuickToSize() {
      return true;
    }

    @Override
    protected boolean isLongToWrite() {
      return true;
    }

    @Override
    protected Fixed read(byte[] bytes, int from, int to, DecodeLimits limits) {
      WireReader in = WireReader.over(bytes, from, to, limits);
      Fixed value = read(in);
      in.end();
      return value;
    }

    @Override
    protected String ownSchema() {
      return "{\"fields\":[{\"name\":\"code\",\"type\":{\"length\":6,\"type\":\"utf8\"}},{\"name\":\"fl"
          + "ags\",\"type\":{\"count\":2,\"element\":{\"type\":\"bool\"},\"type\":\"array\"}},{\"name"
          + "\":\"color\",\"type\":{\"count\":3,\"element\":{\"type\":\"uint8\"},\"type\":\"array\"}},"
          + "{\"name\":\"halves\",\"type\":{\"count\":3,\"element\":{\"type\":\"float16\"},\"type\":\""
          + "array\"}},{\"name\":\"position\",\"type\":{\"count\":3,\"element\":{\"type\":\"float64"
          + "\"},\"type\":\"array\"}},{\"name\":\"velocity\",\"type\":{\"count\":3,\"element\":{\"typ"
          + "e\":\"float64\"},\"type\":\"array\"}},{\"name\":\"switches\",\"type\":{\"count\":2,\"ele"
          + "ment\":{\"type\":\"bool\"},\"type\":\"array\"}},{\"name\":\"states\",\"type\":{\"count\":"
          + "\"uint32\",\"element\":{\"length\":2,\"type\":\"utf8\"},\"type\":\"list\"}},{\"name\":\"i"
          + "nitial\",\"type\":{\"type\":\"uint16\"}},{\"name\":\"last\",\"type\":{\"type\":\"uint16\""
          + "}}],\"layout\":\"packed\",\"record\":\"telemetry.Fixed\"}";
    }

    @Override
    protected long size(Fixed value) {
      return 71
          + sizeOfStates(value.states());
    }

    @Override
    protected void write(WireWriter out, Fixed value) {
      int at = out.take(67);
      out.paddedUtf8(at, "code", 6, value.code());
      out.boolArray(at + 6, "flags", 2, value.flags());
      out.uint8Array(at + 8, "color", 3, value.color());
      out.float16Array(at + 11, "halves", 3, value.halves());
      out.float64Array(at + 17, "position", 3, value.position());
      out.view(at + 41, "velocity", 3, value.velocity());
      out.view(at + 65, "switches", 2, value.switches());
      writeStates(out, value.states());
      at = out.take(4);
      out.uint16(at, "initial", value.initial());
      out.uint16(at + 2, "last", WireWriter.present("last", value.last()));
    }

    @Override
    protected Fixed read(WireReader in) {
      int at = in.take(67,
          "code:6 flags:2 color:3 halves:6 position:24 velocity:24 switches:2");
      String code = in.paddedUtf8(at, "code", 6);
      boolean[] flags = in.boolArray(at + 6, "flags", 2);
      short[] color = in.uint8Shorts(at + 8, 3);
      float[] halves = in.float16Array(at + 11, 3);
      double[] position = in.float64Array(at + 17, 3);
      Float64View velocity = in.float64View(at + 41, 3);
      BoolView switches = in.boolView(at + 65, "switches", 2);
      List<String> states = readStates(in);
      at = in.take(4, "initial:2 last:2");
      char initial = (char) in.uint16(at);
      Character last = (char) in.uint16(at + 2);
      return new Fixed(code, flags, color, halves, position, velocity, switches, states, initial,
          last);
    }

    private static long sizeOfStates(List<String> value) {
      int count = WireWriter.present("states", value).size();
      return WireSize.count("states", LENGTH_PREFIX, count) + 2L * count;
    }

    private static void writeStates(WireWriter out, List<String> value) {
      List<String> elements = Sequences.indexed("states", value);
      int count = elements.size();
      out.count("states", LENGTH_PREFIX, count);
      int i = 0;
      try {
        for (; i < count; i++) {
          int at = out.take(2);
          out.paddedUtf8(at, "", 2, elements.get(i));
        }
      } catch (RuntimeException e) {
        throw WireWriter.inside("states", i, e);
      }
      WireWriter.unchanged("states", count, elements.size());
    }

    private static List<String> readStates(WireReader in) {
      Object[] elements = new Object[in.count("states", LENGTH_PREFIX, 2)];
      int i = 0;
      try {
        for (; i < elements.length; i++) {
          int at = in.take(2, ":2");
          elements[i] = in.paddedUtf8(at, "", 2);
        }
      } catch (DecodeException e) {
        throw e.within("states", i);
      }
      return Sequences.list(elements);
    }
  }
}
