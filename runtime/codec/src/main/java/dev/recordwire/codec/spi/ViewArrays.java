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

/// The part of a [PartView] that gives arrays of numbers where they lie.
abstract class ViewArrays extends ViewValues {
  ViewArrays(GeneratedCodec<?> payload) {
    super(payload);
  }

  ViewArrays(ViewArrays container) {
    super(container);
  }

  /// The number of elements after a count, which are then known to be in the payload.
  private long count(long at, LengthPrefix prefix, int elementBytes) {
    behind(at, prefix, elementBytes, 0);
    long count = prefixAt(at, prefix);
    if (count > limits.maxCount()) {
      throw ViewFaults.of(payload, array, segment, payloadStart, end, limits);
    }
    return count;
  }

  /// The array of bool after its count.
  protected final BoolView boolView(long at, LengthPrefix prefix) {
    return boolView(at + prefix.bytes(), 0, count(at, prefix, 1));
  }

  /// The `count` bools at an offset.
  protected final BoolView boolView(long at, int offset, long count) {
    BoolView view =
        segment == null
            ? BoolView.wrap(array, (int) at + offset, count)
            : BoolView.wrap(segment.asSlice(at + offset, count));
    if (ArrayCopy.firstNotBool(view.segment()) >= 0) {
      throw ViewFaults.of(payload, array, segment, payloadStart, end, limits);
    }
    return view;
  }

  /// The array of int8 after its count.
  protected final Int8View int8View(long at, LengthPrefix prefix) {
    return int8View(at + prefix.bytes(), 0, count(at, prefix, 1));
  }

  /// The `count` int8s at an offset.
  protected final Int8View int8View(long at, int offset, long count) {
    return segment == null
        ? Int8View.wrap(array, (int) at + offset, count)
        : Int8View.wrap(segment.asSlice(at + offset, count));
  }

  /// The array of uint8 after its count.
  protected final Uint8View uint8View(long at, LengthPrefix prefix) {
    return uint8View(at + prefix.bytes(), 0, count(at, prefix, 1));
  }

  /// The `count` uint8s at an offset.
  protected final Uint8View uint8View(long at, int offset, long count) {
    return segment == null
        ? Uint8View.wrap(array, (int) at + offset, count)
        : Uint8View.wrap(segment.asSlice(at + offset, count));
  }

  /// The array of int16 after its count.
  protected final Int16View int16View(long at, LengthPrefix prefix) {
    return int16View(at + prefix.bytes(), 0, count(at, prefix, 2));
  }

  /// The `count` int16s at an offset.
  protected final Int16View int16View(long at, int offset, long count) {
    return segment == null
        ? Int16View.wrap(array, (int) at + offset, count)
        : Int16View.wrap(segment.asSlice(at + offset, 2 * count));
  }

  /// The array of uint16 after its count.
  protected final Uint16View uint16View(long at, LengthPrefix prefix) {
    return uint16View(at + prefix.bytes(), 0, count(at, prefix, 2));
  }

  /// The `count` uint16s at an offset.
  protected final Uint16View uint16View(long at, int offset, long count) {
    return segment == null
        ? Uint16View.wrap(array, (int) at + offset, count)
        : Uint16View.wrap(segment.asSlice(at + offset, 2 * count));
  }

  /// The array of int32 after its count.
  protected final Int32View int32View(long at, LengthPrefix prefix) {
    return int32View(at + prefix.bytes(), 0, count(at, prefix, 4));
  }

  /// The `count` int32s at an offset.
  protected final Int32View int32View(long at, int offset, long count) {
    return segment == null
        ? Int32View.wrap(array, (int) at + offset, count)
        : Int32View.wrap(segment.asSlice(at + offset, 4 * count));
  }

  /// The array of uint32 after its count.
  protected final Uint32View uint32View(long at, LengthPrefix prefix) {
    return uint32View(at + prefix.bytes(), 0, count(at, prefix, 4));
  }

  /// The `count` uint32s at an offset.
  protected final Uint32View uint32View(long at, int offset, long count) {
    return segment == null
        ? Uint32View.wrap(array, (int) at + offset, count)
        : Uint32View.wrap(segment.asSlice(at + offset, 4 * count));
  }

  /// The array of int64 after its count.
  protected final Int64View int64View(long at, LengthPrefix prefix) {
    return int64View(at + prefix.bytes(), 0, count(at, prefix, 8));
  }

  /// The `count` int64s at an offset.
  protected final Int64View int64View(long at, int offset, long count) {
    return segment == null
        ? Int64View.wrap(array, (int) at + offset, count)
        : Int64View.wrap(segment.asSlice(at + offset, 8 * count));
  }

  /// The array of uint64 after its count.
  protected final Uint64View uint64View(long at, LengthPrefix prefix) {
    return uint64View(at + prefix.bytes(), 0, count(at, prefix, 8));
  }

  /// The `count` uint64s at an offset.
  protected final Uint64View uint64View(long at, int offset, long count) {
    return segment == null
        ? Uint64View.wrap(array, (int) at + offset, count)
        : Uint64View.wrap(segment.asSlice(at + offset, 8 * count));
  }

  /// The array of float16 after its count.
  protected final Float16View float16View(long at, LengthPrefix prefix) {
    return float16View(at + prefix.bytes(), 0, count(at, prefix, 2));
  }

  /// The `count` float16s at an offset.
  protected final Float16View float16View(long at, int offset, long count) {
    return segment == null
        ? Float16View.wrap(array, (int) at + offset, count)
        : Float16View.wrap(segment.asSlice(at + offset, 2 * count));
  }

  /// The array of float32 after its count.
  protected final Float32View float32View(long at, LengthPrefix prefix) {
    return float32View(at + prefix.bytes(), 0, count(at, prefix, 4));
  }

  /// The `count` float32s at an offset.
  protected final Float32View float32View(long at, int offset, long count) {
    return segment == null
        ? Float32View.wrap(array, (int) at + offset, count)
        : Float32View.wrap(segment.asSlice(at + offset, 4 * count));
  }

  /// The array of float64 after its count.
  protected final Float64View float64View(long at, LengthPrefix prefix) {
    return float64View(at + prefix.bytes(), 0, count(at, prefix, 8));
  }

  /// The `count` float64s at an offset.
  protected final Float64View float64View(long at, int offset, long count) {
    return segment == null
        ? Float64View.wrap(array, (int) at + offset, count)
        : Float64View.wrap(segment.asSlice(at + offset, 8 * count));
  }
}
