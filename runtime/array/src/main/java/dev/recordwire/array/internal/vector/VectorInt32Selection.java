package dev.recordwire.array.internal.vector;

import dev.recordwire.array.internal.kernel.Int32Selection;
import dev.recordwire.array.internal.kernel.Masks;
import dev.recordwire.array.internal.kernel.Variant;
import dev.recordwire.array.internal.kernel.VectorSupport;
import dev.recordwire.array.internal.storage.Elements;
import dev.recordwire.array.internal.storage.Storage;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandles;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorSpecies;
import org.jspecify.annotations.Nullable;

// dtype only int8, int16, int64
// dtype bits: IntVector, Integer, INTS, reinterpretAsInts, loadInts
/// [Int32Selection] with vectors: a block is picked by bools that fill a vector of their own. What
/// is left is done in pieces of one vector, or of eight lanes where that is more, since bools are
/// then read eight at a time.
final class VectorInt32Selection implements Int32Selection {
  private static final @Nullable Variant FIXED = Variant.of(MethodHandles.lookup());
  private static final VectorSpecies<Integer> SPECIES = VectorSupport.INTS;
  private static final long BYTES = Integer.BYTES;
  private static final int WIDTH = SPECIES.length();
  private static final int BLOCK = VectorBools.COUNT;
  private static final int PIECE = Math.max(8, WIDTH);

  /// A bit for each lane of a vector.
  private static final long LANES = -1L >>> (Long.SIZE - WIDTH);

  private final Int32Selection scalar;
  private final Variant variant;

  VectorInt32Selection(Int32Selection scalar, Variant variant) {
    this.scalar = scalar;
    this.variant = variant;
  }

  /// Asked where it is needed: where HotSpot calls a method instead of copying it to its callers, a
  /// variant that they passed would be no constant.
  private Variant variant() {
    return FIXED == null ? variant : FIXED;
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
    long blocks = VectorSupport.makesMasks() ? count - count % BLOCK : 0;
    for (long i = 0; i < blocks; i += BLOCK) {
      long at = i * BYTES;
      long bits = VectorBools.bits(mask, atMask + (int) i);
      select(bits, BLOCK, a, atA + at, b, atB + at, target, atTarget + at);
    }
    long pieces = count - count % PIECE;
    for (long i = blocks; i < pieces; i += PIECE) {
      long at = i * BYTES;
      long bits = bits(mask, atMask + (int) i);
      select(bits, PIECE, a, atA + at, b, atB + at, target, atTarget + at);
    }
    long at = pieces * BYTES;
    scalar.select(
        mask,
        atMask + (int) pieces,
        a,
        atA + at,
        b,
        atB + at,
        target,
        atTarget + at,
        count - pieces);
  }

  private void select(
      long bits, int lanes, Object a, long atA, Object b, long atB, Object target, long atTarget) {
    Variant variant = variant();
    for (int lane = 0; lane < lanes; lane += WIDTH) {
      long at = lane * BYTES;
      IntVector others = load(variant.second(), b, atB + at);
      store(
          variant.target(),
          target,
          atTarget + at,
          others.blend(load(variant.first(), a, atA + at), lanes(bits >>> lane)));
    }
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
    long from = 0;
    long to = 0;
    if (VectorSupport.compresses(BYTES)) {
      // Whole vectors are written, so there must be room for one after what has been kept so far.
      while (count - from >= BLOCK && kept - to >= BLOCK) {
        long bits = VectorBools.bits(mask, atMask + (int) from);
        to += keep(bits, BLOCK, a, atA + from * BYTES, target, atTarget + to * BYTES);
        from += BLOCK;
      }
      while (count - from >= PIECE && kept - to >= PIECE) {
        long bits = bits(mask, atMask + (int) from);
        to += keep(bits, PIECE, a, atA + from * BYTES, target, atTarget + to * BYTES);
        from += PIECE;
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

  /// Returns how many it kept.
  private long keep(long bits, int lanes, Object a, long atA, Object target, long atTarget) {
    Variant variant = variant();
    long to = 0;
    for (int lane = 0; lane < lanes; lane += WIDTH) {
      long some = (bits >>> lane) & LANES;
      store(
          variant.target(),
          target,
          atTarget + to * BYTES,
          load(variant.first(), a, atA + lane * BYTES).compress(lanes(some)));
      to += Long.bitCount(some);
    }
    return to;
  }

  private static long bits(byte[] mask, int at) {
    long bits = 0;
    for (int i = 0; i < PIECE; i += 8) {
      bits |= Masks.bits(Elements.int64(mask, at + i)) << i;
    }
    return bits;
  }

  private static VectorMask<Integer> lanes(long bits) {
    return VectorMask.fromLong(SPECIES, bits);
  }

  private static IntVector load(Storage storage, Object memory, long at) {
    return storage == Storage.BYTES
        ? VectorMemory.load((byte[]) memory, at).reinterpretAsInts()
        : VectorMemory.loadInts((MemorySegment) memory, at); // cast here: see VectorMemory
  }

  private static void store(Storage storage, Object memory, long at, IntVector values) {
    if (storage == Storage.BYTES) {
      VectorMemory.store((byte[]) memory, at, values.reinterpretAsBytes());
    } else {
      VectorMemory.store((MemorySegment) memory, at, values.reinterpretAsBytes()); // cast here
    }
  }
}
