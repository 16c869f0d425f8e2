package dev.recordwire.codec.internal;

/// The header of a field of an evolvable record: a uint16 of the field's id and kind, which a
/// length follows in fields of the longest kind.
public final class FieldHeader {
  /// The bytes of the header: the kind is in its lowest three bits, and the id in the bits above.
  public static final int BYTES = 2;

  /// The bytes of a length.
  public static final int LENGTH_BYTES = 4;

  /// The kind of fields that have a length; a field of a lower kind takes 2 to the kind bytes.
  public static final int LENGTH_KIND = 5;

  private FieldHeader() {}
}
