package dev.recordwire.spark;

import java.io.Closeable;
import java.io.IOException;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.Path;

/// The bytes of a file in any file system of Hadoop.
final class HadoopContent implements Closeable {
  private final FSDataInputStream in;

  private HadoopContent(FSDataInputStream in) {
    this.in = in;
  }

  static HadoopContent open(Path file, Configuration settings) throws IOException {
    return new HadoopContent(file.getFileSystem(settings).open(file));
  }

  /// Reads bytes from a position on; returns how many, and fewer only where the file ends.
  int read(long position, byte[] target, int count) throws IOException {
    if (in.getPos() != position) {
      in.seek(position);
    }
    return in.readNBytes(target, 0, count);
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
