package dev.recordwire.table;

import dev.recordwire.array.ArrayView;
import dev.recordwire.array.FloatView;
import dev.recordwire.array.IntegerView;
import dev.recordwire.table.internal.GroupKeys;
import dev.recordwire.table.internal.GroupSums;
import java.util.Collections;
import java.util.SortedMap;
import java.util.UUID;
import java.util.function.IntFunction;

/// The rows of a table, grouped by the elements of a column.
///
/// Each operation passes through the column of the keys and its own once, and needs memory only for
/// the groups. It returns a map in the order of the keys. Sums of floating-point numbers are
/// compensated, so that rounding does not add up.
///
/// @param <K> the type of the keys: `Long`, `Boolean`, `String` or `UUID`
public final class Groups<K extends Comparable<K>> {
  private final GroupKeys<K> keys;

  private Groups(GroupKeys<K> keys) {
    this.keys = keys;
  }

  /// Rows grouped by keys. Tables call this.
  public static <K extends Comparable<K>> Groups<K> of(GroupKeys<K> keys) {
    return new Groups<>(keys);
  }

  /// Rows grouped by texts. Tables call this.
  public static Groups<String> of(FixedTexts keys) {
    return new Groups<>(GroupKeys.of(keys.texts()));
  }

  /// Rows grouped by UUIDs. Tables call this.
  public static Groups<UUID> of(Uuids keys) {
    return new Groups<>(GroupKeys.of(keys.uuids()));
  }

  /// The number of rows of each group.
  public SortedMap<K, Long> count() {
    GroupSums sums = GroupSums.counts(keys);
    return map(sums::count);
  }

  /// The sum of each group's whole numbers.
  ///
  /// @throws ArithmeticException if one does not fit int64
  /// @throws IllegalArgumentException if the column does not have an element for each key
  public SortedMap<K, Long> sum(IntegerView<?> column) {
    GroupSums sums = GroupSums.ofLongs(keys, column);
    return map(sums::longSum);
  }

  /// The sum of each group's numbers.
  ///
  /// @throws IllegalArgumentException if the column does not have an element for each key
  public SortedMap<K, Double> sum(FloatView<?> column) {
    GroupSums sums = GroupSums.ofDoubles(keys, column);
    return map(sums::sum);
  }

  /// The mean of each group's elements, in float64. Of bools it is the share of those that are
  /// true.
  ///
  /// @throws IllegalArgumentException if the column does not have an element for each key
  public SortedMap<K, Double> mean(ArrayView column) {
    GroupSums sums = GroupSums.ofDoubles(keys, column);
    return map(group -> sums.sum(group) / sums.count(group));
  }

  /// The smallest of each group's whole numbers.
  ///
  /// @throws ArithmeticException if an element is more than int64 can hold
  /// @throws IllegalArgumentException if the column does not have an element for each key
  public SortedMap<K, Long> min(IntegerView<?> column) {
    GroupSums sums = GroupSums.ofLongs(keys, column);
    return map(sums::longMin);
  }

  /// The smallest of each group's numbers, as [Math#min] orders them: NaN if there is one.
  ///
  /// @throws IllegalArgumentException if the column does not have an element for each key
  public SortedMap<K, Double> min(FloatView<?> column) {
    GroupSums sums = GroupSums.ofDoubles(keys, column);
    return map(sums::min);
  }

  /// The largest of each group's whole numbers.
  ///
  /// @throws ArithmeticException if an element is more than int64 can hold
  /// @throws IllegalArgumentException if the column does not have an element for each key
  public SortedMap<K, Long> max(IntegerView<?> column) {
    GroupSums sums = GroupSums.ofLongs(keys, column);
    return map(sums::longMax);
  }

  /// The largest of each group's numbers, as [Math#max] orders them: NaN if there is one.
  ///
  /// @throws IllegalArgumentException if the column does not have an element for each key
  public SortedMap<K, Double> max(FloatView<?> column) {
    GroupSums sums = GroupSums.ofDoubles(keys, column);
    return map(sums::max);
  }

  private <V> SortedMap<K, V> map(IntFunction<V> values) {
    SortedMap<K, V> map = keys.newMap();
    for (int group = 0; group < keys.groups(); group++) {
      map.put(keys.key(group), values.apply(group));
    }
    return Collections.unmodifiableSortedMap(map);
  }
}
