package dev.recordwire.examples.ecg;

import dev.recordwire.examples.drawing.LinearScale;
import dev.recordwire.examples.drawing.Numbers;
import dev.recordwire.examples.drawing.Svg;

/// The panel of ten seconds of signal on ECG paper, with every beat marked.
///
/// The paper has the scale that doctors know: 25 mm a second and 20 mm a millivolt, with small
/// squares of 1 mm and large squares of 5 mm.
final class SignalPanel {
  static final int SECONDS = 10;

  private static final double MILLIMETRE = 4.7;
  private static final double SECOND = 25 * MILLIMETRE;
  private static final double MILLIVOLT = 20 * MILLIMETRE;
  static final double WIDTH = SECONDS * SECOND;

  private static final double LARGE_SQUARE_MILLIVOLTS = 0.25;
  private static final double ROOM_FOR_INTERVALS = 0.35;
  private static final double ROOM_FOR_MARKS = 0.2;

  private final Recording recording;
  private final int[] peaks;
  private final int first;
  private final int last;
  private final LinearScale x;
  private final LinearScale y;

  /// Creates a panel at a point; it shows the signal from the given second on.
  SignalPanel(Recording recording, int[] peaks, int fromSecond, double left, double top) {
    this.recording = recording;
    this.peaks = peaks;
    first = fromSecond * recording.rate();
    last = Math.min(recording.length() - 1, first + SECONDS * recording.rate());
    double lowest = recording.at(first);
    double highest = lowest;
    for (int i = first; i <= last; i++) {
      lowest = Math.min(lowest, recording.at(i));
      highest = Math.max(highest, recording.at(i));
    }
    double from = Math.floor((lowest - ROOM_FOR_INTERVALS) * 2) / 2;
    double to = Math.ceil((highest + ROOM_FOR_MARKS) * 2) / 2;
    x = new LinearScale(first, first + SECONDS * recording.rate(), left, left + WIDTH);
    y = new LinearScale(from, to, top + (to - from) * MILLIVOLT, top);
  }

  double height() {
    return y.fromPixel() - y.toPixel();
  }

  void draw(Svg svg) {
    drawPaper(svg);
    drawAxes(svg);
    drawIntervals(svg);
    drawSignal(svg);
    drawBeats(svg);
    drawLegend(svg);
  }

  private void drawPaper(Svg svg) {
    svg.rectangle("paper", x.fromPixel(), y.toPixel(), WIDTH, height());
    svg.leaf("path", "class", "grid-small", "d", grid(MILLIMETRE));
    svg.leaf("path", "class", "grid-large", "d", grid(5 * MILLIMETRE));
  }

  private String grid(double step) {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i * step <= WIDTH + 0.01; i++) {
      lines.append(Svg.path(x.fromPixel() + i * step, y.toPixel()));
      lines.append("v").append(Svg.number(height()));
    }
    for (int i = 0; i * step <= height() + 0.01; i++) {
      lines.append(Svg.path(x.fromPixel(), y.toPixel() + i * step));
      lines.append("h").append(Svg.number(WIDTH));
    }
    return lines.toString();
  }

  private void drawAxes(Svg svg) {
    for (int second = 0; second <= SECONDS; second++) {
      int sample = first + second * recording.rate();
      double time = recording.start() + (double) sample / recording.rate();
      svg.label("tick middle", x.at(sample), y.fromPixel() + 18, Numbers.clock(time));
    }
    double step = 2 * LARGE_SQUARE_MILLIVOLTS;
    for (double millivolts = y.from(); millivolts <= y.to(); millivolts += step) {
      String label = Numbers.fixed(millivolts, 1).replace('-', '\u2212');
      svg.label("tick end", x.fromPixel() - 8, y.at(millivolts) + 4, label);
    }
    double middle = (y.fromPixel() + y.toPixel()) / 2;
    svg.axisTitle(x.fromPixel() - 50, middle, "millivolts");
    svg.label(
        "axis middle",
        (x.fromPixel() + x.toPixel()) / 2,
        y.fromPixel() + 38,
        "time in the record, minutes:seconds");
  }

  private void drawSignal(Svg svg) {
    StringBuilder line = new StringBuilder(Svg.path(x.at(first), y.at(recording.at(first))));
    for (int i = first + 1; i <= last; i++) {
      line.append('L').append(Svg.point(x.at(i), y.at(recording.at(i))));
    }
    svg.leaf("path", "class", "signal", "d", line);
  }

  /// Draws the milliseconds between beats, with thin lines below the beats.
  private void drawIntervals(Svg svg) {
    double baseline = y.fromPixel() - 9;
    int before = -1;
    for (int peak : peaks) {
      if (!shows(peak)) {
        continue;
      }
      svg.line("drop", x.at(peak), y.at(recording.at(peak)), x.at(peak), y.fromPixel());
      if (before >= 0) {
        long milliseconds = Math.round((peak - before) * 1000.0 / recording.rate());
        double middle = (x.at(before) + x.at(peak)) / 2;
        svg.label("interval middle", middle, baseline, Long.toString(milliseconds));
      }
      before = peak;
    }
  }

  private void drawBeats(Svg svg) {
    for (int peak : peaks) {
      if (shows(peak)) {
        svg.leaf("path", "class", "beat", "d", mark(peak));
      }
    }
  }

  /// A triangle that points at the peak, from above or, where the peak points down, from below.
  private String mark(int peak) {
    double before = recording.at(Math.max(0, peak - 1));
    int away = recording.at(peak) >= before ? -1 : 1;
    return triangle(x.at(peak), y.at(recording.at(peak)) + 4 * away, away);
  }

  private static String triangle(double tipX, double tipY, int away) {
    return Svg.path(tipX, tipY) + "l-5 " + 9 * away + "h10z";
  }

  private void drawLegend(Svg svg) {
    new Legend(svg, x.toPixel(), y.toPixel() - 12)
        .add(
            "milliseconds between beats",
            (left, middle) -> svg.label("interval", left - 5, middle + 4, "604"))
        .add(
            "heart beat (R peak)",
            (left, middle) ->
                svg.leaf("path", "class", "mark", "d", triangle(left + 12, middle + 5, -1)))
        .add("signal", (left, middle) -> svg.line("signal", left, middle, left + 18, middle));
  }

  private boolean shows(int sample) {
    return sample >= first && sample <= last;
  }
}
