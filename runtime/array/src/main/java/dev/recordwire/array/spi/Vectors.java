package dev.recordwire.array.spi;

import dev.recordwire.array.internal.kernel.VectorSupport;
import dev.recordwire.array.internal.number.Floats;
import dev.recordwire.array.internal.number.Roots;
import dev.recordwire.array.internal.vector.VectorLanes;
import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.LongVector;
import jdk.incubator.vector.Vector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorOperators.Comparison;
import jdk.incubator.vector.VectorSpecies;

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

  /// [#LANES_64] where the processor converts vectors of 64-bit integers to floating point and
  /// back, and 0 elsewhere.
  public static final int LANES_OF_LONGS = VectorSupport.convertsLongs() ? LANES_64 : 0;

  /// The kind of vectors of float64.
  public static final Object FLOAT64 = VectorSupport.DOUBLES;

  /// The kind of vectors of int64.
  public static final Object INT64 = VectorSupport.LONGS;

  /// The kind of vectors of float32 with [#LANES_32] elements.
  public static final Object FLOAT32 = VectorSupport.FLOATS;

  /// The kind of vectors of int32 with [#LANES_32] elements.
  public static final Object INT32 = VectorSupport.INTS;

  /// The kind of vectors of float32 with [#LANES_64] elements.
  public static final Object HALF_FLOAT32 = VectorSupport.HALF_FLOATS;

  /// The kind of vectors of int32 with [#LANES_64] elements.
  public static final Object HALF_INT32 = VectorSupport.HALF_INTS;

  private Vectors() {}

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

  /// A vector all of whose elements are a number.
  ///
  /// @param kind [#FLOAT32] or [#HALF_FLOAT32]
  public static Object broadcast(float number, Object kind) {
    return FloatVector.broadcast(floats(kind), number);
  }

  /// A vector all of whose elements are a number.
  ///
  /// @param kind [#INT32] or [#HALF_INT32]
  public static Object broadcast(int number, Object kind) {
    return IntVector.broadcast(ints(kind), number);
  }

  /// A mask all of whose bools are the same.
  ///
  /// @param kind the kind of vectors that it is for
  public static Object broadcast(boolean bool, Object kind) {
    return ((VectorSpecies<?>) kind).maskAll(bool);
  }

  @SuppressWarnings("unchecked") // the kind is the caller's to know
  private static VectorSpecies<Float> floats(Object kind) {
    return (VectorSpecies<Float>) kind;
  }

  @SuppressWarnings("unchecked") // the kind is the caller's to know
  private static VectorSpecies<Integer> ints(Object kind) {
    return (VectorSpecies<Integer>) kind;
  }

  /// Numbers as Java's cast makes them those of another kind, with as many elements.
  public static Object cast(Object vector, Object kind) {
    return of(vector).castShape((VectorSpecies<?>) kind, 0);
  }

  /// The same bools for vectors of another kind, with as many elements.
  public static Object castMask(Object mask, Object kind) {
    return maskOf(mask).cast((VectorSpecies<?>) kind);
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

  /// The largest whole numbers that are not greater, as [Math#floor] has them.
  public static Object floor(Object a) {
    DoubleVector numbers = (DoubleVector) a;
    DoubleVector nearest = nearest(numbers);
    DoubleVector lower = nearest.sub(1.0);
    return signed(nearest.blend(lower, nearest.compare(VectorOperators.GT, numbers)), numbers);
  }

  /// The smallest whole numbers that are not less, as [Math#ceil] has them.
  public static Object ceil(Object a) {
    DoubleVector numbers = (DoubleVector) a;
    DoubleVector nearest = nearest(numbers);
    DoubleVector higher = nearest.add(1.0);
    return signed(nearest.blend(higher, nearest.compare(VectorOperators.LT, numbers)), numbers);
  }

  /// The nearest whole numbers, ties to even, as [Math#rint] has them.
  public static Object rint(Object a) {
    return nearest((DoubleVector) a);
  }

  /// Adding 2^52 leaves no room for a fraction; larger numbers have none.
  private static DoubleVector nearest(DoubleVector numbers) {
    DoubleVector size = numbers.abs();
    DoubleVector whole = size.add(Roots.POWER_52).sub(Roots.POWER_52);
    return signed(size.blend(whole, size.compare(VectorOperators.LT, Roots.POWER_52)), numbers);
  }

  /// Numbers with the signs of others.
  private static DoubleVector signed(DoubleVector numbers, DoubleVector others) {
    return numbers
        .abs()
        .reinterpretAsLongs()
        .or(others.reinterpretAsLongs().and(Floats.SIGN))
        .reinterpretAsDoubles();
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

  /// Where a sum starts: what leaves every number that is added as it is.
  public static Object noSum() {
    return DoubleVector.broadcast(VectorSupport.DOUBLES, -0.0);
  }

  /// Adds float64 to a sum, whose kind HotSpot does not know in a loop that changes it.
  public static Object addFloat64(Object sum, Object vector) {
    return ((DoubleVector) sum).add((DoubleVector) vector);
  }

  /// The sum of the lanes of a row of float64 and those of a last row, halved again and again; the
  /// first row is changed.
  public static double fold(double[] sums, byte[] lastRow, int at) {
    return VectorLanes.fold(sums, lastRow, at);
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
