package dev.recordwire.codec.spi;

import dev.recordwire.codec.UnknownFields;
import java.util.Arrays;

/// The unknown fields of a record that is being read, one behind the other.
public final class CapturedFields {
  private static final byte[] NOTHING = {};

  private final KnownIds known;
  private byte[] bytes = NOTHING;
  private int size;

  /// None yet.
  ///
  /// @param known the ids of the record's components, which are not kept here
  public CapturedFields(KnownIds known) {
    this.known = known;
  }

  /// All that were kept.
  public UnknownFields fields() {
    return UnknownFields.of(bytes, size, known);
  }

  /// Makes room behind what is kept and returns where it starts, or a negative number where an
  /// array can't be that long.
  int reserve(long more) {
    long needed = size + more;
    if (needed > ValueChecks.MAX_ARRAY) {
      return -1;
    }
    if (needed > bytes.length) {
      // The first field seldom is followed by another, and many fields must not be copied often.
      long room = size == 0 ? needed : Math.max(needed, 2L * bytes.length);
      bytes = Arrays.copyOf(bytes, (int) Math.min(room, ValueChecks.MAX_ARRAY));
    }
    int at = size;
    size += (int) more;
    return at;
  }

  /// The array of what is kept, valid until room is made in it.
  byte[] bytes() {
    return bytes;
  }
}
