package dev.recordwire.arrow;

import dev.recordwire.array.ArrayView;
import dev.recordwire.array.BoolView;
import dev.recordwire.array.Float64View;
import dev.recordwire.array.TypeCode;
import dev.recordwire.codec.Utf8View;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A column of a batch that another program exported.
///
/// Its views are windows on the memory of that program, for as long as the batch is open.
public final class ArrowColumn {
  private final ImportedArray array;

  ArrowColumn(ImportedArray array) {
    this.array = array;
  }

  /// The name.
  public String name() {
    return array.field().name();
  }

  /// The type in Arrow's letters: `g` is float64, `u` a text, `tdD` a date in days.
  public String format() {
    return array.field().format();
  }

  /// The number of elements.
  public long size() {
    return array.length();
  }

  /// The number of elements that are null.
  public long nullCount() {
    return array.claimedNulls() == 0 ? 0 : size() - validity().count();
  }

  /// Whether an element is null.
  ///
  /// @throws IndexOutOfBoundsException unless 0 ≤ `row` < [#size()]
  public boolean isNull(long row) {
    return Elements.isNull(array, Objects.checkIndex(row, size()));
  }

  /// Which elements are not null, in new memory.
  public BoolView validity() {
    return Elements.validity(array);
  }

  /// The elements, read-only: numbers where they lie, dates and times as the integers that Arrow
  /// has them as, bools in new memory, since Arrow has a bit for each, and decimals without a
  /// fraction, as DuckDB's sums of integers are, as int64 in new memory.
  ///
  /// @throws ArrowException if an element is null, or the elements are no numbers
  public ArrayView view() {
    if (nullCount() > 0) {
      throw array.fault(
          "is null in row %d: read viewWithNulls() and validity(), or withNan(), or leave it out in the query"
              .formatted(validity().not().where().get(0)));
    }
    return Elements.numbers(array);
  }

  /// The [#view()], of a type that is known.
  ///
  /// @throws ArrowException if it has another type
  public <V extends ArrayView> V view(Class<V> type) {
    ArrayView view = view();
    if (!type.isInstance(view)) {
      throw array.fault(
          "is read as %s, and not as %s: ask for that, or cast it in the query"
              .formatted(view.getClass().getSimpleName(), type.getSimpleName()));
    }
    return type.cast(view);
  }

  /// The elements as [#view()] has them, and any number where one is null.
  ///
  /// @throws ArrowException if the elements are no numbers
  public ArrayView viewWithNulls() {
    return Elements.numbers(array);
  }

  /// The elements as float64 in new memory, and NaN where one is null.
  ///
  /// @throws ArrowException if the elements are no numbers
  public Float64View withNan() {
    ArrayView elements = viewWithNulls();
    Float64View nan = Float64View.full(size(), Double.NaN);
    return ((Float64View) elements.convert(TypeCode.FLOAT64)).select(validity(), nan);
  }

  /// An element: a `Long`, `BigInteger` (uint64), `Double`, `Boolean`, `String`, `byte[]` or
  /// `BigDecimal`, a `List` or, by name, a `Map` of these. It stays valid when the batch is closed.
  ///
  /// @throws IndexOutOfBoundsException unless 0 ≤ `row` < [#size()]
  /// @throws ArrowException if the type is none of these
  public @Nullable Object value(long row) {
    return Elements.value(array, Objects.checkIndex(row, size()));
  }

  /// All elements as [#value(long)] gives them.
  ///
  /// @throws ArrowException if the type is not known
  public List<@Nullable Object> values() {
    List<@Nullable Object> values = new ArrayList<>();
    for (long row = 0; row < size(); row++) {
      values.add(value(row));
    }
    return Collections.unmodifiableList(values);
  }

  /// A text where it lies.
  ///
  /// @throws IndexOutOfBoundsException unless 0 ≤ `row` < [#size()]
  /// @throws ArrowException if it is null, its bytes are not UTF-8, or the elements are no texts
  public Utf8View text(long row) {
    requireValue(row);
    MemorySegment bytes = Elements.bytes(array, row);
    if (bytes == null) {
      throw array.fault("has the format '" + format() + "', which is no text: read its value(row)");
    }
    try {
      return Utf8View.of(bytes);
    } catch (IllegalArgumentException e) {
      throw array.noText(row, e);
    }
  }

  /// The elements of a list, as a column.
  ///
  /// @throws IndexOutOfBoundsException unless 0 ≤ `row` < [#size()]
  /// @throws ArrowException if it is null, or the elements are no lists
  public ArrowColumn list(long row) {
    requireValue(row);
    if (!array.field().isList() && !format().startsWith("+w:")) {
      throw array.fault("has the format '" + format() + "', which is no list: read its value(row)");
    }
    return new ArrowColumn(Elements.list(array, row));
  }

  private void requireValue(long row) {
    if (isNull(row)) {
      throw array.fault("is null in row " + row + ": ask isNull(row) first");
    }
  }

  @Override
  public String toString() {
    return name() + ": " + format() + ", " + size() + " elements";
  }
}
