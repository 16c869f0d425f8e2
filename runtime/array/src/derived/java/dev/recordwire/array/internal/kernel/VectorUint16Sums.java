package dev.recordwire.array.internal.kernel;

import java.lang.foreign.MemorySegment;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/// [Uint16Sums] with vectors. Each lane is split into a high and a low part, and the parts are
/// summed in lanes of the same width: in a block they can't overflow, and nothing has to be
/// widened.
final class VectorUint16Sums implements Uint16Sums {
  private static final VectorSpecies<Integer> SPECIES = VectorSupport.INTS;
  private static final VectorSpecies<Byte> LOADED = VectorSupport.BYTES;
  private static final long BYTES = 2;
  private static final int WIDTH = LOADED.length() / (int) BYTES;

  /// So few elements that the sum of their parts, over all lanes, still fits one lane.
  private static final int BLOCK = 8192;

  private final Uint16Sums scalar;

  VectorUint16Sums(Uint16Sums scalar) {
    this.scalar = scalar;
  }

  @Override
  public void sum(MemorySegment segment, long at, long count, WideSum total) {
    long whole = count - count % WIDTH;
    for (long done = 0; done < whole; done += BLOCK) {
      block(segment, at + done * BYTES, (int) (Math.min(whole - done, BLOCK) * BYTES), total);
    }
    scalar.sum(segment, at + whole * BYTES, count - whole, total);
  }

  private static void block(MemorySegment segment, long at, int byteSize, WideSum total) {
    segment.isNative(); // Fixes its type for the compiler: see Kernels.
    IntVector highs = IntVector.zero(SPECIES);
    IntVector lows = highs;
    for (int i = 0; i < byteSize; i += LOADED.length()) {
      IntVector lanes = load(segment, at + i);
      highs = highs.add(high(lanes));
      lows = lows.add(low(lanes));
    }
    long high = highs.reduceLanesToLong(VectorOperators.ADD);
    long low = lows.reduceLanesToLong(VectorOperators.ADD);
    total.add(high + low);
  }

  private static IntVector high(IntVector lanes) {
    return lanes.lanewise(VectorOperators.LSHR, 16);
  }

  private static IntVector low(IntVector lanes) {
    return lanes.lanewise(VectorOperators.LSHL, 16).lanewise(VectorOperators.LSHR, 16);
  }

  private static IntVector load(MemorySegment segment, long at) {
    return VectorMemory.load(LOADED, segment, at).reinterpretAsInts();
  }
}
