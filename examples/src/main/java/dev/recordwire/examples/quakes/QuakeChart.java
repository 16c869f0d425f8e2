package dev.recordwire.examples.quakes;

import dev.recordwire.examples.drawing.LinearScale;
import dev.recordwire.examples.drawing.Numbers;
import dev.recordwire.examples.drawing.Svg;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// The chart of a week: a map of the events, and their magnitudes by time. Each event is a circle;
/// a stronger event has a larger circle, and a deeper one a darker circle.
final class QuakeChart {
  private static final int LEFT = 64;
  private static final int MAP_TOP = 132;
  private static final int MAP_WIDTH = 1080;
  private static final int MAP_HEIGHT = MAP_WIDTH / 2;
  private static final int TIME_TOP = MAP_TOP + MAP_HEIGHT + 92;
  private static final int TIME_HEIGHT = 230;
  private static final int WIDTH = LEFT + MAP_WIDTH + 36;
  private static final int HEIGHT = TIME_TOP + TIME_HEIGHT + 84;
  private static final int NAMED = 8;

  /// The distance, in degrees, beyond which the names of two events do not overlap.
  private static final double APART = 8;

  /// The width of the name of a day, in pixels.
  private static final int DAY_WIDTH = 64;

  /// The depths in kilometres at which the colours begin.
  private static final double[] DEPTHS = {0, 10, 33, 70, 150, 300};

  private static final String STYLE =
      """
      text { font-family: 'Inter', 'Helvetica Neue', Arial, 'DejaVu Sans', sans-serif; fill: #24303f }
      .background { fill: #ffffff }
      .title { font-size: 26px; font-weight: 600 }
      .subtitle { font-size: 14px; fill: #5a6878 }
      .panel { font-size: 16px; font-weight: 600 }
      .legend, .tick, .axis { font-size: 12px; fill: #44515f }
      .source { font-size: 11px; fill: #7b8794 }
      .name { font-size: 11px; paint-order: stroke; stroke: #f4f7f9; stroke-width: 3px }
      .middle { text-anchor: middle }
      .end { text-anchor: end }
      .plot { fill: #f4f7f9; stroke: #cfd7df }
      .rule { stroke: #dde3e9; stroke-width: 1 }
      .equator { stroke: #b9c4ce; stroke-width: 1.2 }
      circle { fill-opacity: .55; stroke-width: .7 }
      .depth0 { fill: #f6a04d; stroke: #c9741f } .depth1 { fill: #ea6a47; stroke: #b3431f }
      .depth2 { fill: #d13b5e; stroke: #97203f } .depth3 { fill: #9b2d86; stroke: #6c1a5d }
      .depth4 { fill: #5b3aa5; stroke: #3b2374 } .depth5 { fill: #22337f; stroke: #131f56 }
      .blast { fill: none; stroke: #44515f; stroke-width: 1 }
      """;

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEE d MMM", Locale.ROOT).withZone(ZoneOffset.UTC);

  private final Week week;
  private final LinearScale x = new LinearScale(-180, 180, LEFT, LEFT + MAP_WIDTH);
  private final LinearScale y = new LinearScale(90, -90, MAP_TOP, MAP_TOP + MAP_HEIGHT);
  private final Svg svg = new Svg(WIDTH, HEIGHT, "A week of earthquakes", STYLE);

  private QuakeChart(Week week) {
    this.week = week;
  }

  static String draw(Week week) {
    QuakeChart chart = new QuakeChart(week);
    chart.header();
    chart.map();
    chart.days();
    chart.svg.label("source", LEFT, HEIGHT - 22, "Data: " + week.source() + ", public domain");
    return chart.svg.finish();
  }

  private void header() {
    svg.rectangle("background", 0, 0, WIDTH, HEIGHT);
    svg.label("title", LEFT, 46, "A week of earthquakes");
    svg.label(
        "subtitle",
        LEFT,
        72,
        Numbers.grouped(week.quakes().size())
            + " events up to "
            + week.quakes().getFirst().time().truncatedTo(ChronoUnit.MINUTES)
            + "; larger circles are stronger, rings are blasts");
    svg.label("legend", LEFT, 102, "Depth in km, from");
    double at = LEFT + 118;
    for (int i = 0; i < DEPTHS.length; i++) {
      svg.leaf("circle", "class", "depth" + i, "cx", at + 6, "cy", 98.0, "r", 6);
      String words = Numbers.fixed(DEPTHS[i], 0) + (i == DEPTHS.length - 1 ? " and deeper" : "");
      svg.label("legend", at + 17, 102, words);
      at += 62;
    }
  }

  private void map() {
    svg.rectangle("plot", LEFT, MAP_TOP, MAP_WIDTH, MAP_HEIGHT);
    for (int longitude = -150; longitude <= 150; longitude += 30) {
      svg.line("rule", x.at(longitude), MAP_TOP, x.at(longitude), MAP_TOP + MAP_HEIGHT);
      svg.label(
          "tick middle", x.at(longitude), MAP_TOP + MAP_HEIGHT + 18, degrees(longitude, "W", "E"));
    }
    for (int latitude = -60; latitude <= 60; latitude += 30) {
      String style = latitude == 0 ? "equator" : "rule";
      svg.line(style, LEFT, y.at(latitude), LEFT + MAP_WIDTH, y.at(latitude));
      svg.label("tick end", LEFT - 8, y.at(latitude) + 4, degrees(latitude, "S", "N"));
    }
    List<Quake> weakestFirst =
        week.quakes().stream().sorted(Comparator.comparingDouble(Quake::magnitude)).toList();
    for (Quake quake : weakestFirst) {
      circle(quake, x.at(quake.longitude()), y.at(quake.latitude()));
    }
    for (Quake quake : strongestApart(weakestFirst.reversed())) {
      boolean west = quake.longitude() > 90;
      svg.label(
          west ? "name end" : "name",
          x.at(quake.longitude()) + (west ? -1 : 1) * (radius(quake) + 4),
          y.at(quake.latitude()) + 4,
          Numbers.fixed(quake.magnitude(), 1) + " " + quake.place());
    }
  }

  /// The strongest events; of events near each other only the strongest.
  private static List<Quake> strongestApart(List<Quake> strongestFirst) {
    List<Quake> named = new ArrayList<>();
    for (Quake quake : strongestFirst) {
      boolean apart =
          named.stream()
              .allMatch(
                  other ->
                      Math.abs(other.latitude() - quake.latitude()) > APART
                          || Math.abs(other.longitude() - quake.longitude()) > APART);
      if (apart && named.size() < NAMED) {
        named.add(quake);
      }
    }
    return named;
  }

  private void days() {
    Instant last = week.quakes().getFirst().time();
    Instant first = week.quakes().getLast().time();
    LinearScale time = new LinearScale(0, seconds(first, last), LEFT, LEFT + MAP_WIDTH);
    LinearScale magnitude = new LinearScale(-1, 7, TIME_TOP + TIME_HEIGHT, TIME_TOP);
    svg.label("panel", LEFT, TIME_TOP - 14, "Magnitude by time, UTC");
    svg.rectangle("plot", LEFT, TIME_TOP, MAP_WIDTH, TIME_HEIGHT);
    for (int m = 0; m <= 6; m++) {
      svg.line("rule", LEFT, magnitude.at(m), LEFT + MAP_WIDTH, magnitude.at(m));
      svg.label("tick end", LEFT - 8, magnitude.at(m) + 4, Integer.toString(m));
    }
    Instant midnight = first.truncatedTo(ChronoUnit.DAYS).plus(1, ChronoUnit.DAYS);
    for (; midnight.isBefore(last); midnight = midnight.plus(1, ChronoUnit.DAYS)) {
      double at = time.at(seconds(first, midnight));
      svg.line("rule", at, TIME_TOP, at, TIME_TOP + TIME_HEIGHT);
      if (at < LEFT + MAP_WIDTH - DAY_WIDTH) {
        svg.label("tick", at + 5, TIME_TOP + TIME_HEIGHT + 18, DAY.format(midnight));
      }
    }
    for (Quake quake : week.quakes()) {
      circle(quake, time.at(seconds(first, quake.time())), magnitude.at(quake.magnitude()));
    }
  }

  private void circle(Quake quake, double centreX, double centreY) {
    String style = quake.kind() == Quake.Kind.EARTHQUAKE ? "depth" + colour(quake) : "blast";
    svg.leaf("circle", "class", style, "cx", centreX, "cy", centreY, "r", radius(quake));
  }

  private static double radius(Quake quake) {
    return 1.2 + Math.pow(2, Math.max(0, quake.magnitude()) / 1.6);
  }

  private static double seconds(Instant from, Instant to) {
    return (double) Duration.between(from, to).toSeconds();
  }

  private static int colour(Quake quake) {
    int colour = 0;
    while (colour + 1 < DEPTHS.length && quake.depth() >= DEPTHS[colour + 1]) {
      colour++;
    }
    return colour;
  }

  private static String degrees(int degrees, String below, String above) {
    return Math.abs(degrees) + "°" + (degrees < 0 ? below : degrees > 0 ? above : "");
  }
}
