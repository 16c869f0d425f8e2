package dev.recordwire.arrow.internal;

import java.lang.foreign.MemorySegment;

/// Writes the element of a row, of a fixed size.
@FunctionalInterface
public interface ElementWriter {
  /// Writes the element of row `row` at a byte of `target`, in the byte order of the machine.
  ///
  /// @return whether there is one; false if it is null
  boolean write(long row, MemorySegment target, long at);
}
