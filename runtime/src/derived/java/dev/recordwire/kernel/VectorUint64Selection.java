package dev.recordwire.kernel;

import static java.nio.ByteOrder.LITTLE_ENDIAN;

import java.lang.foreign.MemorySegment;
import jdk.incubator.vector.ByteVector;
import jdk.incubator.vector.LongVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorSpecies;

/// [Uint64Selection] with vectors: a block is what fills one vector, or eight lanes where that
/// is more, since bools are read eight at a time.
final class VectorUint64Selection implements Uint64Selection {
  private static final VectorSpecies<Long> SPECIES = VectorSupport.LONGS;
  private static final VectorSpecies<Byte> LOADED = VectorSupport.BYTES;
  private static final long BYTES = 8;
  private static final int WIDTH = SPECIES.length();
  private static final int BLOCK = Math.max(8, WIDTH);

  private final Uint64Selection scalar;

  VectorUint64Selection(Uint64Selection scalar, Variant variant) {
    this.scalar = scalar;
  }

  @Override
  public void select(
      MemorySegment mask,
      long atMask,
      MemorySegment a,
      long atA,
      MemorySegment b,
      long atB,
      MemorySegment target,
      long atTarget,
      long count) {
    mask.isNative(); // Fixes their types for the compiler: see Kernels.
    a.isNative();
    b.isNative();
    target.isNative();
    long whole = count - count % BLOCK;
    for (long i = 0; i < whole; i += BLOCK) {
      long bits = bits(mask, atMask + i);
      for (int lane = 0; lane < BLOCK; lane += WIDTH) {
        long at = (i + lane) * BYTES;
        LongVector others = load(b, atB + at);
        store(target, atTarget + at, others.blend(load(a, atA + at), lanes(bits >>> lane)));
      }
    }
    long at = whole * BYTES;
    scalar.select(
        mask, atMask + whole, a, atA + at, b, atB + at, target, atTarget + at, count - whole);
  }

  @Override
  public void filter(
      MemorySegment mask,
      long atMask,
      MemorySegment a,
      long atA,
      long count,
      MemorySegment target,
      long atTarget,
      long kept) {
    mask.isNative(); // Fixes their types for the compiler: see Kernels.
    a.isNative();
    target.isNative();
    long from = 0;
    long to = 0;
    if (VectorSupport.compresses(BYTES)) {
      // Whole vectors are written, so there must be room for one after what has been kept so far.
      while (count - from >= BLOCK && kept - to >= BLOCK) {
        long bits = bits(mask, atMask + from);
        for (int lane = 0; lane < BLOCK; lane += WIDTH) {
          VectorMask<Long> lanes = lanes(bits >>> lane);
          store(target, atTarget + to * BYTES, load(a, atA + from * BYTES).compress(lanes));
          from += WIDTH;
          to += lanes.trueCount();
        }
      }
    }
    scalar.filter(
        mask,
        atMask + from,
        a,
        atA + from * BYTES,
        count - from,
        target,
        atTarget + to * BYTES,
        kept - to);
  }

  private static long bits(MemorySegment mask, long at) {
    long bits = 0;
    for (int i = 0; i < BLOCK; i += 8) {
      bits |= Masks.bits(mask.get(Elements.LONG, at + i)) << i;
    }
    return bits;
  }

  private static VectorMask<Long> lanes(long bits) {
    return VectorMask.fromLong(SPECIES, bits);
  }

  private static LongVector load(MemorySegment segment, long at) {
    return ByteVector.fromMemorySegment(LOADED, segment, at, LITTLE_ENDIAN).reinterpretAsLongs();
  }

  private static void store(MemorySegment segment, long at, LongVector values) {
    values.reinterpretAsBytes().intoMemorySegment(segment, at, LITTLE_ENDIAN);
  }
}
