package dev.recordwire.codec.spi;

import dev.recordwire.codec.DecodeLimits;
import dev.recordwire.codec.EncodeException;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Finds elements of a set or keys of a map that readers would find twice, before they are written.
///
/// The JDK's own collections of immutable values hold nothing twice, so they pass unchecked; all
/// other collections are checked element by element. A null is left to the code that writes it.
final class Distinct {
  private static final Class<?> IDENTITIES = new IdentityHashMap<>().keySet().getClass();
  private static final Class<?> OF_MAP = Collections.newSetFromMap(new HashMap<>()).getClass();

  private Distinct() {}

  /// Checks the elements of a set or the keys of a map, as many as are written.
  ///
  /// @param collection a [Set] or a [Map]
  /// @param count how many are written, whatever the collection's iterator does
  static void check(
      String component, Object collection, int count, KeyKind kind, DecodeLimits limits) {
    try {
      if (!isSure(collection, count, kind, limits)) {
        goThrough(component, collection, count, kind, limits);
      }
    } catch (Throwable e) {
      throw told(component, e);
    }
  }

  /// The exception for a failure while a collection is checked: our own exception names the
  /// component already, and an exception of a user's method does not.
  private static RuntimeException told(String component, Throwable thrown) {
    if (thrown instanceof EncodeException e) {
      return e;
    }
    if (thrown instanceof StackOverflowError || thrown instanceof OutOfMemoryError) {
      throw (Error) thrown;
    }
    return EncodeErrors.inside(component, thrown);
  }

  private static boolean isSure(Object collection, int size, KeyKind kind, DecodeLimits limits) {
    return size < 2
        || (kind.isConstant()
            && isTrusted(collection)
            && (kind == KeyKind.PLAIN || size <= limits.maxEqualHashes()));
  }

  private static boolean isTrusted(Object collection) {
    Class<?> type = collection.getClass();
    return type.getModule() == Object.class.getModule()
        && type != IdentityHashMap.class
        && type != IDENTITIES
        && type != OF_MAP;
  }

  private static void goThrough(
      String component, Object collection, int count, KeyKind kind, DecodeLimits limits) {
    boolean isTrusted = isTrusted(collection);
    Collection<?> keys = collection instanceof Map<?, ?> map ? map.keySet() : (Set<?>) collection;
    if (kind == KeyKind.DECIMAL && isTrusted && areOfOneScale(keys, count)) {
      return;
    }
    if (kind == KeyKind.CONSTANT && isTrusted) {
      checkHashes(component, keys, count, limits);
      return;
    }
    Keys asked = kind.keys(count, limits);
    Set<Object> seen = HashSet.newHashSet(count);
    for (Object each : keys) {
      if (each == null || seen.size() == count) {
        return;
      }
      Object key = asRead(each, kind);
      Keys.Answer answer = asked.ask(key, seen);
      if (answer == Keys.Answer.COLLIDING) {
        throw equalHashes(component, key, asked.maxEqualHashes);
      }
      if (answer == Keys.Answer.REPEATED || !seen.add(key)) {
        throw EncodeErrors.repeated(component, collection instanceof Map ? "map" : "set", each);
      }
    }
  }

  private static void checkHashes(
      String component, Collection<?> keys, int count, DecodeLimits limits) {
    HashedKeys hashes = new HashedKeys(limits.maxEqualHashes());
    int left = count;
    for (Object key : keys) {
      if (key == null || left-- == 0) {
        return;
      }
      if (hashes.isOneTooMany(key)) {
        throw equalHashes(component, key, limits.maxEqualHashes());
      }
    }
  }

  private static EncodeException equalHashes(String component, Object key, int max) {
    return EncodeErrors.beyondLimit(
        component,
        "more than " + max + " keys of the hash code " + key.hashCode(),
        "maxEqualHashes",
        max);
  }

  private static boolean areOfOneScale(Collection<?> keys, int count) {
    int scale = 0;
    boolean isFirst = true;
    int left = count;
    for (Object key : keys) {
      if (left-- == 0) {
        break;
      }
      if (!(key instanceof BigDecimal number) || (!isFirst && number.scale() != scale)) {
        return false;
      }
      scale = number.scale();
      isFirst = false;
    }
    return true;
  }

  /// Checks keys that readers put in natural order.
  static void checkOrdered(
      String component,
      Collection<?> keys,
      int count,
      @Nullable Comparator<?> order,
      KeyKind kind) {
    try {
      if (order != null || !isTrusted(keys) || !kind.isConstant()) {
        goThroughOrdered(component, keys, count, kind);
      }
    } catch (Throwable e) {
      throw told(component, e);
    }
  }

  private static void goThroughOrdered(
      String component, Collection<?> keys, int count, KeyKind kind) {
    Object before = null;
    int direction = 0;
    int left = count;
    for (Object each : keys) {
      if (!(each instanceof Comparable) || left-- == 0) {
        return;
      }
      Object key = asRead(each, kind);
      if (before != null) {
        int difference = Integer.signum(compare(before, key));
        if (difference == 0) {
          throw EncodeErrors.repeated(component, "sorted collection", each);
        }
        if (difference != direction && direction != 0) {
          checkUnordered(component, keys, count, kind);
          return;
        }
        direction = difference;
      }
      before = key;
    }
  }

  private static void checkUnordered(
      String component, Collection<?> keys, int count, KeyKind kind) {
    Set<Object> seen = new TreeSet<>(new NaturalOrder());
    for (Object each : keys) {
      if (!(each instanceof Comparable) || seen.size() == count) {
        return;
      }
      if (!seen.add(asRead(each, kind))) {
        throw EncodeErrors.repeated(component, "sorted collection", each);
      }
    }
  }

  @SuppressWarnings("unchecked") // the processor takes only types that are Comparable to themselves
  private static int compare(Object one, Object other) {
    return ((Comparable<Object>) one).compareTo(other);
  }

  private static Object asRead(Object key, KeyKind kind) {
    return kind == KeyKind.FLOAT16 && key instanceof Float number
        ? (Object) Float.float16ToFloat(Float.floatToFloat16(number))
        : key;
  }

  /// [Distinct#compare] as an object. A class and not a method reference, since that would be
  /// linked at run time, and a link that fails at the end of the stack fails for good.
  private static final class NaturalOrder implements Comparator<Object> {
    @Override
    public int compare(Object a, Object b) {
      return Distinct.compare(a, b);
    }
  }
}
