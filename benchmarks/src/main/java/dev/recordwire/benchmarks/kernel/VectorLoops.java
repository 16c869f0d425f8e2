package dev.recordwire.benchmarks.kernel;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/// The formulas as loops over a `double[]`, written by hand with the Vector API and its functions.
final class VectorLoops {
  private static final VectorSpecies<Double> SPECIES = DoubleVector.SPECIES_PREFERRED;
  private static final int WIDTH = SPECIES.length();

  private VectorLoops() {}

  static Calculation of(Formula formula, Inputs inputs) {
    if (formula == Formula.SUM) {
      return Calculation.ofOne(() -> sum(inputs.x(), inputs.y()));
    }
    double[] target = new double[inputs.size()];
    return new Calculation(
        () -> {
          switch (formula) {
            case POLYNOMIAL -> polynomial(inputs.x(), target);
            case DISTANCE -> distance(inputs.x(), inputs.y(), target);
            case BLACK_SCHOLES -> call(inputs.x(), inputs.y(), inputs.z(), target);
            case CONDITION -> condition(inputs.x(), inputs.y(), target);
            case SUM -> throw new IllegalArgumentException(formula.words());
          }
          return target[0];
        },
        target::clone);
  }

  private static void polynomial(double[] x, double[] target) {
    int i = 0;
    for (; i < SPECIES.loopBound(x.length); i += WIDTH) {
      DoubleVector a = DoubleVector.fromArray(SPECIES, x, i);
      a.mul(0.25).sub(1.5).mul(a).add(3).mul(a).sub(2).intoArray(target, i);
    }
    for (; i < x.length; i++) {
      target[i] = Formulas.polynomial(x[i]);
    }
  }

  private static void distance(double[] x, double[] y, double[] target) {
    int i = 0;
    for (; i < SPECIES.loopBound(x.length); i += WIDTH) {
      DoubleVector a = DoubleVector.fromArray(SPECIES, x, i);
      DoubleVector b = DoubleVector.fromArray(SPECIES, y, i);
      a.mul(a).add(b.mul(b)).sqrt().intoArray(target, i);
    }
    for (; i < x.length; i++) {
      target[i] = Formulas.distance(x[i], y[i]);
    }
  }

  private static void condition(double[] x, double[] y, double[] target) {
    int i = 0;
    for (; i < SPECIES.loopBound(x.length); i += WIDTH) {
      DoubleVector a = DoubleVector.fromArray(SPECIES, x, i);
      DoubleVector b = DoubleVector.fromArray(SPECIES, y, i);
      VectorMask<Double> isLarger = a.compare(VectorOperators.GT, b);
      b.sub(a).mul(0.5).blend(a.sub(b).mul(2), isLarger).intoArray(target, i);
    }
    for (; i < x.length; i++) {
      target[i] = Formulas.condition(x[i], y[i]);
    }
  }

  private static double sum(double[] x, double[] y) {
    DoubleVector sum0 = DoubleVector.zero(SPECIES);
    DoubleVector sum1 = sum0;
    DoubleVector sum2 = sum0;
    DoubleVector sum3 = sum0;
    int i = 0;
    for (; i < x.length - 4 * WIDTH + 1; i += 4 * WIDTH) {
      sum0 = sum0.add(term(x, y, i));
      sum1 = sum1.add(term(x, y, i + WIDTH));
      sum2 = sum2.add(term(x, y, i + 2 * WIDTH));
      sum3 = sum3.add(term(x, y, i + 3 * WIDTH));
    }
    double sum = sum0.add(sum1).add(sum2.add(sum3)).reduceLanes(VectorOperators.ADD);
    for (; i < x.length; i++) {
      sum += Formulas.sum(x[i], y[i]);
    }
    return sum;
  }

  private static DoubleVector term(double[] x, double[] y, int i) {
    DoubleVector b = DoubleVector.fromArray(SPECIES, y, i);
    return DoubleVector.fromArray(SPECIES, x, i).mul(0.5).mul(b).mul(b);
  }

  private static void call(double[] prices, double[] strikes, double[] years, double[] target) {
    double drift = Formulas.RATE + 0.5 * Formulas.VOLATILITY * Formulas.VOLATILITY;
    int i = 0;
    for (; i < SPECIES.loopBound(prices.length); i += WIDTH) {
      DoubleVector price = DoubleVector.fromArray(SPECIES, prices, i);
      DoubleVector strike = DoubleVector.fromArray(SPECIES, strikes, i);
      DoubleVector year = DoubleVector.fromArray(SPECIES, years, i);
      DoubleVector spread = year.sqrt().mul(Formulas.VOLATILITY);
      DoubleVector high =
          price.div(strike).lanewise(VectorOperators.LOG).add(year.mul(drift)).div(spread);
      DoubleVector discounted = strike.mul(year.mul(-Formulas.RATE).lanewise(VectorOperators.EXP));
      price.mul(normal(high)).sub(discounted.mul(normal(high.sub(spread)))).intoArray(target, i);
    }
    for (; i < prices.length; i++) {
      target[i] =
          Formulas.call(prices[i], strikes[i], years[i], Formulas.RATE, Formulas.VOLATILITY);
    }
  }

  private static DoubleVector normal(DoubleVector x) {
    DoubleVector k = DoubleVector.broadcast(SPECIES, 1).div(x.abs().mul(0.2316419).add(1));
    DoubleVector polynomial =
        k.mul(1.330274429)
            .sub(1.821255978)
            .mul(k)
            .add(1.781477937)
            .mul(k)
            .sub(0.356563782)
            .mul(k)
            .add(0.31938153)
            .mul(k);
    DoubleVector tail =
        x.mul(-0.5).mul(x).lanewise(VectorOperators.EXP).mul(0.3989422804014327).mul(polynomial);
    return DoubleVector.broadcast(SPECIES, 1)
        .sub(tail)
        .blend(tail, x.compare(VectorOperators.LT, 0));
  }
}
