package dev.recordwire.schema;

import java.util.AbstractList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.RandomAccess;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// An immutable list whose elements are found by their numbers and names in the same time, however
/// many there are: a stranger's schema may have ten thousands, and its payloads ask for each.
///
/// @param <E> the element
final class Indexed<E> extends AbstractList<E> implements RandomAccess {
  private final List<E> elements;
  private final Function<E, Integer> number;
  private final Function<E, String> name;
  private volatile @Nullable Map<Integer, E> byNumber;
  private volatile @Nullable Map<String, E> byName;

  private Indexed(List<E> elements, Function<E, Integer> number, Function<E, String> name) {
    this.elements = elements;
    this.number = number;
    this.name = name;
  }

  static <E> Indexed<E> of(
      List<E> elements, Function<E, Integer> number, Function<E, String> name) {
    return new Indexed<>(List.copyOf(elements), number, name);
  }

  /// The first element with a number.
  Optional<E> with(int wanted) {
    Map<Integer, E> index = byNumber;
    if (index == null) {
      index = index(number);
      byNumber = index;
    }
    return Optional.ofNullable(index.get(wanted));
  }

  /// The first element with a name.
  Optional<E> with(String wanted) {
    Map<String, E> index = byName;
    if (index == null) {
      index = index(name);
      byName = index;
    }
    return Optional.ofNullable(index.get(wanted));
  }

  private <K> Map<K, E> index(Function<E, K> key) {
    Map<K, E> index = HashMap.newHashMap(elements.size());
    elements.forEach(each -> index.putIfAbsent(key.apply(each), each));
    return index;
  }

  @Override
  public E get(int position) {
    return elements.get(position);
  }

  @Override
  public int size() {
    return elements.size();
  }
}
