package dev.recordwire.codec.spi;

import dev.recordwire.codec.DecodeException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.function.LongFunction;
import java.util.function.LongUnaryOperator;

/// The values of a list or set in the bytes of a payload, each made when it is asked for.
///
/// They are constants of an enum, times, binaries and the like.
///
/// Whether a set's elements differ is checked by the verification of the payload, and not here.
///
/// @param <E> the Java type of a value
public final class ValueElements<E> extends ListExtent implements Iterable<E> {
  private final LongFunction<E> value;
  private final LongUnaryOperator behind;

  /// For generated code: values of a fixed size after the count at a position.
  ///
  /// @param at the position of the count, or -1 if the payload lacks the collection
  /// @param bytes the bytes of each value
  /// @param value gives the value at a position
  public ValueElements(
      PartView container, long at, LengthPrefix prefix, int bytes, LongFunction<E> value) {
    super(bytes, at < 0 ? 0 : container.countAt(at, prefix, bytes), at + prefix.bytes());
    this.value = value;
    this.behind = new Step(bytes);
  }

  /// For generated code: values of different sizes after the count at a position.
  ///
  /// @param at the position of the count, or -1 if the payload lacks the collection
  /// @param minBytes the fewest bytes of a value
  /// @param value gives the value at a position
  /// @param behind gives the position after the value at a position
  public ValueElements(
      PartView container,
      long at,
      LengthPrefix prefix,
      int minBytes,
      LongFunction<E> value,
      LongUnaryOperator behind) {
    super(0, at < 0 ? 0 : container.countAt(at, prefix, minBytes), at + prefix.bytes());
    this.value = value;
    this.behind = behind;
  }

  /// Goes over a value of a fixed size. It is no lambda, since generated code links nothing while
  /// the stack may end.
  private record Step(int bytes) implements LongUnaryOperator {
    @Override
    public long applyAsLong(long element) {
      return element + bytes;
    }
  }

  /// The number of values.
  public int size() {
    return count;
  }

  /// True if there are no values.
  public boolean isEmpty() {
    return count == 0;
  }

  /// The value at `index`, in the same time for every index if all values have one size; otherwise
  /// after going over the values before.
  ///
  /// @throws IndexOutOfBoundsException if `index` is outside 0 … [#size()] - 1
  /// @throws DecodeException if the value is malformed, or one before is cut
  public E get(int index) {
    long at = first + (long) Objects.checkIndex(index, count) * stride;
    for (int left = stride > 0 ? 0 : index; left > 0; left--) {
      at = behind.applyAsLong(at);
    }
    return value.apply(at);
  }

  /// Goes through the values.
  @Override
  public Iterator<E> iterator() {
    return new Cursor<>(this);
  }

  /// Goes from each value to the next.
  private static final class Cursor<E> implements Iterator<E> {
    private final ValueElements<E> elements;
    private int left;

    /// The position of the next value.
    private long next;

    Cursor(ValueElements<E> elements) {
      this.elements = elements;
      left = elements.count;
      next = elements.first;
    }

    @Override
    public boolean hasNext() {
      return left > 0;
    }

    @Override
    public E next() {
      if (left <= 0) {
        throw new NoSuchElementException("the list has no more values");
      }
      left--;
      long at = next;
      next = elements.behind.applyAsLong(at);
      return elements.value.apply(at);
    }
  }
}
