package dev.recordwire.file;

import java.lang.foreign.MemorySegment;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/// The compressor of the JDK.
///
/// @param level from 0 to 9, or -1
record ZlibCompressor(int level) implements Compressor {
  @Override
  public int compress(byte[] source, int from, int count, byte[] target, int at) {
    try (Deflater deflater = new Deflater(level)) {
      deflater.setInput(source, from, count);
      deflater.finish();
      int bytes = deflater.deflate(target, at, target.length - at);
      return deflater.finished() ? bytes : 0;
    }
  }

  @Override
  public void decompress(MemorySegment stored, byte[] content) throws UnsoundBlockException {
    try (Inflater inflater = new Inflater()) {
      inflater.setInput(stored.asByteBuffer());
      int bytes = inflater.inflate(content);
      boolean isAll = bytes == content.length && (inflater.finished() || isAtEnd(inflater));
      if (!isAll || inflater.getRemaining() > 0) {
        throw UnsoundBlockException.damaged(
            "its zlib stream does not give exactly " + content.length + " bytes");
      }
    } catch (DataFormatException e) {
      throw UnsoundBlockException.damaged("its content is no zlib stream (" + e.getMessage() + ")");
    }
  }

  /// Whether nothing but the stream's own checksum follows.
  private static boolean isAtEnd(Inflater inflater) throws DataFormatException {
    return inflater.inflate(new byte[1]) == 0 && inflater.finished();
  }
}
