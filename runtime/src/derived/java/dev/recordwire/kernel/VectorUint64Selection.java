package dev.recordwire.kernel;

import java.lang.invoke.MethodHandles;
import jdk.incubator.vector.LongVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorSpecies;
import org.jspecify.annotations.Nullable;

/// [Uint64Selection] with vectors: a block is what fills one vector, or eight lanes where that
/// is more, since bools are read eight at a time.
final class VectorUint64Selection implements Uint64Selection {
  private static final @Nullable Variant FIXED = Variant.of(MethodHandles.lookup());
  private static final VectorSpecies<Long> SPECIES = VectorSupport.LONGS;
  private static final long BYTES = 8;
  private static final int WIDTH = SPECIES.length();
  private static final int BLOCK = Math.max(8, WIDTH);

  /// A bit for each lane of a vector.
  private static final long LANES = -1L >>> (Long.SIZE - WIDTH);

  private final Uint64Selection scalar;
  private final Variant variant;

  VectorUint64Selection(Uint64Selection scalar, Variant variant) {
    this.scalar = scalar;
    this.variant = variant;
  }

  @Override
  public void select(
      byte[] mask,
      int atMask,
      Object a,
      long atA,
      Object b,
      long atB,
      Object target,
      long atTarget,
      long count) {
    Variant variant = FIXED == null ? this.variant : FIXED;
    long whole = count - count % BLOCK;
    for (long i = 0; i < whole; i += BLOCK) {
      long bits = bits(mask, atMask + (int) i);
      for (int lane = 0; lane < BLOCK; lane += WIDTH) {
        long at = (i + lane) * BYTES;
        LongVector others = load(variant.second(), b, atB + at);
        store(
            variant.target(),
            target,
            atTarget + at,
            others.blend(load(variant.first(), a, atA + at), lanes(bits >>> lane)));
      }
    }
    long at = whole * BYTES;
    scalar.select(
        mask, atMask + (int) whole, a, atA + at, b, atB + at, target, atTarget + at, count - whole);
  }

  @Override
  public void filter(
      byte[] mask,
      int atMask,
      Object a,
      long atA,
      long count,
      Object target,
      long atTarget,
      long kept) {
    Variant variant = FIXED == null ? this.variant : FIXED;
    long from = 0;
    long to = 0;
    if (VectorSupport.compresses(BYTES)) {
      // Whole vectors are written, so there must be room for one after what has been kept so far.
      while (count - from >= BLOCK && kept - to >= BLOCK) {
        long bits = bits(mask, atMask + (int) from);
        for (int lane = 0; lane < BLOCK; lane += WIDTH) {
          long some = (bits >>> lane) & LANES;
          store(
              variant.target(),
              target,
              atTarget + to * BYTES,
              load(variant.first(), a, atA + from * BYTES).compress(lanes(some)));
          from += WIDTH;
          to += Long.bitCount(some);
        }
      }
    }
    scalar.filter(
        mask,
        atMask + (int) from,
        a,
        atA + from * BYTES,
        count - from,
        target,
        atTarget + to * BYTES,
        kept - to);
  }

  private static long bits(byte[] mask, int at) {
    long bits = 0;
    for (int i = 0; i < BLOCK; i += 8) {
      bits |= Masks.bits(Elements.int64(mask, at + i)) << i;
    }
    return bits;
  }

  private static VectorMask<Long> lanes(long bits) {
    return VectorMask.fromLong(SPECIES, bits);
  }

  private static LongVector load(Storage storage, Object memory, long at) {
    return VectorMemory.load(storage, memory, at).reinterpretAsLongs();
  }

  private static void store(Storage storage, Object memory, long at, LongVector values) {
    VectorMemory.store(storage, memory, at, values.reinterpretAsBytes());
  }
}
