package dev.recordwire.schema.payload;

import java.util.Locale;

/// A row of the annotated table: some bytes of a payload and their meaning.
///
/// @param offset the first byte
/// @param size the bytes, at least 1
/// @param hex the bytes in hexadecimal, with spaces between them; of many bytes the first, then `…`
/// @param path the component that they belong to, from the outermost record's components on;
///     the record's simple name for bytes of the record itself
/// @param type the wire type, or the part of the format that announces a value: `count`, `header`
/// @param value the value
public record TableRow(long offset, long size, String hex, String path, String type, String value) {
  /// The row as a line of text, in columns that fit most payloads.
  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%7d  %-24s %-24s %-9s %s", offset, hex, path, type, value);
  }
}
