package dev.recordwire.arrow;

import dev.recordwire.ffi.internal.Restricted;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Elements of a column that was imported, as its `ArrowArray` has them.
///
/// @param arena is open for as long as their memory is lent
/// @param offset the elements before the first one, in each buffer
/// @param claimedNulls how many are null by the struct; -1 if it does not say
/// @param buffers the addresses of the buffers
record ImportedArray(
    ImportedField field,
    Arena arena,
    long offset,
    long length,
    long claimedNulls,
    List<Long> buffers,
    List<ImportedArray> children,
    @Nullable ImportedArray dictionary) {
  /// A buffer, which its maker does not tell the size of: it is what the elements need.
  MemorySegment buffer(int index, long bytes) {
    if (index >= buffers.size()) {
      throw fault("has %d buffers, and needs one of number %d".formatted(buffers.size(), index));
    }
    if (bytes < 0) {
      throw fault("has more elements than memory could hold");
    }
    long address = buffers.get(index);
    if (address == 0 && bytes > 0) {
      throw new ArrowException(
          "the column '%s' needs %d bytes in its buffer %d, which is at the address 0"
              .formatted(field.path(), bytes, index));
    }
    return Restricted.lent(address, bytes, arena).asReadOnly();
  }

  /// Whether there is a bitmap of the elements that are not null. Unions have none: their first
  /// buffer says which of their children has an element.
  boolean hasBitmap() {
    return !buffers.isEmpty()
        && field.bufferCount() != 0
        && !field.format().startsWith("+u")
        && buffers.getFirst() != 0;
  }

  /// Some of these elements.
  ImportedArray slice(long from, long count) {
    long nulls = claimedNulls == 0 ? 0 : -1;
    return new ImportedArray(
        field, arena, offset + from, count, nulls, buffers, children, dictionary);
  }

  ArrowException fault(String text) {
    return new ArrowException("the column '" + field.path() + "' " + text);
  }

  /// The fault of a text.
  ///
  /// @param cause tells which bytes are not UTF-8
  ArrowException noText(long index, IllegalArgumentException cause) {
    ArrowException fault =
        fault("has bytes in row " + index + " that are not UTF-8: cast it to BLOB in the query");
    fault.initCause(cause);
    return fault;
  }
}
