package dev.recordwire.codec.spi;

import dev.recordwire.codec.DecodeException;
import dev.recordwire.codec.Utf8View;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Objects;

/// The texts of a list or set in the bytes of a payload, where they lie.
///
/// Whether a set's texts differ is checked by the verification of the payload, and not here.
public final class Utf8Elements extends ListExtent implements Iterable<Utf8View> {
  private final PartView container;
  private final LengthPrefix prefix;

  /// For generated code: the texts after the count at a position.
  ///
  /// @param at the position of the count, or -1 if the payload lacks the collection
  public Utf8Elements(PartView container, long at, LengthPrefix prefix) {
    super(0, at < 0 ? 0 : container.countAt(at, prefix, prefix.bytes()), at + prefix.bytes());
    this.container = container;
    this.prefix = prefix;
  }

  /// The number of texts.
  public int size() {
    return count;
  }

  /// True if there are no texts.
  public boolean isEmpty() {
    return count == 0;
  }

  /// The text at `index`, after going over the texts before.
  ///
  /// @throws IndexOutOfBoundsException if `index` is outside 0 … [#size()] - 1
  /// @throws DecodeException if the text is malformed, or one before is cut
  public Utf8View get(int index) {
    long at = first;
    for (int left = Objects.checkIndex(index, count); left > 0; left--) {
      at = container.behind(at, prefix, 1, 0);
    }
    return container.utf8View(at, prefix);
  }

  /// Goes through the texts.
  @Override
  public Iterator<Utf8View> iterator() {
    return new Cursor(this);
  }

  /// Goes from each text to the next. A text that does not leave the method which asked for it is
  /// usually not allocated.
  private static final class Cursor implements Iterator<Utf8View> {
    private final PartView container;
    private final LengthPrefix prefix;
    private int left;

    /// The position of the next text.
    private long next;

    Cursor(Utf8Elements elements) {
      container = elements.container;
      prefix = elements.prefix;
      left = elements.count;
      next = elements.first;
    }

    @Override
    public boolean hasNext() {
      return left > 0;
    }

    @Override
    public Utf8View next() {
      if (left <= 0) {
        throw new NoSuchElementException("the list has no more texts");
      }
      left--;
      Utf8View text = container.utf8View(next, prefix);
      next += prefix.bytes() + text.byteSize();
      return text;
    }
  }
}
