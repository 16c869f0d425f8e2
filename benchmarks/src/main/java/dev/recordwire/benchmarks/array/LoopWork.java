package dev.recordwire.benchmarks.array;

import static dev.recordwire.benchmarks.array.Operation.A;
import static dev.recordwire.benchmarks.array.Operation.B;
import static dev.recordwire.benchmarks.array.Operation.BINS;
import static dev.recordwire.benchmarks.array.Operation.FACTOR;
import static dev.recordwire.benchmarks.array.Operation.HIGH;
import static dev.recordwire.benchmarks.array.Operation.KEPT_ABOVE;
import static dev.recordwire.benchmarks.array.Operation.LOW;

import java.util.Arrays;

/// The operations as plain loops over a `double[]`, which somebody writes without a library after
/// copying the numbers out of the received bytes.
final class LoopWork {
  private LoopWork() {}

  static Work of(Operation operation, double[] values) {
    double[] others = Values.others(values.length);
    double[] target = new double[values.length];
    return switch (operation) {
      case SUM -> () -> sum(values);
      case MEAN -> () -> sum(values) / values.length;
      case MIN -> () -> min(values);
      case MAX -> () -> max(values);
      case STD -> () -> std(values);
      case SCALE -> () -> scale(values);
      case CLIP -> () -> clip(values, target);
      case DOT -> () -> dot(values, others);
      case DOT_FLOAT32, DOT_IN_FLOAT32 -> {
        float[] narrow = Values.narrow(values);
        float[] narrowOthers = Values.narrow(others);
        yield () -> dot(narrow, narrowOthers);
      }
      case TIMES_PLUS -> () -> timesPlus(values, target);
      case FILTER -> () -> filter(values);
      case ARG_MIN -> () -> argMin(values);
      case TAKE -> {
        long[] indices = Values.indices(values.length);
        yield () -> take(values, indices);
      }
      case HISTOGRAM -> () -> histogram(values);
      case MAP -> () -> map(values);
      case EXP -> () -> exp(values, target);
      case LOG -> () -> log(values, target);
      case SIN -> () -> sin(values, target);
      case TANH -> () -> tanh(values, target);
      case ATAN -> () -> atan(values, target);
      case CBRT -> () -> cbrt(values, target);
      case POW -> () -> pow(values, others, target);
      case HYPOT -> () -> hypot(values, others, target);
      case PIPELINE -> () -> pipeline(values);
    };
  }

  private static double sum(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return sum;
  }

  private static double min(double[] values) {
    double min = Double.POSITIVE_INFINITY;
    for (double value : values) {
      min = Math.min(min, value);
    }
    return min;
  }

  private static double max(double[] values) {
    double max = Double.NEGATIVE_INFINITY;
    for (double value : values) {
      max = Math.max(max, value);
    }
    return max;
  }

  private static double std(double[] values) {
    double mean = sum(values) / values.length;
    double squares = 0;
    for (double value : values) {
      squares += (value - mean) * (value - mean);
    }
    return Math.sqrt(squares / values.length);
  }

  private static double scale(double[] values) {
    for (int i = 0; i < values.length; i++) {
      values[i] *= FACTOR;
    }
    return Math.abs(values[0]);
  }

  private static double clip(double[] values, double[] target) {
    for (int i = 0; i < values.length; i++) {
      target[i] = Math.min(Math.max(values[i], LOW), HIGH);
    }
    return target[0];
  }

  private static double dot(double[] values, double[] others) {
    double sum = 0;
    for (int i = 0; i < values.length; i++) {
      sum += values[i] * others[i];
    }
    return sum;
  }

  private static double dot(float[] values, float[] others) {
    float sum = 0;
    for (int i = 0; i < values.length; i++) {
      sum += values[i] * others[i];
    }
    return sum;
  }

  private static double timesPlus(double[] values, double[] target) {
    for (int i = 0; i < values.length; i++) {
      target[i] = values[i] * A + B;
    }
    return target[0];
  }

  private static double filter(double[] values) {
    double[] kept = new double[values.length];
    int count = 0;
    for (double value : values) {
      if (value > KEPT_ABOVE) {
        kept[count++] = value;
      }
    }
    return Arrays.copyOf(kept, count).length;
  }

  private static double argMin(double[] values) {
    int index = 0;
    for (int i = 1; i < values.length; i++) {
      if (values[i] < values[index]) {
        index = i;
      }
    }
    return index;
  }

  private static double take(double[] values, long[] indices) {
    double[] taken = new double[indices.length];
    for (int i = 0; i < indices.length; i++) {
      taken[i] = values[(int) indices[i]];
    }
    return taken[0];
  }

  private static double histogram(double[] values) {
    long[] counts = new long[BINS];
    for (double value : values) {
      counts[Math.min((int) (value * BINS), BINS - 1)]++;
    }
    return counts[0];
  }

  private static double map(double[] values) {
    double[] mapped = new double[values.length];
    for (int i = 0; i < values.length; i++) {
      mapped[i] = values[i] * A + B;
    }
    return mapped[0];
  }

  private static double exp(double[] values, double[] target) {
    for (int i = 0; i < values.length; i++) {
      target[i] = Math.exp(values[i]);
    }
    return target[0];
  }

  private static double log(double[] values, double[] target) {
    for (int i = 0; i < values.length; i++) {
      target[i] = Math.log(values[i]);
    }
    return target[0];
  }

  private static double sin(double[] values, double[] target) {
    for (int i = 0; i < values.length; i++) {
      target[i] = Math.sin(values[i]);
    }
    return target[0];
  }

  private static double tanh(double[] values, double[] target) {
    for (int i = 0; i < values.length; i++) {
      target[i] = Math.tanh(values[i]);
    }
    return target[0];
  }

  private static double atan(double[] values, double[] target) {
    for (int i = 0; i < values.length; i++) {
      target[i] = Math.atan(values[i]);
    }
    return target[0];
  }

  private static double cbrt(double[] values, double[] target) {
    for (int i = 0; i < values.length; i++) {
      target[i] = Math.cbrt(values[i]);
    }
    return target[0];
  }

  private static double pow(double[] values, double[] others, double[] target) {
    for (int i = 0; i < values.length; i++) {
      target[i] = Math.pow(values[i], others[i]);
    }
    return target[0];
  }

  private static double hypot(double[] values, double[] others, double[] target) {
    for (int i = 0; i < values.length; i++) {
      target[i] = Math.hypot(values[i], others[i]);
    }
    return target[0];
  }

  private static double pipeline(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += Math.sqrt(Math.min(Math.max(value * 1.5 + 1, 1.25), 2.25)) - 0.5;
    }
    return sum;
  }
}
