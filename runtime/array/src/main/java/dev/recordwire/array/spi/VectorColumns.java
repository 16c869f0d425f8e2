package dev.recordwire.array.spi;

import dev.recordwire.array.internal.kernel.Masks;
import dev.recordwire.array.internal.kernel.VectorSupport;
import dev.recordwire.array.internal.storage.Elements;
import jdk.incubator.vector.ByteVector;
import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.LongVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/// The vectors and masks of generated loops, as [Vectors] has them, in the memory of columns: in
/// the bytes of elements, and in Java arrays of numbers.
public final class VectorColumns {
  private VectorColumns() {}

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

  /// A vector of [Vectors#LANES_64] float32 that start at a byte.
  public static Object halfFloat32(byte[] bytes, int at) {
    return ByteVector.fromArray(VectorSupport.HALF_BYTES, bytes, at).reinterpretAsFloats();
  }

  /// A vector of [Vectors#LANES_64] int32 that start at a byte.
  public static Object halfInt32(byte[] bytes, int at) {
    return ByteVector.fromArray(VectorSupport.HALF_BYTES, bytes, at).reinterpretAsInts();
  }

  /// A vector of numbers from an index on.
  public static Object float32(float[] numbers, int index) {
    return FloatVector.fromArray(VectorSupport.FLOATS, numbers, index);
  }

  /// A vector of [Vectors#LANES_64] numbers from an index on.
  public static Object halfFloat32(float[] numbers, int index) {
    return FloatVector.fromArray(VectorSupport.HALF_FLOATS, numbers, index);
  }

  /// A vector of numbers from an index on.
  public static Object int32(int[] numbers, int index) {
    return IntVector.fromArray(VectorSupport.INTS, numbers, index);
  }

  /// A vector of [Vectors#LANES_64] numbers from an index on.
  public static Object halfInt32(int[] numbers, int index) {
    return IntVector.fromArray(VectorSupport.HALF_INTS, numbers, index);
  }

  /// A vector of numbers from an index on.
  public static Object int64(long[] numbers, int index) {
    return LongVector.fromArray(VectorSupport.LONGS, numbers, index);
  }

  /// A mask of bools from an index on.
  ///
  /// @param kind the kind of vectors that it is for
  public static Object bool(boolean[] bools, int index, Object kind) {
    return VectorMask.fromArray((VectorSpecies<?>) kind, bools, index);
  }

  /// Stores numbers from an index on, as they are.
  public static void store(double[] numbers, int index, Object vector) {
    ((DoubleVector) vector).intoArray(numbers, index);
  }

  /// Stores float64 from a byte on, as they are.
  public static void store(byte[] bytes, int at, Object vector) {
    ((DoubleVector) vector).reinterpretAsBytes().intoArray(bytes, at);
  }

  /// Stores numbers from an index on, as they are.
  public static void store(float[] numbers, int index, Object vector) {
    ((FloatVector) vector).intoArray(numbers, index);
  }

  /// Stores numbers from an index on.
  public static void store(int[] numbers, int index, Object vector) {
    ((IntVector) vector).intoArray(numbers, index);
  }

  /// Stores numbers from an index on.
  public static void store(long[] numbers, int index, Object vector) {
    ((LongVector) vector).intoArray(numbers, index);
  }

  /// Stores a mask's bools from an index on.
  public static void store(boolean[] bools, int index, Object mask) {
    ((VectorMask<?>) mask).intoArray(bools, index);
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
}
