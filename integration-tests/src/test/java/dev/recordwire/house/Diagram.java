package dev.recordwire.house;

import java.util.List;
import java.util.Locale;

/// An SVG of boxes, texts and arrows, on a white card that is readable on a page of any colour.
final class Diagram {
  private static final String STYLES =
      """
      text { font-family: "Inter", "Segoe UI", "Helvetica Neue", Arial, sans-serif; fill: #24303c }
      .title { font-size: 21px; font-weight: 600 }
      .heading { font-size: 15px; font-weight: 600 }
      .name { font-size: 14px; font-weight: 600 }
      .code { font-size: 12px; font-family: ui-monospace, "SF Mono", Menlo, Consolas, "Liberation Mono", monospace }
      .size { font-size: 12px; fill: #53616f }
      .step-name { font-size: 11.5px }
      .caption { font-size: 10.5px; fill: #53616f }
      .note { font-size: 12px; fill: #53616f }
      .middle { text-anchor: middle }
      .end { text-anchor: end }
      rect { fill: #ffffff; stroke: #7b8894; stroke-width: 1 }
      .card { stroke: #d6dde4 }
      .module { fill: #eef7f6; stroke: #0b6e6e; stroke-width: 1.5 }
      .build { fill: #f6f7f9; stroke: #7b8894; stroke-dasharray: 5 4 }
      .band { fill: #f1f4f7; stroke: none }
      .step { fill: #ffffff; stroke: #0b6e6e }
      path { fill: none; stroke: #24303c; stroke-width: 1.5 }
      .dashed { stroke-dasharray: 5 4 }
      marker path { fill: #24303c; stroke: none }
      """;

  private final StringBuilder svg = new StringBuilder();

  Diagram(int width, int height, String title) {
    svg.append(
        """
        <svg xmlns="http://www.w3.org/2000/svg" width="%1$d" height="%2$d" viewBox="0 0 %1$d %2$d" role="img">
        <title>%3$s</title>
        <style>
        %4$s</style>
        <defs><marker id="tip" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="7" markerHeight="7" orient="auto"><path d="M0 0L10 5L0 10z"/></marker></defs>
        <rect class="card" x="0.5" y="0.5" width="%5$d" height="%6$d" rx="10"/>
        """
            .formatted(width, height, escape(title), STYLES, width - 1, height - 1));
  }

  /// Adds a box whose upper left corner is at a point.
  Diagram box(String style, Box box) {
    return add(
        "<rect class=\"%s\" x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" rx=\"6\"/>\n",
        style, box.x(), box.y(), box.width(), box.height());
  }

  /// Adds a text whose base line is at `y`.
  Diagram text(String style, int x, int y, String words) {
    return add("<text class=\"%s\" x=\"%d\" y=\"%d\">%s</text>\n", style, x, y, escape(words));
  }

  /// Adds an arrow along points, each x and y.
  Diagram arrow(String style, int... points) {
    StringBuilder path = new StringBuilder();
    for (int i = 0; i < points.length; i += 2) {
      path.append(i == 0 ? 'M' : 'L').append(points[i]).append(' ').append(points[i + 1]);
    }
    return add("<path class=\"%s\" d=\"%s\" marker-end=\"url(#tip)\"/>\n", style, path);
  }

  /// Ends the document; returns its text.
  String end() {
    return svg + "</svg>\n";
  }

  /// A rectangle in pixels.
  record Box(int x, int y, int width, int height) {
    int right() {
      return x + width;
    }

    int bottom() {
      return y + height;
    }

    int middle() {
      return x + width / 2;
    }
  }

  @SuppressWarnings("AnnotateFormatMethod") // its annotations are no dependency of these tests
  private Diagram add(String format, Object... values) {
    svg.append(String.format(Locale.ROOT, format, values));
    return this;
  }

  private static String escape(String text) {
    String escaped = text;
    for (List<String> each :
        List.of(List.of("&", "&amp;"), List.of("<", "&lt;"), List.of(">", "&gt;"))) {
      escaped = escaped.replace(each.get(0), each.get(1));
    }
    return escaped;
  }
}
