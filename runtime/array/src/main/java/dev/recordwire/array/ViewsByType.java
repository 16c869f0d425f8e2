package dev.recordwire.array;

import java.lang.foreign.MemorySegment;

/// Makes views of a type that is known when the program runs.
///
/// These methods stand apart from [ArrayView] because to link them takes the classes of all views:
/// a program that begins with one type does not load the others.
final class ViewsByType {
  private ViewsByType() {}

  /// A new view of `count` zeros of a type.
  static ArrayView zeros(TypeCode type, long count) {
    return switch (type) {
      case INT8 -> Int8View.zeros(count);
      case UINT8 -> Uint8View.zeros(count);
      case INT16 -> Int16View.zeros(count);
      case UINT16 -> Uint16View.zeros(count);
      case INT32 -> Int32View.zeros(count);
      case UINT32 -> Uint32View.zeros(count);
      case INT64 -> Int64View.zeros(count);
      case UINT64 -> Uint64View.zeros(count);
      case FLOAT16 -> Float16View.zeros(count);
      case FLOAT32 -> Float32View.zeros(count);
      case FLOAT64 -> Float64View.zeros(count);
      case BOOL -> BoolView.zeros(count);
    };
  }

  /// A view on `count` elements of a type that start `offset` bytes into an array.
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
      case FLOAT16 -> Float16View.wrap(bytes, offset, count);
      case FLOAT32 -> Float32View.wrap(bytes, offset, count);
      case FLOAT64 -> Float64View.wrap(bytes, offset, count);
      case BOOL -> BoolView.wrap(bytes, offset, count);
    };
  }

  /// A view on all of a segment, as elements of a type.
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
      case FLOAT16 -> Float16View.wrap(segment);
      case FLOAT32 -> Float32View.wrap(segment);
      case FLOAT64 -> Float64View.wrap(segment);
      case BOOL -> BoolView.wrap(segment);
    };
  }

  /// A view on elements that lie `stride` bytes apart in an array.
  static ArrayView strided(TypeCode type, byte[] bytes, int offset, long count, long stride) {
    return switch (type) {
      case INT8 -> Int8View.strided(bytes, offset, count, stride);
      case UINT8 -> Uint8View.strided(bytes, offset, count, stride);
      case INT16 -> Int16View.strided(bytes, offset, count, stride);
      case UINT16 -> Uint16View.strided(bytes, offset, count, stride);
      case INT32 -> Int32View.strided(bytes, offset, count, stride);
      case UINT32 -> Uint32View.strided(bytes, offset, count, stride);
      case INT64 -> Int64View.strided(bytes, offset, count, stride);
      case UINT64 -> Uint64View.strided(bytes, offset, count, stride);
      case FLOAT16 -> Float16View.strided(bytes, offset, count, stride);
      case FLOAT32 -> Float32View.strided(bytes, offset, count, stride);
      case FLOAT64 -> Float64View.strided(bytes, offset, count, stride);
      case BOOL -> BoolView.strided(bytes, offset, count, stride);
    };
  }

  /// A view on elements that lie `stride` bytes apart in a segment.
  static ArrayView strided(
      TypeCode type, MemorySegment segment, long offset, long count, long stride) {
    return switch (type) {
      case INT8 -> Int8View.strided(segment, offset, count, stride);
      case UINT8 -> Uint8View.strided(segment, offset, count, stride);
      case INT16 -> Int16View.strided(segment, offset, count, stride);
      case UINT16 -> Uint16View.strided(segment, offset, count, stride);
      case INT32 -> Int32View.strided(segment, offset, count, stride);
      case UINT32 -> Uint32View.strided(segment, offset, count, stride);
      case INT64 -> Int64View.strided(segment, offset, count, stride);
      case UINT64 -> Uint64View.strided(segment, offset, count, stride);
      case FLOAT16 -> Float16View.strided(segment, offset, count, stride);
      case FLOAT32 -> Float32View.strided(segment, offset, count, stride);
      case FLOAT64 -> Float64View.strided(segment, offset, count, stride);
      case BOOL -> BoolView.strided(segment, offset, count, stride);
    };
  }
}
