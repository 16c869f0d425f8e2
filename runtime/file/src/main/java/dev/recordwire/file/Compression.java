package dev.recordwire.file;

/// How the blocks of a record file are compressed.
public enum Compression {
  /// Not at all: the views of a record lie in the mapped file.
  NONE(0, Integer.MIN_VALUE, Integer.MAX_VALUE),
  /// As a zlib stream (RFC 1950), which the JDK and most languages read.
  DEFLATE(1, 0, 9),
  /// As a Zstandard frame (RFC 8878), which needs `com.github.luben:zstd-jni` on the path.
  ZSTD(2, -(1 << 17), 22);

  private final int code;
  private final int minLevel;
  private final int maxLevel;

  Compression(int code, int minLevel, int maxLevel) {
    this.code = code;
    this.minLevel = minLevel;
    this.maxLevel = maxLevel;
  }

  /// The fastest level of its library.
  int minLevel() {
    return minLevel;
  }

  /// The level of its library that compresses best.
  int maxLevel() {
    return maxLevel;
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
