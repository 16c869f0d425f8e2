package dev.recordwire.file;

/// How the blocks of a record file are compressed.
public enum Compression {
  /// Not at all: the views of a record lie in the mapped file.
  NONE(0),
  /// As a zlib stream (RFC 1950), which the JDK and most languages read.
  DEFLATE(1),
  /// As a Zstandard frame (RFC 8878), which needs `com.github.luben:zstd-jni` on the path.
  ZSTD(2);

  private final int code;

  Compression(int code) {
    this.code = code;
  }

  /// Its number in a block.
  int code() {
    return code;
  }

  /// The compression with a number.
  static Compression of(int code) throws UnsoundBlockException {
    return switch (code) {
      case 0 -> NONE;
      case 1 -> DEFLATE;
      case 2 -> ZSTD;
      default ->
          throw UnsoundBlockException.damaged(
              "it has compression " + code + ", and this program knows 0, 1 and 2");
    };
  }
}
