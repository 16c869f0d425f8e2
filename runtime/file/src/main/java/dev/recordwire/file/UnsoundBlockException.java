package dev.recordwire.file;

/// The reason why some bytes are no whole block. Whoever reads them decides whether that is a torn
/// tail or damage.
final class UnsoundBlockException extends Exception {
  private static final long serialVersionUID = 1L;

  /// True if the bytes end within the block.
  private final boolean isCut;

  private UnsoundBlockException(String reason, boolean isCut) {
    super(reason, null, false, false);
    this.isCut = isCut;
  }

  static UnsoundBlockException damaged(String reason) {
    return new UnsoundBlockException(reason, false);
  }

  static UnsoundBlockException cut(String reason) {
    return new UnsoundBlockException(reason, true);
  }

  String reason() {
    return String.valueOf(getMessage());
  }

  boolean isCut() {
    return isCut;
  }
}
