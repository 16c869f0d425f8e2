package dev.recordwire.engines.pipeline;

import dev.recordwire.examples.drawing.LinearScale;
import dev.recordwire.examples.drawing.Numbers;
import dev.recordwire.examples.drawing.Svg;

/// A bar for each hour: the flights that were late, as far as the job counted them.
final class DelayedBars {
  static final double HEIGHT = 110;

  private static final int HOURS = 24;
  private static final double GAP = 4;
  private static final double ROOM = 1.15;

  private final Result result;
  private final long[] delayed = new long[HOURS];
  private final LinearScale x;
  private final LinearScale y;

  DelayedBars(Result result, double left, double top, double width) {
    this.result = result;
    long most = 1;
    for (Hour each : result.expected().hours()) {
      delayed[each.hour()] += each.delayed();
      most = Math.max(most, delayed[each.hour()]);
    }
    x = new LinearScale(0, HOURS, left, left + width);
    y = new LinearScale(0, most * ROOM, top + HEIGHT, top);
  }

  void draw(Svg svg) {
    svg.rectangle("plot", x.fromPixel(), y.toPixel(), x.toPixel() - x.fromPixel(), HEIGHT);
    for (int hour = 0; hour < HOURS; hour++) {
      svg.label("tick middle", x.at(hour + 0.5), y.fromPixel() + 18, String.valueOf(hour));
      if (delayed[hour] > 0) {
        double top = y.at((double) delayed[hour]);
        svg.rectangle(
            "bar",
            x.at((double) hour) + GAP,
            top,
            x.at(hour + 1.0) - x.at((double) hour) - 2 * GAP,
            y.fromPixel() - top);
        svg.label("cell", x.at(hour + 0.5), top - 4, Numbers.grouped(delayed[hour]));
      }
    }
    svg.line("zero", x.fromPixel(), y.fromPixel(), x.toPixel(), y.fromPixel());
    svg.label(
        "tick middle",
        x.at(result.savepoint() / 120.0),
        y.at(0) - HEIGHT / 2,
        "not counted: the first version's state has no component for them");
  }
}
