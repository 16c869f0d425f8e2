package dev.recordwire.codec.internal;

/// What stands in front of a field of an evolvable record: a tag, which holds the field's id and
/// its kind, and of the longest kind a length.
public final class FieldHeader {
  /// The bytes of a tag: the id from the fourth bit on, and below it the kind.
  public static final int BYTES = 2;

  /// The bytes of a length.
  public static final int LENGTH_BYTES = 4;

  /// The kind of fields that have a length; a field of a lower kind takes 2 to the kind bytes.
  public static final int LENGTH_KIND = 5;

  private FieldHeader() {}
}
