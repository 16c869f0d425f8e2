package dev.recordwire.examples.quakes;

import dev.recordwire.examples.drawing.LinearScale;
import dev.recordwire.examples.drawing.Svg;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/// The timeline of a week: the events by time, with their magnitudes as heights.
final class QuakeTimeline {
  static final double HEIGHT = 230;

  /// The width of the name of a day, in pixels.
  private static final double DAY_WIDTH = 64;

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEE d MMM", Locale.ROOT).withZone(ZoneOffset.UTC);

  private final Week week;
  private final Instant first;
  private final Instant last;
  private final LinearScale x;
  private final LinearScale y;

  /// A timeline whose upper left corner is at a point.
  QuakeTimeline(Week week, double left, double top, double width) {
    this.week = week;
    this.first = week.quakes().getLast().time();
    this.last = week.quakes().getFirst().time();
    x = new LinearScale(0, seconds(last), left, left + width);
    y = new LinearScale(-1, 7, top + HEIGHT, top);
  }

  void draw(Svg svg) {
    double left = x.fromPixel();
    double right = x.toPixel();
    svg.rectangle("plot", left, y.toPixel(), right - left, HEIGHT);
    for (int magnitude = 0; magnitude <= 6; magnitude++) {
      svg.line("rule", left, y.at(magnitude), right, y.at(magnitude));
      svg.label("tick end", left - 8, y.at(magnitude) + 4, Integer.toString(magnitude));
    }
    Instant midnight = first.truncatedTo(ChronoUnit.DAYS).plus(1, ChronoUnit.DAYS);
    for (; midnight.isBefore(last); midnight = midnight.plus(1, ChronoUnit.DAYS)) {
      double at = x.at(seconds(midnight));
      svg.line("rule", at, y.toPixel(), at, y.fromPixel());
      if (at < right - DAY_WIDTH) {
        svg.label("tick", at + 5, y.fromPixel() + 18, DAY.format(midnight));
      }
    }
    QuakeMarks marks = new QuakeMarks(svg);
    for (Quake quake : week.quakes()) {
      marks.draw(quake, x.at(seconds(quake.time())), y.at(quake.magnitude()));
    }
  }

  private double seconds(Instant time) {
    return (double) Duration.between(first, time).toSeconds();
  }
}
