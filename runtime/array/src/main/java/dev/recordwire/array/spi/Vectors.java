package dev.recordwire.array.spi;

import dev.recordwire.array.internal.kernel.Masks;
import dev.recordwire.array.internal.kernel.VectorSupport;
import dev.recordwire.array.internal.storage.Elements;
import jdk.incubator.vector.ByteVector;
import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.LongVector;
import jdk.incubator.vector.Vector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorOperators.Comparison;

/// The operations of generated loops on vectors, and on masks, which have a bool for each lane.
///
/// Vectors and masks are passed as objects, so that generated code names no class of the vector
/// module: it compiles without the module, and runs where the program does not have it as long as
/// it does not call this class. HotSpot knows the class of every vector that it makes, and
/// removes the casts. All operands of an operation come from the same type of elements.
public final class Vectors {
  /// How many elements of 64 bits a vector has.
  public static final int LANES_64 = VectorSupport.DOUBLES.length();

  /// How many elements of 32 bits a vector has.
  public static final int LANES_32 = VectorSupport.FLOATS.length();

  private Vectors() {}

  /// A vector of float64 that start at a byte.
  public static Object float64(byte[] bytes, int at) {
    return ByteVector.fromArray(VectorSupport.BYTES, bytes, at).reinterpretAsDoubles();
  }

  /// A vector of float32 that start at a byte.
  public static Object float32(byte[] bytes, int at) {
    return ByteVector.fromArray(VectorSupport.BYTES, bytes, at).reinterpretAsFloats();
  }

  /// A vector of int32 that start at a byte.
  public static Object int32(byte[] bytes, int at) {
    return ByteVector.fromArray(VectorSupport.BYTES, bytes, at).reinterpretAsInts();
  }

  /// A vector of int64, or the bits of uint64, that start at a byte.
  public static Object int64(byte[] bytes, int at) {
    return ByteVector.fromArray(VectorSupport.BYTES, bytes, at).reinterpretAsLongs();
  }

  /// Stores the elements of a vector from a byte on; of NaN, always the same one.
  public static void storeFloat64(byte[] bytes, int at, Object vector) {
    DoubleVector numbers = (DoubleVector) vector;
    numbers
        .blend(Double.NaN, numbers.compare(VectorOperators.NE, numbers))
        .reinterpretAsBytes()
        .intoArray(bytes, at);
  }

  /// Stores the elements of a vector from a byte on; of NaN, always the same one.
  public static void storeFloat32(byte[] bytes, int at, Object vector) {
    FloatVector numbers = (FloatVector) vector;
    numbers
        .blend(Float.NaN, numbers.compare(VectorOperators.NE, numbers))
        .reinterpretAsBytes()
        .intoArray(bytes, at);
  }

  /// Stores the elements of a vector from a byte on.
  public static void storeInt32(byte[] bytes, int at, Object vector) {
    ((IntVector) vector).reinterpretAsBytes().intoArray(bytes, at);
  }

  /// Stores the elements of a vector from a byte on.
  public static void storeInt64(byte[] bytes, int at, Object vector) {
    ((LongVector) vector).reinterpretAsBytes().intoArray(bytes, at);
  }

  /// Stores a mask's bools from a byte on, each in a byte.
  public static void storeBool(byte[] bytes, int at, Object mask) {
    VectorMask<?> bools = (VectorMask<?>) mask;
    long bits = bools.toLong();
    int lanes = bools.length();
    if (lanes == 8) {
      Elements.int64(bytes, at, Masks.bytes(bits));
    } else if (lanes == 16) {
      Elements.int64(bytes, at, Masks.bytes(bits));
      Elements.int64(bytes, at + 8, Masks.bytes(bits >>> 8));
    } else if (lanes == 4) {
      Elements.int32(bytes, at, (int) Masks.bytes(bits));
    } else {
      for (int i = 0; i < lanes; i++) {
        bytes[at + i] = (byte) (bits >>> i & 1);
      }
    }
  }

  /// A vector all of whose elements are a number.
  public static Object broadcast(double number) {
    return DoubleVector.broadcast(VectorSupport.DOUBLES, number);
  }

  /// A vector all of whose elements are a number.
  public static Object broadcast(float number) {
    return FloatVector.broadcast(VectorSupport.FLOATS, number);
  }

  /// A vector all of whose elements are a number.
  public static Object broadcast(int number) {
    return IntVector.broadcast(VectorSupport.INTS, number);
  }

  /// A vector all of whose elements are a number.
  public static Object broadcast(long number) {
    return LongVector.broadcast(VectorSupport.LONGS, number);
  }

  public static Object add(Object a, Object b) {
    return of(a).add(of(b));
  }

  public static Object subtract(Object a, Object b) {
    return of(a).sub(of(b));
  }

  public static Object multiply(Object a, Object b) {
    return of(a).mul(of(b));
  }

  /// Divides floating-point numbers.
  public static Object divide(Object a, Object b) {
    return of(a).div(of(b));
  }

  public static Object negate(Object a) {
    return of(a).neg();
  }

  public static Object abs(Object a) {
    return of(a).abs();
  }

  public static Object min(Object a, Object b) {
    return of(a).min(of(b));
  }

  public static Object max(Object a, Object b) {
    return of(a).max(of(b));
  }

  public static Object sqrt(Object a) {
    return of(a).lanewise(VectorOperators.SQRT);
  }

  /// `a * b + c`, rounded once.
  public static Object fma(Object a, Object b, Object c) {
    return of(a).lanewise(VectorOperators.FMA, of(b), of(c));
  }

  public static Object bitAnd(Object a, Object b) {
    return of(a).lanewise(VectorOperators.AND, of(b));
  }

  public static Object bitOr(Object a, Object b) {
    return of(a).lanewise(VectorOperators.OR, of(b));
  }

  public static Object bitXor(Object a, Object b) {
    return of(a).lanewise(VectorOperators.XOR, of(b));
  }

  public static Object bitNot(Object a) {
    return of(a).lanewise(VectorOperators.NOT);
  }

  public static Object shiftLeft(Object a, Object b) {
    return of(a).lanewise(VectorOperators.LSHL, of(b));
  }

  public static Object shiftRight(Object a, Object b) {
    return of(a).lanewise(VectorOperators.ASHR, of(b));
  }

  public static Object shiftRightUnsigned(Object a, Object b) {
    return of(a).lanewise(VectorOperators.LSHR, of(b));
  }

  public static Object less(Object a, Object b) {
    return compare(VectorOperators.LT, a, b);
  }

  public static Object lessOrEqual(Object a, Object b) {
    return compare(VectorOperators.LE, a, b);
  }

  public static Object greater(Object a, Object b) {
    return compare(VectorOperators.GT, a, b);
  }

  public static Object greaterOrEqual(Object a, Object b) {
    return compare(VectorOperators.GE, a, b);
  }

  public static Object equal(Object a, Object b) {
    return compare(VectorOperators.EQ, a, b);
  }

  public static Object notEqual(Object a, Object b) {
    return compare(VectorOperators.NE, a, b);
  }

  private static Object compare(Comparison comparison, Object a, Object b) {
    return of(a).compare(comparison, of(b));
  }

  /// The elements of `a` where the mask is true, and those of `b` elsewhere.
  public static Object choose(Object mask, Object a, Object b) {
    return of(b).blend(of(a), maskOf(mask));
  }

  public static Object and(Object mask, Object other) {
    return maskOf(mask).and(maskOf(other));
  }

  public static Object or(Object mask, Object other) {
    return maskOf(mask).or(maskOf(other));
  }

  public static Object xor(Object mask, Object other) {
    return maskOf(mask).xor(maskOf(other));
  }

  public static Object not(Object mask) {
    return maskOf(mask).not();
  }

  @SuppressWarnings("unchecked") // the type of the elements is the caller's to know
  private static Vector<Object> of(Object vector) {
    return (Vector<Object>) vector;
  }

  @SuppressWarnings("unchecked") // the type of the elements is the caller's to know
  private static VectorMask<Object> maskOf(Object mask) {
    return (VectorMask<Object>) mask;
  }
}
