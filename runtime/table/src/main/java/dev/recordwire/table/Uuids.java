package dev.recordwire.table;

import dev.recordwire.array.BoolView;
import dev.recordwire.array.Int64View;
import dev.recordwire.table.internal.PackedUuids;
import java.util.Iterator;
import java.util.UUID;
import java.util.function.IntPredicate;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/// A column of UUIDs: 16 bytes each, the most significant first.
///
/// UUIDs are compared by their bytes where they lie, as unsigned numbers. That is the order of
/// their texts, of NumPy, and of time for UUIDs of version 7; [UUID#compareTo] has another.
public final class Uuids implements Iterable<UUID> {
  private final PackedUuids uuids;

  private Uuids(PackedUuids uuids) {
    this.uuids = uuids;
  }

  /// A column of UUIDs. Tables call this.
  public static Uuids of(PackedUuids uuids) {
    return new Uuids(uuids);
  }

  /// The number of UUIDs.
  public long size() {
    return uuids.count();
  }

  /// The UUID at `index`.
  ///
  /// @throws IndexOutOfBoundsException unless 0 ≤ `index` < [#size()]
  public UUID get(long index) {
    return uuids.get(index);
  }

  /// Writes a UUID over the one at `index`.
  ///
  /// @throws IndexOutOfBoundsException unless 0 ≤ `index` < [#size()]
  /// @throws UnsupportedOperationException if the table is read-only
  public void set(long index, UUID value) {
    uuids.set(index, value);
  }

  /// Whether each UUID is `value`.
  public BoolView equalTo(UUID value) {
    return compare(value, order -> order == 0);
  }

  /// Whether each UUID is another than `value`.
  public BoolView notEqualTo(UUID value) {
    return compare(value, order -> order != 0);
  }

  /// Whether each UUID comes before `value`.
  public BoolView lessThan(UUID value) {
    return compare(value, order -> order < 0);
  }

  /// Whether each UUID is `value` or comes before it.
  public BoolView lessThanOrEqual(UUID value) {
    return compare(value, order -> order <= 0);
  }

  /// Whether each UUID comes after `value`.
  public BoolView greaterThan(UUID value) {
    return compare(value, order -> order > 0);
  }

  /// Whether each UUID is `value` or comes after it.
  public BoolView greaterThanOrEqual(UUID value) {
    return compare(value, order -> order >= 0);
  }

  private BoolView compare(UUID value, IntPredicate wanted) {
    BoolView result = BoolView.zeros(size());
    for (long i = 0; i < size(); i++) {
      if (wanted.test(uuids.compare(i, value))) {
        result.set(i, true);
      }
    }
    return result;
  }

  /// The order of the UUIDs: the index of the first, of the next one, and so on. Equal UUIDs keep
  /// their order.
  ///
  /// @throws IllegalStateException if there are more than an array can hold
  public Int64View argSort() {
    return uuids.argSort();
  }

  /// All UUIDs, in order.
  public Stream<UUID> stream() {
    return LongStream.range(0, size()).mapToObj(this::get);
  }

  @Override
  public Iterator<UUID> iterator() {
    return stream().iterator();
  }

  /// Where the UUIDs lie.
  PackedUuids uuids() {
    return uuids;
  }
}
