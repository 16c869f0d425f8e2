package dev.recordwire.file;

/// Finds the compressor of a compression.
final class Compressors {
  private Compressors() {}

  /// A compressor to read with.
  ///
  /// @throws IllegalStateException if its library is missing
  static Compressor of(Compression compression) {
    return of(compression, Compressor.DEFAULT_LEVEL);
  }

  /// A compressor with a level of its library.
  ///
  /// @throws IllegalStateException if its library is missing
  static Compressor of(Compression compression, int level) {
    return switch (compression) {
      case NONE -> throw new IllegalArgumentException("NONE needs no compressor");
      case DEFLATE -> new ZlibCompressor(level);
      case ZSTD -> zstd(level);
    };
  }

  private static Compressor zstd(int level) {
    try {
      return new ZstdCompressor(level);
    } catch (LinkageError e) {
      throw new IllegalStateException(
          "Compression.ZSTD needs the library com.github.luben:zstd-jni on the class path or module"
              + " path, and it can't be loaded: "
              + e,
          e);
    }
  }
}
