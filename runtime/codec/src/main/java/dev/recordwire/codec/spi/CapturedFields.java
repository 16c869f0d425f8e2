package dev.recordwire.codec.spi;

import dev.recordwire.codec.UnknownFields;
import java.util.Arrays;

/// Collects the unknown fields of a record that is being read, one after the other.
public final class CapturedFields {
  private static final byte[] NOTHING = {};

  private final KnownIds known;
  private byte[] bytes = NOTHING;
  private int size;

  /// Without any field yet.
  ///
  /// @param known the ids of the record's components; captured fields have other ids
  public CapturedFields(KnownIds known) {
    this.known = known;
  }

  /// The captured fields.
  public UnknownFields fields() {
    return UnknownFields.of(bytes, size, known);
  }

  /// Reserves `more` bytes at the end and returns their start, or a negative number if an array
  /// can't be that long.
  int reserve(long more) {
    long needed = size + more;
    if (needed > ValueChecks.MAX_ARRAY) {
      return -1;
    }
    if (needed > bytes.length) {
      // A second field is rare, so the first gets its exact size; with many fields the array
      // doubles, so that it is copied rarely.
      long room = size == 0 ? needed : Math.max(needed, 2L * bytes.length);
      bytes = Arrays.copyOf(bytes, (int) Math.min(room, ValueChecks.MAX_ARRAY));
    }
    int at = size;
    size += (int) more;
    return at;
  }

  /// The array of the captured bytes, valid until the next [#reserve].
  byte[] bytes() {
    return bytes;
  }
}
