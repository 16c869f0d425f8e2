package dev.recordwire.arrow.internal;

import static java.lang.foreign.ValueLayout.JAVA_INT_UNALIGNED;

import dev.recordwire.codec.Utf8View;
import java.lang.foreign.MemorySegment;
import java.util.List;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/// A column of texts, which are put one behind the other.
///
/// @param texts the text at an index, or null
public record TextColumn(Field field, long size, LongFunction<@Nullable Utf8View> texts)
    implements Column {
  /// Texts of a list.
  static TextColumn of(String name, List<String> texts) {
    return new TextColumn(
        Field.of(name, "u"), texts.size(), index -> Utf8View.of(texts.get((int) index)));
  }

  @Override
  public Chunk chunk(long from, long to, Lease lease) {
    long count = to - from;
    Validity validity = new Validity(count, lease);
    MemorySegment ends = lease.allocate((count + 1) * Integer.BYTES);
    Utf8View[] found = new Utf8View[Math.toIntExact(count)];
    long bytes = 0;
    for (int i = 0; i < found.length; i++) {
      Utf8View text = text(from + i);
      if (text == null) {
        validity.setNull(i);
        text = Utf8View.EMPTY;
      }
      found[i] = text;
      bytes += text.byteSize();
      if (bytes > Integer.MAX_VALUE) {
        throw new IllegalArgumentException(
            "the texts of rows %d to %d have more than 2 GiB: export batches of fewer rows"
                .formatted(from, to));
      }
      ends.set(JAVA_INT_UNALIGNED, (i + 1L) * Integer.BYTES, (int) bytes);
    }
    MemorySegment all = lease.allocate(bytes);
    long at = 0;
    for (Utf8View text : found) {
      text.copyTo(all, at);
      at += text.byteSize();
    }
    return Chunk.of(count, validity.nulls(), validity.bitmap(), ends, all);
  }

  private @Nullable Utf8View text(long index) {
    try {
      return texts.apply(index);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("row " + index + ": " + e.getMessage(), e);
    }
  }
}
