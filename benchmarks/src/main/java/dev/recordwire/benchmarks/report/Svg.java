package dev.recordwire.benchmarks.array;

import java.util.Locale;

/// An SVG that is written from top to bottom.
final class Svg {
  private final StringBuilder svg = new StringBuilder();

  Svg(int width, int height, String title, String subtitle) {
    svg.append(
        """
        <svg xmlns="http://www.w3.org/2000/svg" width="%1$d" height="%2$d" viewBox="0 0 %1$d %2$d">
        <style>
        text { font-family: "Inter", "Segoe UI", "Helvetica Neue", Arial, sans-serif; fill: #24303c }
        .title { font-size: 21px; font-weight: 600 }
        .panel { font-size: 14px; font-weight: 600 }
        .label { font-size: 12px; text-anchor: end }
        .number { font-size: 10px; fill: #53616f }
        .note { font-size: 11px; fill: #6b7884 }
        .a { fill: #0b6e6e } .b { fill: #12908f } .c { fill: #7cc7c4 } .d { fill: #a9b6c2 }
        .line { stroke: #c2571a; stroke-width: 1; stroke-dasharray: 3 3 }
        .even { stroke: #24303c; stroke-width: 1 }
        </style>
        <rect width="%1$d" height="%2$d" rx="10" fill="#ffffff"/>
        """
            .formatted(width, height));
    text("title", 28, 40, title);
    text("note", 28, 62, subtitle);
  }

  void text(String style, double x, double y, String words) {
    String safe = words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    svg.append(
        String.format(
            Locale.ROOT,
            "<text class=\"%s\" x=\"%.1f\" y=\"%.1f\">%s</text>\n",
            style,
            x,
            y,
            safe));
  }

  void bar(String style, double x, double y, double width, double height) {
    svg.append(
        String.format(
            Locale.ROOT,
            "<rect class=\"%s\" x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" rx=\"2\"/>\n",
            style,
            x,
            y,
            Math.max(1, width),
            height));
  }

  void line(String style, double x, double top, double bottom) {
    svg.append(
        String.format(
            Locale.ROOT,
            "<line class=\"%s\" x1=\"%.1f\" x2=\"%.1f\" y1=\"%.1f\" y2=\"%.1f\"/>\n",
            style,
            x,
            x,
            top,
            bottom));
  }

  String end() {
    return svg.append("</svg>\n").toString();
  }
}
