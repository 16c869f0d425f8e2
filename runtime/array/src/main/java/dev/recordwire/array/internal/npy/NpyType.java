package dev.recordwire.array.internal.npy;

import static java.util.stream.Collectors.joining;

import java.util.List;

/// A dtype of NumPy, as the header of a file describes it. All numbers are little-endian.
public sealed interface NpyType {
  /// The size of an element.
  int byteSize();

  /// The description as Python writes it.
  @Override
  String toString();

  /// A tuple as Python writes it.
  static String tuple(List<? extends Number> numbers) {
    return numbers.size() == 1
        ? "(" + numbers.getFirst() + ",)"
        : numbers.stream().map(Number::toString).collect(joining(", ", "(", ")"));
  }

  /// One number, truth value, text or run of bytes: `<f8`, `|b1`, `|S5`, `|V12`.
  ///
  /// @param kind the letter of NumPy: `b` bool, `i` and `u` integer, `f` float, `S` text …
  record Plain(char kind, int byteSize, String description) implements NpyType {
    /// The type that NumPy describes by a kind and a size.
    public static Plain of(char kind, int byteSize) {
      boolean ordered = "iuf".indexOf(kind) >= 0 && byteSize > 1;
      return new Plain(kind, byteSize, (ordered ? "<" : "|") + kind + byteSize);
    }

    @Override
    public String toString() {
      return "'" + description + "'";
    }
  }

  /// A fixed number of elements side by side, the last index fastest.
  record SubArray(NpyType element, List<Integer> shape, int byteSize) implements NpyType {
    public SubArray {
      shape = List.copyOf(shape);
    }

    /// `count` elements in a row.
    public static SubArray of(NpyType element, int count) {
      return new SubArray(element, List.of(count), Math.multiplyExact(element.byteSize(), count));
    }

    @Override
    public String toString() {
      return "(" + element + ", " + NpyType.tuple(shape) + ")";
    }
  }

  /// Named fields, each at its offset; between and behind them there may be padding.
  record Struct(List<Field> fields, int byteSize) implements NpyType {
    public Struct {
      fields = List.copyOf(fields);
    }

    @Override
    public String toString() {
      StringBuilder text = new StringBuilder("[");
      int end = 0;
      for (Field field : fields) {
        text.append(padding(field.offset() - end)).append(field).append(", ");
        end = field.offset() + field.type().byteSize();
      }
      text.append(padding(byteSize - end));
      if (text.length() > 1) {
        text.setLength(text.length() - 2);
      }
      return text.append(']').toString();
    }

    private static String padding(int bytes) {
      return bytes <= 0 ? "" : "('', '|V" + bytes + "'), ";
    }
  }

  /// A field of a [Struct].
  record Field(String name, int offset, NpyType type) {
    @Override
    public String toString() {
      String quoted = "'" + name.replace("\\", "\\\\").replace("'", "\\'") + "'";
      return type instanceof SubArray(NpyType element, List<Integer> shape, int _)
          ? "(" + quoted + ", " + element + ", " + NpyType.tuple(shape) + ")"
          : "(" + quoted + ", " + type + ")";
    }
  }
}
