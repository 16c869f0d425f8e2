package dev.recordwire.benchmarks.kernel;

import java.util.Locale;

/// A formula of elements at one index, which candidates compute for arrays of float64.
public enum Formula {
  /// `((0.25 x - 1.5) x + 3) x - 2`.
  POLYNOMIAL(1),
  /// `sqrt(x x + y y)`.
  DISTANCE(2),
  /// The price of a European call by Black and Scholes, of price, strike and years: with a
  /// logarithm, a square root and three exponentials.
  BLACK_SCHOLES(3),
  /// `x > y ? 2 (x - y) : 0.5 (y - x)`.
  CONDITION(2),
  /// The sum of `0.5 x y y`.
  SUM(2);

  private final int inputs;

  Formula(int inputs) {
    this.inputs = inputs;
  }

  /// How many arrays it reads.
  int inputs() {
    return inputs;
  }

  /// Its name in charts and tables.
  public String words() {
    return this == BLACK_SCHOLES ? "Black–Scholes" : name().toLowerCase(Locale.ROOT);
  }
}
