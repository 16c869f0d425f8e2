package dev.recordwire.arrow.internal;

import java.lang.foreign.MemorySegment;

/// The answers of an exported stream to its consumer.
interface Producer {
  /// Writes the type of all batches into an `ArrowSchema`.
  ///
  /// @param stream the address of the struct that is asked
  void schema(long stream, MemorySegment out);

  /// Writes the next batch into an `ArrowArray`; behind the last, one that is marked as released.
  ///
  /// @param stream the address of the struct that is asked
  void next(long stream, MemorySegment out);

  /// Takes note that the consumer needs no more.
  ///
  /// @param stream the address of the struct that is released
  void release(long stream);
}
