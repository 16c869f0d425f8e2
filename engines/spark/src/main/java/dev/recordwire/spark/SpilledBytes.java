package dev.recordwire.spark;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Bytes whose number is known last, in memory while they are few and else in a temporary file.
final class SpilledBytes implements Closeable {
  private static final int MEMORY = 1 << 23;

  private byte[] memory = new byte[1 << 12];
  private int size;
  private @Nullable Path file;
  private @Nullable OutputStream out;

  void add(byte[] bytes) throws IOException {
    if (bytes.length > memory.length - size) {
      makeRoom(bytes.length);
    }
    if (bytes.length > memory.length) {
      spilled().write(bytes);
    } else {
      System.arraycopy(bytes, 0, memory, size, bytes.length);
      size += bytes.length;
    }
  }

  private void makeRoom(int more) throws IOException {
    long needed = (long) size + more;
    if (needed <= MEMORY) {
      memory = Arrays.copyOf(memory, (int) Math.min(MEMORY, 2 * needed));
    } else {
      spilled().write(memory, 0, size);
      size = 0;
    }
  }

  private OutputStream spilled() throws IOException {
    OutputStream open = out;
    if (open == null) {
      Path made = Files.createTempFile("recordwire", ".rows");
      file = made;
      open = Files.newOutputStream(made);
      out = open;
    }
    return open;
  }

  /// Writes all bytes to a stream.
  void writeTo(OutputStream target) throws IOException {
    Path spilled = file;
    OutputStream open = out;
    if (spilled != null && open != null) {
      open.flush();
      Files.copy(spilled, target);
    }
    target.write(memory, 0, size);
  }

  /// Deletes the temporary file.
  @Override
  public void close() throws IOException {
    OutputStream open = out;
    Path spilled = file;
    if (open != null && spilled != null) {
      open.close();
      Files.deleteIfExists(spilled);
    }
  }
}
