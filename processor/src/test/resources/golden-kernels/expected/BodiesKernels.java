package golden;

import dev.recordwire.array.ArrayKernel;
import dev.recordwire.array.Float32View;
import dev.recordwire.array.Float64View;
import dev.recordwire.array.Int32View;
import dev.recordwire.array.Int64View;
import dev.recordwire.array.Int8View;
import dev.recordwire.array.KernelBlock;
import dev.recordwire.array.KernelSignature;
import dev.recordwire.array.TypeCode;
import dev.recordwire.array.Uint64View;
import dev.recordwire.array.spi.Vectors;
import javax.annotation.processing.Generated;

/**
 * The kernels of {@link Bodies}, on arrays.
 */
@Generated("dev.recordwire.processor.ArrayKernelsProcessor")
public final class BodiesKernels {
  private static final Parallel PARALLEL = new Parallel();

  private BodiesKernels() {
  }

  /**
   * The same operations, on several threads for arrays of 262 144 elements or more.
   */
  public static Parallel parallel() {
    return PARALLEL;
  }

  /**
   * {@link Bodies#root} of the elements at each index, in a new array.
   */
  public static Float32View root(Float32View a, Float32View b) {
    return new RootLoops().create(Float32View.zeros(a.size()), a, b);
  }

  /**
   * {@link Bodies#root} of the elements at each index, in {@code target}, which may be a source.
   */
  public static Float32View root(Float32View a, Float32View b, Float32View target) {
    return new RootLoops().into(target, a, b);
  }

  /**
   * {@link Bodies#mixed} of the elements at each index, in a new array.
   */
  public static Int64View mixed(Int64View key, int shift) {
    return new MixedLoops(shift).create(Int64View.zeros(key.size()), key);
  }

  /**
   * {@link Bodies#mixed} of the elements at each index, in {@code target}, which may be a source.
   */
  public static Int64View mixed(Int64View key, int shift, Int64View target) {
    return new MixedLoops(shift).into(target, key);
  }

  /**
   * {@link Bodies#positive} of the elements at each index, in a new array.
   */
  public static Uint64View positive(Uint64View bits) {
    return new PositiveLoops().create(Uint64View.zeros(bits.size()), bits);
  }

  /**
   * {@link Bodies#positive} of the elements at each index, in {@code target}, which may be a source.
   */
  public static Uint64View positive(Uint64View bits, Uint64View target) {
    return new PositiveLoops().into(target, bits);
  }

  /**
   * {@link Bodies#step} of the elements at each index, in a new array.
   */
  public static Float64View step(Float64View x, double low, double high) {
    return new StepLoops(low, high).create(Float64View.zeros(x.size()), x);
  }

  /**
   * {@link Bodies#step} of the elements at each index, in {@code target}, which may be a source.
   */
  public static Float64View step(Float64View x, double low, double high, Float64View target) {
    return new StepLoops(low, high).into(target, x);
  }

  /**
   * {@link Bodies#twice} of the elements at each index, in a new array.
   */
  public static Float64View twice(Float64View x) {
    return new TwiceLoops().create(Float64View.zeros(x.size()), x);
  }

  /**
   * {@link Bodies#twice} of the elements at each index, in {@code target}, which may be a source.
   */
  public static Float64View twice(Float64View x, Float64View target) {
    return new TwiceLoops().into(target, x);
  }

  /**
   * How often it is true: {@link Bodies#near} of the elements at each index.
   */
  public static long near(Float64View x, Float64View y) {
    return new NearLoops().count(x, y);
  }

  /**
   * The largest {@link Bodies#bits} of the elements at each index.
   */
  public static int bits(Int32View a) {
    return new BitsLoops().maxima(Int32View.zeros(0), a).max();
  }

  /**
   * {@link Bodies#narrowed} of the elements at each index, in a new array.
   */
  public static Int32View narrowed(Float64View x, Float32View y, Int8View z, char letter) {
    return new NarrowedLoops(letter).create(Int32View.zeros(x.size()), x, y, z);
  }

  /**
   * {@link Bodies#narrowed} of the elements at each index, in {@code target}, which may be a source.
   */
  public static Int32View narrowed(Float64View x, Float32View y, Int8View z, char letter,
      Int32View target) {
    return new NarrowedLoops(letter).into(target, x, y, z);
  }

  /**
   * The mean of {@link Bodies#rounds} of the elements at each index.
   */
  public static double rounds(Float64View x) {
    return new RoundsLoops().mean(x);
  }

  /**
   * The operations on several threads.
   */
  public static final class Parallel {
    private Parallel() {
    }

    /**
     * {@link Bodies#root} of the elements at each index, in a new array.
     */
    public Float32View root(Float32View a, Float32View b) {
      return new RootLoops().parallel().create(Float32View.zeros(a.size()), a, b);
    }

    /**
     * {@link Bodies#root} of the elements at each index, in {@code target}, which may be a source.
     */
    public Float32View root(Float32View a, Float32View b, Float32View target) {
      return new RootLoops().parallel().into(target, a, b);
    }

    /**
     * {@link Bodies#mixed} of the elements at each index, in a new array.
     */
    public Int64View mixed(Int64View key, int shift) {
      return new MixedLoops(shift).parallel().create(Int64View.zeros(key.size()), key);
    }

    /**
     * {@link Bodies#mixed} of the elements at each index, in {@code target}, which may be a source.
     */
    public Int64View mixed(Int64View key, int shift, Int64View target) {
      return new MixedLoops(shift).parallel().into(target, key);
    }

    /**
     * {@link Bodies#positive} of the elements at each index, in a new array.
     */
    public Uint64View positive(Uint64View bits) {
      return new PositiveLoops().parallel().create(Uint64View.zeros(bits.size()), bits);
    }

    /**
     * {@link Bodies#positive} of the elements at each index, in {@code target}, which may be a source.
     */
    public Uint64View positive(Uint64View bits, Uint64View target) {
      return new PositiveLoops().parallel().into(target, bits);
    }

    /**
     * {@link Bodies#step} of the elements at each index, in a new array.
     */
    public Float64View step(Float64View x, double low, double high) {
      return new StepLoops(low, high).parallel().create(Float64View.zeros(x.size()), x);
    }

    /**
     * {@link Bodies#step} of the elements at each index, in {@code target}, which may be a source.
     */
    public Float64View step(Float64View x, double low, double high, Float64View target) {
      return new StepLoops(low, high).parallel().into(target, x);
    }

    /**
     * {@link Bodies#twice} of the elements at each index, in a new array.
     */
    public Float64View twice(Float64View x) {
      return new TwiceLoops().parallel().create(Float64View.zeros(x.size()), x);
    }

    /**
     * {@link Bodies#twice} of the elements at each index, in {@code target}, which may be a source.
     */
    public Float64View twice(Float64View x, Float64View target) {
      return new TwiceLoops().parallel().into(target, x);
    }

    /**
     * How often it is true: {@link Bodies#near} of the elements at each index.
     */
    public long near(Float64View x, Float64View y) {
      return new NearLoops().parallel().count(x, y);
    }

    /**
     * The largest {@link Bodies#bits} of the elements at each index.
     */
    public int bits(Int32View a) {
      return new BitsLoops().parallel().maxima(Int32View.zeros(0), a).max();
    }

    /**
     * {@link Bodies#narrowed} of the elements at each index, in a new array.
     */
    public Int32View narrowed(Float64View x, Float32View y, Int8View z, char letter) {
      return new NarrowedLoops(letter).parallel().create(Int32View.zeros(x.size()), x, y, z);
    }

    /**
     * {@link Bodies#narrowed} of the elements at each index, in {@code target}, which may be a source.
     */
    public Int32View narrowed(Float64View x, Float32View y, Int8View z, char letter,
        Int32View target) {
      return new NarrowedLoops(letter).parallel().into(target, x, y, z);
    }

    /**
     * The mean of {@link Bodies#rounds} of the elements at each index.
     */
    public double rounds(Float64View x) {
      return new RoundsLoops().parallel().mean(x);
    }
  }

  private static final class RootLoops extends ArrayKernel {
    private static final KernelSignature SIGNATURE = new KernelSignature("root", TypeCode.FLOAT32,
        false, "a", "b");

    RootLoops() {
      super(SIGNATURE);
    }

    @Override
    protected void plain(KernelBlock block) {
      float[] a = block.floats(0);
      float[] b = block.floats(1);
      float[] results = block.floats(2);
      int count = block.count();
      for (int i = 0; i < count; i++) {
        results[i] = Bodies.root(a[i], b[i]);
      }
    }

    @Override
    protected int lanes() {
      return Vectors.LANES_32;
    }

    @Override
    protected void vectors(KernelBlock block) {
      byte[] aBytes = block.bytes(0);
      int aAt = block.at(0);
      byte[] bBytes = block.bytes(1);
      int bAt = block.at(1);
      byte[] resultsBytes = block.bytes(2);
      int resultsAt = block.at(2);
      int count = block.count();
      for (int i = 0; i < count; i += Vectors.LANES_32) {
        Object a = Vectors.float32(aBytes, aAt + 4 * i);
        Object b = Vectors.float32(bBytes, bAt + 4 * i);
        Vectors.storeFloat32(resultsBytes, resultsAt + 4 * i,
            Vectors.sqrt(Vectors.add(Vectors.multiply(a, a), Vectors.multiply(b, b))));
      }
    }
  }

  private static final class MixedLoops extends ArrayKernel {
    private static final KernelSignature SIGNATURE = new KernelSignature("mixed", TypeCode.INT64,
        false, "key");

    private final int shift;

    MixedLoops(int shift) {
      super(SIGNATURE);
      this.shift = shift;
    }

    @Override
    protected void plain(KernelBlock block) {
      long[] key = block.longs(0);
      long[] results = block.longs(1);
      int count = block.count();
      for (int i = 0; i < count; i++) {
        results[i] = Bodies.mixed(key[i], shift);
      }
    }

    @Override
    protected int lanes() {
      return Vectors.LANES_64;
    }

    @Override
    protected void vectors(KernelBlock block) {
      byte[] keyBytes = block.bytes(0);
      int keyAt = block.at(0);
      byte[] resultsBytes = block.bytes(1);
      int resultsAt = block.at(1);
      Object constant1 = Vectors.broadcast(33L);
      Object constant2 = Vectors.broadcast(-49064778989728563L);
      Object allShift = Vectors.broadcast((long) shift);
      int count = block.count();
      for (int i = 0; i < count; i += Vectors.LANES_64) {
        Object key = Vectors.int64(keyBytes, keyAt + 8 * i);
        Object hash = Vectors.bitXor(key, Vectors.shiftRightUnsigned(key, constant1));
        Object hash2 = Vectors.multiply(hash, constant2);
        Object hash3 = Vectors.bitXor(hash2, Vectors.shiftLeft(hash2, allShift));
        Vectors.storeInt64(resultsBytes, resultsAt + 8 * i, Vectors.bitNot(hash3));
      }
    }
  }

  private static final class PositiveLoops extends ArrayKernel {
    private static final KernelSignature SIGNATURE = new KernelSignature("positive",
        TypeCode.UINT64, false, "bits");

    PositiveLoops() {
      super(SIGNATURE);
    }

    @Override
    protected void plain(KernelBlock block) {
      long[] bits = block.longs(0);
      long[] results = block.longs(1);
      int count = block.count();
      for (int i = 0; i < count; i++) {
        results[i] = Bodies.positive(bits[i]);
      }
    }

    @Override
    protected int lanes() {
      return Vectors.LANES_64;
    }

    @Override
    protected void vectors(KernelBlock block) {
      byte[] bitsBytes = block.bytes(0);
      int bitsAt = block.at(0);
      byte[] resultsBytes = block.bytes(1);
      int resultsAt = block.at(1);
      Object constant1 = Vectors.broadcast(9223372036854775807L);
      int count = block.count();
      for (int i = 0; i < count; i += Vectors.LANES_64) {
        Object bits = Vectors.int64(bitsBytes, bitsAt + 8 * i);
        Vectors.storeInt64(resultsBytes, resultsAt + 8 * i, Vectors.bitAnd(bits, constant1));
      }
    }
  }

  private static final class StepLoops extends ArrayKernel {
    private static final KernelSignature SIGNATURE = new KernelSignature("step", TypeCode.FLOAT64,
        false, "x");

    private final double low;

    private final double high;

    StepLoops(double low, double high) {
      super(SIGNATURE);
      this.low = low;
      this.high = high;
    }

    @Override
    protected void plain(KernelBlock block) {
      double[] x = block.doubles(0);
      double[] results = block.doubles(1);
      int count = block.count();
      for (int i = 0; i < count; i++) {
        results[i] = Bodies.step(x[i], low, high);
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
      double width = high - low;
      Object allLow = Vectors.broadcast(low);
      Object allHigh = Vectors.broadcast(high);
      Object allWidth = Vectors.broadcast(width);
      Object constant1 = Vectors.broadcast(1.0);
      Object constant2 = Vectors.broadcast(0.0);
      Object constant3 = Vectors.broadcast(3.0);
      Object constant4 = Vectors.broadcast(2.0);
      int count = block.count();
      for (int i = 0; i < count; i += Vectors.LANES_64) {
        Object x = Vectors.float64(xBytes, xAt + 8 * i);
        Object condition = Vectors.lessOrEqual(x, allLow);
        Object condition2 = Vectors.greaterOrEqual(x, allHigh);
        Object t = Vectors.divide(Vectors.subtract(x, allLow), allWidth);
        Object t2 = Vectors.choose(condition2, constant1, t);
        Object t3 = Vectors.choose(condition, constant2, t2);
        Vectors.storeFloat64(resultsBytes, resultsAt + 8 * i, Vectors.multiply(Vectors.multiply(t3,
            t3), Vectors.subtract(constant3, Vectors.multiply(constant4, t3))));
      }
    }
  }

  private static final class TwiceLoops extends ArrayKernel {
    private static final KernelSignature SIGNATURE = new KernelSignature("twice", TypeCode.FLOAT64,
        false, "x");

    TwiceLoops() {
      super(SIGNATURE);
    }

    @Override
    protected void plain(KernelBlock block) {
      double[] x = block.doubles(0);
      double[] results = block.doubles(1);
      int count = block.count();
      for (int i = 0; i < count; i++) {
        results[i] = Bodies.twice(x[i]);
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
      double width = 1.0 - 0.0;
      double width2 = 1.0 - 0.0;
      Object constant1 = Vectors.broadcast(0.0);
      Object constant2 = Vectors.broadcast(1.0);
      Object allWidth = Vectors.broadcast(width);
      Object constant3 = Vectors.broadcast(3.0);
      Object constant4 = Vectors.broadcast(2.0);
      Object allWidth2 = Vectors.broadcast(width2);
      Object constant5 = Vectors.broadcast(-1.0);
      int count = block.count();
      for (int i = 0; i < count; i += Vectors.LANES_64) {
        Object x = Vectors.float64(xBytes, xAt + 8 * i);
        Object condition = Vectors.notEqual(x, x);
        Object condition2 = Vectors.lessOrEqual(x, constant1);
        Object condition3 = Vectors.greaterOrEqual(x, constant2);
        Object t = Vectors.divide(Vectors.subtract(x, constant1), allWidth);
        Object t2 = Vectors.choose(condition3, constant2, t);
        Object t3 = Vectors.choose(condition2, constant1, t2);
        Object stepResult = Vectors.multiply(Vectors.multiply(t3, t3), Vectors.subtract(constant3,
            Vectors.multiply(constant4, t3)));
        Object x2 = Vectors.negate(x);
        Object condition4 = Vectors.lessOrEqual(x2, constant1);
        Object condition5 = Vectors.greaterOrEqual(x2, constant2);
        Object t4 = Vectors.divide(Vectors.subtract(x2, constant1), allWidth2);
        Object t5 = Vectors.choose(condition5, constant2, t4);
        Object t6 = Vectors.choose(condition4, constant1, t5);
        Object stepResult2 = Vectors.multiply(Vectors.multiply(t6, t6), Vectors.subtract(constant3,
            Vectors.multiply(constant4, t6)));
        Vectors.storeFloat64(resultsBytes, resultsAt + 8 * i, Vectors.choose(condition, constant5,
            Vectors.max(stepResult, stepResult2)));
      }
    }
  }

  private static final class NearLoops extends ArrayKernel {
    private static final KernelSignature SIGNATURE = new KernelSignature("near", TypeCode.BOOL,
        false, "x", "y");

    NearLoops() {
      super(SIGNATURE);
    }

    @Override
    protected void plain(KernelBlock block) {
      double[] x = block.doubles(0);
      double[] y = block.doubles(1);
      boolean[] results = block.booleans(2);
      int count = block.count();
      for (int i = 0; i < count; i++) {
        results[i] = Bodies.near(x[i], y[i]);
      }
    }
  }

  private static final class BitsLoops extends ArrayKernel {
    private static final KernelSignature SIGNATURE = new KernelSignature("bits", TypeCode.INT32,
        false, "a");

    BitsLoops() {
      super(SIGNATURE);
    }

    @Override
    protected void plain(KernelBlock block) {
      int[] a = block.ints(0);
      int[] results = block.ints(1);
      int count = block.count();
      for (int i = 0; i < count; i++) {
        results[i] = Bodies.bits(a[i]);
      }
    }

    @Override
    protected int lanes() {
      return Vectors.LANES_32;
    }

    @Override
    protected void vectors(KernelBlock block) {
      byte[] aBytes = block.bytes(0);
      int aAt = block.at(0);
      byte[] resultsBytes = block.bytes(1);
      int resultsAt = block.at(1);
      Object constant1 = Vectors.broadcast(1);
      Object constant2 = Vectors.broadcast(2);
      int count = block.count();
      for (int i = 0; i < count; i += Vectors.LANES_32) {
        Object a = Vectors.int32(aBytes, aAt + 4 * i);
        Object b = Vectors.add(a, constant1);
        Object b2 = Vectors.add(b, constant2);
        Vectors.storeInt32(resultsBytes, resultsAt + 4 * i, Vectors.subtract(Vectors.min(b2, a),
            Vectors.negate(a)));
      }
    }
  }

  private static final class NarrowedLoops extends ArrayKernel {
    private static final KernelSignature SIGNATURE = new KernelSignature("narrowed", TypeCode.INT32,
        false, "x", "y", "z");

    private final char letter;

    NarrowedLoops(char letter) {
      super(SIGNATURE);
      this.letter = letter;
    }

    @Override
    protected void plain(KernelBlock block) {
      double[] x = block.doubles(0);
      float[] y = block.floats(1);
      int[] z = block.ints(2);
      int[] results = block.ints(3);
      int count = block.count();
      for (int i = 0; i < count; i++) {
        results[i] = Bodies.narrowed(x[i], y[i], (byte) z[i], letter);
      }
    }
  }

  private static final class RoundsLoops extends ArrayKernel {
    private static final KernelSignature SIGNATURE = new KernelSignature("rounds", TypeCode.FLOAT64,
        false, "x");

    RoundsLoops() {
      super(SIGNATURE);
    }

    @Override
    protected void plain(KernelBlock block) {
      double[] x = block.doubles(0);
      double[] results = block.doubles(1);
      int count = block.count();
      for (int i = 0; i < count; i++) {
        results[i] = Bodies.rounds(x[i]);
      }
    }
  }
}
