package golden;

import dev.recordwire.array.ArrayKernel;
import dev.recordwire.array.ArrayMath;
import dev.recordwire.array.BoolView;
import dev.recordwire.array.Float16View;
import dev.recordwire.array.Float32View;
import dev.recordwire.array.Float64View;
import dev.recordwire.array.Int32View;
import dev.recordwire.array.Int64View;
import dev.recordwire.array.Int8View;
import dev.recordwire.array.KernelBlock;
import dev.recordwire.array.KernelSignature;
import dev.recordwire.array.KernelStages;
import dev.recordwire.array.TypeCode;
import dev.recordwire.array.Uint64View;
import dev.recordwire.array.Uint8View;
import dev.recordwire.array.spi.VectorColumns;
import dev.recordwire.array.spi.VectorMath;
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
    return new RootLoops().create(Float32View.zeros(RootLoops.SIGNATURE.size(a, b)), a, b);
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
    return new MixedLoops(shift).create(Int64View.zeros(MixedLoops.SIGNATURE.size(key)), key);
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
    return new PositiveLoops().create(Uint64View.zeros(PositiveLoops.SIGNATURE.size(bits)), bits);
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
    return new StepLoops(low, high).create(Float64View.zeros(StepLoops.SIGNATURE.size(x)), x);
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
    return new TwiceLoops().create(Float64View.zeros(TwiceLoops.SIGNATURE.size(x)), x);
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
    return new NarrowedLoops(letter).create(Int32View.zeros(NarrowedLoops.SIGNATURE.size(x, y, z)), x, y, z);
  }

  /**
   * {@link Bodies#narrowed} of the elements at each index, in {@code target}, which may be a source.
   */
  public static Int32View narrowed(Float64View x, Float32View y, Int8View z, char letter,
      Int32View target) {
    return new NarrowedLoops(letter).into(target, x, y, z);
  }

  /**
   * {@link Bodies#call} of the elements at each index, in a new array.
   */
  public static Float64View call(Float64View price, Float64View strike, Float32View years,
      double rate) {
    return new CallLoops(rate).create(Float64View.zeros(CallLoops.SIGNATURE.size(price, strike, years)), price, strike, years);
  }

  /**
   * {@link Bodies#call} of the elements at each index, in {@code target}, which may be a source.
   */
  public static Float64View call(Float64View price, Float64View strike, Float32View years,
      double rate, Float64View target) {
    return new CallLoops(rate).into(target, price, strike, years);
  }

  /**
   * The mean of {@link Bodies#energy} of the elements at each index.
   */
  public static double energy(Float64View m, Float64View v) {
    return new EnergyLoops().mean(m, v);
  }

  /**
   * {@link Bodies#shade} of the elements at each index, in a new array.
   */
  public static Uint8View shade(Uint8View pixel, BoolView isMarked, boolean inverse) {
    return new ShadeLoops(inverse).create(Uint8View.zeros(ShadeLoops.SIGNATURE.size(pixel, isMarked)), pixel, isMarked);
  }

  /**
   * {@link Bodies#shade} of the elements at each index, in {@code target}, which may be a source.
   */
  public static Uint8View shade(Uint8View pixel, BoolView isMarked, boolean inverse,
      Uint8View target) {
    return new ShadeLoops(inverse).into(target, pixel, isMarked);
  }

  /**
   * {@link Bodies#scaled} of the elements at each index, in a new array.
   */
  public static Float32View scaled(Int64View x, Float16View y, float factor) {
    return new ScaledLoops(factor).create(Float32View.zeros(ScaledLoops.SIGNATURE.size(x, y)), x, y);
  }

  /**
   * {@link Bodies#scaled} of the elements at each index, in {@code target}, which may be a source.
   */
  public static Float32View scaled(Int64View x, Float16View y, float factor, Float32View target) {
    return new ScaledLoops(factor).into(target, x, y);
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
      return new RootLoops().parallel().create(Float32View.zeros(RootLoops.SIGNATURE.size(a, b)), a, b);
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
      return new MixedLoops(shift).parallel().create(Int64View.zeros(MixedLoops.SIGNATURE.size(key)), key);
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
      return new PositiveLoops().parallel().create(Uint64View.zeros(PositiveLoops.SIGNATURE.size(bits)), bits);
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
      return new StepLoops(low, high).parallel().create(Float64View.zeros(StepLoops.SIGNATURE.size(x)), x);
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
      return new TwiceLoops().parallel().create(Float64View.zeros(TwiceLoops.SIGNATURE.size(x)), x);
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
      return new NarrowedLoops(letter).parallel().create(Int32View.zeros(NarrowedLoops.SIGNATURE.size(x, y, z)), x, y, z);
    }

    /**
     * {@link Bodies#narrowed} of the elements at each index, in {@code target}, which may be a source.
     */
    public Int32View narrowed(Float64View x, Float32View y, Int8View z, char letter,
        Int32View target) {
      return new NarrowedLoops(letter).parallel().into(target, x, y, z);
    }

    /**
     * {@link Bodies#call} of the elements at each index, in a new array.
     */
    public Float64View call(Float64View price, Float64View strike, Float32View years, double rate) {
      return new CallLoops(rate).parallel().create(Float64View.zeros(CallLoops.SIGNATURE.size(price, strike, years)), price, strike, years);
    }

    /**
     * {@link Bodies#call} of the elements at each index, in {@code target}, which may be a source.
     */
    public Float64View call(Float64View price, Float64View strike, Float32View years, double rate,
        Float64View target) {
      return new CallLoops(rate).parallel().into(target, price, strike, years);
    }

    /**
     * The mean of {@link Bodies#energy} of the elements at each index.
     */
    public double energy(Float64View m, Float64View v) {
      return new EnergyLoops().parallel().mean(m, v);
    }

    /**
     * {@link Bodies#shade} of the elements at each index, in a new array.
     */
    public Uint8View shade(Uint8View pixel, BoolView isMarked, boolean inverse) {
      return new ShadeLoops(inverse).parallel().create(Uint8View.zeros(ShadeLoops.SIGNATURE.size(pixel, isMarked)), pixel, isMarked);
    }

    /**
     * {@link Bodies#shade} of the elements at each index, in {@code target}, which may be a source.
     */
    public Uint8View shade(Uint8View pixel, BoolView isMarked, boolean inverse, Uint8View target) {
      return new ShadeLoops(inverse).parallel().into(target, pixel, isMarked);
    }

    /**
     * {@link Bodies#scaled} of the elements at each index, in a new array.
     */
    public Float32View scaled(Int64View x, Float16View y, float factor) {
      return new ScaledLoops(factor).parallel().create(Float32View.zeros(ScaledLoops.SIGNATURE.size(x, y)), x, y);
    }

    /**
     * {@link Bodies#scaled} of the elements at each index, in {@code target}, which may be a source.
     */
    public Float32View scaled(Int64View x, Float16View y, float factor, Float32View target) {
      return new ScaledLoops(factor).parallel().into(target, x, y);
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
        Object a = VectorColumns.float32(aBytes, aAt + 4 * i);
        Object b = VectorColumns.float32(bBytes, bAt + 4 * i);
        VectorColumns.storeFloat32(resultsBytes, resultsAt + 4 * i,
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
        Object key = VectorColumns.int64(keyBytes, keyAt + 8 * i);
        Object hash = Vectors.bitXor(key, Vectors.shiftRightUnsigned(key, constant1));
        Object hash2 = Vectors.multiply(hash, constant2);
        Object hash3 = Vectors.bitXor(hash2, Vectors.shiftLeft(hash2, allShift));
        VectorColumns.storeInt64(resultsBytes, resultsAt + 8 * i, Vectors.bitNot(hash3));
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
        Object bits = VectorColumns.int64(bitsBytes, bitsAt + 8 * i);
        VectorColumns.storeInt64(resultsBytes, resultsAt + 8 * i, Vectors.bitAnd(bits, constant1));
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
        Object x = VectorColumns.float64(xBytes, xAt + 8 * i);
        Object condition = Vectors.lessOrEqual(x, allLow);
        Object condition2 = Vectors.greaterOrEqual(x, allHigh);
        Object t = Vectors.divide(Vectors.subtract(x, allLow), allWidth);
        Object t2 = Vectors.choose(condition2, constant1, t);
        Object t3 = Vectors.choose(condition, constant2, t2);
        VectorColumns.storeFloat64(resultsBytes, resultsAt + 8 * i,
            Vectors.multiply(Vectors.multiply(t3, t3), Vectors.subtract(constant3,
            Vectors.multiply(constant4, t3))));
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
    protected KernelStages stages() {
      return KernelStages.<TwiceLoops>of(
          TwiceLoops::loop1,
          TwiceLoops::loop2);
    }

    private void loop1(KernelBlock block) {
      byte[] xBytes = block.bytes(0);
      int xAt = block.at(0);
      boolean[] conditionNumbers = block.booleans(2);
      byte[] stepResultNumbers = block.float64s(3);
      byte[] t6Numbers = block.float64s(4);
      double width = 1.0 - 0.0;
      double width2 = 1.0 - 0.0;
      Object constant1 = Vectors.broadcast(0.0);
      Object constant2 = Vectors.broadcast(1.0);
      Object allWidth = Vectors.broadcast(width);
      Object constant3 = Vectors.broadcast(3.0);
      Object constant4 = Vectors.broadcast(2.0);
      Object allWidth2 = Vectors.broadcast(width2);
      int count = block.count();
      for (int i = 0; i < count; i += Vectors.LANES_64) {
        Object x = VectorColumns.float64(xBytes, xAt + 8 * i);
        Object condition = Vectors.notEqual(x, x);
        VectorColumns.store(conditionNumbers, i, condition);
        Object condition2 = Vectors.lessOrEqual(x, constant1);
        Object condition3 = Vectors.greaterOrEqual(x, constant2);
        Object t = Vectors.divide(Vectors.subtract(x, constant1), allWidth);
        Object t2 = Vectors.choose(condition3, constant2, t);
        Object t3 = Vectors.choose(condition2, constant1, t2);
        Object stepResult = Vectors.multiply(Vectors.multiply(t3, t3), Vectors.subtract(constant3,
            Vectors.multiply(constant4, t3)));
        VectorColumns.store(stepResultNumbers, 8 * i, stepResult);
        Object x2 = Vectors.negate(x);
        Object condition4 = Vectors.lessOrEqual(x2, constant1);
        Object condition5 = Vectors.greaterOrEqual(x2, constant2);
        Object t4 = Vectors.divide(Vectors.subtract(x2, constant1), allWidth2);
        Object t5 = Vectors.choose(condition5, constant2, t4);
        Object t6 = Vectors.choose(condition4, constant1, t5);
        VectorColumns.store(t6Numbers, 8 * i, t6);
      }
    }

    private void loop2(KernelBlock block) {
      byte[] t6Numbers = block.float64s(4);
      boolean[] conditionNumbers = block.booleans(2);
      byte[] stepResultNumbers = block.float64s(3);
      byte[] resultsBytes = block.bytes(1);
      int resultsAt = block.at(1);
      Object constant1 = Vectors.broadcast(3.0);
      Object constant2 = Vectors.broadcast(2.0);
      Object constant3 = Vectors.broadcast(-1.0);
      int count = block.count();
      for (int i = 0; i < count; i += Vectors.LANES_64) {
        Object t6 = VectorColumns.float64(t6Numbers, 8 * i);
        Object condition = VectorColumns.bool(conditionNumbers, i, Vectors.FLOAT64);
        Object stepResult = VectorColumns.float64(stepResultNumbers, 8 * i);
        Object stepResult2 = Vectors.multiply(Vectors.multiply(t6, t6), Vectors.subtract(constant1,
            Vectors.multiply(constant2, t6)));
        VectorColumns.storeFloat64(resultsBytes, resultsAt + 8 * i, Vectors.choose(condition,
            constant3, Vectors.max(stepResult, stepResult2)));
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

    @Override
    protected int lanes() {
      return Vectors.LANES_64;
    }

    @Override
    protected void vectors(KernelBlock block) {
      byte[] xBytes = block.bytes(0);
      int xAt = block.at(0);
      byte[] yBytes = block.bytes(1);
      int yAt = block.at(1);
      byte[] resultsBytes = block.bytes(2);
      int resultsAt = block.at(2);
      Object constant1 = Vectors.broadcast(1.0E-9);
      Object constant2 = Vectors.broadcast(true, Vectors.FLOAT64);
      Object constant3 = Vectors.broadcast(0.0);
      int count = block.count();
      for (int i = 0; i < count; i += Vectors.LANES_64) {
        Object x = VectorColumns.float64(xBytes, xAt + 8 * i);
        Object y = VectorColumns.float64(yBytes, yAt + 8 * i);
        Object close = Vectors.less(Vectors.abs(Vectors.subtract(x, y)), constant1);
        Object condition = Vectors.or(close, Vectors.and(Vectors.not(Vectors.equal(x, x)),
            Vectors.not(Vectors.equal(y, y))));
        VectorColumns.storeBool(resultsBytes, resultsAt + i, Vectors.or(Vectors.and(condition,
            Vectors.not(Vectors.xor(constant2, Vectors.or(Vectors.greater(x, constant3), close)))),
            Vectors.and(Vectors.not(condition), Vectors.xor(close, Vectors.greater(x, y)))));
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
        Object a = VectorColumns.int32(aBytes, aAt + 4 * i);
        Object b = Vectors.add(a, constant1);
        Object b2 = Vectors.add(b, constant2);
        VectorColumns.storeInt32(resultsBytes, resultsAt + 4 * i, Vectors.subtract(Vectors.min(b2,
            a), Vectors.negate(a)));
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

  private static final class CallLoops extends ArrayKernel {
    private static final KernelSignature SIGNATURE = new KernelSignature("call", TypeCode.FLOAT64,
        false, "price", "strike", "years");

    private final double rate;

    CallLoops(double rate) {
      super(SIGNATURE);
      this.rate = rate;
    }

    @Override
    protected void plain(KernelBlock block) {
      double[] price = block.doubles(0);
      double[] strike = block.doubles(1);
      float[] years = block.floats(2);
      double[] results = block.doubles(3);
      int count = block.count();
      for (int i = 0; i < count; i++) {
        results[i] = Bodies.call(price[i], strike[i], years[i], rate);
      }
    }

    @Override
    protected int lanes() {
      return Vectors.LANES_64;
    }

    @Override
    protected KernelStages stages() {
      return KernelStages.<CallLoops>of(
          CallLoops::loop1,
          (_, block) -> VectorMath.exp(block.float64s(4), block.float64s(7), block.count()),
          (_, block) -> VectorMath.log(block.float64s(6), block.float64s(8), block.count()),
          CallLoops::loop2,
          (_, block) -> VectorMath.tanh(block.float64s(9), block.float64s(11), block.count()),
          (_, block) -> VectorMath.tanh(block.float64s(10), block.float64s(12), block.count()),
          CallLoops::loop3,
          (_, block) -> VectorMath.pow(block.float64s(12), block.float64s(13), block.float64s(14), block.count()),
          CallLoops::loop4);
    }

    private void loop1(KernelBlock block) {
      byte[] yearsBytes = block.bytes(2);
      int yearsAt = block.at(2);
      byte[] expArgumentNumbers = block.float64s(4);
      byte[] spreadNumbers = block.float64s(5);
      byte[] priceBytes = block.bytes(0);
      int priceAt = block.at(0);
      byte[] strikeBytes = block.bytes(1);
      int strikeAt = block.at(1);
      byte[] logArgumentNumbers = block.float64s(6);
      Object constant1 = Vectors.broadcast(-rate);
      Object constant2 = Vectors.broadcast(0.2);
      int count = block.count();
      for (int i = 0; i < count; i += Vectors.LANES_64) {
        Object years = VectorColumns.halfFloat32(yearsBytes, yearsAt + 4 * i);
        Object price = VectorColumns.float64(priceBytes, priceAt + 8 * i);
        Object strike = VectorColumns.float64(strikeBytes, strikeAt + 8 * i);
        Object expArgument = Vectors.multiply(constant1, Vectors.cast(years, Vectors.FLOAT64));
        VectorColumns.store(expArgumentNumbers, 8 * i, expArgument);
        Object spread = Vectors.multiply(constant2, Vectors.sqrt(Vectors.cast(years,
            Vectors.FLOAT64)));
        VectorColumns.store(spreadNumbers, 8 * i, spread);
        Object logArgument = Vectors.divide(price, strike);
        VectorColumns.store(logArgumentNumbers, 8 * i, logArgument);
      }
    }

    private void loop2(KernelBlock block) {
      byte[] logNumbers = block.float64s(8);
      byte[] yearsBytes = block.bytes(2);
      int yearsAt = block.at(2);
      byte[] spreadNumbers = block.float64s(5);
      byte[] highNumbers = block.float64s(9);
      byte[] tanhArgumentNumbers = block.float64s(10);
      Object allRate = Vectors.broadcast(rate);
      int count = block.count();
      for (int i = 0; i < count; i += Vectors.LANES_64) {
        Object log = VectorColumns.float64(logNumbers, 8 * i);
        Object years = VectorColumns.halfFloat32(yearsBytes, yearsAt + 4 * i);
        Object spread = VectorColumns.float64(spreadNumbers, 8 * i);
        Object high = Vectors.divide(Vectors.add(log, Vectors.multiply(allRate, Vectors.cast(years,
            Vectors.FLOAT64))), spread);
        VectorColumns.store(highNumbers, 8 * i, high);
        Object tanhArgument = Vectors.subtract(high, spread);
        VectorColumns.store(tanhArgumentNumbers, 8 * i, tanhArgument);
      }
    }

    private void loop3(KernelBlock block) {
      byte[] exp2Numbers = block.float64s(13);
      double exp2 = ArrayMath.exp(rate);
      Object allExp2 = Vectors.broadcast(exp2);
      int count = block.count();
      for (int i = 0; i < count; i += Vectors.LANES_64) {
        VectorColumns.store(exp2Numbers, 8 * i, allExp2);
      }
    }

    private void loop4(KernelBlock block) {
      byte[] priceBytes = block.bytes(0);
      int priceAt = block.at(0);
      byte[] tanhNumbers = block.float64s(11);
      byte[] expNumbers = block.float64s(7);
      byte[] strikeBytes = block.bytes(1);
      int strikeAt = block.at(1);
      byte[] powNumbers = block.float64s(14);
      byte[] resultsBytes = block.bytes(3);
      int resultsAt = block.at(3);
      int count = block.count();
      for (int i = 0; i < count; i += Vectors.LANES_64) {
        Object price = VectorColumns.float64(priceBytes, priceAt + 8 * i);
        Object tanh = VectorColumns.float64(tanhNumbers, 8 * i);
        Object exp = VectorColumns.float64(expNumbers, 8 * i);
        Object strike = VectorColumns.float64(strikeBytes, strikeAt + 8 * i);
        Object pow = VectorColumns.float64(powNumbers, 8 * i);
        VectorColumns.storeFloat64(resultsBytes, resultsAt + 8 * i,
            Vectors.subtract(Vectors.multiply(price, tanh), Vectors.multiply(Vectors.multiply(exp,
            strike), pow)));
      }
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
        results[i] = Bodies.energy(m[i], v[i]);
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
        Object p = Vectors.multiply(m, v);
        VectorColumns.storeFloat64(resultsBytes, resultsAt + 8 * i,
            Vectors.multiply(Vectors.multiply(constant1, p), v));
      }
    }

    @Override
    protected boolean adds() {
      return true;
    }

    @Override
    protected double sum(KernelBlock block) {
      byte[] mBytes = block.bytes(0);
      int mAt = block.at(0);
      byte[] vBytes = block.bytes(1);
      int vAt = block.at(1);
      byte[] resultsBytes = block.bytes(2);
      int resultsAt = block.at(2);
      Object constant1 = Vectors.broadcast(0.5);
      double[] sums = block.sums();
      int count = block.count();
      for (int lane = 0; lane < 8; lane += Vectors.LANES_64) {
        Object sum0 = Vectors.noSum();
        Object sum8 = Vectors.noSum();
        Object sum16 = Vectors.noSum();
        Object sum24 = Vectors.noSum();
        for (int i = lane; i < count; i += 32) {
          Object m = VectorColumns.float64(mBytes, mAt + 8 * i);
          Object v = VectorColumns.float64(vBytes, vAt + 8 * i);
          Object p = Vectors.multiply(m, v);
          sum0 = Vectors.addFloat64(sum0, Vectors.multiply(Vectors.multiply(constant1, p), v));
          Object m8 = VectorColumns.float64(mBytes, mAt + 8 * (i + 8));
          Object v8 = VectorColumns.float64(vBytes, vAt + 8 * (i + 8));
          Object p8 = Vectors.multiply(m8, v8);
          sum8 = Vectors.addFloat64(sum8, Vectors.multiply(Vectors.multiply(constant1, p8), v8));
          Object m16 = VectorColumns.float64(mBytes, mAt + 8 * (i + 16));
          Object v16 = VectorColumns.float64(vBytes, vAt + 8 * (i + 16));
          Object p16 = Vectors.multiply(m16, v16);
          sum16 = Vectors.addFloat64(sum16, Vectors.multiply(Vectors.multiply(constant1, p16),
              v16));
          Object m24 = VectorColumns.float64(mBytes, mAt + 8 * (i + 24));
          Object v24 = VectorColumns.float64(vBytes, vAt + 8 * (i + 24));
          Object p24 = Vectors.multiply(m24, v24);
          sum24 = Vectors.addFloat64(sum24, Vectors.multiply(Vectors.multiply(constant1, p24),
              v24));
        }
        VectorColumns.store(sums, lane, sum0);
        VectorColumns.store(sums, lane + 8, sum8);
        VectorColumns.store(sums, lane + 16, sum16);
        VectorColumns.store(sums, lane + 24, sum24);
      }
      return Vectors.fold(sums, resultsBytes, resultsAt);
    }
  }

  private static final class ShadeLoops extends ArrayKernel {
    private static final KernelSignature SIGNATURE = new KernelSignature("shade", TypeCode.UINT8,
        true, "pixel", "isMarked");

    private final boolean inverse;

    ShadeLoops(boolean inverse) {
      super(SIGNATURE);
      this.inverse = inverse;
    }

    @Override
    protected void plain(KernelBlock block) {
      int[] pixel = block.ints(0);
      boolean[] isMarked = block.booleans(1);
      int[] results = block.ints(2);
      int count = block.count();
      for (int i = 0; i < count; i++) {
        results[i] = Bodies.shade(pixel[i], isMarked[i], inverse);
      }
    }

    @Override
    protected int lanes() {
      return Vectors.LANES_32;
    }

    @Override
    protected void vectors(KernelBlock block) {
      int[] pixelNumbers = block.ints(0);
      boolean[] isMarkedNumbers = block.booleans(1);
      int[] resultsNumbers = block.ints(2);
      Object allInverse = Vectors.broadcast(inverse, Vectors.INT32);
      Object constant1 = Vectors.broadcast(255);
      Object constant2 = Vectors.broadcast(24);
      Object constant3 = Vectors.broadcast(127);
      int count = block.count();
      for (int i = 0; i < count; i += Vectors.LANES_32) {
        Object pixel = VectorColumns.int32(pixelNumbers, i);
        Object isMarked = VectorColumns.bool(isMarkedNumbers, i, Vectors.INT32);
        Object shown = Vectors.choose(allInverse, Vectors.subtract(constant1, pixel), pixel);
        VectorColumns.store(resultsNumbers, i, Vectors.choose(isMarked,
            Vectors.bitAnd(Vectors.shiftRight(Vectors.shiftLeft(shown, constant2), constant2),
            constant3), shown));
      }
    }
  }

  private static final class ScaledLoops extends ArrayKernel {
    private static final KernelSignature SIGNATURE = new KernelSignature("scaled", TypeCode.FLOAT32,
        false, "x", "y");

    private final float factor;

    ScaledLoops(float factor) {
      super(SIGNATURE);
      this.factor = factor;
    }

    @Override
    protected void plain(KernelBlock block) {
      long[] x = block.longs(0);
      float[] y = block.floats(1);
      float[] results = block.floats(2);
      int count = block.count();
      for (int i = 0; i < count; i++) {
        results[i] = Bodies.scaled(x[i], y[i], factor);
      }
    }

    @Override
    protected int lanes() {
      return Vectors.LANES_OF_LONGS;
    }

    @Override
    protected KernelStages stages() {
      return KernelStages.<ScaledLoops>of(
          ScaledLoops::loop1,
          ScaledLoops::loop2);
    }

    private void loop1(KernelBlock block) {
      float[] yNumbers = block.floats(1);
      float[] partNumbers = block.floats(3);
      Object allFactor = Vectors.broadcast(factor, Vectors.HALF_FLOAT32);
      int count = block.count();
      for (int i = 0; i < count; i += Vectors.LANES_64) {
        Object y = VectorColumns.halfFloat32(yNumbers, i);
        Object part = Vectors.cast(Vectors.floor(Vectors.cast(Vectors.multiply(y, allFactor),
            Vectors.FLOAT64)), Vectors.HALF_FLOAT32);
        VectorColumns.store(partNumbers, i, part);
      }
    }

    private void loop2(KernelBlock block) {
      float[] yNumbers = block.floats(1);
      byte[] xBytes = block.bytes(0);
      int xAt = block.at(0);
      float[] partNumbers = block.floats(3);
      byte[] resultsBytes = block.bytes(2);
      int resultsAt = block.at(2);
      Object constant1 = Vectors.broadcast(3.0);
      Object allFactor = Vectors.broadcast(factor, Vectors.HALF_FLOAT32);
      int count = block.count();
      for (int i = 0; i < count; i += Vectors.LANES_64) {
        Object y = VectorColumns.halfFloat32(yNumbers, i);
        Object x = VectorColumns.int64(xBytes, xAt + 8 * i);
        Object part = VectorColumns.halfFloat32(partNumbers, i);
        VectorColumns.storeFloat32(resultsBytes, resultsAt + 4 * i,
            Vectors.choose(Vectors.castMask(Vectors.greater(Vectors.rint(Vectors.cast(y,
            Vectors.FLOAT64)), constant1), Vectors.HALF_FLOAT32), Vectors.multiply(allFactor,
            Vectors.cast(x, Vectors.HALF_FLOAT32)), part));
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
