package dev.recordwire.engines.pipeline;

import dev.recordwire.examples.drawing.Svg;
import java.util.List;

/// The mean delays by distance and hour of departure, as coloured cells.
final class DelayMap {
  private static final double ROW = 26;
  private static final int HOURS = 24;

  /// Below it a mean says little, and is not written.
  private static final int ENOUGH = 10;

  private static final double LATEST = 60;
  private static final double EARLIEST = -15;
  private static final int[] LATE = {200, 85, 61};
  private static final int[] EARLY = {61, 126, 166};
  private static final int WHITE = 255;

  private final List<Hour> hours;
  private final double left;
  private final double top;
  private final double column;
  private final int rows;

  DelayMap(Result result, double left, double top, double width) {
    this.hours =
        result.stations().stream()
            .filter(station -> station.kind() == Station.Kind.FILES)
            .flatMap(station -> station.figures().stream())
            .flatMap(figures -> figures.hours().stream())
            .toList();
    this.left = left;
    this.top = top;
    this.column = width / HOURS;
    this.rows = hours.stream().mapToInt(Hour::miles).max().orElse(0) / Flight.MILES + 1;
  }

  double height() {
    return rows * ROW;
  }

  void draw(Svg svg) {
    svg.rectangle("plot", left, top, column * HOURS, height());
    svg.axisTitle(left - 90, top + height() / 2, "miles");
    for (int row = 0; row < rows; row++) {
      svg.label(
          "tick end",
          left - 8,
          top + (row + 0.5) * ROW + 4,
          "%d–%d".formatted(row * Flight.MILES, (row + 1) * Flight.MILES - 1));
    }
    for (Hour each : hours) {
      svg.leaf(
          "rect",
          "x",
          left(each) + 0.5,
          "y",
          top(each) + 0.5,
          "width",
          column - 1,
          "height",
          ROW - 1,
          "fill",
          colour(each.mean()));
    }
    svg.label(
        "tick end",
        left + column * HOURS,
        top + height() + 18,
        "· fewer than %d flights".formatted(ENOUGH));
  }

  /// Writes the means into the cells.
  void write(Svg svg) {
    for (Hour each : hours) {
      svg.label(
          each.mean() > LATEST / 2 ? "cell pale" : "cell",
          left(each) + column / 2,
          top(each) + ROW / 2 + 4,
          each.flights() < ENOUGH ? "·" : String.valueOf(Math.round(each.mean())));
    }
  }

  private double left(Hour each) {
    return left + each.hour() * column;
  }

  private double top(Hour each) {
    int row = each.miles() / Flight.MILES;
    return top + row * ROW;
  }

  /// White for a flight in time, red for a late one and blue for an early one.
  private static String colour(double minutes) {
    int[] full = minutes < 0 ? EARLY : LATE;
    double share = Math.min(1, minutes / (minutes < 0 ? EARLIEST : LATEST));
    return "rgb(%d, %d, %d)"
        .formatted(mixed(full[0], share), mixed(full[1], share), mixed(full[2], share));
  }

  private static long mixed(int full, double share) {
    return Math.round(WHITE + (full - WHITE) * share);
  }
}
