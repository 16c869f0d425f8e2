package dev.recordwire.array.internal.vector;

import dev.recordwire.array.internal.kernel.Int32Comparison;
import dev.recordwire.array.internal.kernel.Masks;
import dev.recordwire.array.internal.kernel.Operator;
import dev.recordwire.array.internal.kernel.Variant;
import dev.recordwire.array.internal.kernel.VectorSupport;
import dev.recordwire.array.internal.number.Narrowing;
import dev.recordwire.array.internal.storage.Elements;
import dev.recordwire.array.internal.storage.MappedElements;
import dev.recordwire.array.internal.storage.NativeElements;
import dev.recordwire.array.internal.storage.Storage;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandles;
import jdk.incubator.vector.ByteVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;
import org.jspecify.annotations.Nullable;

// dtype bits: IntVector, Integer, INTS, reinterpretAsInts, loadInts
// dtype computed: int value
// dtype unsigned: LT -> ULT, LE -> ULE, GE -> UGE, GT -> UGT
/// [Int32Comparison] with vectors: a block gives bools that fill a vector of their own. What is
/// left is done in pieces of one vector, or of eight lanes where that is more, since bools are then
/// written eight at a time; the last piece overlaps what was done before.
final class VectorInt32Comparison implements Int32Comparison {
  private static final @Nullable Variant FIXED = Variant.of(MethodHandles.lookup());
  private static final VectorSpecies<Integer> SPECIES = VectorSupport.INTS;
  private static final long BYTES = Integer.BYTES;
  private static final int WIDTH = SPECIES.length();
  private static final int PIECE = Math.max(8, WIDTH);
  private static final int BLOCK = VectorBools.COUNT;

  private final Int32Comparison scalar;
  private final Variant variant;

  VectorInt32Comparison(Int32Comparison scalar, Variant variant) {
    this.scalar = scalar;
    this.variant = variant;
  }

  private Variant variant() {
    return FIXED == null ? variant : FIXED;
  }

  @Override
  public void compare(
      Object a, long atA, Object b, long atB, Object target, long atTarget, long count) {
    if (count < PIECE) {
      scalar.compare(a, atA, b, atB, target, atTarget, count);
      return;
    }
    Storage storage = variant().target();
    long whole = VectorSupport.makesMasks() ? count - count % BLOCK : 0;
    for (long i = 0; i < whole; i += BLOCK) {
      long bits = bits(a, atA + i * BYTES, b, atB + i * BYTES, BLOCK);
      store(storage, target, atTarget + i, VectorBools.of(bits));
    }
    for (long i = whole; i < count; i += PIECE) {
      long at = Math.min(i, count - PIECE);
      long bits = bits(a, atA + at * BYTES, b, atB + at * BYTES, PIECE);
      store(storage, target, atTarget + at, bits);
    }
  }

  @Override
  public void compare(Object a, long atA, int value, Object target, long atTarget, long count) {
    if (count < PIECE) {
      scalar.compare(a, atA, value, target, atTarget, count);
      return;
    }
    Storage storage = variant().target();
    long whole = VectorSupport.makesMasks() ? count - count % BLOCK : 0;
    for (long i = 0; i < whole; i += BLOCK) {
      long bits = bits(a, atA + i * BYTES, value, BLOCK);
      store(storage, target, atTarget + i, VectorBools.of(bits));
    }
    for (long i = whole; i < count; i += PIECE) {
      long at = Math.min(i, count - PIECE);
      store(storage, target, atTarget + at, bits(a, atA + at * BYTES, value, PIECE));
    }
  }

  /// Asks for the variant itself: where HotSpot calls this instead of copying it to its callers,
  /// what they passed would be no constant.
  private long bits(Object a, long atA, Object b, long atB, int lanes) {
    Variant variant = variant();
    Operator operator = variant.operator();
    long bits = 0;
    for (int lane = 0; lane < lanes; lane += WIDTH) {
      IntVector right = load(variant.second(), b, atB + lane * BYTES);
      bits |=
          compare(operator, load(variant.first(), a, atA + lane * BYTES), right).toLong() << lane;
    }
    return bits;
  }

  private long bits(Object a, long atA, int value, int lanes) {
    Variant variant = variant();
    Operator operator = variant.operator();
    IntVector right = IntVector.broadcast(SPECIES, Narrowing.int32(value));
    long bits = 0;
    for (int lane = 0; lane < lanes; lane += WIDTH) {
      bits |=
          compare(operator, load(variant.first(), a, atA + lane * BYTES), right).toLong() << lane;
    }
    return bits;
  }

  private static VectorMask<Integer> compare(Operator operator, IntVector a, IntVector b) {
    if (operator == Operator.LESS) {
      return a.compare(VectorOperators.LT, b);
    }
    if (operator == Operator.LESS_OR_EQUAL) {
      return a.compare(VectorOperators.LE, b);
    }
    if (operator == Operator.EQUAL) {
      return a.compare(VectorOperators.EQ, b);
    }
    if (operator == Operator.NOT_EQUAL) {
      return a.compare(VectorOperators.NE, b);
    }
    if (operator == Operator.GREATER_OR_EQUAL) {
      return a.compare(VectorOperators.GE, b);
    }
    if (operator == Operator.GREATER) {
      return a.compare(VectorOperators.GT, b);
    }
    throw operator.unknown();
  }

  private static IntVector load(Storage storage, Object memory, long at) {
    return storage == Storage.BYTES
        ? VectorMemory.load((byte[]) memory, at).reinterpretAsInts()
        : VectorMemory.loadInts((MemorySegment) memory, at); // cast here: see VectorMemory
  }

  private static void store(Storage storage, Object memory, long at, ByteVector bools) {
    if (storage == Storage.BYTES) {
      VectorMemory.store((byte[]) memory, at, bools);
    } else {
      VectorMemory.store((MemorySegment) memory, at, bools); // cast here
    }
  }

  private static void store(Storage storage, Object memory, long at, long bits) {
    for (int i = 0; i < PIECE; i += 8) {
      if (storage == Storage.BYTES) {
        Elements.int64((byte[]) memory, (int) at + i, Masks.bytes(bits >>> i));
      } else if (storage == Storage.MAPPED) {
        MappedElements.int64((MemorySegment) memory, at + i, Masks.bytes(bits >>> i));
      } else {
        NativeElements.int64((MemorySegment) memory, at + i, Masks.bytes(bits >>> i));
      }
    }
  }
}
