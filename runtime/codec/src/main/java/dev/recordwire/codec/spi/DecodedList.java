package dev.recordwire.codec.spi;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.Objects;
import java.util.RandomAccess;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// An immutable decoded list: the elements in the order of the wire.
final class DecodedList<E extends @Nullable Object> extends AbstractList<E>
    implements RandomAccess {
  private final @Nullable Object[] elements;

  DecodedList(@Nullable Object[] elements) {
    this.elements = elements;
  }

  @Override
  @SuppressWarnings("unchecked") // whoever made the list put nothing else there
  public E get(int index) {
    return (E) elements[Objects.checkIndex(index, elements.length)];
  }

  @Override
  public int size() {
    return elements.length;
  }

  @Override
  public void forEach(Consumer<? super E> action) {
    for (int i = 0; i < elements.length; i++) {
      action.accept(get(i));
    }
  }

  @Override
  public @Nullable Object[] toArray() {
    return Arrays.copyOf(elements, elements.length, Object[].class);
  }
}
