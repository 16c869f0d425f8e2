package dev.recordwire.array.internal.vector;

import dev.recordwire.array.internal.kernel.Int32Sums;
import dev.recordwire.array.internal.kernel.VectorSupport;
import dev.recordwire.array.internal.number.WideSum;
import java.lang.foreign.MemorySegment;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

// dtype bits: Integer.BYTES
// dtype bits long: IntVector -> LongVector, Integer -> Long, INTS -> LONGS
// dtype bits long: loadInts -> loadLongs, 16 -> 32, 0xFFFF -> 0xFFFF_FFFFL
// dtype unsigned: ASHR -> LSHR
/// [Int32Sums] with vectors. Each lane is split into a high and a low part, and the parts are
/// summed in lanes of the same width: in a block they can't overflow, and nothing has to be
/// widened.
final class VectorInt32Sums implements Int32Sums {
  private static final VectorSpecies<Integer> SPECIES = VectorSupport.INTS;
  private static final VectorSpecies<Byte> LOADED = VectorSupport.BYTES;
  private static final long BYTES = Integer.BYTES;
  private static final int STEP = LOADED.length();
  private static final int WIDTH = STEP / (int) BYTES;

  /// So few elements that the sum of their parts, over all lanes, still fits one lane.
  private static final int BLOCK = 8192;

  private final Int32Sums scalar;

  VectorInt32Sums(Int32Sums scalar) {
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
    // dtype if bits byte
    // | int inFours = 0; // Four are too much code for HotSpot to inline.
    // dtype else
    int inFours = byteSize - byteSize % (4 * STEP);
    for (int i = 0; i != inFours; i += 4 * STEP) { // Not <: see VectorMemory.
      IntVector lanes0 = load(segment, at + i);
      IntVector lanes1 = load(segment, at + i + STEP);
      IntVector lanes2 = load(segment, at + i + 2L * STEP);
      IntVector lanes3 = load(segment, at + i + 3L * STEP);
      highs = highs.add(high(lanes0).add(high(lanes1))).add(high(lanes2).add(high(lanes3)));
      lows = lows.add(low(lanes0).add(low(lanes1))).add(low(lanes2).add(low(lanes3)));
    }
    // dtype end
    for (int i = inFours; i < byteSize; i += STEP) {
      IntVector lanes = load(segment, at + i);
      highs = highs.add(high(lanes));
      lows = lows.add(low(lanes));
    }
    long high = highs.reduceLanesToLong(VectorOperators.ADD);
    long low = lows.reduceLanesToLong(VectorOperators.ADD);
    // dtype if bits byte, bits short
    // | total.add(high + low);
    // dtype else
    total.add(high, 16, low);
    // dtype end
  }

  private static IntVector high(IntVector lanes) {
    // dtype if bits byte
    // | IntVector left = lanes.lanewise(VectorOperators.LSHL, 8);
    // | IntVector upper = lanes.lanewise(VectorOperators.ASHR, 24);
    // | return upper.add(left.lanewise(VectorOperators.ASHR, 24));
    // dtype else
    return lanes.lanewise(VectorOperators.ASHR, 16);
    // dtype end
  }

  private static IntVector low(IntVector lanes) {
    // dtype if bits byte
    // | IntVector left = lanes.lanewise(VectorOperators.LSHL, 16);
    // | IntVector upper = left.lanewise(VectorOperators.ASHR, 24);
    // | IntVector lower = lanes.lanewise(VectorOperators.LSHL, 24);
    // | return upper.add(lower.lanewise(VectorOperators.ASHR, 24));
    // dtype else if bits short
    // | return lanes.lanewise(VectorOperators.LSHL, 16).lanewise(VectorOperators.ASHR, 16);
    // dtype else
    return lanes.and(0xFFFF);
    // dtype end
  }

  private static IntVector load(MemorySegment segment, long at) {
    return VectorMemory.loadInts(segment, at);
  }
}
