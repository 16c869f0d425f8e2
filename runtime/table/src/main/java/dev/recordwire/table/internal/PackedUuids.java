package dev.recordwire.table.internal;

import dev.recordwire.array.Int64View;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Objects;
import java.util.UUID;

/// UUIDs of 16 bytes, the most significant first, at equal distances.
///
/// @param offset where the first starts
public record PackedUuids(MemorySegment memory, long offset, long count, int stride) {
  /// The order of the bytes, which is that of the texts; [UUID#compareTo] takes the halves for
  /// signed numbers.
  public static final Comparator<UUID> ORDER =
      (a, b) -> {
        int high = Long.compareUnsigned(a.getMostSignificantBits(), b.getMostSignificantBits());
        return high != 0
            ? high
            : Long.compareUnsigned(a.getLeastSignificantBits(), b.getLeastSignificantBits());
      };

  private static final ValueLayout.OfLong LONG =
      ValueLayout.JAVA_LONG_UNALIGNED.withOrder(ByteOrder.BIG_ENDIAN);

  /// The UUID at `index`.
  public UUID get(long index) {
    long at = at(index);
    return new UUID(memory.get(LONG, at), memory.get(LONG, at + Long.BYTES));
  }

  /// Writes a UUID over the one at `index`.
  public void set(long index, UUID value) {
    long at = at(index);
    if (memory.isReadOnly()) {
      throw new UnsupportedOperationException(
          "this Uuids is read-only: map its table to be written, or change a copy() of it");
    }
    memory.set(LONG, at, value.getMostSignificantBits());
    memory.set(LONG, at + Long.BYTES, value.getLeastSignificantBits());
  }

  /// Less than 0, 0 or more if a UUID comes before another, is the same or comes after it.
  public int compare(long index, UUID other) {
    long at = at(index);
    int high = Long.compareUnsigned(memory.get(LONG, at), other.getMostSignificantBits());
    return high != 0
        ? high
        : Long.compareUnsigned(memory.get(LONG, at + Long.BYTES), other.getLeastSignificantBits());
  }

  private long at(long index) {
    return offset + Objects.checkIndex(index, count) * stride;
  }

  /// The indices of the UUIDs in their order; equal ones keep theirs.
  public Int64View argSort() {
    if (count > Integer.MAX_VALUE - 8) {
      throw new IllegalStateException(
          "an array can't hold the order of " + count + " UUIDs: sort a slice of the table");
    }
    UUID[] uuids = new UUID[(int) count];
    Integer[] order = new Integer[(int) count];
    for (int i = 0; i < order.length; i++) {
      uuids[i] = get(i);
      order[i] = i;
    }
    Arrays.sort(order, (a, b) -> ORDER.compare(uuids[a], uuids[b]));
    Int64View indices = Int64View.zeros(count);
    for (int i = 0; i < order.length; i++) {
      indices.set(i, order[i]);
    }
    return indices;
  }
}
