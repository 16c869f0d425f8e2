package dev.recordwire.examples.quakes;

import dev.recordwire.examples.drawing.Labels;
import dev.recordwire.examples.drawing.LinearScale;
import dev.recordwire.examples.drawing.Numbers;
import dev.recordwire.examples.drawing.Svg;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The map of a week: the events on the land of the world, with the names of the strongest.
final class QuakeMap {
  private static final int NAMED = 8;

  /// The distance, in degrees, beyond which two events are both named.
  private static final double APART = 8;

  private static final double NORTH = 85;
  private static final double SOUTH = -72;

  /// The word between the distance of an event from a place and the name of the place.
  private static final String OF = " of ";

  private final Week week;
  private final double left;
  private final double top;
  private final double width;
  private final LinearScale x;
  private final LinearScale y;

  /// A map whose upper left corner is at a point.
  QuakeMap(Week week, double left, double top, double width) {
    this.week = week;
    this.left = left;
    this.top = top;
    this.width = width;
    x = new LinearScale(-180, 180, left, left + width);
    y = new LinearScale(NORTH, SOUTH, top, top + height());
  }

  /// The height at which degrees of latitude and longitude are equally long.
  double height() {
    return width * (NORTH - SOUTH) / 360;
  }

  void draw(Svg svg) throws IOException {
    svg.rectangle("sea", left, top, width, height());
    svg.leaf("path", "class", "land", "d", Land.path(x, y));
    drawDegrees(svg);
    List<Quake> strongestFirst =
        week.quakes().stream()
            .sorted(Comparator.comparingDouble(Quake::magnitude).reversed())
            .toList();
    QuakeMarks marks = new QuakeMarks(svg);
    for (Quake quake : strongestFirst.reversed()) {
      marks.draw(quake, x.at(quake.longitude()), y.at(quake.latitude()));
    }
    svg.leaf("rect", "class", "frame", "x", left, "y", top, "width", width, "height", height());
    drawNames(svg, strongestFirst);
  }

  private void drawDegrees(Svg svg) {
    for (int longitude = -150; longitude <= 150; longitude += 30) {
      svg.line("rule", x.at(longitude), top, x.at(longitude), top + height());
      String words = degrees(longitude, "W", "E");
      svg.label("tick middle", x.at(longitude), top + height() + 18, words);
    }
    for (int latitude = -60; latitude <= 60; latitude += 30) {
      String style = latitude == 0 ? "equator" : "rule";
      svg.line(style, left, y.at(latitude), left + width, y.at(latitude));
      svg.label("tick end", left - 8, y.at(latitude) + 4, degrees(latitude, "S", "N"));
    }
  }

  private void drawNames(Svg svg, List<Quake> strongestFirst) {
    Labels labels = new Labels(svg, left, top, width, height());
    for (Quake quake : strongestFirst) {
      labels.mark(
          x.at(quake.longitude()), y.at(quake.latitude()), QuakeMarks.radius(quake.magnitude()));
    }
    List<Quake> named = new ArrayList<>();
    for (Quake quake : strongestFirst) {
      double radius = QuakeMarks.radius(quake.magnitude());
      if (named.size() < NAMED
          && named.stream().allMatch(other -> areApart(other, quake))
          && labels.write(name(quake), x.at(quake.longitude()), y.at(quake.latitude()), radius)) {
        named.add(quake);
      }
    }
  }

  private static boolean areApart(Quake one, Quake other) {
    return Math.abs(one.latitude() - other.latitude()) > APART
        || Math.abs(one.longitude() - other.longitude()) > APART;
  }

  /// The magnitude and the place, without the distance from it.
  private static String name(Quake quake) {
    String place = quake.place();
    int of = place.indexOf(OF);
    return Numbers.fixed(quake.magnitude(), 1)
        + " "
        + (of < 0 ? place : place.substring(of + OF.length()));
  }

  private static String degrees(int degrees, String below, String above) {
    return Math.abs(degrees) + "°" + (degrees < 0 ? below : degrees > 0 ? above : "");
  }
}
