package dev.recordwire.arrow.internal;

import static java.lang.foreign.ValueLayout.JAVA_INT_UNALIGNED;

import dev.recordwire.array.ArrayView;
import dev.recordwire.array.BoolView;
import dev.recordwire.array.TypeCode;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/// A column of arrays, whose elements are put one behind the other.
///
/// @param views the array at an index, or null
public record ListColumn(
    Field field, TypeCode type, long size, LongFunction<@Nullable ArrayView> views)
    implements Column {
  @Override
  public Chunk chunk(long from, long to, Lease lease) {
    long count = to - from;
    Validity validity = new Validity(count, lease);
    MemorySegment ends = lease.allocate((count + 1) * Integer.BYTES);
    List<ArrayView> found = new ArrayList<>();
    long elements = 0;
    for (long i = 0; i < count; i++) {
      ArrayView view = views.apply(from + i);
      if (view == null) {
        validity.setNull(i);
      } else {
        requireType(view, from + i);
        elements += view.size();
        found.add(view);
      }
      if (elements > Integer.MAX_VALUE) {
        throw new IllegalArgumentException(
            "the arrays of rows %d to %d have more than 2^31 elements: export batches of fewer rows"
                .formatted(from, to));
      }
      ends.set(JAVA_INT_UNALIGNED, (i + 1) * Integer.BYTES, (int) elements);
    }
    Chunk child = Chunk.of(elements, 0, MemorySegment.NULL, together(found, elements, lease));
    return new Chunk(
        count, validity.nulls(), List.of(validity.bitmap(), ends), List.of(child), null);
  }

  private MemorySegment together(List<ArrayView> found, long elements, Lease lease) {
    if (type == TypeCode.BOOL) {
      BoolView all = BoolView.concatenate(found.toArray(BoolView[]::new));
      return ViewColumn.elements(all, lease);
    }
    MemorySegment all = lease.allocate(elements * type.byteSize());
    long at = 0;
    for (ArrayView view : found) {
      ViewColumn.copyTo(all, at, view);
      at += view.byteSize();
    }
    return all;
  }

  private void requireType(ArrayView view, long row) {
    if (view.typeCode() != type) {
      throw new IllegalArgumentException(
          "the array in row %d is %s, and the column has arrays of %s: convert it"
              .formatted(row, view.typeCode(), type));
    }
  }
}
