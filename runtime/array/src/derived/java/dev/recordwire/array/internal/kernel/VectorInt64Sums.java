package dev.recordwire.array.internal.kernel;

import java.lang.foreign.MemorySegment;
import jdk.incubator.vector.LongVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/// [Int64Sums] with vectors. Each lane is split into a high and a low part, and the parts are
/// summed in lanes of the same width: in a block they can't overflow, and nothing has to be
/// widened.
final class VectorInt64Sums implements Int64Sums {
  private static final VectorSpecies<Long> SPECIES = VectorSupport.LONGS;
  private static final VectorSpecies<Byte> LOADED = VectorSupport.BYTES;
  private static final long BYTES = 8;
  private static final int WIDTH = LOADED.length() / (int) BYTES;

  /// So few elements that the sum of their parts, over all lanes, still fits one lane.
  private static final int BLOCK = 8192;

  private final Int64Sums scalar;

  VectorInt64Sums(Int64Sums scalar) {
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
    LongVector highs = LongVector.zero(SPECIES);
    LongVector lows = highs;
    for (int i = 0; i < byteSize; i += LOADED.length()) {
      LongVector lanes = load(segment, at + i);
      highs = highs.add(high(lanes));
      lows = lows.add(low(lanes));
    }
    long high = highs.reduceLanesToLong(VectorOperators.ADD);
    long low = lows.reduceLanesToLong(VectorOperators.ADD);
    total.add(high, 32, low);
  }

  private static LongVector high(LongVector lanes) {
    return lanes.lanewise(VectorOperators.ASHR, 32);
  }

  private static LongVector low(LongVector lanes) {
    return lanes.and(0xFFFF_FFFFL);
  }

  private static LongVector load(MemorySegment segment, long at) {
    return VectorMemory.load(LOADED, segment, at).reinterpretAsLongs();
  }
}
