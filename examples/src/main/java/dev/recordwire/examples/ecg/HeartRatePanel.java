package dev.recordwire.examples.ecg;

import dev.recordwire.examples.drawing.LinearScale;
import dev.recordwire.examples.drawing.Numbers;
import dev.recordwire.examples.drawing.Svg;
import java.util.OptionalDouble;

/// The panel of the heart rate over the whole recording: a dot for each beat, and the median around
/// it.
final class HeartRatePanel {
  private static final double HEIGHT = 250;
  private static final double SLOWEST = 40;
  private static final double FASTEST = 180;
  private static final int RATE_STEP = 20;
  private static final int TIME_STEP = 30;

  private final Recording recording;
  private final HeartRate heart;
  private final int fromSecond;
  private final LinearScale x;
  private final LinearScale y;

  /// Creates a panel at a point; it highlights the ten seconds from `fromSecond` on.
  HeartRatePanel(Recording recording, HeartRate heart, int fromSecond, double left, double top) {
    this.recording = recording;
    this.heart = heart;
    this.fromSecond = fromSecond;
    x = new LinearScale(0, recording.seconds(), left, left + SignalPanel.WIDTH);
    y = new LinearScale(SLOWEST, FASTEST, top + HEIGHT, top);
  }

  double height() {
    return HEIGHT;
  }

  void draw(Svg svg) {
    drawPaper(svg);
    drawAxes(svg);
    drawMean(svg);
    drawDots(svg);
    drawMedian(svg);
    drawLegend(svg);
  }

  private void drawPaper(Svg svg) {
    svg.rectangle("plot", x.fromPixel(), y.toPixel(), SignalPanel.WIDTH, HEIGHT);
    double left = x.at(fromSecond);
    double right = Math.min(x.toPixel(), x.at(fromSecond + SignalPanel.SECONDS));
    svg.rectangle("window", left, y.toPixel(), right - left, HEIGHT);
  }

  private void drawAxes(Svg svg) {
    for (double rate = SLOWEST; rate <= FASTEST; rate += RATE_STEP) {
      svg.line("rule", x.fromPixel(), y.at(rate), x.toPixel(), y.at(rate));
      svg.label("tick end", x.fromPixel() - 8, y.at(rate) + 4, Numbers.fixed(rate, 0));
    }
    for (int second = 0; second <= recording.seconds(); second += TIME_STEP) {
      svg.line("rule", x.at(second), y.fromPixel(), x.at(second), y.fromPixel() + 5);
      String time = Numbers.clock(recording.start() + second);
      svg.label("tick middle", x.at(second), y.fromPixel() + 20, time);
    }
    svg.axisTitle(x.fromPixel() - 50, (y.fromPixel() + y.toPixel()) / 2, "beats a minute");
    svg.label(
        "axis middle",
        (x.fromPixel() + x.toPixel()) / 2,
        y.fromPixel() + 40,
        "time in the record, minutes:seconds");
  }

  private void drawMean(Svg svg) {
    heart
        .mean()
        .ifPresent(mean -> svg.line("mean", x.fromPixel(), y.at(mean), x.toPixel(), y.at(mean)));
  }

  private void drawDots(Svg svg) {
    for (int beat = 1; beat < heart.beats(); beat++) {
      double rate = heart.rateAt(beat);
      double at = x.at(heart.time(beat));
      if (y.holds(rate)) {
        svg.leaf("circle", "class", "dot", "cx", at, "cy", y.at(rate), "r", 2.2);
      } else {
        svg.leaf("path", "class", "beyond", "d", beyond(at, rate));
      }
    }
  }

  /// Draws a triangle that points out at the edge, for a rate beyond the axis.
  private String beyond(double at, double rate) {
    return rate > FASTEST
        ? Svg.path(at, y.toPixel() + 2) + "l-4 7h8z"
        : Svg.path(at, y.fromPixel() - 2) + "l-4 -7h8z";
  }

  private void drawMedian(Svg svg) {
    StringBuilder line = new StringBuilder();
    boolean drawing = false;
    for (double time = 0; time <= recording.seconds(); time++) {
      OptionalDouble rate = heart.around(time);
      if (rate.isPresent()) {
        String point = Svg.point(x.at(time), y.at(rate.getAsDouble()));
        line.append(drawing ? 'L' : 'M').append(point);
      }
      drawing = rate.isPresent();
    }
    svg.leaf("path", "class", "median", "d", line);
  }

  private void drawLegend(Svg svg) {
    new Legend(svg, x.toPixel(), y.toPixel() - 12)
        .add(
            "the ten seconds above",
            (left, middle) -> svg.rectangle("window", left + 3, middle - 6, 14, 12))
        .add(
            "beyond the axis",
            (left, middle) ->
                svg.leaf(
                    "path", "class", "beyond", "d", Svg.path(left + 10, middle - 4) + "l-4 7h8z"))
        .add(
            "mean " + Numbers.fixed(heart.mean().orElse(0), 1),
            (left, middle) -> svg.line("mean", left, middle, left + 18, middle))
        .add(
            "median of ten seconds",
            (left, middle) -> svg.line("median", left, middle, left + 18, middle))
        .add(
            "from beat to beat",
            (left, middle) ->
                svg.leaf("circle", "class", "dot", "cx", left + 12, "cy", middle, "r", 3.0));
  }
}
