package dev.recordwire.array.internal.vector;

import dev.recordwire.array.internal.kernel.Int32Searches;
import dev.recordwire.array.internal.kernel.VectorSupport;
import dev.recordwire.array.internal.number.Narrowing;
import java.lang.foreign.MemorySegment;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorSpecies;

// dtype bits: IntVector, Integer, INTS, loadInts
// dtype computed: int value
/// [Int32Searches] with vectors.
final class VectorInt32Searches implements Int32Searches {
  private static final VectorSpecies<Integer> SPECIES = VectorSupport.INTS;
  private static final VectorSpecies<Byte> LOADED = VectorSupport.BYTES;
  private static final long BYTES = Integer.BYTES;
  private static final int WIDTH = SPECIES.length();
  private static final long STEP = LOADED.length();

  private final Int32Searches scalar;

  VectorInt32Searches(Int32Searches scalar) {
    this.scalar = scalar;
  }

  @Override
  public long indexOf(MemorySegment segment, long at, long count, int value) {
    segment.isNative(); // Fixes its type for the compiler: see Kernels.
    IntVector wanted = IntVector.broadcast(SPECIES, Narrowing.int32(value));
    long whole = count - count % WIDTH;
    long end = at + whole * BYTES;
    long start = at;
    // To ask of four at once whether one of them has it is less than to ask each.
    for (; start <= end - 4 * STEP; start += 4 * STEP) {
      VectorMask<Integer> equal01 =
          load(segment, start).eq(wanted).or(load(segment, start + STEP).eq(wanted));
      VectorMask<Integer> equal23 =
          load(segment, start + 2 * STEP).eq(wanted).or(load(segment, start + 3 * STEP).eq(wanted));
      if (equal01.or(equal23).anyTrue()) {
        break;
      }
    }
    for (; start < end; start += STEP) {
      VectorMask<Integer> equal = load(segment, start).eq(wanted);
      if (equal.anyTrue()) {
        return (start - at) / BYTES + equal.firstTrue();
      }
    }
    long index = scalar.indexOf(segment, end, count - whole, value);
    return index < 0 ? -1 : whole + index;
  }

  private static IntVector load(MemorySegment segment, long at) {
    return VectorMemory.loadInts(segment, at);
  }
}
