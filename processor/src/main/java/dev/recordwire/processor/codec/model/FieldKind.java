package dev.recordwire.processor.codec.model;

/// How many bytes follow the tag of an evolvable record's field: what a reader must know to skip
/// one that it does not know.
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

  /// The number in the tag.
  public int code() {
    return code;
  }

  /// The kind of a type's values.
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
