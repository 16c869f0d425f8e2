package dev.recordwire.benchmarks.array;

import dev.recordwire.array.Float64View;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Locale;

/// One way to compute on an array of float64.
interface ArrayContender {
  double sum();

  /// Multiplies every element, where it lies.
  void scale(double factor);

  /// The contender of that name, over a copy of the values.
  static ArrayContender of(String name, double[] values) {
    return switch (name) {
      case "loop" -> new Loop(values.clone());
      case "loop-buffer" -> new BufferLoop(values);
      case "recordwire-bytes", "recordwire-native", "recordwire-mapped" ->
          new View(
              Place.valueOf(name.substring(name.indexOf('-') + 1).toUpperCase(Locale.ROOT))
                  .view(values));
      default -> throw new IllegalArgumentException(name);
    };
  }

  /// The plain loop over a `double[]`: what the numbers cost once they have been copied out.
  final class Loop implements ArrayContender {
    private final double[] values;

    Loop(double[] values) {
      this.values = values;
    }

    @Override
    public double sum() {
      double sum = 0;
      for (double value : values) {
        sum += value;
      }
      return sum;
    }

    @Override
    public void scale(double factor) {
      for (int i = 0; i < values.length; i++) {
        values[i] *= factor;
      }
    }
  }

  /// The loop over received bytes that one writes without a library.
  record BufferLoop(ByteBuffer bytes, int count) implements ArrayContender {
    BufferLoop(double[] values) {
      this(
          ByteBuffer.allocate(1 + values.length * Double.BYTES).order(ByteOrder.LITTLE_ENDIAN),
          values.length);
      for (int i = 0; i < count; i++) {
        bytes.putDouble(at(i), values[i]);
      }
    }

    private static int at(int index) {
      return 1 + index * Double.BYTES;
    }

    @Override
    public double sum() {
      double sum = 0;
      for (int i = 0; i < count; i++) {
        sum += bytes.getDouble(at(i));
      }
      return sum;
    }

    @Override
    public void scale(double factor) {
      for (int i = 0; i < count; i++) {
        bytes.putDouble(at(i), bytes.getDouble(at(i)) * factor);
      }
    }
  }

  /// Ours.
  record View(Float64View values) implements ArrayContender {
    @Override
    public double sum() {
      return values.sum();
    }

    @Override
    public void scale(double factor) {
      values.scale(factor);
    }
  }
}
