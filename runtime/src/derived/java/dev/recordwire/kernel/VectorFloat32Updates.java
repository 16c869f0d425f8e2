package dev.recordwire.kernel;

import static java.nio.ByteOrder.LITTLE_ENDIAN;

import java.lang.foreign.MemorySegment;
import jdk.incubator.vector.ByteVector;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorSpecies;

/// [Float32Updates] with vectors. The last vector overlaps the one before it: it is read before
/// anything is written, and writes what is there already where they overlap.
final class VectorFloat32Updates implements Float32Updates {
  private static final VectorSpecies<Float> SPECIES = VectorSupport.FLOATS;
  private static final VectorSpecies<Byte> LOADED = VectorSupport.BYTES;
  private static final long BYTES = 4;
  private static final int WIDTH = SPECIES.length();

  private final Float32Updates scalar;

  VectorFloat32Updates(Float32Updates scalar) {
    this.scalar = scalar;
  }

  @Override
  public void scale(MemorySegment segment, long at, long count, float factor) {
    segment.isNative(); // Fixes its type for the compiler: see Kernels.
    if (count < WIDTH) {
      scalar.scale(segment, at, count, factor);
      return;
    }
    long last = at + (count - WIDTH) * BYTES;
    FloatVector tail = load(segment, last).mul(factor);
    for (long start = at; start < last; start += LOADED.length()) {
      store(segment, start, load(segment, start).mul(factor));
    }
    store(segment, last, tail);
  }

  @Override
  public void clip(MemorySegment segment, long at, long count, float low, float high) {
    segment.isNative(); // Fixes its type for the compiler: see Kernels.
    if (count < WIDTH) {
      scalar.clip(segment, at, count, low, high);
      return;
    }
    long last = at + (count - WIDTH) * BYTES;
    FloatVector tail = load(segment, last).max(low).min(high);
    for (long start = at; start < last; start += LOADED.length()) {
      store(segment, start, load(segment, start).max(low).min(high));
    }
    store(segment, last, tail);
  }

  private static FloatVector load(MemorySegment segment, long at) {
    return ByteVector.fromMemorySegment(LOADED, segment, at, LITTLE_ENDIAN).reinterpretAsFloats();
  }

  private static void store(MemorySegment segment, long at, FloatVector values) {
    values.reinterpretAsBytes().intoMemorySegment(segment, at, LITTLE_ENDIAN);
  }
}
