package dev.recordwire.file;

import com.github.luben.zstd.Zstd;
import com.github.luben.zstd.ZstdException;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/// The compressor of zstd-jni, which may be missing: only [Compressors] knows this class.
final class ZstdCompressor implements Compressor {
  private final int level;

  ZstdCompressor(int level) {
    int usual = Zstd.defaultCompressionLevel(); // fails here if the library is missing
    this.level = level == DEFAULT_LEVEL ? usual : level;
  }

  @Override
  public int compress(byte[] source, int from, int count, byte[] target, int at) {
    try {
      return (int)
          Zstd.compressByteArray(target, at, target.length - at, source, from, count, level);
    } catch (ZstdException _) {
      return 0; // no room for it
    }
  }

  @Override
  public void decompress(MemorySegment stored, byte[] content) throws UnsoundBlockException {
    byte[] source = stored.toArray(ValueLayout.JAVA_BYTE);
    long bytes;
    try {
      bytes = Zstd.decompressByteArray(content, 0, content.length, source, 0, source.length);
    } catch (ZstdException e) {
      throw UnsoundBlockException.damaged(
          "its content is no Zstandard frame of %d bytes (%s)"
              .formatted(content.length, e.getMessage()));
    }
    if (bytes != content.length) {
      throw UnsoundBlockException.damaged(
          "its Zstandard frame gives %d bytes instead of %d".formatted(bytes, content.length));
    }
  }
}
