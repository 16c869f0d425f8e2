package dev.recordwire.array.internal.vector;

import dev.recordwire.array.internal.kernel.Float64Comparison;
import dev.recordwire.array.internal.kernel.Masks;
import dev.recordwire.array.internal.kernel.Operator;
import dev.recordwire.array.internal.kernel.Variant;
import dev.recordwire.array.internal.kernel.VectorSupport;
import dev.recordwire.array.internal.storage.Elements;
import dev.recordwire.array.internal.storage.MappedElements;
import dev.recordwire.array.internal.storage.NativeElements;
import dev.recordwire.array.internal.storage.Storage;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandles;
import jdk.incubator.vector.ByteVector;
import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;
import org.jspecify.annotations.Nullable;

// dtype carrier: double, Double, DoubleVector, DOUBLES, reinterpretAsDoubles, loadDoubles
/// [Float64Comparison] with vectors: a block gives bools that fill a vector of their own. What is
/// left is done in pieces of one vector, or of eight lanes where that is more, since bools are then
/// written eight at a time; the last piece overlaps what was done before.
final class VectorFloat64Comparison implements Float64Comparison {
  private static final @Nullable Variant FIXED = Variant.of(MethodHandles.lookup());
  private static final VectorSpecies<Double> SPECIES = VectorSupport.DOUBLES;
  private static final long BYTES = Double.BYTES;
  private static final int WIDTH = SPECIES.length();
  private static final int PIECE = Math.max(8, WIDTH);
  private static final int BLOCK = VectorBools.COUNT;

  private final Float64Comparison scalar;
  private final Variant variant;

  VectorFloat64Comparison(Float64Comparison scalar, Variant variant) {
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
  public void compare(Object a, long atA, double value, Object target, long atTarget, long count) {
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
      DoubleVector right = load(variant.second(), b, atB + lane * BYTES);
      bits |=
          compare(operator, load(variant.first(), a, atA + lane * BYTES), right).toLong() << lane;
    }
    return bits;
  }

  private long bits(Object a, long atA, double value, int lanes) {
    Variant variant = variant();
    Operator operator = variant.operator();
    DoubleVector right = DoubleVector.broadcast(SPECIES, value);
    long bits = 0;
    for (int lane = 0; lane < lanes; lane += WIDTH) {
      bits |=
          compare(operator, load(variant.first(), a, atA + lane * BYTES), right).toLong() << lane;
    }
    return bits;
  }

  private static VectorMask<Double> compare(Operator operator, DoubleVector a, DoubleVector b) {
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
    return test(operator, a);
  }

  private static VectorMask<Double> test(Operator operator, DoubleVector a) {
    if (operator == Operator.IS_NAN) {
      return a.test(VectorOperators.IS_NAN);
    }
    if (operator == Operator.IS_INFINITE) {
      return a.test(VectorOperators.IS_INFINITE);
    }
    if (operator == Operator.IS_FINITE) {
      return a.test(VectorOperators.IS_FINITE);
    }
    if (operator == Operator.SIGN_BIT) {
      return a.test(VectorOperators.IS_NEGATIVE);
    }
    throw operator.unknown();
  }

  private static DoubleVector load(Storage storage, Object memory, long at) {
    return storage == Storage.BYTES
        ? VectorMemory.load((byte[]) memory, at).reinterpretAsDoubles()
        : VectorMemory.loadDoubles((MemorySegment) memory, at); // cast here: see VectorMemory
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
