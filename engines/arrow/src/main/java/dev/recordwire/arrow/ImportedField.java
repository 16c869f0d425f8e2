package dev.recordwire.arrow;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The name and type of a column that was imported.
///
/// @param path the names of the columns that lead to it, for messages
/// @param dictionary the type of the values that the elements are indices of
record ImportedField(
    String name,
    String path,
    String format,
    List<ImportedField> children,
    @Nullable ImportedField dictionary) {
  /// The number of buffers that its arrays have; -1 if any number is right, or the format unknown.
  int bufferCount() {
    return switch (format) {
      case "n" -> 0;
      case "+s" -> 1;
      case "+l", "+L" -> 2;
      case "u", "U", "z", "Z" -> 3;
      default -> {
        if (format.startsWith("+w:")) {
          yield 1;
        }
        yield format.startsWith("+") || format.startsWith("v") ? -1 : 2;
      }
    };
  }

  /// Whether its elements are lists in whose offsets the children's elements are counted.
  boolean isList() {
    return format.equals("+l") || format.equals("+L");
  }

  /// The fixed number of elements in each of its lists, or the bytes of each of its values; -1 if
  /// its format does not say one.
  int fixedSize() {
    int colon = format.indexOf(':');
    if (!format.startsWith("w:") && !format.startsWith("+w:")) {
      return -1;
    }
    try {
      int size = Integer.parseInt(format.substring(colon + 1));
      if (size >= 0) {
        return size;
      }
    } catch (NumberFormatException e) {
      throw new ArrowException(
          "the column '%s' has the format '%s', whose size is no number".formatted(path, format),
          e);
    }
    throw new ArrowException(
        "the column '%s' has the format '%s', whose size is negative".formatted(path, format));
  }
}
