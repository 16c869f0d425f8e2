package dev.recordwire.codec.spi;

import dev.recordwire.codec.DecodeException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Objects;

/// The elements of a list, set or map in the bytes of a payload, which one view moves over; the
/// base of generated classes.
///
/// @param <V> the view of an element, such as a record or an entry of a map
public abstract class ViewElements<V extends PartView> extends ListExtent implements Iterable<V> {
  private final PartView container;

  /// The elements after a count.
  ///
  /// @param at the position of the count, or -1 if the payload lacks the list
  /// @param minBytes the fewest bytes of an element
  /// @param stride the bytes of each element, or 0 if they differ
  protected ViewElements(
      PartView container, long at, LengthPrefix prefix, int minBytes, int stride) {
    super(stride, at < 0 ? 0 : container.countAt(at, prefix, minBytes), at + prefix.bytes());
    this.container = container;
  }

  /// The number of elements.
  public final int size() {
    return count;
  }

  /// True if there are no elements.
  public final boolean isEmpty() {
    return count == 0;
  }

  /// A view of its own of the element at `index`, in the same time for every index if all elements
  /// have one size; otherwise it goes through the elements before.
  ///
  /// @throws IndexOutOfBoundsException if `index` is outside 0 … [#size()] - 1
  /// @throws DecodeException if an element up to there is malformed
  public abstract V get(int index);

  // The generated methods move the views themselves: `moved` and `endOfValue` called from here go
  // to every kind of view, and where HotSpot does not inline them, a local view is allocated.

  /// The position of the element at `index`, or of the first if the elements differ in size.
  ///
  /// @throws IndexOutOfBoundsException if there is no such element
  protected final long elementAt(int index) {
    return first + (long) Objects.checkIndex(index, count) * stride;
  }

  /// The number of elements to move over from [#elementAt] to the element at `index`.
  protected final int between(int index) {
    return stride > 0 ? 0 : index;
  }

  /// Goes through the elements with one view, which moves from each to the next.
  @Override
  public abstract Cursor<V> iterator();

  /// The view that contains the list.
  protected final PartView container() {
    return container;
  }

  /// Goes through the elements with one view, which moves from each to the next.
  ///
  /// @param <V> the view of an element
  public abstract static class Cursor<V extends PartView> implements Iterator<V> {
    private final int stride;
    private int left;

    /// The position of the next element.
    private long next;

    protected Cursor(ViewElements<V> elements) {
      left = elements.count;
      next = elements.first;
      stride = elements.stride;
    }

    @Override
    public final boolean hasNext() {
      return left > 0;
    }

    /// Passes an element of the list's stride, and returns its position.
    ///
    /// @throws NoSuchElementException if there is none
    protected final long pass() {
      if (left <= 0) {
        throw new NoSuchElementException("the list has no more elements");
      }
      left--;
      long at = next;
      next = at + stride;
      return at;
    }

    /// Continues after an element that ends at `after`.
    protected final void passTo(long after) {
      next = after;
    }
  }
}
