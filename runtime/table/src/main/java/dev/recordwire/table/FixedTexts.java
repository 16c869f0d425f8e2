package dev.recordwire.table;

import dev.recordwire.array.BoolView;
import dev.recordwire.array.Int64View;
import dev.recordwire.codec.Utf8View;
import dev.recordwire.table.internal.PaddedTexts;
import java.util.Iterator;
import java.util.function.IntPredicate;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/// A column of short texts: UTF-8 in a fixed number of bytes, the rest of which is zero.
///
/// Texts are compared by their bytes where they lie, which is the order of their code points.
public final class FixedTexts implements Iterable<String> {
  private final PaddedTexts texts;

  private FixedTexts(PaddedTexts texts) {
    this.texts = texts;
  }

  /// A column of texts. Tables call this.
  public static FixedTexts of(PaddedTexts texts) {
    return new FixedTexts(texts);
  }

  /// The number of texts.
  public long size() {
    return texts.count();
  }

  /// The bytes that each text has.
  public int bytes() {
    return texts.bytes();
  }

  /// The text at `index`.
  ///
  /// @throws IndexOutOfBoundsException unless 0 ≤ `index` < [#size()]
  /// @throws dev.recordwire.codec.DecodeException if its bytes are not UTF-8
  public String get(long index) {
    return texts.get(index);
  }

  /// The text at `index` as its UTF-8 bytes, where they lie.
  ///
  /// @throws IndexOutOfBoundsException unless 0 ≤ `index` < [#size()]
  /// @throws IllegalArgumentException if its bytes are not UTF-8
  public Utf8View getUtf8(long index) {
    return Utf8View.of(texts.segment(index));
  }

  /// Writes a text over the one at `index`.
  ///
  /// @throws IndexOutOfBoundsException unless 0 ≤ `index` < [#size()]
  /// @throws UnsupportedOperationException if the table is read-only
  /// @throws IllegalArgumentException if the text takes more than [#bytes()] bytes as UTF-8, ends
  ///     with U+0000, or has an unpaired surrogate
  public void set(long index, String text) {
    texts.set(index, text);
  }

  /// Whether each text is `text`.
  public BoolView equalTo(String text) {
    return compare(text, order -> order == 0);
  }

  /// Whether each text is another than `text`.
  public BoolView notEqualTo(String text) {
    return compare(text, order -> order != 0);
  }

  /// Whether each text comes before `text`.
  public BoolView lessThan(String text) {
    return compare(text, order -> order < 0);
  }

  /// Whether each text is `text` or comes before it.
  public BoolView lessThanOrEqual(String text) {
    return compare(text, order -> order <= 0);
  }

  /// Whether each text comes after `text`.
  public BoolView greaterThan(String text) {
    return compare(text, order -> order > 0);
  }

  /// Whether each text is `text` or comes after it.
  public BoolView greaterThanOrEqual(String text) {
    return compare(text, order -> order >= 0);
  }

  private BoolView compare(String text, IntPredicate wanted) {
    byte[] other = PaddedTexts.encoded(text);
    BoolView result = BoolView.zeros(size());
    for (long i = 0; i < size(); i++) {
      if (wanted.test(texts.compare(i, other))) {
        result.set(i, true);
      }
    }
    return result;
  }

  /// The order of the texts: the index of the first, of the next one, and so on. Equal texts keep
  /// their order.
  ///
  /// @throws IllegalStateException if there are more than an array can hold
  public Int64View argSort() {
    return texts.argSort();
  }

  /// All texts, in order.
  public Stream<String> stream() {
    return LongStream.range(0, size()).mapToObj(this::get);
  }

  @Override
  public Iterator<String> iterator() {
    return stream().iterator();
  }

  /// Where the texts lie.
  PaddedTexts texts() {
    return texts;
  }
}
