package dev.recordwire.array;

import java.lang.foreign.MemorySegment;
import java.math.BigInteger;
import java.util.List;
import java.util.stream.Stream;

/// Views of every dtype, for tests that hold for all of them.
final class Views {
  static final List<TypeCode> INTEGERS =
      Stream.of(TypeCode.values()).filter(TypeCode::isInteger).toList();

  private Views() {}

  /// All types.
  static List<TypeCode> types() {
    return List.of(TypeCode.values());
  }

  static ArrayView wrap(TypeCode type, byte[] bytes, int offset, long count) {
    return switch (type) {
      case INT8 -> Int8View.wrap(bytes, offset, count);
      case UINT8 -> Uint8View.wrap(bytes, offset, count);
      case INT16 -> Int16View.wrap(bytes, offset, count);
      case UINT16 -> Uint16View.wrap(bytes, offset, count);
      case INT32 -> Int32View.wrap(bytes, offset, count);
      case UINT32 -> Uint32View.wrap(bytes, offset, count);
      case INT64 -> Int64View.wrap(bytes, offset, count);
      case UINT64 -> Uint64View.wrap(bytes, offset, count);
      case FLOAT32 -> Float32View.wrap(bytes, offset, count);
      case FLOAT64 -> Float64View.wrap(bytes, offset, count);
      case BOOL -> BoolView.wrap(bytes, offset, count);
      case FLOAT16 -> Float16View.wrap(bytes, offset, count);
    };
  }

  static ArrayView wrap(TypeCode type, MemorySegment segment) {
    return switch (type) {
      case INT8 -> Int8View.wrap(segment);
      case UINT8 -> Uint8View.wrap(segment);
      case INT16 -> Int16View.wrap(segment);
      case UINT16 -> Uint16View.wrap(segment);
      case INT32 -> Int32View.wrap(segment);
      case UINT32 -> Uint32View.wrap(segment);
      case INT64 -> Int64View.wrap(segment);
      case UINT64 -> Uint64View.wrap(segment);
      case FLOAT32 -> Float32View.wrap(segment);
      case FLOAT64 -> Float64View.wrap(segment);
      case BOOL -> BoolView.wrap(segment);
      case FLOAT16 -> Float16View.wrap(segment);
    };
  }

  static ArrayView empty(TypeCode type) {
    return wrap(type, new byte[0], 0, 0);
  }

  /// Whether there are loops for the type, beyond getting and setting.
  static boolean computes(TypeCode type) {
    return type != TypeCode.BOOL && type != TypeCode.FLOAT16;
  }

  /// The element as the text that [ArrayView#toString] has for it.
  static String text(ArrayView view, long index) {
    return view.elementToString(index);
  }

  static BigInteger integer(ArrayView view, long index) {
    return new BigInteger(view.elementToString(index));
  }

  static BigInteger sumExact(ArrayView view) {
    return ((IntegerView<?>) view).sumExact();
  }

  static double mean(ArrayView view) {
    return ((NumberView<?>) view).mean();
  }

  /// The smallest element, as text.
  static String min(ArrayView view) {
    return switch (view) {
      case IntView<?> v -> Integer.toString(v.min());
      case Uint64View v -> Long.toUnsignedString(v.min());
      case LongView<?> v -> Long.toString(v.min());
      case Float32View v -> Float.toString(v.min());
      case Float64View v -> Double.toString(v.min());
      case ConvertingView<?> v -> throw new AssertionError(v);
    };
  }

  /// The largest element, as text.
  static String max(ArrayView view) {
    return switch (view) {
      case IntView<?> v -> Integer.toString(v.max());
      case Uint64View v -> Long.toUnsignedString(v.max());
      case LongView<?> v -> Long.toString(v.max());
      case Float32View v -> Float.toString(v.max());
      case Float64View v -> Double.toString(v.max());
      case ConvertingView<?> v -> throw new AssertionError(v);
    };
  }

  static void scale(ArrayView view, double factor, Overflow overflow) {
    switch (view) {
      case IntegerView<?> v -> v.scale(factor, overflow);
      case FloatView<?> v -> v.scale(factor);
      case ConvertingView<?> v -> throw new AssertionError(v);
    }
  }
}
