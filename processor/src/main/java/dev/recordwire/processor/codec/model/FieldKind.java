package dev.recordwire.processor.codec.model;

/// The number of bytes after the header of an evolvable record's field, by which a reader skips an
/// unknown field.
public enum FieldKind {
  ONE(0, 1),
  TWO(1, 2),
  FOUR(2, 4),
  EIGHT(3, 8),
  SIXTEEN(4, 16),
  /// A uint32 length, then that many bytes.
  LENGTH(5, -1);

  private final int code;
  private final int bytes;

  FieldKind(int code, int bytes) {
    this.code = code;
    this.bytes = bytes;
  }

  /// The number in the header.
  public int code() {
    return code;
  }

  /// Returns the kind of a type's values.
  public static FieldKind of(WireType type) {
    if (type instanceof WireType.Fixed fixed) {
      for (FieldKind kind : values()) {
        if (kind.bytes == fixed.bytes()) {
          return kind;
        }
      }
    }
    return LENGTH;
  }
}
