package dev.recordwire.file;

import java.lang.foreign.MemorySegment;

/// Makes the content of blocks smaller, and takes it back.
interface Compressor {
  /// The level that a library uses unless another is set.
  int DEFAULT_LEVEL = -1;

  /// Compresses bytes of an array into another from a position on; returns how many bytes it took,
  /// or 0 if they have no room there.
  int compress(byte[] source, int from, int count, byte[] target, int at);

  /// Fills `content` with what some bytes are without compression.
  ///
  /// @throws UnsoundBlockException if they are not exactly that many
  void decompress(MemorySegment stored, byte[] content) throws UnsoundBlockException;
}
