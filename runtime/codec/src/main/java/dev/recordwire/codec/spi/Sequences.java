package dev.recordwire.codec.spi;

import dev.recordwire.codec.DecodeException;
import dev.recordwire.codec.EncodeException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.RandomAccess;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Iterates over collections and makes collections, for generated code.
public final class Sequences {
  /// The most elements that room is made for on the word of a list's `size()`.
  private static final int MAX_INITIAL_CAPACITY = 1 << 16;

  // Empty collections are shared: a payload may hold one in every two bytes.

  private static final List<?> NO_LIST = new DecodedList<>(new Object[0]);
  private static final SequencedSet<?> NO_SET =
      Collections.unmodifiableSequencedSet(new LinkedHashSet<>());
  private static final SequencedMap<?, ?> NO_MAP =
      Collections.unmodifiableSequencedMap(new LinkedHashMap<>());

  private Sequences() {}

  /// The same elements in a list with fast access by index.
  ///
  /// @throws EncodeException if the list is null, or has another number of elements than its
  ///     `size()`
  public static <E> List<E> indexed(String component, @Nullable List<E> list) {
    List<E> present = ValueChecks.present(component, list);
    return present instanceof RandomAccess ? present : copy(component, present);
  }

  /// A copy of `size()` elements of a list: its iterator may go on for ever, and with it the list's
  /// own `toArray`.
  private static <E> List<E> copy(String component, List<E> list) {
    List<E> copy;
    int count;
    int given;
    try {
      count = list.size();
      copy = new ArrayList<>(Math.clamp(count, 0, MAX_INITIAL_CAPACITY));
      Iterator<E> elements = list.iterator();
      while (copy.size() < count && elements.hasNext()) {
        copy.add(elements.next());
      }
      given = copy.size() + (elements.hasNext() ? 1 : 0);
    } catch (RuntimeException e) {
      throw EncodeErrors.inside(component, e);
    }
    if (count < 0) {
      throw EncodeErrors.negativeCount(component, count);
    }
    ValueChecks.checkUnchanged(component, count, given);
    return copy;
  }

  /// An immutable list of the elements, an array that the caller gives away.
  ///
  /// @param <E> the type of all elements, which the caller vouches for
  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // generated code names it
  public static <E> List<E> list(@Nullable Object[] elements) {
    return elements.length == 0 ? (List<E>) NO_LIST : new DecodedList<>(elements);
  }

  /// The immutable empty set.
  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // it holds nothing of any type
  public static <E> SequencedSet<E> emptySet() {
    return (SequencedSet<E>) NO_SET;
  }

  /// The immutable empty map.
  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // it holds nothing of any type
  public static <K, V extends @Nullable Object> SequencedMap<K, V> emptyMap() {
    return (SequencedMap<K, V>) NO_MAP;
  }

  /// Adds an element that was read to a set.
  ///
  /// @param start its offset in the payload
  /// @throws DecodeException if it repeats an element
  public static <E> void add(Set<E> elements, E element, long start) {
    boolean added;
    try {
      added = elements.add(element);
    } catch (Exception | AssertionError e) {
      throw DecodeErrors.keyFails(start, e);
    }
    if (!added) {
      throw DecodeErrors.repeatedElement(start, element);
    }
  }

  /// Adds an element that was read to a set.
  ///
  /// @param start its offset in the payload
  /// @throws DecodeException if it repeats an element, or `keys` refuses it
  public static <E> void add(Set<E> elements, E element, long start, Keys keys) {
    switch (keys.ask(element, elements)) {
      case OTHER -> add(elements, element, start);
      case REPEATED -> throw DecodeErrors.repeatedElement(start, element);
      case COLLIDING -> throw DecodeErrors.equalHashes(start, element, keys.maxEqualHashes);
    }
  }

  /// Adds an entry that was read to a map.
  ///
  /// @param start its offset in the payload
  /// @throws DecodeException if it repeats a key
  public static <K, V extends @Nullable Object> void put(
      Map<K, V> entries, K key, V value, long start) {
    int before = entries.size();
    try {
      entries.put(key, value);
    } catch (Exception | AssertionError e) {
      throw DecodeErrors.keyFails(start, e);
    }
    if (entries.size() == before) {
      throw DecodeErrors.repeatedKey(start, before);
    }
  }

  /// Adds an entry that was read to a map.
  ///
  /// @param start its offset in the payload
  /// @throws DecodeException if it repeats a key, or `keys` refuses it
  public static <K, V extends @Nullable Object> void put(
      Map<K, V> entries, K key, V value, long start, Keys keys) {
    switch (keys.ask(key, entries.keySet())) {
      case OTHER -> put(entries, key, value, start);
      case REPEATED -> throw DecodeErrors.repeatedKey(start, entries.size());
      case COLLIDING -> throw DecodeErrors.equalHashes(start, key, keys.maxEqualHashes);
    }
  }
}
