package dev.recordwire.array;

import static com.google.common.truth.Truth.assertThat;

import com.google.common.base.Splitter;
import java.util.List;
import java.util.Locale;

/// Tests, bits, sets and analyses of views by their names in `functions.py`, for tests that hold
/// for every dtype.
final class Analyses {
  private Analyses() {}

  static ArrayView ofIntegers(String operation, IntegerView<?> view, List<ArrayView> arrays) {
    return bits(operation, view, arrays);
  }

  private static <V extends IntegerView<V>> ArrayView bits(
      String operation, IntegerView<V> view, List<ArrayView> arrays) {
    ArrayView b = arrays.getLast();
    V target = view.newZeros(view.size());
    return switch (operation) {
      case "and" -> same(view.and(view.like(b)), view.and(view.like(b), target), target);
      case "or" -> same(view.or(view.like(b)), view.or(view.like(b), target), target);
      case "xor" -> same(view.xor(view.like(b)), view.xor(view.like(b), target), target);
      case "not" -> same(view.not(), view.not(target), target);
      case "shiftedLeft" -> {
        int count = (int) Functions.integer(b, 0);
        yield same(view.shiftedLeft(count), view.shiftedLeft(count, target), target);
      }
      case "shiftedRight" -> {
        int count = (int) Functions.integer(b, 0);
        yield same(view.shiftedRight(count), view.shiftedRight(count, target), target);
      }
      case "andOne" -> {
        long operand = Functions.integer(b, 0);
        yield switch ((IntegerView<?>) view) {
          case IntView<?> v -> v.and((int) operand);
          case LongView<?> v -> v.and(operand);
        };
      }
      case "orOne" -> {
        long operand = Functions.integer(b, 0);
        yield switch ((IntegerView<?>) view) {
          case IntView<?> v -> v.or((int) operand);
          case LongView<?> v -> v.or(operand);
        };
      }
      case "xorOne" -> {
        long operand = Functions.integer(b, 0);
        yield switch ((IntegerView<?>) view) {
          case IntView<?> v -> v.xor((int) operand);
          case LongView<?> v -> v.xor(operand);
        };
      }
      default -> ofNumbers(operation, view.self(), arrays);
    };
  }

  private static ArrayView same(ArrayView made, ArrayView written, ArrayView target) {
    assertThat(written).isSameInstanceAs(target);
    assertThat(written).isEqualTo(made);
    return made;
  }

  static ArrayView ofFloats(String operation, FloatView<?> view, List<ArrayView> arrays) {
    return floats(operation, view, arrays);
  }

  private static <V extends FloatView<V>> ArrayView floats(
      String operation, FloatView<V> view, List<ArrayView> arrays) {
    return switch (operation) {
      case "sumNumbers" -> Float64View.of(view.sumNumbers());
      case "meanNumbers" -> Float64View.of(view.meanNumbers());
      case "stdNumbers" -> Float64View.of(view.stdNumbers(1));
      case "medianNumbers" -> Float64View.of(view.medianNumbers());
      case "quantileNumbers" -> Float64View.of(view.quantileNumbers(arrays.get(1).getAsDouble(0)));
      case "argMinNumber" -> Int64View.of(argNumber(view, true));
      case "argMaxNumber" -> Int64View.of(argNumber(view, false));
      default -> ofNumbers(operation, view.self(), arrays);
    };
  }

  private static long argNumber(FloatView<?> view, boolean least) {
    return switch (view) {
      case Float32View v -> least ? v.argMinNumber() : v.argMaxNumber();
      case Float64View v -> least ? v.argMinNumber() : v.argMaxNumber();
    };
  }

  static ArrayView ofHalves(String operation, Float16View view, List<ArrayView> arrays) {
    ArrayView b = arrays.getLast();
    return switch (operation) {
      case "halfPlus" -> view.plus((Float16View) b);
      case "halfMinus" -> view.minus((Float16View) b);
      case "halfTimes" -> view.times((Float16View) b);
      case "halfDividedBy" -> view.dividedBy((Float16View) b);
      case "plusOne" -> view.plus((float) b.getAsDouble(0));
      case "minusOne" -> view.minus((float) b.getAsDouble(0));
      case "timesOne" -> view.times((float) b.getAsDouble(0));
      case "dividedByOne" -> view.dividedBy((float) b.getAsDouble(0));
      case "halfNegate" -> view.negate();
      case "halfAbs" -> view.abs();
      case "halfSqrt" -> view.sqrt();
      case "halfMin" -> Float16View.of(view.min());
      case "halfMax" -> Float16View.of(view.max());
      default -> ofAny(operation, view, arrays);
    };
  }

  private static <V extends NumberView<V>> ArrayView ofNumbers(
      String operation, V view, List<ArrayView> arrays) {
    return switch (operation) {
      case "cumprod" ->
          switch ((NumberView<?>) view) {
            case Int8View v -> v.cumprod();
            case Uint8View v -> v.cumprod();
            case Int16View v -> v.cumprod();
            case Uint16View v -> v.cumprod();
            case Int32View v -> v.cumprod();
            case Uint32View v -> v.cumprod();
            case Int64View v -> v.cumprod();
            case Uint64View v -> v.cumprod();
            case FloatView<?> v -> v.cumprod();
          };
      default -> ofAny(operation, view, arrays);
    };
  }

  @SuppressWarnings("unchecked") // operands of sets have the type of the view
  static <V extends ArrayView> ArrayView ofAny(String operation, V view, List<ArrayView> arrays) {
    ViewSets<V> sets = (ViewSets<V>) view;
    ArrayView b = arrays.size() > 1 ? arrays.get(1) : view;
    return switch (operation) {
      case "isNaN" -> view.isNaN();
      case "isInfinite" -> view.isInfinite();
      case "isFinite" -> view.isFinite();
      case "signBit" -> view.signBit();
      case "isClose" -> {
        BoolView close = view.isClose(b);
        assertThat(view.allClose(b)).isEqualTo(close.all());
        yield close;
      }
      case "isCloseBy" ->
          view.isClose(b, arrays.get(2).getAsDouble(0), arrays.get(2).getAsDouble(1));
      case "isIn" -> view.isIn(b);
      case "unionOf" -> sets.union((V) b);
      case "intersection" -> sets.intersection((V) b);
      case "difference" -> sets.difference((V) b);
      case "symmetricDifference" -> sets.symmetricDifference((V) b);
      case "uniqueValues" -> {
        UniqueElements<? extends ArrayView> unique = view.uniqueElements();
        assertThat(unique.values()).isEqualTo(view.unique());
        assertThat(unique.values().take(unique.inverse())).isEqualTo(view);
        yield unique.values();
      }
      case "uniqueCounts" -> view.uniqueElements().counts();
      case "uniqueIndices" -> view.uniqueElements().indices();
      case "uniqueInverse" -> view.uniqueElements().inverse();
      case "cummin" -> view.cummin();
      case "cummax" -> view.cummax();
      case "plusOne" -> view.plus(b.getAsDouble(0));
      case "minusOne" -> view.minus(b.getAsDouble(0));
      case "timesOne" -> view.times(b.getAsDouble(0));
      case "dividedByOne" -> view.dividedBy(b.getAsDouble(0));
      case "subtractedFromOne" -> view.subtractedFrom(b.getAsDouble(0));
      case "dividedIntoOne" -> view.dividedInto(b.getAsDouble(0));
      case "lessThanOne" -> view.lessThan(b.getAsDouble(0));
      case "equalToOne" -> view.equalTo(b.getAsDouble(0));
      case "greaterThanOrEqualOne" -> view.greaterThanOrEqual(b.getAsDouble(0));
      default -> analysis(operation, view, b, arrays);
    };
  }

  private static ArrayView analysis(
      String operation, ArrayView view, ArrayView b, List<ArrayView> arrays) {
    List<String> name = Splitter.on('_').limit(2).splitToList(operation.toUpperCase(Locale.ROOT));
    String variant = name.getLast();
    return switch (Splitter.on('_').splitToList(operation).getFirst()) {
      case "range" -> Float64View.of(view.range());
      case "meanWeighted" -> Float64View.of(view.mean(b));
      case "covariance" -> Float64View.of(view.covariance(b, (int) arrays.get(2).getAsDouble(0)));
      case "correlation" -> Float64View.of(view.correlation(b));
      case "quantileBy" ->
          Float64View.of(view.quantile(b.getAsDouble(0), QuantileMethod.valueOf(variant)));
      case "convolve" -> view.convolve(b, ConvolutionMode.valueOf(variant));
      case "correlate" -> view.correlate(b, ConvolutionMode.valueOf(variant));
      case "trapezoid" -> Float64View.of(view.trapezoid(b.getAsDouble(0)));
      case "trapezoidAt" -> Float64View.of(view.trapezoid(b));
      case "gradient" -> view.gradient(b.getAsDouble(0));
      case "gradientAt" -> view.gradient(b);
      case "histogramEdges" -> view.histogram(b).counts();
      case "histogramWeights" -> view.histogram(b, arrays.get(2)).sums();
      case "density" -> view.histogram(b).density();
      default -> throw new AssertionError(operation);
    };
  }
}
