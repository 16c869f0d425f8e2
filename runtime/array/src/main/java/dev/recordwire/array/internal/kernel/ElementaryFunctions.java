package dev.recordwire.array.internal.kernel;

import static java.lang.invoke.MethodType.methodType;

import java.lang.invoke.MethodHandles;

/// Elementary functions of float64, a block of numbers at a time. The results have the same bits on
/// every backend and machine, which are those of the method of the same name in
/// [dev.recordwire.array.ArrayMath].
///
/// The loops are over Java arrays, wherever the elements lie, since each function is one loop of
/// its own: a copy for each place in memory, as [Variants] makes them, would be much code.
///
/// The arrays have room for a multiple of [#LANES] numbers. What is behind the first `count`
/// of `results` may be anything afterwards, and what is there of the others should be
/// ordinary numbers, such as 1, because those of other kinds may take longer.
public interface ElementaryFunctions {
  /// The most numbers that a loop computes at a time.
  int LANES = 8;

  /// Computes a function of one number, of kind [Operator.Kind#FUNCTION], for each of the first
  /// `count` in `x`. The results may not be the arguments.
  void apply(Operator function, double[] x, double[] results, int count);

  /// Computes a function of two numbers, of kind [Operator.Kind#FUNCTION_OF_TWO], for each of the
  /// first `count` in `x` and `y`. The results may not be the arguments.
  void apply(Operator function, double[] x, double[] y, double[] results, int count);

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
