package dev.recordwire.codec.spi;

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
import dev.recordwire.codec.DecodeException;
import dev.recordwire.codec.DecodeLimits;
import dev.recordwire.codec.internal.Layouts;
import dev.recordwire.codec.internal.Segments;
import java.lang.foreign.MemorySegment;
import org.jspecify.annotations.Nullable;

/// The cursor that a codec's `read` moves over the bytes of a payload.
///
/// A run of fixed-size components is checked at once, `int at = in.take(12, "id:4 value:8")`, and
/// its values are then read at `at + 0`, `at + 4` and so on. The run's text names its components
/// and their sizes, so that the error for a payload that ends early names the cut component.
/// Variable-size values check their own bytes: a length or count is checked against the bytes that
/// remain before anything is allocated for it.
public final class WireReader extends FieldReader {
  private WireReader(
      byte[] window, int position, int limit, @Nullable SegmentSource source, DecodeLimits limits) {
    super(window, position, limit, source, limits);
  }

  /// A reader of the bytes between two positions of an array.
  public static WireReader over(byte[] bytes, int from, int to, DecodeLimits limits) {
    return new WireReader(bytes, from, to, null, limits);
  }

  static WireReader over(MemorySegment bytes, DecodeLimits limits) {
    SegmentSource source = new SegmentSource(bytes);
    return new WireReader(source.newWindow(), 0, 0, source, limits);
  }

  /// Checks that the payload ends here.
  ///
  /// @throws DecodeException if more bytes follow
  public void end() {
    if (remaining() != 0) {
      throw DecodeErrors.trailing(offset(), remaining());
    }
  }

  /// Checks that the count that comes next is at most `max`, and returns this.
  public WireReader maxCount(String component, LengthPrefix prefix, int max) {
    checkUpcoming(component, prefix, max, "elements", "maxCount");
    return this;
  }

  /// Checks that the length that comes next is at most `max`, and returns this.
  public WireReader maxBytes(String component, LengthPrefix prefix, int max) {
    checkUpcoming(component, prefix, max, "bytes", "maxBytes");
    return this;
  }

  /// Reads a binary into an array of its own.
  ///
  /// @throws DecodeException if it is cut
  public byte[] binary(String component, LengthPrefix prefix) {
    return bytes(atMost(MAX_ARRAY, component, prefix, length(component, prefix)));
  }

  /// Returns a binary where it lies, without a copy.
  ///
  /// @throws DecodeException if it is cut
  public MemorySegment binarySegment(String component, LengthPrefix prefix) {
    return slice(length(component, prefix));
  }

  private byte[] bytes(int length) {
    byte[] bytes = new byte[length];
    copyTo(bytes, 0, length);
    return bytes;
  }

  /// Reads a nested record's components.
  ///
  /// @throws DecodeException if they are malformed, or the record is nested too deeply
  public <T> T record(String component, RecordReader<T> codec) {
    if (depth >= limits.maxDepth()) {
      throw DecodeErrors.tooDeep(component, offset(), limits.maxDepth());
    }
    long start = offset();
    depth++;
    try {
      T value = codec.read(this);
      depth--;
      return value;
    } catch (Exception | AssertionError e) {
      throw DecodeErrors.inside(segment(), component, start, e);
    } catch (StackOverflowError e) {
      throw DecodeErrors.tooDeepForStack(component, start, e);
    }
  }

  /// Reads the components of the record that a union's tag announced.
  ///
  /// @throws DecodeException if they are malformed
  public <T> T variant(RecordReader<T> codec) {
    return codec.read(this);
  }

  /// The exception for a value that an adapter's method rejects.
  ///
  /// @param method its name, as in `MoneyAdapter.fromWire`
  public static DecodeException adapterFailed(
      String component, long offset, String method, Throwable thrown) {
    return DecodeErrors.adapterFailed(component, offset, method, thrown);
  }

  /// Reads an array of bool.
  ///
  /// @throws DecodeException if it is cut, or a byte is neither 0 nor 1
  public boolean[] boolArray(String component, LengthPrefix prefix) {
    boolean[] values = new boolean[windowLength(component, prefix, 1)];
    int at = take(values.length, component);
    if ((ArrayCopy.getBool(window, at, values) & ~1) != 0) {
      Segments.start();
      throw DecodeErrors.notBools(component, base + at, MemorySegment.ofArray(window).asSlice(at));
    }
    return values;
  }

  /// Reads an array of int8.
  ///
  /// @throws DecodeException if it is cut
  public byte[] int8Array(String component, LengthPrefix prefix) {
    return bytes(arrayLength(component, prefix, 1));
  }

  /// Reads an array of int16.
  ///
  /// @throws DecodeException if it is cut
  public short[] int16Array(String component, LengthPrefix prefix) {
    short[] values = new short[arrayLength(component, prefix, 2)];
    long bytes = 2L * values.length;
    if (inWindow(bytes)) {
      ArrayCopy.get(window, pass(bytes), values);
    } else {
      MemorySegment.copy(slice(bytes), Layouts.INT16, 0, values, 0, values.length);
    }
    return values;
  }

  /// Reads an array of int32.
  ///
  /// @throws DecodeException if it is cut
  public int[] int32Array(String component, LengthPrefix prefix) {
    int[] values = new int[arrayLength(component, prefix, 4)];
    long bytes = 4L * values.length;
    if (inWindow(bytes)) {
      ArrayCopy.get(window, pass(bytes), values);
    } else {
      MemorySegment.copy(slice(bytes), Layouts.INT32, 0, values, 0, values.length);
    }
    return values;
  }

  /// Reads an array of int64.
  ///
  /// @throws DecodeException if it is cut
  public long[] int64Array(String component, LengthPrefix prefix) {
    long[] values = new long[arrayLength(component, prefix, 8)];
    long bytes = 8L * values.length;
    if (inWindow(bytes)) {
      ArrayCopy.get(window, pass(bytes), values);
    } else {
      MemorySegment.copy(slice(bytes), Layouts.INT64, 0, values, 0, values.length);
    }
    return values;
  }

  /// Reads an array of float32.
  ///
  /// @throws DecodeException if it is cut
  public float[] float32Array(String component, LengthPrefix prefix) {
    float[] values = new float[arrayLength(component, prefix, 4)];
    long bytes = 4L * values.length;
    if (inWindow(bytes)) {
      ArrayCopy.get(window, pass(bytes), values);
    } else {
      MemorySegment.copy(slice(bytes), Layouts.FLOAT32, 0, values, 0, values.length);
    }
    return values;
  }

  /// Reads an array of float64.
  ///
  /// @throws DecodeException if it is cut
  public double[] float64Array(String component, LengthPrefix prefix) {
    double[] values = new double[arrayLength(component, prefix, 8)];
    long bytes = 8L * values.length;
    if (inWindow(bytes)) {
      ArrayCopy.get(window, pass(bytes), values);
    } else {
      MemorySegment.copy(slice(bytes), Layouts.FLOAT64, 0, values, 0, values.length);
    }
    return values;
  }

  /// Reads an array of uint64: the bits of each element.
  ///
  /// @throws DecodeException if it is cut
  public long[] uint64Array(String component, LengthPrefix prefix) {
    return int64Array(component, prefix);
  }

  /// Reads an array of uint8.
  ///
  /// @throws DecodeException if it is cut
  public int[] uint8Array(String component, LengthPrefix prefix) {
    int[] values = new int[windowLength(component, prefix, 1)];
    int at = take(values.length, component);
    ArrayCopy.getUint8(window, at, values);
    return values;
  }

  /// Reads an array of uint8.
  ///
  /// @throws DecodeException if it is cut
  public short[] uint8Shorts(String component, LengthPrefix prefix) {
    short[] values = new short[windowLength(component, prefix, 1)];
    int at = take(values.length, component);
    ArrayCopy.getUint8(window, at, values);
    return values;
  }

  /// Reads an array of uint16.
  ///
  /// @throws DecodeException if it is cut
  public int[] uint16Array(String component, LengthPrefix prefix) {
    int[] values = new int[windowLength(component, prefix, 2)];
    int at = take(2 * values.length, component);
    ArrayCopy.getUint16(window, at, values);
    return values;
  }

  /// Reads an array of uint16.
  ///
  /// @throws DecodeException if it is cut
  public char[] uint16Chars(String component, LengthPrefix prefix) {
    char[] values = new char[arrayLength(component, prefix, 2)];
    long bytes = 2L * values.length;
    if (inWindow(bytes)) {
      ArrayCopy.get(window, pass(bytes), values);
    } else {
      MemorySegment.copy(slice(bytes), Layouts.UINT16, 0, values, 0, values.length);
    }
    return values;
  }

  /// Reads an array of uint32.
  ///
  /// @throws DecodeException if it is cut
  public long[] uint32Array(String component, LengthPrefix prefix) {
    long[] values = new long[windowLength(component, prefix, 4)];
    int at = take(4 * values.length, component);
    ArrayCopy.getUint32(window, at, values);
    return values;
  }

  /// Returns an array of bool where it lies, without a copy.
  ///
  /// @throws DecodeException if it is cut, or a byte is neither 0 nor 1
  public BoolView boolView(String component, LengthPrefix prefix) {
    long count = arrayCount(component, prefix, 1);
    long at = offset();
    BoolView view =
        source == null ? BoolView.wrap(window, pass(count), count) : BoolView.wrap(slice(count));
    Segments.start();
    MemorySegment bytes = view.segment();
    if (ArrayCopy.firstNotBool(bytes) >= 0) {
      throw DecodeErrors.notBools(component, at, bytes);
    }
    return view;
  }

  /// Returns an array of int8 where it lies, without a copy.
  ///
  /// @throws DecodeException if it is cut
  public Int8View int8View(String component, LengthPrefix prefix) {
    long count = arrayCount(component, prefix, 1);
    return source == null ? Int8View.wrap(window, pass(count), count) : Int8View.wrap(slice(count));
  }

  /// Returns an array of uint8 where it lies, without a copy.
  ///
  /// @throws DecodeException if it is cut
  public Uint8View uint8View(String component, LengthPrefix prefix) {
    long count = arrayCount(component, prefix, 1);
    return source == null
        ? Uint8View.wrap(window, pass(count), count)
        : Uint8View.wrap(slice(count));
  }

  /// Returns an array of int16 where it lies, without a copy.
  ///
  /// @throws DecodeException if it is cut
  public Int16View int16View(String component, LengthPrefix prefix) {
    long count = arrayCount(component, prefix, 2);
    return source == null
        ? Int16View.wrap(window, pass(2 * count), count)
        : Int16View.wrap(slice(2 * count));
  }

  /// Returns an array of uint16 where it lies, without a copy.
  ///
  /// @throws DecodeException if it is cut
  public Uint16View uint16View(String component, LengthPrefix prefix) {
    long count = arrayCount(component, prefix, 2);
    return source == null
        ? Uint16View.wrap(window, pass(2 * count), count)
        : Uint16View.wrap(slice(2 * count));
  }

  /// Returns an array of int32 where it lies, without a copy.
  ///
  /// @throws DecodeException if it is cut
  public Int32View int32View(String component, LengthPrefix prefix) {
    long count = arrayCount(component, prefix, 4);
    return source == null
        ? Int32View.wrap(window, pass(4 * count), count)
        : Int32View.wrap(slice(4 * count));
  }

  /// Returns an array of uint32 where it lies, without a copy.
  ///
  /// @throws DecodeException if it is cut
  public Uint32View uint32View(String component, LengthPrefix prefix) {
    long count = arrayCount(component, prefix, 4);
    return source == null
        ? Uint32View.wrap(window, pass(4 * count), count)
        : Uint32View.wrap(slice(4 * count));
  }

  /// Returns an array of int64 where it lies, without a copy.
  ///
  /// @throws DecodeException if it is cut
  public Int64View int64View(String component, LengthPrefix prefix) {
    long count = arrayCount(component, prefix, 8);
    return source == null
        ? Int64View.wrap(window, pass(8 * count), count)
        : Int64View.wrap(slice(8 * count));
  }

  /// Returns an array of uint64 where it lies, without a copy.
  ///
  /// @throws DecodeException if it is cut
  public Uint64View uint64View(String component, LengthPrefix prefix) {
    long count = arrayCount(component, prefix, 8);
    return source == null
        ? Uint64View.wrap(window, pass(8 * count), count)
        : Uint64View.wrap(slice(8 * count));
  }

  /// Returns an array of float32 where it lies, without a copy.
  ///
  /// @throws DecodeException if it is cut
  public Float32View float32View(String component, LengthPrefix prefix) {
    long count = arrayCount(component, prefix, 4);
    return source == null
        ? Float32View.wrap(window, pass(4 * count), count)
        : Float32View.wrap(slice(4 * count));
  }

  /// Returns an array of float64 where it lies, without a copy.
  ///
  /// @throws DecodeException if it is cut
  public Float64View float64View(String component, LengthPrefix prefix) {
    long count = arrayCount(component, prefix, 8);
    return source == null
        ? Float64View.wrap(window, pass(8 * count), count)
        : Float64View.wrap(slice(8 * count));
  }
}
