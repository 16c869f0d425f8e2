package dev.recordwire.array.internal.kernel;

import static java.lang.invoke.MethodType.methodType;

import java.lang.invoke.MethodHandles;

/// Elementary functions of float64, a block of numbers at a time. The results have the same bits on
/// every backend and machine, which are those of the method of the same name in
/// [dev.recordwire.array.ArrayMath].
///
/// The loops are over `byte[]`, where most views have their elements; others are copied there. A
/// copy of the loops for each place in memory, as [Variants] makes them, would be much code.
///
/// An array is followed by the index of the byte where its first number starts, and from there on
/// has room for a multiple of [#LANES] numbers. What is behind the first `count` of `results` may
/// be anything afterwards, and what is there of the others should be ordinary numbers, such as 1,
/// because those of other kinds may take longer. Results may not be written over arguments.
public interface ElementaryFunctions {
  /// The most numbers that a loop computes at a time.
  int LANES = 8;

  /// Computes a function of one number, of kind [Operator.Kind#FUNCTION], for each of the first
  /// `count` in `x`.
  void apply(Operator function, byte[] x, int xAt, byte[] results, int at, int count);

  /// Computes a function of two numbers, of kind [Operator.Kind#FUNCTION_OF_TWO], for each of the
  /// first `count` in `x` and `y`.
  void apply(
      Operator function, byte[] x, int xAt, byte[] y, int yAt, byte[] results, int at, int count);

  /// The functions of a backend.
  static ElementaryFunctions load(Backend backend) {
    String name = backend.className(ElementaryFunctions.class);
    try {
      Class<?> functions = Class.forName(name);
      return (ElementaryFunctions)
          MethodHandles.privateLookupIn(functions, MethodHandles.lookup())
              .findConstructor(functions, methodType(void.class))
              .invoke();
    } catch (Throwable e) {
      throw new LinkageError("can't make " + name, e);
    }
  }
}
