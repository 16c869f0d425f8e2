package dev.recordwire.codec.spi;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Collection;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/// Counts the hash codes of keys, and refuses a key if too many have its hash code.
///
/// The time to find a key in a hash table grows with the number of keys of its hash code, unless
/// they are Comparable to their own class; then the JDK's tables make a tree of them. Counting
/// starts only once there are as many keys as may be equal. The table of counts hashes by a factor
/// that is drawn anew in each JVM, so that no sender knows which hash codes collide in it.
final class HashedKeys extends Keys {
  private static final long FACTOR = new SplittableRandom().nextLong() | 1;
  private static final int FIRST_BITS = 9;

  private @Nullable Class<?> comparable;
  private int bits;
  private int used;
  private int[] hashes = {};
  private int[] counts = {};

  HashedKeys(int maxEqualHashes) {
    super(maxEqualHashes);
  }

  @Override
  Answer ask(Object key, Collection<?> before) {
    if (before.size() < maxEqualHashes || key.getClass() == comparable) {
      return Answer.OTHER;
    }
    if (bits == 0 && !start(key, before)) {
      return Answer.OTHER;
    }
    return count(key.hashCode(), 1) > maxEqualHashes ? Answer.COLLIDING : Answer.OTHER;
  }

  /// Counts a key of an existing set, and is true if its hash code is one too many.
  boolean isOneTooMany(Object key) {
    if (key.getClass() == comparable) {
      return false;
    }
    if (bits == 0 && !start(key, List.of())) {
      return false;
    }
    return count(key.hashCode(), 1) > maxEqualHashes;
  }

  /// Counts the keys so far; returns true if the next key is to be counted, too.
  private boolean start(Object key, Collection<?> before) {
    if (comparable == null && isComparableToItself(key.getClass())) {
      comparable = key.getClass();
      return false;
    }
    resize(FIRST_BITS);
    for (Object each : before) {
      if (each.getClass() != comparable) {
        count(each.hashCode(), 1);
      }
    }
    return true;
  }

  /// The rule by which [java.util.HashMap] makes trees.
  static boolean isComparableToItself(Class<?> type) {
    for (Type each : type.getGenericInterfaces()) {
      if (each instanceof ParameterizedType generic
          && generic.getRawType() == Comparable.class
          && generic.getActualTypeArguments()[0] == type) {
        return true;
      }
    }
    return false;
  }

  private int count(int hash, int keys) {
    int i = (int) ((hash * FACTOR) >>> (64 - bits));
    while (counts[i] != 0 && hashes[i] != hash) {
      i = (i + 1) & (counts.length - 1);
    }
    if (counts[i] == 0) {
      hashes[i] = hash;
      used++;
    }
    int count = counts[i] + keys;
    counts[i] = count;
    if (2 * used > counts.length) {
      resize(bits + 1);
    }
    return count;
  }

  private void resize(int newBits) {
    int[] oldHashes = hashes;
    int[] oldCounts = counts;
    bits = newBits;
    used = 0;
    hashes = new int[1 << newBits];
    counts = new int[1 << newBits];
    for (int i = 0; i < oldCounts.length; i++) {
      if (oldCounts[i] != 0) {
        count(oldHashes[i], oldCounts[i]);
      }
    }
  }
}
