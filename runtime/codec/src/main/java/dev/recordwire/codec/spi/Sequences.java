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

/// Collections as generated code goes through them, and as it makes them.
public final class Sequences {
  /// For how many elements room is made because a list says to have them.
  private static final int MAX_INITIAL_CAPACITY = 1 << 16;

  // What has no elements is made once: a payload may say "none" in every two bytes.

  private static final List<?> NO_LIST = new DecodedList<>(new Object[0]);
  private static final SequencedSet<?> NO_SET =
      Collections.unmodifiableSequencedSet(new LinkedHashSet<>());
  private static final SequencedMap<?, ?> NO_MAP =
      Collections.unmodifiableSequencedMap(new LinkedHashMap<>());

  private Sequences() {}

  /// The same elements, quickly found by their index.
  ///
  /// @throws EncodeException if the list is null, or does not have as many elements as it says
  public static <E> List<E> indexed(String component, @Nullable List<E> list) {
    List<E> present = ValueChecks.present(component, list);
    return present instanceof RandomAccess ? present : copy(component, present);
  }

  /// As many elements as a list says to have: its iterator may go on for ever, and with it the
  /// list's own `toArray`.
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

  /// A list of the elements, which nobody else holds on to, that can't be changed.
  ///
  /// @param <E> the type of them all, which the caller vouches for
  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // generated code names it
  public static <E> List<E> list(@Nullable Object[] elements) {
    return elements.length == 0 ? (List<E>) NO_LIST : new DecodedList<>(elements);
  }

  /// A set of nothing that can't be changed.
  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // it holds nothing of any type
  public static <E> SequencedSet<E> emptySet() {
    return (SequencedSet<E>) NO_SET;
  }

  /// A map of nothing that can't be changed.
  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // it holds nothing of any type
  public static <K, V extends @Nullable Object> SequencedMap<K, V> emptyMap() {
    return (SequencedMap<K, V>) NO_MAP;
  }

  /// Adds what was read of a set.
  ///
  /// @param start where in the payload it starts
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

  /// Adds what was read of a set.
  ///
  /// @param start where in the payload it starts
  /// @throws DecodeException if it repeats an element, or is refused by what is asked of each
  public static <E> void add(Set<E> elements, E element, long start, Keys keys) {
    switch (keys.ask(element, elements)) {
      case OTHER -> add(elements, element, start);
      case REPEATED -> throw DecodeErrors.repeatedElement(start, element);
      case COLLIDING -> throw DecodeErrors.equalHashes(start, element, keys.maxEqualHashes);
    }
  }

  /// Adds what was read of a map.
  ///
  /// @param start where in the payload it starts
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

  /// Adds what was read of a map.
  ///
  /// @param start where in the payload it starts
  /// @throws DecodeException if it repeats a key, or is refused by what is asked of each
  public static <K, V extends @Nullable Object> void put(
      Map<K, V> entries, K key, V value, long start, Keys keys) {
    switch (keys.ask(key, entries.keySet())) {
      case OTHER -> put(entries, key, value, start);
      case REPEATED -> throw DecodeErrors.repeatedKey(start, entries.size());
      case COLLIDING -> throw DecodeErrors.equalHashes(start, key, keys.maxEqualHashes);
    }
  }
}
