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
 * The codec of {@link Lists.Station}: utf8 name, list of Lists parts.
 * Lengths and counts are uint32.
 */
@Generated("dev.recordwire.processor.WireProcessor")
final class Lists_StationCodec {
  public static final GeneratedCodec<Lists.Station> CODEC = SpiLevel.of(1, Lists_StationCodec.class)
      .register(new Layout());

  private Lists_StationCodec() {
  }

  public static byte[] encode(Lists.Station value) {
    return CODEC.encode(value);
  }

  public static int encode(Lists.Station value, byte[] target, int offset) {
    return CODEC.encode(value, target, offset);
  }

  public static long encode(Lists.Station value, MemorySegment target, long offset) {
    return CODEC.encode(value, target, offset);
  }

  public static int encode(Lists.Station value, ByteBuffer target) {
    return CODEC.encode(value, target);
  }

  public static long encodedSize(Lists.Station value) {
    return CODEC.encodedSize(value);
  }

  public static Lists.Station decode(byte[] bytes) {
    return CODEC.decode(bytes);
  }

  public static Lists.Station decode(byte[] bytes, DecodeLimits limits) {
    return CODEC.decode(bytes, limits);
  }

  public static Lists.Station decode(byte[] bytes, int offset, int length) {
    return CODEC.decode(bytes, offset, length);
  }

  public static Lists.Station decode(byte[] bytes, int offset, int length, DecodeLimits limits) {
    return CODEC.decode(bytes, offset, length, limits);
  }

  public static Lists.Station decode(MemorySegment source) {
    return CODEC.decode(source);
  }

  public static Lists.Station decode(MemorySegment source, DecodeLimits limits) {
    return CODEC.decode(source, limits);
  }

  public static Lists.Station decode(ByteBuffer source) {
    return CODEC.decode(source);
  }

  public static Lists.Station decode(ByteBuffer source, DecodeLimits limits) {
    return CODEC.decode(source, limits);
  }

  private static final class Layout extends GeneratedCodec<Lists.Station> {
    private static final LengthPrefix LENGTH_PREFIX = LengthPrefix.UINT32;

    Layout() {
      super(Lists.Station.class);
    }

    @Override
    public int minSize() {
      return 8;
    }

    @Override
    protected boolean isLongToWrite() {
      return true;
    }

    @Override
    protected Lists.Station read(byte[] bytes, int from, int to, DecodeLimits limits) {
      WireReader in = WireReader.over(bytes, from, to, limits);
      Lists.Station value = read(in);
      in.end();
      return value;
    }

    @Override
    protected GeneratedCodec<?>[] containedCodecs() {
      return new GeneratedCodec<?>[] {ListsCodec.CODEC};
    }

    @Override
    protected String ownSchema() {
      return "{\"fields\":[{\"name\":\"name\",\"type\":{\"length\":\"uint32\",\"type\":\"utf8\"}},{\"na"
          + "me\":\"parts\",\"type\":{\"count\":\"uint32\",\"element\":{\"record\":\"telemetry.List"
          + "s\",\"type\":\"struct\"},\"type\":\"list\"}}],\"layout\":\"packed\",\"record\":\"telemet"
          + "ry.Lists.Station\"}";
    }

    @Override
    protected long size(Lists.Station value) {
      return WireSize.utf8("name", LENGTH_PREFIX, value.name())
          + sizeOfParts(value.parts());
    }

    @Override
    protected void write(WireWriter out, Lists.Station value) {
      out.enter();
      out.utf8("name", LENGTH_PREFIX, value.name());
      writeParts(out, value.parts());
      out.leave();
    }

    @Override
    protected Lists.Station read(WireReader in) {
      String name = in.utf8("name", LENGTH_PREFIX);
      List<Lists> parts = readParts(in);
      return new Lists.Station(name, parts);
    }

    private static long sizeOfParts(List<Lists> value) {
      if (WireSize.isFixed(ListsCodec.CODEC)) {
        int count = WireWriter.present("parts", value).size();
        return WireSize.count("parts", LENGTH_PREFIX, count) + (long) WireSize.min(ListsCodec.CODEC) * count;
      }
      List<Lists> elements = Sequences.indexed("parts", value);
      int count = elements.size();
      long size = WireSize.count("parts", LENGTH_PREFIX, count);
      int i = 0;
      try {
        for (; i < count; i++) {
          size += WireSize.record("", ListsCodec.CODEC, elements.get(i));
        }
      } catch (RuntimeException e) {
        throw WireWriter.inside("parts", i, e);
      }
      return size;
    }

    private static void writeParts(WireWriter out, List<Lists> value) {
      List<Lists> elements = Sequences.indexed("parts", value);
      int count = elements.size();
      out.count("parts", LENGTH_PREFIX, count, WireSize.min(ListsCodec.CODEC));
      int i = 0;
      try {
        for (; i < count; i++) {
          out.record("", ListsCodec.CODEC, elements.get(i));
        }
      } catch (RuntimeException e) {
        throw WireWriter.inside("parts", i, e);
      }
      WireWriter.unchanged("parts", count, elements.size());
    }

    private static List<Lists> readParts(WireReader in) {
      Object[] elements = new Object[in.countToRead("parts", LENGTH_PREFIX, WireSize.min(ListsCodec.CODEC))];
      int i = 0;
      try {
        for (; i < elements.length; i++) {
          elements[i] = in.record("", ListsCodec.CODEC);
        }
      } catch (DecodeException e) {
        throw e.within("parts", i);
      }
      return in.list(elements);
    }
  }
}
