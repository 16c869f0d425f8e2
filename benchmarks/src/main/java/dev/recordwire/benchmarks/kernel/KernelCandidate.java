package dev.recordwire.benchmarks.kernel;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A way to compute formulas on arrays that is measured.
public enum KernelCandidate {
  /// Our kernels.
  RECORDWIRE,
  RECORDWIRE_PARALLEL,
  /// Our kernels without the vector module.
  RECORDWIRE_SCALAR,
  /// Our lazy chains of views' operations.
  LAZY_CHAIN,
  /// Loops with the Vector API, written by hand.
  VECTOR_LOOP,
  PLAIN_LOOP,
  NUMPY,
  NUMEXPR,
  NUMEXPR_PARALLEL,
  /// Loops in Python, compiled by `njit`.
  NUMBA,
  NUMBA_PARALLEL;

  private static final String VECTOR_MODULE = "--add-modules=jdk.incubator.vector";

  boolean isJava() {
    return compareTo(NUMPY) < 0;
  }

  /// Whether it has another thread to work on.
  boolean isParallel() {
    return name().endsWith("_PARALLEL");
  }

  boolean offers(Formula formula) {
    return this != LAZY_CHAIN || (formula != Formula.BLACK_SCHOLES && formula != Formula.CONDITION);
  }

  /// Prepares a formula of a Java candidate; nothing if the candidate does not offer it.
  private Optional<Calculation> open(Formula formula, Inputs inputs) {
    return switch (this) {
      case RECORDWIRE, RECORDWIRE_SCALAR -> Optional.of(new Views(inputs).kernel(formula));
      case RECORDWIRE_PARALLEL -> Optional.of(new Views(inputs).parallelKernel(formula));
      case LAZY_CHAIN -> new Views(inputs).chain(formula);
      case VECTOR_LOOP -> Optional.of(VectorLoops.of(formula, inputs));
      case PLAIN_LOOP -> Optional.of(PlainLoops.of(formula, inputs));
      case NUMPY, NUMEXPR, NUMEXPR_PARALLEL, NUMBA, NUMBA_PARALLEL -> Optional.empty();
    };
  }

  /// Prepares a formula, and checks the results: our kernels give exactly what the methods give,
  /// but for a sum, whose order is another one.
  ///
  /// @throws IllegalArgumentException if the candidate does not offer the formula
  /// @throws IllegalStateException if a result is another one
  Calculation checked(Formula formula, Inputs inputs) {
    Calculation calculation =
        open(formula, inputs)
            .orElseThrow(() -> new IllegalArgumentException(this + " does not offer " + formula));
    boolean isKernel = name().startsWith("RECORDWIRE");
    calculation.check(inputs.expected(formula), isKernel && formula != Formula.SUM);
    return calculation;
  }

  /// The flags of its JVM.
  List<String> flags() {
    return this == RECORDWIRE_SCALAR ? List.of() : List.of(VECTOR_MODULE);
  }

  /// Its name in charts and tables.
  public String words() {
    return switch (this) {
      case NUMPY -> "NumPy";
      case NUMEXPR -> "NumExpr";
      case NUMEXPR_PARALLEL -> "NumExpr, parallel";
      case NUMBA -> "Numba";
      case NUMBA_PARALLEL -> "Numba, parallel";
      case RECORDWIRE -> "Recordwire";
      case RECORDWIRE_PARALLEL -> "Recordwire, parallel";
      case RECORDWIRE_SCALAR -> "Recordwire, no vectors";
      default -> name().toLowerCase(Locale.ROOT).replace('_', ' ');
    };
  }
}
