package dev.recordwire.benchmarks.array;

import static dev.recordwire.benchmarks.array.Operation.A;
import static dev.recordwire.benchmarks.array.Operation.B;
import static dev.recordwire.benchmarks.array.Operation.BINS;
import static dev.recordwire.benchmarks.array.Operation.FACTOR;
import static dev.recordwire.benchmarks.array.Operation.HIGH;
import static dev.recordwire.benchmarks.array.Operation.KEPT_ABOVE;
import static dev.recordwire.benchmarks.array.Operation.LOW;

import dev.recordwire.array.Float32View;
import dev.recordwire.array.Float64View;
import dev.recordwire.array.Int64View;
import java.util.function.DoubleUnaryOperator;
import java.util.function.ToDoubleBiFunction;
import org.jspecify.annotations.Nullable;

/// The operations of our views, on elements in a given kind of memory.
final class RecordwireWork {
  private RecordwireWork() {}

  static Work of(Operation operation, double[] values, Storage storage) {
    Float64View view = storage.view(values);
    Float64View others = storage.view(Values.others(values.length));
    Float64View target = storage.view(values);
    return switch (operation) {
      case SUM -> view::sum;
      case MEAN -> view::mean;
      case MIN -> view::min;
      case MAX -> view::max;
      case STD -> view::std;
      case SCALE ->
          () -> {
            view.scale(FACTOR);
            return Math.abs(view.get(0));
          };
      case CLIP -> () -> view.clip(LOW, HIGH, target).get(0);
      case DOT -> () -> view.dot(others);
      case DOT_FLOAT32 -> ofFloat32(values, Float32View::dot);
      case DOT_IN_FLOAT32 -> ofFloat32(values, Float32View::dotInFloat32);
      case TIMES_PLUS -> () -> view.timesPlus(A, B, target).get(0);
      case FILTER -> () -> view.filter(view.greaterThan(KEPT_ABOVE)).size();
      case ARG_MIN -> view::argMin;
      case TAKE -> {
        Int64View indices = Int64View.of(Values.indices(values.length));
        yield () -> view.take(indices).get(0);
      }
      case HISTOGRAM -> () -> view.histogram(BINS, 0, 1).counts().get(0);
      case MAP -> () -> view.map(x -> x * A + B).get(0);
      case EXP -> () -> view.exp(target).get(0);
      case LOG -> () -> view.log(target).get(0);
      case SIN -> () -> view.sin(target).get(0);
      case TANH -> () -> view.tanh(target).get(0);
      case ATAN -> () -> view.atan(target).get(0);
      case CBRT -> () -> view.cbrt(target).get(0);
      case POW -> () -> view.pow(others, target).get(0);
      case HYPOT -> () -> view.hypot(others, target).get(0);
      case PIPELINE ->
          () -> view.lazy().scale(1.5).plus(1).clip(1.25, 2.25).sqrt().minus(0.5).sum();
    };
  }

  /// The operations on several threads.
  static @Nullable Work inParallel(Operation operation, double[] values) {
    Float64View view = Storage.BYTES.view(values);
    Float64View target = Storage.BYTES.view(values);
    return switch (operation) {
      case SUM -> () -> view.parallel().sum();
      case STD -> () -> view.parallel().std();
      case SCALE ->
          () -> {
            view.parallel().scale(FACTOR);
            return Math.abs(view.get(0));
          };
      case TIMES_PLUS -> () -> view.parallel().timesPlus(A, B, target).get(0);
      case HISTOGRAM -> () -> view.parallel().histogram(BINS, 0, 1).counts().get(0);
      default -> null;
    };
  }

  /// The five steps of the pipeline without fusion: each step processes all elements into new
  /// memory before the next one starts.
  static @Nullable Work unfused(Operation operation, double[] values) {
    if (operation != Operation.PIPELINE) {
      return null;
    }
    Float64View view = Storage.BYTES.view(values);
    return () -> {
      Float64View clipped = view.times(1.5).plus(1);
      clipped.clip(1.25, 2.25);
      return clipped.sqrt().minus(0.5).sum();
    };
  }

  /// A map that is called with ten functions in turn.
  static @Nullable Work tenLambdas(Operation operation, double[] values) {
    if (operation != Operation.MAP) {
      return null;
    }
    Float64View view = Storage.BYTES.view(values);
    DoubleUnaryOperator[] functions = {
      x -> x * A + B,
      x -> x * 3 + 1,
      x -> x * 4 - 1,
      x -> 1 - x * 5,
      x -> x * x + 2,
      x -> x * 6 + 3,
      x -> x * 7 - 4,
      x -> 5 - x * 8,
      x -> x * 9 + 6,
      x -> x * 10 - 7
    };
    int[] calls = {0};
    return () -> view.map(functions[calls[0]++ % functions.length]).get(0);
  }

  private static Work ofFloat32(double[] values, ToDoubleBiFunction<Float32View, Float32View> dot) {
    Float32View narrow = Float32View.of(Values.narrow(values));
    Float32View others = Float32View.of(Values.narrow(Values.others(values.length)));
    return () -> dot.applyAsDouble(narrow, others);
  }
}
