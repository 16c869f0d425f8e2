package dev.recordwire.tools.table;

import static java.util.stream.Collectors.joining;

import dev.recordwire.array.ArrayView;
import dev.recordwire.array.BoolView;
import dev.recordwire.array.Float16View;
import dev.recordwire.array.Float32View;
import dev.recordwire.array.Float64View;
import dev.recordwire.array.Int64View;
import dev.recordwire.array.TypeCode;
import dev.recordwire.array.Uint64View;
import dev.recordwire.array.internal.npy.NpyType;
import dev.recordwire.tools.console.Printable;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import java.util.stream.IntStream;

/// A column of a table: one value of each row.
///
/// @param name the names of the fields that lead to it, as in `start.x`
/// @param type its values' type, as NumPy describes it
/// @param memory all rows
/// @param offset where in a row its value lies
/// @param rowBytes the bytes of a row
/// @param rows how many rows there are
record NpyColumn(
    String name, NpyType type, MemorySegment memory, long offset, long rowBytes, long rows) {
  /// All its values, if they are numbers or bools.
  Optional<ArrayView> view() {
    return type instanceof NpyType.Plain plain
        ? typeCode(plain).map(code -> strided(code, offset, rows, rowBytes))
        : Optional.empty();
  }

  /// The value of a row as text.
  String text(long row) {
    return text(type, offset + row * rowBytes);
  }

  private String text(NpyType type, long at) {
    return switch (type) {
      case NpyType.Plain plain ->
          typeCode(plain)
              .map(code -> text(strided(code, at, 1, code.byteSize()), 0))
              .orElseGet(() -> otherText(plain, at));
      case NpyType.SubArray(NpyType element, var shape, int _) ->
          IntStream.range(0, shape.stream().reduce(1, (a, b) -> a * b))
              .mapToObj(i -> text(element, at + (long) i * element.byteSize()))
              .collect(joining(", ", "[", "]"));
      case NpyType.Struct struct ->
          struct.fields().stream()
              .map(field -> field.name() + "=" + text(field.type(), at + field.offset()))
              .collect(joining(", ", "(", ")"));
    };
  }

  /// A number or bool as text, exact and short.
  static String text(ArrayView view, long index) {
    return switch (view) {
      case BoolView bools -> Boolean.toString(bools.get(index));
      case Int64View longs -> Long.toString(longs.get(index));
      case Uint64View longs -> Long.toUnsignedString(longs.get(index));
      case Float16View halves -> Float.toString(halves.get(index));
      case Float32View floats -> Float.toString(floats.get(index));
      case Float64View doubles -> Double.toString(doubles.get(index));
      default -> Long.toString((long) view.getAsDouble(index));
    };
  }

  private String otherText(NpyType.Plain plain, long at) {
    byte[] bytes = memory.asSlice(at, plain.byteSize()).toArray(ValueLayout.JAVA_BYTE);
    return switch (plain.kind()) {
      case 'S' -> Printable.of(new String(bytes, 0, length(bytes), StandardCharsets.UTF_8));
      case 'U' -> Printable.of(codePoints(bytes));
      default -> HexFormat.of().formatHex(bytes);
    };
  }

  /// The bytes before the padding.
  private static int length(byte[] bytes) {
    int length = bytes.length;
    while (length > 0 && bytes[length - 1] == 0) {
      length--;
    }
    return length;
  }

  private static String codePoints(byte[] bytes) {
    StringBuilder text = new StringBuilder();
    MemorySegment segment = MemorySegment.ofArray(bytes);
    for (int at = 0; at < bytes.length; at += Integer.BYTES) {
      int point = segment.get(ValueLayout.JAVA_INT_UNALIGNED, at);
      text.appendCodePoint(Character.isValidCodePoint(point) ? point : '\uFFFD');
    }
    return text.toString().replaceFirst("\0*$", "");
  }

  private ArrayView strided(TypeCode code, long at, long count, long stride) {
    return ArrayView.strided(code, memory, at, count, stride);
  }

  private static Optional<TypeCode> typeCode(NpyType.Plain plain) {
    return Optional.ofNullable(
        switch ("" + plain.kind() + plain.byteSize()) {
          case "b1" -> TypeCode.BOOL;
          case "i1" -> TypeCode.INT8;
          case "i2" -> TypeCode.INT16;
          case "i4" -> TypeCode.INT32;
          case "i8" -> TypeCode.INT64;
          case "u1" -> TypeCode.UINT8;
          case "u2" -> TypeCode.UINT16;
          case "u4" -> TypeCode.UINT32;
          case "u8" -> TypeCode.UINT64;
          case "f2" -> TypeCode.FLOAT16;
          case "f4" -> TypeCode.FLOAT32;
          case "f8" -> TypeCode.FLOAT64;
          default -> null;
        });
  }
}
