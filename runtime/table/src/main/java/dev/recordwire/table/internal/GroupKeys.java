package dev.recordwire.table.internal;

import dev.recordwire.array.ArrayView;
import dev.recordwire.array.BoolView;
import dev.recordwire.array.IntegerView;
import dev.recordwire.array.Overflow;
import dev.recordwire.array.TypeCode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.LongFunction;

/// The keys of rows, and the groups that they stand for, which are numbered as they are met.
///
/// @param <K> the type of the keys
public abstract sealed class GroupKeys<K> {
  /// How many rows are handled at a time.
  static final int BLOCK = 1 << 13;

  private final long rows;

  GroupKeys(long rows) {
    this.rows = rows;
  }

  /// The keys that are whole numbers.
  public static GroupKeys<Long> of(IntegerView<?> column) {
    boolean bits = column.typeCode() == TypeCode.UINT64;
    return new Numbers<>(
        column,
        key -> {
          if (bits && key < 0) {
            throw new ArithmeticException(
                "the key "
                    + Long.toUnsignedString(key)
                    + " does not fit a long: group by another column");
          }
          return key;
        });
  }

  /// The keys that are bools.
  public static GroupKeys<Boolean> of(BoolView column) {
    return new Numbers<>(column, key -> key != 0);
  }

  /// The keys that are texts.
  public static GroupKeys<String> of(PaddedTexts column) {
    return column.bytes() <= Long.BYTES
        ? new ShortTexts(column)
        : new Values<>(column.count(), column::get, Comparator.naturalOrder());
  }

  /// The keys that are UUIDs.
  public static GroupKeys<UUID> of(PackedUuids column) {
    return new Values<>(column.count(), column::get, PackedUuids.ORDER);
  }

  /// The number of rows.
  final long rows() {
    return rows;
  }

  /// The number of groups met so far.
  public abstract int groups();

  /// The key of a group.
  public abstract K key(int group);

  /// A map from keys, in their order.
  public <V> SortedMap<K, V> newMap() {
    return new TreeMap<>();
  }

  /// Finds the groups of `count` rows from `from` on.
  abstract void find(long from, int count, int[] groups);

  /// Keys that are, or are made to, 64 bits.
  private abstract static sealed class Bits<K> extends GroupKeys<K> {
    private final LongGroups groups = new LongGroups();
    private final long[] block = new long[BLOCK];
    private final LongFunction<K> key;

    Bits(long rows, LongFunction<K> key) {
      super(rows);
      this.key = key;
    }

    /// Reads `count` keys from the row `from` on.
    abstract void read(long from, int count, long[] bits);

    @Override
    final void find(long from, int count, int[] found) {
      read(from, count, block);
      for (int i = 0; i < count; i++) {
        found[i] = groups.of(block[i]);
      }
    }

    @Override
    public final int groups() {
      return groups.size();
    }

    @Override
    public final K key(int group) {
      return key.apply(groups.key(group));
    }
  }

  private static final class Numbers<K> extends Bits<K> {
    private final ArrayView column;

    Numbers(ArrayView column, LongFunction<K> key) {
      super(column.size(), key);
      this.column = column;
    }

    @Override
    void read(long from, int count, long[] bits) {
      Blocks.longs(column, from, count, Overflow.WRAP, bits);
    }
  }

  /// Texts of at most eight bytes, as the number that these make.
  private static final class ShortTexts extends Bits<String> {
    private final PaddedTexts column;

    ShortTexts(PaddedTexts column) {
      super(column.count(), bits -> PaddedTexts.decoded(unpacked(bits)));
      this.column = column;
    }

    @Override
    void read(long from, int count, long[] bits) {
      for (int i = 0; i < count; i++) {
        bits[i] = column.bits(from + i);
      }
    }

    private static byte[] unpacked(long bits) {
      byte[] text = new byte[(Long.SIZE - Long.numberOfLeadingZeros(bits) + 7) / Byte.SIZE];
      for (int i = 0; i < text.length; i++) {
        text[i] = (byte) (bits >>> (i * Byte.SIZE));
      }
      return text;
    }
  }

  /// Keys that are objects.
  private static final class Values<K> extends GroupKeys<K> {
    private final LongFunction<K> column;
    private final Comparator<K> order;
    private final Map<K, Integer> numbers = new HashMap<>();
    private final List<K> keys = new ArrayList<>();

    Values(long rows, LongFunction<K> column, Comparator<K> order) {
      super(rows);
      this.column = column;
      this.order = order;
    }

    @Override
    public <V> SortedMap<K, V> newMap() {
      return new TreeMap<>(order);
    }

    @Override
    void find(long from, int count, int[] found) {
      for (int i = 0; i < count; i++) {
        K key = column.apply(from + i);
        Integer known = numbers.putIfAbsent(key, keys.size());
        if (known == null) {
          keys.add(key);
        }
        found[i] = known == null ? keys.size() - 1 : known;
      }
    }

    @Override
    public int groups() {
      return keys.size();
    }

    @Override
    public K key(int group) {
      return keys.get(group);
    }
  }
}
