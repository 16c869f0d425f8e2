package dev.recordwire.benchmarks.kernel;

import dev.recordwire.array.Float64View;
import java.util.Optional;

/// The formulas on our views: by kernels, and by lazy chains of operations.
final class Views {
  private final Float64View x;
  private final Float64View y;
  private final Float64View z;
  private final Float64View target;

  Views(Inputs inputs) {
    x = Float64View.of(inputs.x());
    y = Float64View.of(inputs.y());
    z = Float64View.of(inputs.z());
    target = Float64View.zeros(inputs.size());
  }

  Calculation kernel(Formula formula) {
    return switch (formula) {
      case POLYNOMIAL -> ofMany(() -> FormulasKernels.polynomial(x, target));
      case DISTANCE -> ofMany(() -> FormulasKernels.distance(x, y, target));
      case BLACK_SCHOLES ->
          ofMany(() -> FormulasKernels.call(x, y, z, Formulas.RATE, Formulas.VOLATILITY, target));
      case CONDITION -> ofMany(() -> FormulasKernels.condition(x, y, target));
      case SUM -> Calculation.ofOne(() -> FormulasKernels.sum(x, y));
    };
  }

  Calculation parallelKernel(Formula formula) {
    FormulasKernels.Parallel kernels = FormulasKernels.parallel();
    return switch (formula) {
      case POLYNOMIAL -> ofMany(() -> kernels.polynomial(x, target));
      case DISTANCE -> ofMany(() -> kernels.distance(x, y, target));
      case BLACK_SCHOLES ->
          ofMany(() -> kernels.call(x, y, z, Formulas.RATE, Formulas.VOLATILITY, target));
      case CONDITION -> ofMany(() -> kernels.condition(x, y, target));
      case SUM -> Calculation.ofOne(() -> kernels.sum(x, y));
    };
  }

  /// A chain of views' operations that makes one pass, if the formula is one. The square of the
  /// other operand is an array of its own.
  Optional<Calculation> chain(Formula formula) {
    return switch (formula) {
      case POLYNOMIAL ->
          Optional.of(
              ofMany(
                  () ->
                      x.lazy()
                          .timesPlus(0.25, -1.5)
                          .times(x)
                          .plus(3)
                          .times(x)
                          .minus(2)
                          .into(target)));
      case DISTANCE ->
          Optional.of(ofMany(() -> x.lazy().square().plus(y.square()).sqrt().into(target)));
      case SUM -> Optional.of(Calculation.ofOne(() -> y.lazy().square().times(x).times(0.5).sum()));
      case BLACK_SCHOLES, CONDITION -> Optional.empty();
    };
  }

  private Calculation ofMany(Operation operation) {
    return new Calculation(() -> operation.computed().get(0), target::toArray);
  }

  /// An operation into the target.
  private interface Operation {
    Float64View computed();
  }
}
