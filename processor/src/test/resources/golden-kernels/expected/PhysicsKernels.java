package golden;

import dev.recordwire.array.ArrayKernel;
import dev.recordwire.array.BoolView;
import dev.recordwire.array.Float64View;
import dev.recordwire.array.Int32View;
import dev.recordwire.array.KernelBlock;
import dev.recordwire.array.KernelSignature;
import dev.recordwire.array.TypeCode;
import dev.recordwire.array.Uint8View;
import dev.recordwire.array.spi.VectorColumns;
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
    return new EnergyLoops().create(Float64View.zeros(EnergyLoops.SIGNATURE.size(m, v)), m, v);
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
    return new CappedLoops(limit).create(Float64View.zeros(CappedLoops.SIGNATURE.size(x)), x);
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
    return new LargeLoops().create(BoolView.zeros(LargeLoops.SIGNATURE.size(price, quantity, side)), price, quantity, side);
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
    return new BrighterLoops(by).create(Uint8View.zeros(BrighterLoops.SIGNATURE.size(pixel)), pixel);
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
      return new EnergyLoops().parallel().create(Float64View.zeros(EnergyLoops.SIGNATURE.size(m, v)), m, v);
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
      return new CappedLoops(limit).parallel().create(Float64View.zeros(CappedLoops.SIGNATURE.size(x)), x);
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
      return new LargeLoops().parallel().create(BoolView.zeros(LargeLoops.SIGNATURE.size(price, quantity, side)), price, quantity, side);
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
      return new BrighterLoops(by).parallel().create(Uint8View.zeros(BrighterLoops.SIGNATURE.size(pixel)), pixel);
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
        Object m = VectorColumns.float64(mBytes, mAt + 8 * i);
        Object v = VectorColumns.float64(vBytes, vAt + 8 * i);
        VectorColumns.storeFloat64(resultsBytes, resultsAt + 8 * i,
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
        Object x = VectorColumns.float64(xBytes, xAt + 8 * i);
        VectorColumns.storeFloat64(resultsBytes, resultsAt + 8 * i,
            Vectors.choose(Vectors.greater(x, allLimit), allLimit, x));
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
        Object x = VectorColumns.float64(xBytes, xAt + 8 * i);
        Object d = Vectors.subtract(x, allMean);
        VectorColumns.storeFloat64(resultsBytes, resultsAt + 8 * i, Vectors.multiply(d, d));
      }
    }

    @Override
    protected boolean adds() {
      return true;
    }

    @Override
    protected double sum(KernelBlock block) {
      byte[] xBytes = block.bytes(0);
      int xAt = block.at(0);
      byte[] resultsBytes = block.bytes(1);
      int resultsAt = block.at(1);
      Object allMean = Vectors.broadcast(mean);
      double[] sums = block.sums();
      int count = block.count();
      for (int lane = 0; lane < 8; lane += Vectors.LANES_64) {
        Object sum0 = Vectors.noSum();
        Object sum8 = Vectors.noSum();
        Object sum16 = Vectors.noSum();
        Object sum24 = Vectors.noSum();
        for (int i = lane; i < count; i += 32) {
          Object x = VectorColumns.float64(xBytes, xAt + 8 * i);
          Object d = Vectors.subtract(x, allMean);
          sum0 = Vectors.addFloat64(sum0, Vectors.multiply(d, d));
          Object x8 = VectorColumns.float64(xBytes, xAt + 8 * (i + 8));
          Object d8 = Vectors.subtract(x8, allMean);
          sum8 = Vectors.addFloat64(sum8, Vectors.multiply(d8, d8));
          Object x16 = VectorColumns.float64(xBytes, xAt + 8 * (i + 16));
          Object d16 = Vectors.subtract(x16, allMean);
          sum16 = Vectors.addFloat64(sum16, Vectors.multiply(d16, d16));
          Object x24 = VectorColumns.float64(xBytes, xAt + 8 * (i + 24));
          Object d24 = Vectors.subtract(x24, allMean);
          sum24 = Vectors.addFloat64(sum24, Vectors.multiply(d24, d24));
        }
        VectorColumns.store(sums, lane, sum0);
        VectorColumns.store(sums, lane + 8, sum8);
        VectorColumns.store(sums, lane + 16, sum16);
        VectorColumns.store(sums, lane + 24, sum24);
      }
      return Vectors.fold(sums, resultsBytes, resultsAt);
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

    @Override
    protected int lanes() {
      return Vectors.LANES_64;
    }

    @Override
    protected void vectors(KernelBlock block) {
      byte[] priceBytes = block.bytes(0);
      int priceAt = block.at(0);
      byte[] quantityBytes = block.bytes(1);
      int quantityAt = block.at(1);
      int[] sideNumbers = block.ints(2);
      byte[] resultsBytes = block.bytes(3);
      int resultsAt = block.at(3);
      Object constant1 = Vectors.broadcast(1000000.0);
      Object constant2 = Vectors.broadcast(1, Vectors.HALF_INT32);
      int count = block.count();
      for (int i = 0; i < count; i += Vectors.LANES_64) {
        Object price = VectorColumns.float64(priceBytes, priceAt + 8 * i);
        Object quantity = VectorColumns.halfInt32(quantityBytes, quantityAt + 4 * i);
        Object side = VectorColumns.halfInt32(sideNumbers, i);
        VectorColumns.storeBool(resultsBytes, resultsAt + i,
            Vectors.and(Vectors.greater(Vectors.multiply(price, Vectors.cast(quantity,
            Vectors.FLOAT64)), constant1), Vectors.castMask(Vectors.equal(side, constant2),
            Vectors.FLOAT64)));
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

    @Override
    protected int lanes() {
      return Vectors.LANES_32;
    }

    @Override
    protected void vectors(KernelBlock block) {
      int[] pixelNumbers = block.ints(0);
      int[] resultsNumbers = block.ints(1);
      Object allBy = Vectors.broadcast(by);
      int count = block.count();
      for (int i = 0; i < count; i += Vectors.LANES_32) {
        Object pixel = VectorColumns.int32(pixelNumbers, i);
        VectorColumns.store(resultsNumbers, i, Vectors.add(pixel, allBy));
      }
    }
  }
}
