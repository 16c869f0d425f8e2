package dev.recordwire.engines.pipeline;

import dev.recordwire.examples.drawing.Numbers;
import dev.recordwire.examples.drawing.Svg;
import java.util.ArrayList;
import java.util.List;

/// A row of boxes, one for each station of a run, with arrows between them.
final class StationBoxes {
  static final double HEIGHT = 132;

  private static final double BETWEEN = 26;
  private static final double LINE = 19;
  private static final double HEAD = 7;

  private final Result result;
  private final List<Station> stations;
  private final double left;
  private final double top;
  private final double width;

  StationBoxes(Result result, double left, double top, double width) {
    this.result = result;
    this.stations =
        result.stations().stream().filter(each -> each.kind() != Station.Kind.NUMPY).toList();
    this.left = left;
    this.top = top;
    this.width = (width + BETWEEN) / stations.size() - BETWEEN;
  }

  void draw(Svg svg) {
    double middle = top + HEIGHT / 2;
    for (int i = 0; i < stations.size(); i++) {
      double x = left + i * (width + BETWEEN);
      if (i > 0) {
        svg.line("way", x - BETWEEN + 2, middle, x - HEAD, middle);
        svg.leaf("path", "class", "head", "d", arrow(x - 2, middle));
      }
      svg.rectangle("box", x, top, width, HEIGHT);
      write(svg, stations.get(i), x + width / 2);
    }
  }

  private static String arrow(double x, double y) {
    return Svg.path(x, y)
        + "L"
        + Svg.point(x - HEAD, y - HEAD / 1.6)
        + "L"
        + Svg.point(x - HEAD, y + HEAD / 1.6)
        + "Z";
  }

  private void write(Svg svg, Station station, double x) {
    svg.label("name", x, top + LINE + 4, station.name());
    List<String> facts = new ArrayList<>();
    facts.add(Numbers.grouped(station.records()) + " " + station.kind().unit());
    facts.add(Numbers.fixed(station.bytes() / 1e6, 1) + " MB");
    facts.add(Numbers.fixed(station.time().toMillis() / 1e3, 1) + " s");
    if (station.peak() > 0) {
      facts.add("memory " + Numbers.grouped(Math.round(station.peak() / 1e6)) + " MB");
    }
    double y = top + LINE + 4;
    for (String fact : facts) {
      y += LINE;
      svg.label("fact", x, y, fact);
    }
    double bottom = top + HEIGHT - 10;
    if (station.figures().isEmpty()) {
      svg.label("fact", x, bottom, station.kind().note());
    } else if (result.isSame(station)) {
      svg.label("same", x, bottom, "✓ same figures");
    } else {
      svg.label("other", x, bottom, "✗ other figures");
    }
  }
}
