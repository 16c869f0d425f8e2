package golden;

import dev.recordwire.array.ArrayKernel;
import dev.recordwire.array.BoolView;
import dev.recordwire.array.Float64View;
import dev.recordwire.array.Int32View;
import dev.recordwire.array.KernelBlock;
import dev.recordwire.array.KernelSignature;
import dev.recordwire.array.TypeCode;
import dev.recordwire.array.Uint8View;
import dev.recordwire.array.spi.Vectors;
import javax.annotation.processing.Generated;

/**
 * The kernels of {@link Physics}, on arrays.
 */
@Generated("dev.recordwire.processor.ArrayKernelsProcessor")
final class PhysicsKernels {
  private static final Parallel PARALLEL = new Parallel();

  private PhysicsKernels() {
  }

  /**
   * The same operations, on several threads for arrays of 262 144 elements or more.
   */
  static Parallel parallel() {
    return PARALLEL;
  }

  /**
   * {@link Physics#energy} of the elements at each index, in a new array.
   */
  static Float64View energy(Float64View m, Float64View v) {
    return new EnergyLoops().create(Float64View.zeros(m.size()), m, v);
  }

  /**
   * {@link Physics#energy} of the elements at each index, in {@code target}, which may be a source.
   */
  static Float64View energy(Float64View m, Float64View v, Float64View target) {
    return new EnergyLoops().into(target, m, v);
  }

  /**
   * {@link Physics#capped} of the elements at each index, in a new array.
   */
  static Float64View capped(Float64View x, double limit) {
    return new CappedLoops(limit).create(Float64View.zeros(x.size()), x);
  }

  /**
   * {@link Physics#capped} of the elements at each index, in {@code target}, which may be a source.
   */
  static Float64View capped(Float64View x, double limit, Float64View target) {
    return new CappedLoops(limit).into(target, x);
  }

  /**
   * The sum of {@link Physics#squares} of the elements at each index.
   */
  static double squares(Float64View x, double mean) {
    return new SquaresLoops(mean).sum(x);
  }

  /**
   * {@link Physics#large} of the elements at each index, in a new array.
   */
  static BoolView large(Float64View price, Int32View quantity, Uint8View side) {
    return new LargeLoops().create(BoolView.zeros(price.size()), price, quantity, side);
  }

  /**
   * {@link Physics#large} of the elements at each index, in {@code target}, which may be a source.
   */
  static BoolView large(Float64View price, Int32View quantity, Uint8View side, BoolView target) {
    return new LargeLoops().into(target, price, quantity, side);
  }

  /**
   * {@link Physics#brighter} of the elements at each index, in a new array.
   */
  static Uint8View brighter(Uint8View pixel, int by) {
    return new BrighterLoops(by).create(Uint8View.zeros(pixel.size()), pixel);
  }

  /**
   * {@link Physics#brighter} of the elements at each index, in {@code target}, which may be a source.
   */
  static Uint8View brighter(Uint8View pixel, int by, Uint8View target) {
    return new BrighterLoops(by).into(target, pixel);
  }

  /**
   * The operations on several threads.
   */
  static final class Parallel {
    private Parallel() {
    }

    /**
     * {@link Physics#energy} of the elements at each index, in a new array.
     */
    Float64View energy(Float64View m, Float64View v) {
      return new EnergyLoops().parallel().create(Float64View.zeros(m.size()), m, v);
    }

    /**
     * {@link Physics#energy} of the elements at each index, in {@code target}, which may be a source.
     */
    Float64View energy(Float64View m, Float64View v, Float64View target) {
      return new EnergyLoops().parallel().into(target, m, v);
    }

    /**
     * {@link Physics#capped} of the elements at each index, in a new array.
     */
    Float64View capped(Float64View x, double limit) {
      return new CappedLoops(limit).parallel().create(Float64View.zeros(x.size()), x);
    }

    /**
     * {@link Physics#capped} of the elements at each index, in {@code target}, which may be a source.
     */
    Float64View capped(Float64View x, double limit, Float64View target) {
      return new CappedLoops(limit).parallel().into(target, x);
    }

    /**
     * The sum of {@link Physics#squares} of the elements at each index.
     */
    double squares(Float64View x, double mean) {
      return new SquaresLoops(mean).parallel().sum(x);
    }

    /**
     * {@link Physics#large} of the elements at each index, in a new array.
     */
    BoolView large(Float64View price, Int32View quantity, Uint8View side) {
      return new LargeLoops().parallel().create(BoolView.zeros(price.size()), price, quantity, side);
    }

    /**
     * {@link Physics#large} of the elements at each index, in {@code target}, which may be a source.
     */
    BoolView large(Float64View price, Int32View quantity, Uint8View side, BoolView target) {
      return new LargeLoops().parallel().into(target, price, quantity, side);
    }

    /**
     * {@link Physics#brighter} of the elements at each index, in a new array.
     */
    Uint8View brighter(Uint8View pixel, int by) {
      return new BrighterLoops(by).parallel().create(Uint8View.zeros(pixel.size()), pixel);
    }

    /**
     * {@link Physics#brighter} of the elements at each index, in {@code target}, which may be a source.
     */
    Uint8View brighter(Uint8View pixel, int by, Uint8View target) {
      return new BrighterLoops(by).parallel().into(target, pixel);
    }
  }

  private static final class EnergyLoops extends ArrayKernel {
    private static final KernelSignature SIGNATURE = new KernelSignature("energy", TypeCode.FLOAT64,
        false, "m", "v");

    EnergyLoops() {
      super(SIGNATURE);
    }

    @Override
    protected void plain(KernelBlock block) {
      double[] m = block.doubles(0);
      double[] v = block.doubles(1);
      double[] results = block.doubles(2);
      int count = block.count();
      for (int i = 0; i < count; i++) {
        results[i] = Physics.energy(m[i], v[i]);
      }
    }

    @Override
    protected int lanes() {
      return Vectors.LANES_64;
    }

    @Override
    protected void vectors(KernelBlock block) {
      byte[] mBytes = block.bytes(0);
      int mAt = block.at(0);
      byte[] vBytes = block.bytes(1);
      int vAt = block.at(1);
      byte[] resultsBytes = block.bytes(2);
      int resultsAt = block.at(2);
      Object constant1 = Vectors.broadcast(0.5);
      int count = block.count();
      for (int i = 0; i < count; i += Vectors.LANES_64) {
        Object m = Vectors.float64(mBytes, mAt + 8 * i);
        Object v = Vectors.float64(vBytes, vAt + 8 * i);
        Vectors.storeFloat64(resultsBytes, resultsAt + 8 * i,
            Vectors.multiply(Vectors.multiply(Vectors.multiply(constant1, m), v), v));
      }
    }
  }

  private static final class CappedLoops extends ArrayKernel {
    private static final KernelSignature SIGNATURE = new KernelSignature("capped", TypeCode.FLOAT64,
        false, "x");

    private final double limit;

    CappedLoops(double limit) {
      super(SIGNATURE);
      this.limit = limit;
    }

    @Override
    protected void plain(KernelBlock block) {
      double[] x = block.doubles(0);
      double[] results = block.doubles(1);
      int count = block.count();
      for (int i = 0; i < count; i++) {
        results[i] = Physics.capped(x[i], limit);
      }
    }

    @Override
    protected int lanes() {
      return Vectors.LANES_64;
    }

    @Override
    protected void vectors(KernelBlock block) {
      byte[] xBytes = block.bytes(0);
      int xAt = block.at(0);
      byte[] resultsBytes = block.bytes(1);
      int resultsAt = block.at(1);
      Object allLimit = Vectors.broadcast(limit);
      int count = block.count();
      for (int i = 0; i < count; i += Vectors.LANES_64) {
        Object x = Vectors.float64(xBytes, xAt + 8 * i);
        Vectors.storeFloat64(resultsBytes, resultsAt + 8 * i, Vectors.choose(Vectors.greater(x,
            allLimit), allLimit, x));
      }
    }
  }

  private static final class SquaresLoops extends ArrayKernel {
    private static final KernelSignature SIGNATURE = new KernelSignature("squares",
        TypeCode.FLOAT64, false, "x");

    private final double mean;

    SquaresLoops(double mean) {
      super(SIGNATURE);
      this.mean = mean;
    }

    @Override
    protected void plain(KernelBlock block) {
      double[] x = block.doubles(0);
      double[] results = block.doubles(1);
      int count = block.count();
      for (int i = 0; i < count; i++) {
        results[i] = Physics.squares(x[i], mean);
      }
    }

    @Override
    protected int lanes() {
      return Vectors.LANES_64;
    }

    @Override
    protected void vectors(KernelBlock block) {
      byte[] xBytes = block.bytes(0);
      int xAt = block.at(0);
      byte[] resultsBytes = block.bytes(1);
      int resultsAt = block.at(1);
      Object allMean = Vectors.broadcast(mean);
      int count = block.count();
      for (int i = 0; i < count; i += Vectors.LANES_64) {
        Object x = Vectors.float64(xBytes, xAt + 8 * i);
        Object d = Vectors.subtract(x, allMean);
        Vectors.storeFloat64(resultsBytes, resultsAt + 8 * i, Vectors.multiply(d, d));
      }
    }
  }

  private static final class LargeLoops extends ArrayKernel {
    private static final KernelSignature SIGNATURE = new KernelSignature("large", TypeCode.BOOL,
        false, "price", "quantity", "side");

    LargeLoops() {
      super(SIGNATURE);
    }

    @Override
    protected void plain(KernelBlock block) {
      double[] price = block.doubles(0);
      int[] quantity = block.ints(1);
      int[] side = block.ints(2);
      boolean[] results = block.booleans(3);
      int count = block.count();
      for (int i = 0; i < count; i++) {
        results[i] = Physics.large(price[i], quantity[i], side[i]);
      }
    }
  }

  private static final class BrighterLoops extends ArrayKernel {
    private static final KernelSignature SIGNATURE = new KernelSignature("brighter", TypeCode.UINT8,
        true, "pixel");

    private final int by;

    BrighterLoops(int by) {
      super(SIGNATURE);
      this.by = by;
    }

    @Override
    protected void plain(KernelBlock block) {
      int[] pixel = block.ints(0);
      int[] results = block.ints(1);
      int count = block.count();
      for (int i = 0; i < count; i++) {
        results[i] = Physics.brighter(pixel[i], by);
      }
    }
  }
}
