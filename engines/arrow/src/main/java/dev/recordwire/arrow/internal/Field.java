package dev.recordwire.arrow.internal;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The name and type of a column, as `ArrowSchema` has them.
///
/// @param format the type in Arrow's letters: `g` is float64, `u` a text
/// @param metadata the names and values behind it; `ARROW:extension:name` names a type of others
/// @param dictionary the type of the values that the elements are indices of
public record Field(
    String name,
    String format,
    boolean nullable,
    Map<String, String> metadata,
    List<Field> children,
    @Nullable Field dictionary) {
  /// A column without nulls or children.
  public static Field of(String name, String format) {
    return new Field(name, format, false, Map.of(), List.of(), null);
  }

  /// A column of lists.
  public static Field list(String name, Field element) {
    return new Field(name, "+l", false, Map.of(), List.of(element), null);
  }

  /// Columns side by side.
  public static Field struct(List<Field> columns) {
    return new Field("", "+s", false, Map.of(), columns, null);
  }

  /// A column of UUIDs.
  public static Field uuid(String name) {
    return new Field(
        name, "w:16", false, Map.of("ARROW:extension:name", "arrow.uuid"), List.of(), null);
  }

  /// This column with elements that may be null.
  public Field orNull() {
    return new Field(name, format, true, metadata, children, dictionary);
  }

  /// This column of whole numbers as one of texts, of which they are the indices.
  public Field indexing(Field values) {
    return new Field(name, format, nullable, metadata, children, values);
  }
}
