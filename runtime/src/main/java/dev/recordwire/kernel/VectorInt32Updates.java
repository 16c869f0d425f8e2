package dev.recordwire.kernel;

import static java.nio.ByteOrder.LITTLE_ENDIAN;

import java.lang.foreign.MemorySegment;
import jdk.incubator.vector.ByteVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/// [Int32Updates] with vectors, as far as they pay: scaling goes through float64, which is left
/// to the scalar loops. The last vector overlaps the one before it: it is read before anything
/// is written, and writes what is there already where they overlap.
final class VectorInt32Updates implements Int32Updates {
  private static final VectorSpecies<Integer> SPECIES = VectorSupport.INTS;
  private static final VectorSpecies<Byte> LOADED = VectorSupport.BYTES;
  private static final long BYTES = 4;
  private static final int WIDTH = SPECIES.length();

  private final Int32Updates scalar;

  VectorInt32Updates(Int32Updates scalar) {
    this.scalar = scalar;
  }

  @Override
  public boolean scalable(int value, double factor) {
    return scalar.scalable(value, factor);
  }

  @Override
  public long firstUnscalable(MemorySegment segment, long at, long count, double factor) {
    return scalar.firstUnscalable(segment, at, count, factor);
  }

  @Override
  public void scale(MemorySegment segment, long at, long count, double factor) {
    scalar.scale(segment, at, count, factor);
  }

  @Override
  public void scaleWrapping(MemorySegment segment, long at, long count, double factor) {
    scalar.scaleWrapping(segment, at, count, factor);
  }

  @Override
  public void clip(MemorySegment segment, long at, long count, int low, int high) {
    segment.isNative(); // Fixes its type for the compiler: see Kernels.
    if (count < WIDTH) {
      scalar.clip(segment, at, count, low, high);
      return;
    }
    IntVector lows = IntVector.broadcast(SPECIES, low);
    IntVector highs = IntVector.broadcast(SPECIES, high);
    long last = at + (count - WIDTH) * BYTES;
    IntVector tail = clip(load(segment, last), lows, highs);
    for (long start = at; start < last; start += LOADED.length()) {
      store(segment, start, clip(load(segment, start), lows, highs));
    }
    store(segment, last, tail);
  }

  private static IntVector clip(IntVector values, IntVector lows, IntVector highs) {
    return values.lanewise(VectorOperators.MAX, lows).lanewise(VectorOperators.MIN, highs);
  }

  private static IntVector load(MemorySegment segment, long at) {
    return ByteVector.fromMemorySegment(LOADED, segment, at, LITTLE_ENDIAN).reinterpretAsInts();
  }

  private static void store(MemorySegment segment, long at, IntVector values) {
    values.reinterpretAsBytes().intoMemorySegment(segment, at, LITTLE_ENDIAN);
  }
}
