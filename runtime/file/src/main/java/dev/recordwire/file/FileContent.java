package dev.recordwire.file;

import java.io.IOException;

/// The bytes of a file by their position, wherever the file lies: in an object store, or in the
/// file system of a cluster.
@FunctionalInterface
public interface FileContent {
  /// Reads bytes from a position on to the start of an array.
  ///
  /// @param position where the first of them is, at least 0
  /// @param count how many to read, at most the length of `target`
  /// @return how many were read: fewer than `count` only where the file ends
  /// @throws IOException if they can't be read
  int read(long position, byte[] target, int count) throws IOException;
}
