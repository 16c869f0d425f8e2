package dev.recordwire.benchmarks.array;

import dev.recordwire.benchmarks.report.Svg;

/// The common look of the charts of array operations.
final class ArrayCharts {
  private static final String STYLES =
      """
      .a { fill: #0b6e6e } .b { fill: #12908f } .c { fill: #7cc7c4 } .d { fill: #a9b6c2 }
      .line { stroke: #c2571a; stroke-width: 1; stroke-dasharray: 3 3 }
      .over { paint-order: stroke; stroke: #ffffff; stroke-width: 3px }
      """;

  private ArrayCharts() {}

  static Svg open(int width, int height, String title, String subtitle) {
    Svg svg = new Svg(width, height, title, STYLES);
    svg.text("note", Svg.MARGIN, 62, subtitle);
    return svg;
  }
}
