package dev.recordwire.arrow.internal;

import java.lang.foreign.MemorySegment;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A run of elements of a column, as `ArrowArray` has them.
///
/// @param buffers native memory each, or [MemorySegment#NULL]
/// @param dictionary the values that the elements are indices of
public record Chunk(
    long length,
    long nullCount,
    List<MemorySegment> buffers,
    List<Chunk> children,
    @Nullable Chunk dictionary) {
  /// Elements without children.
  public static Chunk of(long length, long nullCount, MemorySegment... buffers) {
    return new Chunk(length, nullCount, List.of(buffers), List.of(), null);
  }

  /// Columns side by side.
  public static Chunk struct(long length, List<Chunk> columns) {
    return new Chunk(length, 0, List.of(MemorySegment.NULL), columns, null);
  }

  /// The same with the values that the elements are indices of.
  public Chunk indexing(Chunk values) {
    return new Chunk(length, nullCount, buffers, children, values);
  }
}
