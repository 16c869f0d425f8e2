package dev.recordwire.array;

import static com.google.common.truth.Truth.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/// The functions by their names in the script.
final class Functions {
  private Functions() {}

  static ArrayView of(String operation, List<ArrayView> arrays) {
    return arrays.getFirst() instanceof BoolView mask && operation.startsWith("where")
        ? where(operation, mask, arrays.get(1))
        : typed(operation, arrays.getFirst(), arrays);
  }

  private static ArrayView where(String operation, BoolView mask, ArrayView numbers) {
    return operation.equals("whereWhole")
        ? mask.select((long) numbers.getAsDouble(0), (long) numbers.getAsDouble(1))
        : mask.select(numbers.getAsDouble(0), numbers.getAsDouble(1));
  }

  private static ArrayView typed(String operation, ArrayView a, List<ArrayView> arrays) {
    return switch (a) {
      case NumberView<?> view -> number(operation, view, arrays);
      case Float16View view -> of(operation, view, arrays);
      case BoolView view -> of(operation, view, arrays);
    };
  }

  private static <V extends NumberView<V>> ArrayView number(
      String operation, NumberView<V> a, List<ArrayView> arrays) {
    return of(operation, a.self(), arrays);
  }

  @SuppressWarnings("unchecked") // operands have the type of the view where they are to have it
  private static <V extends ArrayView> ArrayView of(
      String operation, V view, List<ArrayView> arrays) {
    ViewIndexing<V> indexing = (ViewIndexing<V>) view;
    ViewShape<V> shape = (ViewShape<V>) view;
    ArrayView b = arrays.size() > 1 ? arrays.get(1) : view;
    V other = (V) b;
    return switch (operation) {
      case "take" -> {
        V target = (V) view.newZeros(b.size());
        assertThat(indexing.take((IntegerView<?>) b, target)).isSameInstanceAs(target);
        V taken = indexing.take((IntegerView<?>) b);
        assertThat(target).isEqualTo(taken);
        yield taken;
      }
      case "put" -> {
        indexing.put((IntegerView<?>) b, (V) arrays.get(2));
        yield view;
      }
      case "setMask" -> {
        indexing.set((BoolView) b, (V) arrays.get(2));
        yield view;
      }
      case "selectMask" -> indexing.select((BoolView) b, (V) arrays.get(2));
      case "first" -> view.first(integer(b, 0));
      case "last" -> view.last(integer(b, 0));
      case "sortedDescending" -> {
        ArrayView sorted = view.copy();
        sorted.sortDescending();
        assertThat(sorted).isEqualTo(view.sortedDescending());
        yield sorted;
      }
      case "argSortDescending" -> view.argSortDescending();
      case "sortedBy" -> view.sortedBy(b);
      case "partitioned" -> partitioned(view, integer(b, 0));
      case "concatenate" -> concatenate(arrays);
      case "concatenateMixed" -> ArrayView.concatenate(arrays.toArray(ArrayView[]::new));
      case "appended" -> shape.appended(other);
      case "inserted" -> shape.inserted(integer(arrays.get(2), 0), other);
      case "deleted" -> view.deleted(integer(b, 0));
      case "deletedAll" -> view.deleted((IntegerView<?>) b);
      case "repeated" -> view.repeated(integer(b, 0));
      case "repeatedBy" -> view.repeated((IntegerView<?>) b);
      case "tiled" -> view.tiled(integer(b, 0));
      case "rolled" -> {
        ArrayView rolled = view.copy();
        rolled.roll(integer(b, 0));
        assertThat(rolled).isEqualTo(view.rolled(integer(b, 0)));
        yield rolled;
      }
      case "split" -> view.split((int) integer(b, 0)).get((int) integer(b, 1));
      case "padded_edge", "padded_reflect", "padded_symmetric", "padded_wrap" ->
          view.padded(
              integer(b, 0),
              integer(b, 1),
              Padding.valueOf(operation.substring(7).toUpperCase(Locale.ROOT)));
      default -> single(operation, view, arrays);
    };
  }

  private static ArrayView partitioned(ArrayView view, long index) {
    ArrayView partitioned = view.partitioned(index);
    ArrayView inPlace = view.copy();
    inPlace.partition(index);
    assertThat(inPlace).isEqualTo(partitioned);
    assertThat(partitioned.sorted()).isEqualTo(view.sorted());
    double pivot = partitioned.getAsDouble(index);
    for (long i = 0; i < view.size(); i++) {
      double element = partitioned.getAsDouble(i);
      assertThat(i < index ? element <= pivot : element >= pivot).isTrue();
    }
    return partitioned.slice(index, index + 1);
  }

  private static ArrayView concatenate(List<ArrayView> all) {
    assertThat(ArrayView.concatenate(all.toArray(ArrayView[]::new)))
        .isEqualTo(typedConcatenation(all));
    return typedConcatenation(all);
  }

  private static ArrayView typedConcatenation(List<ArrayView> all) {
    return switch (all.getFirst().typeCode()) {
      case INT8 -> Int8View.concatenate(all.toArray(Int8View[]::new));
      case UINT8 -> Uint8View.concatenate(all.toArray(Uint8View[]::new));
      case INT16 -> Int16View.concatenate(all.toArray(Int16View[]::new));
      case UINT16 -> Uint16View.concatenate(all.toArray(Uint16View[]::new));
      case INT32 -> Int32View.concatenate(all.toArray(Int32View[]::new));
      case UINT32 -> Uint32View.concatenate(all.toArray(Uint32View[]::new));
      case INT64 -> Int64View.concatenate(all.toArray(Int64View[]::new));
      case UINT64 -> Uint64View.concatenate(all.toArray(Uint64View[]::new));
      case FLOAT16 -> Float16View.concatenate(all.toArray(Float16View[]::new));
      case FLOAT32 -> Float32View.concatenate(all.toArray(Float32View[]::new));
      case FLOAT64 -> Float64View.concatenate(all.toArray(Float64View[]::new));
      case BOOL -> BoolView.concatenate(all.toArray(BoolView[]::new));
    };
  }

  /// Functions that take single elements.
  private static ArrayView single(String operation, ArrayView view, List<ArrayView> arrays) {
    return switch (view) {
      case IntView<?> v -> ints(operation, v, arrays);
      case LongView<?> v -> longs(operation, v, arrays);
      case Float64View v -> doubles(operation, v, arrays);
      case Float32View v -> floats(operation, v, arrays);
      case Float16View v -> halves(operation, v, arrays);
      case BoolView v -> bools(operation, v, arrays);
    };
  }

  private static <V extends IntView<V>> ArrayView ints(
      String operation, IntView<V> view, List<ArrayView> arrays) {
    ArrayView b = arrays.get(arrays.size() > 1 ? 1 : 0);
    ArrayView last = arrays.getLast();
    return switch (operation) {
      case "putOne" -> in(view, v -> v.put((IntegerView<?>) b, (int) integer(last, 0)));
      case "setMaskOne" -> in(view, v -> v.set((BoolView) b, (int) integer(last, 0)));
      case "selectOne" -> view.select((BoolView) b, (int) integer(last, 0));
      case "appendedOne" -> view.appended((int) integer(b, 0));
      case "insertedOne" -> view.inserted(integer(last, 0), (int) integer(b, 0));
      case "paddedOne" -> view.padded(integer(last, 0), integer(last, 1), (int) integer(b, 0));
      case "searchSortedAll" -> view.searchSorted(view.like(b));
      case "searchSortedRightAll" -> view.searchSortedRight(view.like(b));
      case "digitize" -> view.digitize(view.like(b));
      case "digitizeRight" -> view.digitize(view.like(b), true);
      default -> integers(operation, view, arrays);
    };
  }

  private static <V extends LongView<V>> ArrayView longs(
      String operation, LongView<V> view, List<ArrayView> arrays) {
    ArrayView b = arrays.get(arrays.size() > 1 ? 1 : 0);
    ArrayView last = arrays.getLast();
    return switch (operation) {
      case "putOne" -> in(view, v -> v.put((IntegerView<?>) b, integer(last, 0)));
      case "setMaskOne" -> in(view, v -> v.set((BoolView) b, integer(last, 0)));
      case "selectOne" -> view.select((BoolView) b, integer(last, 0));
      case "appendedOne" -> view.appended(integer(b, 0));
      case "insertedOne" -> view.inserted(integer(last, 0), integer(b, 0));
      case "paddedOne" -> view.padded(integer(last, 0), integer(last, 1), integer(b, 0));
      case "searchSortedAll" -> view.searchSorted(view.like(b));
      case "searchSortedRightAll" -> view.searchSortedRight(view.like(b));
      case "digitize" -> view.digitize(view.like(b));
      case "digitizeRight" -> view.digitize(view.like(b), true);
      default -> integers(operation, view, arrays);
    };
  }

  private static ArrayView integers(String operation, IntegerView<?> view, List<ArrayView> arrays) {
    return switch (operation) {
      case "binCount" -> view.binCount();
      case "binCountTo" -> view.binCount(integer(arrays.get(1), 0));
      case "binCountWeights" -> view.binCount((Float64View) arrays.get(1));
      default -> Analyses.ofIntegers(operation, view, arrays);
    };
  }

  private static ArrayView doubles(String operation, Float64View view, List<ArrayView> arrays) {
    ArrayView b = arrays.get(arrays.size() > 1 ? 1 : 0);
    ArrayView last = arrays.getLast();
    return switch (operation) {
      case "putOne" -> in(view, v -> v.put((IntegerView<?>) b, last.getAsDouble(0)));
      case "setMaskOne" -> in(view, v -> v.set((BoolView) b, last.getAsDouble(0)));
      case "selectOne" -> view.select((BoolView) b, last.getAsDouble(0));
      case "appendedOne" -> view.appended(b.getAsDouble(0));
      case "insertedOne" -> view.inserted(integer(last, 0), b.getAsDouble(0));
      case "paddedOne" -> view.padded(integer(last, 0), integer(last, 1), b.getAsDouble(0));
      case "searchSortedAll" -> view.searchSorted((Float64View) b);
      case "searchSortedRightAll" -> view.searchSortedRight((Float64View) b);
      case "digitize" -> view.digitize((Float64View) b);
      case "digitizeRight" -> view.digitize((Float64View) b, true);
      default -> Analyses.ofFloats(operation, view, arrays);
    };
  }

  private static ArrayView floats(String operation, Float32View view, List<ArrayView> arrays) {
    ArrayView b = arrays.get(arrays.size() > 1 ? 1 : 0);
    ArrayView last = arrays.getLast();
    return switch (operation) {
      case "putOne" -> in(view, v -> v.put((IntegerView<?>) b, ((Float32View) last).get(0)));
      case "setMaskOne" -> in(view, v -> v.set((BoolView) b, ((Float32View) last).get(0)));
      case "selectOne" -> view.select((BoolView) b, ((Float32View) last).get(0));
      case "appendedOne" -> view.appended(((Float32View) b).get(0));
      case "insertedOne" -> view.inserted(integer(last, 0), ((Float32View) b).get(0));
      case "paddedOne" -> view.padded(integer(last, 0), integer(last, 1), ((Float32View) b).get(0));
      case "searchSortedAll" -> view.searchSorted((Float32View) b);
      case "searchSortedRightAll" -> view.searchSortedRight((Float32View) b);
      case "digitize" -> view.digitize((Float32View) b);
      case "digitizeRight" -> view.digitize((Float32View) b, true);
      default -> Analyses.ofFloats(operation, view, arrays);
    };
  }

  private static ArrayView halves(String operation, Float16View view, List<ArrayView> arrays) {
    ArrayView b = arrays.get(arrays.size() > 1 ? 1 : 0);
    ArrayView last = arrays.getLast();
    return switch (operation) {
      case "putOne" -> in(view, v -> v.put((IntegerView<?>) b, ((Float16View) last).get(0)));
      case "setMaskOne" -> in(view, v -> v.set((BoolView) b, ((Float16View) last).get(0)));
      case "selectOne" -> view.select((BoolView) b, ((Float16View) last).get(0));
      case "appendedOne" -> view.appended(((Float16View) b).get(0));
      case "insertedOne" -> view.inserted(integer(last, 0), ((Float16View) b).get(0));
      case "paddedOne" -> view.padded(integer(last, 0), integer(last, 1), ((Float16View) b).get(0));
      default -> Analyses.ofHalves(operation, view, arrays);
    };
  }

  private static ArrayView bools(String operation, BoolView view, List<ArrayView> arrays) {
    ArrayView b = arrays.get(arrays.size() > 1 ? 1 : 0);
    ArrayView last = arrays.getLast();
    return switch (operation) {
      case "putOne" -> in(view, v -> v.put((IntegerView<?>) b, ((BoolView) last).get(0)));
      case "setMaskOne" -> in(view, v -> v.set((BoolView) b, ((BoolView) last).get(0)));
      case "appendedOne" -> view.appended(((BoolView) b).get(0));
      case "insertedOne" -> view.inserted(integer(last, 0), ((BoolView) b).get(0));
      case "paddedOne" -> view.padded(integer(last, 0), integer(last, 1), ((BoolView) b).get(0));
      default -> Analyses.ofAny(operation, view, arrays);
    };
  }

  private static <V extends ArrayView> V in(V view, Consumer<V> change) {
    change.accept(view);
    return view;
  }

  static long integer(ArrayView view, long index) {
    long[] element = new long[1];
    view.readLongs(index, 1, element);
    return element[0];
  }
}
