package dev.recordwire.file;

import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.nio.channels.FileChannel;
import org.jspecify.annotations.Nullable;

/// Finds the mark of a file whose header is damaged: whatever starts a whole block is the mark.
final class MarkSearch {
  private static final int CHUNK_BYTES = 1 << 16;
  private static final int ALIGNMENT = 8;

  private MarkSearch() {}

  /// The mark of the first whole block; null if there is none.
  static @Nullable Mark first(FileChannel channel) throws IOException {
    long size = channel.size();
    byte[] chunk = new byte[CHUNK_BYTES];
    MemorySegment bytes = MemorySegment.ofArray(chunk);
    int step = CHUNK_BYTES - BlockHeader.BYTES + ALIGNMENT;
    for (long at = 0; size - at >= BlockHeader.BYTES; at += step) {
      int count = FileBytes.read(channel, at, chunk, CHUNK_BYTES);
      for (int i = 0; i <= count - BlockHeader.BYTES; i += ALIGNMENT) {
        Mark mark = Mark.at(bytes, i);
        if (BlockHeader.isSound(bytes, i) && isWhole(channel, mark, at + i, size)) {
          return mark;
        }
      }
    }
    return null;
  }

  private static boolean isWhole(FileChannel channel, Mark mark, long at, long size)
      throws IOException {
    try {
      BlockSource source = new BlockSource(channel, mark);
      source.checkContent(at, source.header(at, size));
      return true;
    } catch (UnsoundBlockException _) {
      return false;
    }
  }
}
