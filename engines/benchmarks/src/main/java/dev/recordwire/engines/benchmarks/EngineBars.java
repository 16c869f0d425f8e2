package dev.recordwire.engines.benchmarks;

import dev.recordwire.benchmarks.report.SpeedChart.Bar;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/// Bars of formats beside a common one.
final class EngineBars {
  private EngineBars() {}

  /// The bars of all cells but the common format's; none if that was not measured.
  ///
  /// @param common the format that the others are multiples of
  /// @param time the time of a cell, whatever its unit
  static <C> List<Bar> of(
      List<C> cells, String common, Function<C, String> format, ToDoubleFunction<C> time) {
    return cells.stream()
        .filter(cell -> format.apply(cell).equals(common))
        .mapToDouble(time)
        .boxed()
        .flatMap(
            reference ->
                cells.stream()
                    .filter(cell -> !format.apply(cell).equals(common))
                    .map(
                        cell ->
                            new Bar(
                                format.apply(cell),
                                format.apply(cell).startsWith("recordwire"),
                                reference / time.applyAsDouble(cell))))
        .toList();
  }
}
