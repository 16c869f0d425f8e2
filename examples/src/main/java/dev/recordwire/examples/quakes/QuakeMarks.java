package dev.recordwire.examples.quakes;

import dev.recordwire.examples.drawing.Numbers;
import dev.recordwire.examples.drawing.Svg;

/// The marks of events: each is a circle; a stronger event has a larger circle, a deeper one a
/// darker circle, and a blast is a ring.
final class QuakeMarks {
  static final String STYLE =
      """
      circle { fill-opacity: .55; stroke-width: .7 }
      .depth0 { fill: #f6a04d; stroke: #c9741f } .depth1 { fill: #ea6a47; stroke: #b3431f }
      .depth2 { fill: #d13b5e; stroke: #97203f } .depth3 { fill: #9b2d86; stroke: #6c1a5d }
      .depth4 { fill: #5b3aa5; stroke: #3b2374 } .depth5 { fill: #22337f; stroke: #131f56 }
      .blast { fill: none; stroke: #44515f; stroke-width: 1 }
      .size { fill: none; stroke: #7b8794; stroke-width: 1 }
      """;

  /// The depths in kilometres at which the colours begin.
  private static final double[] DEPTHS = {0, 10, 33, 70, 150, 300};

  private static final int[] MAGNITUDES = {2, 4, 6};

  private final Svg svg;

  QuakeMarks(Svg svg) {
    this.svg = svg;
  }

  /// Draws an event around a point.
  void draw(Quake quake, double x, double y) {
    String style = quake.kind() == Quake.Kind.EARTHQUAKE ? "depth" + colour(quake) : "blast";
    circle(style, x, y, radius(quake.magnitude()));
  }

  /// Draws the meaning of colours and sizes as a row that starts at a point.
  void legend(double left, double baseline) {
    double middle = baseline - 4;
    double at = left;
    svg.label("legend", at, baseline, "Depth in km, from");
    at += 122;
    for (int i = 0; i < DEPTHS.length; i++) {
      circle("depth" + i, at + 6, middle, 6);
      boolean last = i == DEPTHS.length - 1;
      svg.label(
          "legend", at + 17, baseline, Numbers.fixed(DEPTHS[i], 0) + (last ? " and deeper" : ""));
      at += last ? 132 : 52;
    }
    svg.label("legend", at, baseline, "Magnitude");
    at += 76;
    for (int magnitude : MAGNITUDES) {
      double radius = radius(magnitude);
      circle("size", at + radius, middle, radius);
      svg.label("legend", at + 2 * radius + 5, baseline, Integer.toString(magnitude));
      at += 2 * radius + 30;
    }
    at += 16;
    circle("blast", at, middle, 4);
    svg.label("legend", at + 10, baseline, "blast");
  }

  static double radius(double magnitude) {
    return 1.2 + Math.pow(2, Math.max(0, magnitude) / 1.6);
  }

  private void circle(String style, double x, double y, double radius) {
    svg.leaf("circle", "class", style, "cx", x, "cy", y, "r", radius);
  }

  private static int colour(Quake quake) {
    int colour = 0;
    while (colour + 1 < DEPTHS.length && quake.depth() >= DEPTHS[colour + 1]) {
      colour++;
    }
    return colour;
  }
}
