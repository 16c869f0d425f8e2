package telemetry;

import dev.recordwire.array.BoolView;
import dev.recordwire.array.Float32View;
import dev.recordwire.array.Float64View;
import dev.recordwire.array.Int16View;
import dev.recordwire.array.Int32View;
import dev.recordwire.array.Int64View;
import dev.recordwire.array.Int8View;
import dev.recordwire.array.Uint16View;
import dev.recordwire.array.Uint32View;
import dev.recordwire.array.Uint64View;
import dev.recordwire.array.Uint8View;
import dev.recordwire.codec.DecodeLimits;
import dev.recordwire.codec.spi.GeneratedCodec;
import dev.recordwire.codec.spi.LengthPrefix;
import dev.recordwire.codec.spi.SpiLevel;
import dev.recordwire.codec.spi.WireReader;
import dev.recordwire.codec.spi.WireSize;
import dev.recordwire.codec.spi.WireWriter;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import javax.annotation.processing.Generated;

/**
 * The codec of {@link Arrays}: binary binary, binary binarySegment, bool array bool,
 * int8 array int8, int16 array int16, int32 array int32, int64 array int64,
 * uint8 array uint8, uint8 array uint8Shorts, uint16 array uint16, uint16 array uint16Chars,
 * uint32 array uint32, uint64 array uint64, float32 array float32, float64 array float64,
 * bool array boolView, int8 array int8View, int16 array int16View, int32 array int32View,
 * int64 array int64View, uint8 array uint8View, uint16 array uint16View,
 * uint32 array uint32View, uint64 array uint64View, float32 array float32View,
 * float64 array float64View. Lengths and counts are uint32.
 */
@Generated("dev.recordwire.processor.WireProcessor")
public final class ArraysCodec {
  public static final GeneratedCodec<Arrays> CODEC = SpiLevel.of(1, ArraysCodec.class)
      .register(new Layout());

  private ArraysCodec() {
  }

  public static byte[] encode(Arrays value) {
    return CODEC.encode(value);
  }

  public static int encode(Arrays value, byte[] target, int offset) {
    return CODEC.encode(value, target, offset);
  }

  public static long encode(Arrays value, MemorySegment target, long offset) {
    return CODEC.encode(value, target, offset);
  }

  public static int encode(Arrays value, ByteBuffer target) {
    return CODEC.encode(value, target);
  }

  public static long encodedSize(Arrays value) {
    return CODEC.encodedSize(value);
  }

  public static Arrays decode(byte[] bytes) {
    return CODEC.decode(bytes);
  }

  public static Arrays decode(byte[] bytes, DecodeLimits limits) {
    return CODEC.decode(bytes, limits);
  }

  public static Arrays decode(byte[] bytes, int offset, int length) {
    return CODEC.decode(bytes, offset, length);
  }

  public static Arrays decode(byte[] bytes, int offset, int length, DecodeLimits limits) {
    return CODEC.decode(bytes, offset, length, limits);
  }

  public static Arrays decode(MemorySegment source) {
    return CODEC.decode(source);
  }

  public static Arrays decode(MemorySegment source, DecodeLimits limits) {
    return CODEC.decode(source, limits);
  }

  public static Arrays decode(ByteBuffer source) {
    return CODEC.decode(source);
  }

  public static Arrays decode(ByteBuffer source, DecodeLimits limits) {
    return CODEC.decode(source, limits);
  }

  private static final class Layout extends GeneratedCodec<Arrays> {
    private static final LengthPrefix LENGTH_PREFIX = LengthPrefix.UINT32;

    Layout() {
      super(Arrays.class);
    }

    @Override
    public int minSize() {
      return 104;
    }

    @Override
    protected boolean isQuickToSize() {
      return true;
    }

    @Override
    protected int write(byte[] target, int from, int to, Arrays value) {
      WireWriter out = WireWriter.over(target, from, to);
      write(out, value);
      return (int) out.finish();
    }

    @Override
    protected Arrays read(byte[] bytes, int from, int to, DecodeLimits limits) {
      WireReader in = WireReader.over(bytes, from, to, limits);
      Arrays value = read(in);
      in.end();
      return value;
    }

    @Override
    protected String ownSchema() {
      return "{\"fields\":[{\"name\":\"binary\",\"type\":{\"length\":\"uint32\",\"type\":\"binary\"}},"
          + "{\"name\":\"binarySegment\",\"type\":{\"length\":\"uint32\",\"type\":\"binary\"}},{\"na"
          + "me\":\"bool\",\"type\":{\"count\":\"uint32\",\"element\":{\"type\":\"bool\"},\"type\":\"ar"
          + "ray\"}},{\"name\":\"int8\",\"type\":{\"count\":\"uint32\",\"element\":{\"type\":\"int8\"}"
          + ",\"type\":\"array\"}},{\"name\":\"int16\",\"type\":{\"count\":\"uint32\",\"element\":{\"t"
          + "ype\":\"int16\"},\"type\":\"array\"}},{\"name\":\"int32\",\"type\":{\"count\":\"uint32\","
          + "\"element\":{\"type\":\"int32\"},\"type\":\"array\"}},{\"name\":\"int64\",\"type\":{\"cou"
          + "nt\":\"uint32\",\"element\":{\"type\":\"int64\"},\"type\":\"array\"}},{\"name\":\"uint8\""
          + ",\"type\":{\"count\":\"uint32\",\"element\":{\"type\":\"uint8\"},\"type\":\"array\"}},{\""
          + "name\":\"uint8Shorts\",\"type\":{\"count\":\"uint32\",\"element\":{\"type\":\"uint8\"},"
          + "\"type\":\"array\"}},{\"name\":\"uint16\",\"type\":{\"count\":\"uint32\",\"element\":{\"t"
          + "ype\":\"uint16\"},\"type\":\"array\"}},{\"name\":\"uint16Chars\",\"type\":{\"count\":\"u"
          + "int32\",\"element\":{\"type\":\"uint16\"},\"type\":\"array\"}},{\"name\":\"uint32\",\"ty"
          + "pe\":{\"count\":\"uint32\",\"element\":{\"type\":\"uint32\"},\"type\":\"array\"}},{\"nam"
          + "e\":\"uint64\",\"type\":{\"count\":\"uint32\",\"element\":{\"type\":\"uint64\"},\"type\":"
          + "\"array\"}},{\"name\":\"float32\",\"type\":{\"count\":\"uint32\",\"element\":{\"type\":\""
          + "float32\"},\"type\":\"array\"}},{\"name\":\"float64\",\"type\":{\"count\":\"uint32\",\"e"
          + "lement\":{\"type\":\"float64\"},\"type\":\"array\"}},{\"name\":\"boolView\",\"type\":{\""
          + "count\":\"uint32\",\"element\":{\"type\":\"bool\"},\"type\":\"array\"}},{\"name\":\"int8"
          + "View\",\"type\":{\"count\":\"uint32\",\"element\":{\"type\":\"int8\"},\"type\":\"array\"}"
          + "},{\"name\":\"int16View\",\"type\":{\"count\":\"uint32\",\"element\":{\"type\":\"int16\""
          + "},\"type\":\"array\"}},{\"name\":\"int32View\",\"type\":{\"count\":\"uint32\",\"element"
          + "\":{\"type\":\"int32\"},\"type\":\"array\"}},{\"name\":\"int64View\",\"type\":{\"count\":"
          + "\"uint32\",\"element\":{\"type\":\"int64\"},\"type\":\"array\"}},{\"name\":\"uint8View\""
          + ",\"type\":{\"count\":\"uint32\",\"element\":{\"type\":\"uint8\"},\"type\":\"array\"}},{\""
          + "name\":\"uint16View\",\"type\":{\"count\":\"uint32\",\"element\":{\"type\":\"uint16\"},"
          + "\"type\":\"array\"}},{\"name\":\"uint32View\",\"type\":{\"count\":\"uint32\",\"element\""
          + ":{\"type\":\"uint32\"},\"type\":\"array\"}},{\"name\":\"uint64View\",\"type\":{\"count\""
          + ":\"uint32\",\"element\":{\"type\":\"uint64\"},\"type\":\"array\"}},{\"name\":\"float32V"
          + "iew\",\"type\":{\"count\":\"uint32\",\"element\":{\"type\":\"float32\"},\"type\":\"array"
          + "\"}},{\"name\":\"float64View\",\"type\":{\"count\":\"uint32\",\"element\":{\"type\":\"fl"
          + "oat64\"},\"type\":\"array\"}}],\"layout\":\"packed\",\"record\":\"telemetry.Arrays\"}";
    }

    @Override
    protected long size(Arrays value) {
      return WireSize.binary("binary", LENGTH_PREFIX, value.binary())
          + WireSize.binary("binarySegment", LENGTH_PREFIX, value.binarySegment())
          + WireSize.array("bool", LENGTH_PREFIX, value.bool(), 1)
          + WireSize.array("int8", LENGTH_PREFIX, value.int8(), 1)
          + WireSize.array("int16", LENGTH_PREFIX, value.int16(), 2)
          + WireSize.array("int32", LENGTH_PREFIX, value.int32(), 4)
          + WireSize.array("int64", LENGTH_PREFIX, value.int64(), 8)
          + WireSize.array("uint8", LENGTH_PREFIX, value.uint8(), 1)
          + WireSize.array("uint8Shorts", LENGTH_PREFIX, value.uint8Shorts(), 1)
          + WireSize.array("uint16", LENGTH_PREFIX, value.uint16(), 2)
          + WireSize.array("uint16Chars", LENGTH_PREFIX, value.uint16Chars(), 2)
          + WireSize.array("uint32", LENGTH_PREFIX, value.uint32(), 4)
          + WireSize.array("uint64", LENGTH_PREFIX, value.uint64(), 8)
          + WireSize.array("float32", LENGTH_PREFIX, value.float32(), 4)
          + WireSize.array("float64", LENGTH_PREFIX, value.float64(), 8)
          + WireSize.view("boolView", LENGTH_PREFIX, value.boolView())
          + WireSize.view("int8View", LENGTH_PREFIX, value.int8View())
          + WireSize.view("int16View", LENGTH_PREFIX, value.int16View())
          + WireSize.view("int32View", LENGTH_PREFIX, value.int32View())
          + WireSize.view("int64View", LENGTH_PREFIX, value.int64View())
          + WireSize.view("uint8View", LENGTH_PREFIX, value.uint8View())
          + WireSize.view("uint16View", LENGTH_PREFIX, value.uint16View())
          + WireSize.view("uint32View", LENGTH_PREFIX, value.uint32View())
          + WireSize.view("uint64View", LENGTH_PREFIX, value.uint64View())
          + WireSize.view("float32View", LENGTH_PREFIX, value.float32View())
          + WireSize.view("float64View", LENGTH_PREFIX, value.float64View());
    }

    @Override
    protected void write(WireWriter out, Arrays value) {
      out.binary("binary", LENGTH_PREFIX, value.binary());
      out.binary("binarySegment", LENGTH_PREFIX, value.binarySegment());
      out.boolArray("bool", LENGTH_PREFIX, value.bool());
      out.int8Array("int8", LENGTH_PREFIX, value.int8());
      out.int16Array("int16", LENGTH_PREFIX, value.int16());
      out.int32Array("int32", LENGTH_PREFIX, value.int32());
      out.int64Array("int64", LENGTH_PREFIX, value.int64());
      out.uint8Array("uint8", LENGTH_PREFIX, value.uint8());
      out.uint8Array("uint8Shorts", LENGTH_PREFIX, value.uint8Shorts());
      out.uint16Array("uint16", LENGTH_PREFIX, value.uint16());
      out.uint16Array("uint16Chars", LENGTH_PREFIX, value.uint16Chars());
      out.uint32Array("uint32", LENGTH_PREFIX, value.uint32());
      out.uint64Array("uint64", LENGTH_PREFIX, value.uint64());
      out.float32Array("float32", LENGTH_PREFIX, value.float32());
      out.float64Array("float64", LENGTH_PREFIX, value.float64());
      out.view("boolView", LENGTH_PREFIX, value.boolView());
      out.view("int8View", LENGTH_PREFIX, value.int8View());
      out.view("int16View", LENGTH_PREFIX, value.int16View());
      out.view("int32View", LENGTH_PREFIX, value.int32View());
      out.view("int64View", LENGTH_PREFIX, value.int64View());
      out.view("uint8View", LENGTH_PREFIX, value.uint8View());
      out.view("uint16View", LENGTH_PREFIX, value.uint16View());
      out.view("uint32View", LENGTH_PREFIX, value.uint32View());
      out.view("uint64View", LENGTH_PREFIX, value.uint64View());
      out.view("float32View", LENGTH_PREFIX, value.float32View());
      out.view("float64View", LENGTH_PREFIX, value.float64View());
    }

    @Override
    protected Arrays read(WireReader in) {
      byte[] binary = in.binary("binary", LENGTH_PREFIX);
      MemorySegment binarySegment = in.binarySegment("binarySegment", LENGTH_PREFIX);
      boolean[] bool = in.boolArray("bool", LENGTH_PREFIX);
      byte[] int8 = in.int8Array("int8", LENGTH_PREFIX);
      short[] int16 = in.int16Array("int16", LENGTH_PREFIX);
      int[] int32 = in.int32Array("int32", LENGTH_PREFIX);
      long[] int64 = in.int64Array("int64", LENGTH_PREFIX);
      int[] uint8 = in.uint8Array("uint8", LENGTH_PREFIX);
      short[] uint8Shorts = in.uint8Shorts("uint8Shorts", LENGTH_PREFIX);
      int[] uint16 = in.uint16Array("uint16", LENGTH_PREFIX);
      char[] uint16Chars = in.uint16Chars("uint16Chars", LENGTH_PREFIX);
      long[] uint32 = in.uint32Array("uint32", LENGTH_PREFIX);
      long[] uint64 = in.uint64Array("uint64", LENGTH_PREFIX);
      float[] float32 = in.float32Array("float32", LENGTH_PREFIX);
      double[] float64 = in.float64Array("float64", LENGTH_PREFIX);
      BoolView boolView = in.boolView("boolView", LENGTH_PREFIX);
      Int8View int8View = in.int8View("int8View", LENGTH_PREFIX);
      Int16View int16View = in.int16View("int16View", LENGTH_PREFIX);
      Int32View int32View = in.int32View("int32View", LENGTH_PREFIX);
      Int64View int64View = in.int64View("int64View", LENGTH_PREFIX);
      Uint8View uint8View = in.uint8View("uint8View", LENGTH_PREFIX);
      Uint16View uint16View = in.uint16View("uint16View", LENGTH_PREFIX);
      Uint32View uint32View = in.uint32View("uint32View", LENGTH_PREFIX);
      Uint64View uint64View = in.uint64View("uint64View", LENGTH_PREFIX);
      Float32View float32View = in.float32View("float32View", LENGTH_PREFIX);
      Float64View float64View = in.float64View("float64View", LENGTH_PREFIX);
      return new Arrays(binary, binarySegment, bool, int8, int16, int32, int64, uint8, uint8Shorts,
          uint16, uint16Chars, uint32, uint64, float32, float64, boolView, int8View, int16View,
          int32View, int64View, uint8View, uint16View, uint32View, uint64View, float32View,
          float64View);
    }
  }
}
