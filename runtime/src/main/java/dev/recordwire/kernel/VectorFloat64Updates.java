package dev.recordwire.kernel;

import static java.nio.ByteOrder.LITTLE_ENDIAN;

import java.lang.foreign.MemorySegment;
import jdk.incubator.vector.ByteVector;
import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorSpecies;

/// [Float64Updates] with vectors. The last vector overlaps the one before it: it is read before
/// anything is written, and writes what is there already where they overlap.
final class VectorFloat64Updates implements Float64Updates {
  private static final VectorSpecies<Double> SPECIES = VectorSupport.DOUBLES;
  private static final VectorSpecies<Byte> LOADED = VectorSupport.BYTES;
  private static final long BYTES = 8;
  private static final int WIDTH = SPECIES.length();

  private final Float64Updates scalar;

  VectorFloat64Updates(Float64Updates scalar) {
    this.scalar = scalar;
  }

  @Override
  public void scale(MemorySegment segment, long at, long count, double factor) {
    segment.isNative(); // Fixes its type for the compiler: see Kernels.
    if (count < WIDTH) {
      scalar.scale(segment, at, count, factor);
      return;
    }
    long last = at + (count - WIDTH) * BYTES;
    DoubleVector tail = load(segment, last).mul(factor);
    for (long start = at; start < last; start += LOADED.length()) {
      store(segment, start, load(segment, start).mul(factor));
    }
    store(segment, last, tail);
  }

  @Override
  public void clip(MemorySegment segment, long at, long count, double low, double high) {
    segment.isNative(); // Fixes its type for the compiler: see Kernels.
    if (count < WIDTH) {
      scalar.clip(segment, at, count, low, high);
      return;
    }
    long last = at + (count - WIDTH) * BYTES;
    DoubleVector tail = load(segment, last).max(low).min(high);
    for (long start = at; start < last; start += LOADED.length()) {
      store(segment, start, load(segment, start).max(low).min(high));
    }
    store(segment, last, tail);
  }

  private static DoubleVector load(MemorySegment segment, long at) {
    return ByteVector.fromMemorySegment(LOADED, segment, at, LITTLE_ENDIAN).reinterpretAsDoubles();
  }

  private static void store(MemorySegment segment, long at, DoubleVector values) {
    values.reinterpretAsBytes().intoMemorySegment(segment, at, LITTLE_ENDIAN);
  }
}
