package dev.recordwire.arrow.internal;

import java.lang.foreign.MemorySegment;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A column of elements of a fixed size that are written one by one.
///
/// @param bytes the size of an element
/// @param names the values that the elements are indices of, or null
public record FixedColumn(
    Field field, long size, int bytes, ElementWriter writer, @Nullable List<String> names)
    implements Column {
  @Override
  public Chunk chunk(long from, long to, Lease lease) {
    long count = to - from;
    Validity validity = new Validity(count, lease);
    MemorySegment elements = lease.allocate(count * bytes);
    for (long i = 0; i < count; i++) {
      if (!writer.write(from + i, elements, i * bytes)) {
        validity.setNull(i);
      }
    }
    Chunk chunk = Chunk.of(count, validity.nulls(), validity.bitmap(), elements);
    return names == null
        ? chunk
        : chunk.indexing(TextColumn.of("", names).chunk(0, names.size(), lease));
  }
}
