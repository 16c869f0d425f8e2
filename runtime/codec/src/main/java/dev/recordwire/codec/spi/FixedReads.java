package dev.recordwire.codec.spi;

import dev.recordwire.array.BoolView;
import dev.recordwire.array.Float16View;
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
import dev.recordwire.codec.internal.Segments;
import java.lang.foreign.MemorySegment;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The part of a [WireReader] that gets values with a fixed number of elements or bytes from a run.
abstract class FixedReads extends ReadWindow {
  FixedReads(
      byte[] window, int position, int limit, @Nullable SegmentSource source, DecodeLimits limits) {
    super(window, position, limit, source, limits);
  }

  /// The `count` bools at `at`.
  ///
  /// @throws DecodeException if a byte is neither 0 nor 1
  public final boolean[] boolArray(int at, String component, int count) {
    boolean[] values = new boolean[count];
    if ((ArrayCopy.getBool(window, at, values) & ~1) != 0) {
      Segments.start();
      throw DecodeErrors.notBools(component, base + at, MemorySegment.ofArray(window).asSlice(at));
    }
    return values;
  }

  /// The `count` int8s at `at`.
  public final byte[] int8Array(int at, int count) {
    return Arrays.copyOfRange(window, at, at + count);
  }

  /// The `count` int16s at `at`.
  public final short[] int16Array(int at, int count) {
    short[] values = new short[count];
    ArrayCopy.get(window, at, values);
    return values;
  }

  /// The `count` int32s at `at`.
  public final int[] int32Array(int at, int count) {
    int[] values = new int[count];
    ArrayCopy.get(window, at, values);
    return values;
  }

  /// The `count` int64s at `at`.
  public final long[] int64Array(int at, int count) {
    long[] values = new long[count];
    ArrayCopy.get(window, at, values);
    return values;
  }

  /// The `count` uint64s at `at`: the bits of each.
  public final long[] uint64Array(int at, int count) {
    return int64Array(at, count);
  }

  /// The `count` uint8s at `at`.
  public final int[] uint8Array(int at, int count) {
    int[] values = new int[count];
    ArrayCopy.getUint8(window, at, values);
    return values;
  }

  /// The `count` uint8s at `at`.
  public final short[] uint8Shorts(int at, int count) {
    short[] values = new short[count];
    ArrayCopy.getUint8(window, at, values);
    return values;
  }

  /// The `count` uint16s at `at`.
  public final int[] uint16Array(int at, int count) {
    int[] values = new int[count];
    ArrayCopy.getUint16(window, at, values);
    return values;
  }

  /// The `count` uint16s at `at`.
  public final char[] uint16Chars(int at, int count) {
    char[] values = new char[count];
    ArrayCopy.get(window, at, values);
    return values;
  }

  /// The `count` uint32s at `at`.
  public final long[] uint32Array(int at, int count) {
    long[] values = new long[count];
    ArrayCopy.getUint32(window, at, values);
    return values;
  }

  /// The `count` float16s at `at`.
  public final float[] float16Array(int at, int count) {
    float[] values = new float[count];
    ArrayCopy.getFloat16(window, at, values);
    return values;
  }

  /// The `count` float32s at `at`.
  public final float[] float32Array(int at, int count) {
    float[] values = new float[count];
    ArrayCopy.get(window, at, values);
    return values;
  }

  /// The `count` float64s at `at`.
  public final double[] float64Array(int at, int count) {
    double[] values = new double[count];
    ArrayCopy.get(window, at, values);
    return values;
  }

  /// The `count` bools at `at` where they lie, without a copy.
  ///
  /// @throws DecodeException if a byte is neither 0 nor 1
  public final BoolView boolView(int at, String component, int count) {
    BoolView view =
        source == null ? BoolView.wrap(window, at, count) : BoolView.wrap(inSource(at, count));
    Segments.start();
    MemorySegment bytes = view.segment();
    if (ArrayCopy.firstNotBool(bytes) >= 0) {
      throw DecodeErrors.notBools(component, base + at, bytes);
    }
    return view;
  }

  /// The `count` int8s at `at` where they lie, without a copy.
  public final Int8View int8View(int at, int count) {
    return source == null ? Int8View.wrap(window, at, count) : Int8View.wrap(inSource(at, count));
  }

  /// The `count` uint8s at `at` where they lie, without a copy.
  public final Uint8View uint8View(int at, int count) {
    return source == null ? Uint8View.wrap(window, at, count) : Uint8View.wrap(inSource(at, count));
  }

  /// The `count` int16s at `at` where they lie, without a copy.
  public final Int16View int16View(int at, int count) {
    return source == null
        ? Int16View.wrap(window, at, count)
        : Int16View.wrap(inSource(at, 2 * count));
  }

  /// The `count` uint16s at `at` where they lie, without a copy.
  public final Uint16View uint16View(int at, int count) {
    return source == null
        ? Uint16View.wrap(window, at, count)
        : Uint16View.wrap(inSource(at, 2 * count));
  }

  /// The `count` int32s at `at` where they lie, without a copy.
  public final Int32View int32View(int at, int count) {
    return source == null
        ? Int32View.wrap(window, at, count)
        : Int32View.wrap(inSource(at, 4 * count));
  }

  /// The `count` uint32s at `at` where they lie, without a copy.
  public final Uint32View uint32View(int at, int count) {
    return source == null
        ? Uint32View.wrap(window, at, count)
        : Uint32View.wrap(inSource(at, 4 * count));
  }

  /// The `count` int64s at `at` where they lie, without a copy.
  public final Int64View int64View(int at, int count) {
    return source == null
        ? Int64View.wrap(window, at, count)
        : Int64View.wrap(inSource(at, 8 * count));
  }

  /// The `count` uint64s at `at` where they lie, without a copy.
  public final Uint64View uint64View(int at, int count) {
    return source == null
        ? Uint64View.wrap(window, at, count)
        : Uint64View.wrap(inSource(at, 8 * count));
  }

  /// The `count` float16s at `at` where they lie, without a copy.
  public final Float16View float16View(int at, int count) {
    return source == null
        ? Float16View.wrap(window, at, count)
        : Float16View.wrap(inSource(at, 2 * count));
  }

  /// The `count` float32s at `at` where they lie, without a copy.
  public final Float32View float32View(int at, int count) {
    return source == null
        ? Float32View.wrap(window, at, count)
        : Float32View.wrap(inSource(at, 4 * count));
  }

  /// The `count` float64s at `at` where they lie, without a copy.
  public final Float64View float64View(int at, int count) {
    return source == null
        ? Float64View.wrap(window, at, count)
        : Float64View.wrap(inSource(at, 8 * count));
  }

  /// The bytes of the source that bytes of the window were copied from.
  private MemorySegment inSource(int at, int bytes) {
    SegmentSource from = Objects.requireNonNull(source);
    return from.segment().asSlice(base + at, bytes);
  }
}
