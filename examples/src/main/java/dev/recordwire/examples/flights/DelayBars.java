package dev.recordwire.examples.flights;

import dev.recordwire.examples.drawing.LinearScale;
import dev.recordwire.examples.drawing.Svg;
import java.util.List;

/// A panel of bars: the mean delay of each group that has enough flights.
final class DelayBars {
  static final double HEIGHT = 240;

  private static final int ENOUGH = 100;
  private static final int MINUTES = 10;
  private static final double GAP = 3;

  private final Delays delays;
  private final List<Delays.Group> groups;
  private final LinearScale x;
  private final LinearScale y;

  /// A panel whose upper left corner is at a point.
  DelayBars(Delays delays, double left, double top, double width) {
    this.delays = delays;
    this.groups = delays.groups().stream().filter(group -> group.count() >= ENOUGH).toList();
    double most = groups.stream().mapToDouble(Delays.Group::mean).max().orElse(0);
    double least = groups.stream().mapToDouble(Delays.Group::mean).min().orElse(0);
    x = new LinearScale(0, groups.getLast().number() + 1.0, left, left + width);
    y = new LinearScale(floor(least), -floor(-most), top + HEIGHT, top);
  }

  /// A multiple of ten minutes.
  private static double floor(double minutes) {
    return Math.floor(minutes / MINUTES) * MINUTES;
  }

  void draw(Svg svg, String unit) {
    double left = x.fromPixel();
    double right = x.toPixel();
    svg.rectangle("plot", left, y.toPixel(), right - left, HEIGHT);
    for (double minutes = y.from(); minutes <= y.to(); minutes += MINUTES) {
      svg.line(minutes == 0 ? "zero" : "rule", left, y.at(minutes), right, y.at(minutes));
      svg.label("tick end", left - 8, y.at(minutes) + 4, Integer.toString((int) minutes));
    }
    svg.axisTitle(left - 48, y.toPixel() + HEIGHT / 2, "minutes");
    for (Delays.Group group : groups) {
      double mean = group.mean();
      double from = x.at((double) group.number()) + GAP;
      double to = x.at(group.number() + 1.0) - GAP;
      double top = y.at(Math.max(mean, 0));
      double bottom = y.at(Math.min(mean, 0));
      svg.rectangle(mean < 0 ? "early" : "late", from, top, to - from, bottom - top);
      svg.label(
          "tick middle",
          x.at(group.number() + 0.5),
          y.fromPixel() + 18,
          Long.toString(group.number() * delays.step()));
    }
    svg.label("axis middle", (left + right) / 2, y.fromPixel() + 40, unit);
  }
}
