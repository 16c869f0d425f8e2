package dev.recordwire.benchmarks.report;

import com.google.errorprone.annotations.FormatMethod;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// An SVG document in the common look of all charts.
public final class Svg {
  /// The left edge of a chart's title and notes.
  public static final int MARGIN = 28;

  private final StringBuilder svg = new StringBuilder();

  /// @param styles the CSS of the chart's own classes
  public Svg(int width, int height, String title, String styles) {
    add(
        """
        <svg xmlns="http://www.w3.org/2000/svg" width="%1$d" height="%2$d" viewBox="0 0 %1$d %2$d">
        <style>
        text { font-family: "Inter", "Segoe UI", "Helvetica Neue", Arial, sans-serif; fill: #24303c }
        .title { font-size: 21px; font-weight: 600 }
        .panel { font-size: 14px; font-weight: 600 }
        .label { font-size: 12px; text-anchor: end }
        .number { font-size: 10px; fill: #53616f }
        .tick { font-size: 10px; fill: #6b7884; text-anchor: middle }
        .grid { stroke: #e3e8ec } .one { stroke: #24303c; stroke-dasharray: 3 3 }
        .note { font-size: 11px; fill: #6b7884 }
        %3$s</style>
        <rect width="%1$d" height="%2$d" rx="10" fill="#ffffff"/>
        """,
        width, height, styles);
    text("title", MARGIN, 40, title);
  }

  /// Writes words whose baseline is at `y`.
  public void text(String style, double x, double y, String words) {
    String safe = words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    add("<text class=\"%s\" x=\"%.1f\" y=\"%.1f\">%s</text>\n", style, x, y, safe);
  }

  /// Draws a bar at least one pixel wide.
  public void bar(String style, double x, double y, double width, double height) {
    add(
        "<rect class=\"%s\" x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" rx=\"2\"/>\n",
        style, x, y, Math.max(1, width), height);
  }

  /// Draws a vertical line.
  public void line(String style, double x, double top, double bottom) {
    add(
        "<line class=\"%s\" x1=\"%.1f\" x2=\"%.1f\" y1=\"%.1f\" y2=\"%.1f\"/>\n",
        style, x, x, top, bottom);
  }

  /// Adds any other element.
  @FormatMethod
  public void add(String format, Object... values) {
    svg.append(String.format(Locale.ROOT, format, values));
  }

  /// Breaks notes between words into lines of at most `length` letters.
  static List<String> lines(int length, String... notes) {
    List<String> lines = new ArrayList<>();
    for (String note : notes) {
      String rest = note;
      while (rest.length() > length) {
        int end = rest.lastIndexOf(' ', length);
        lines.add(rest.substring(0, end));
        rest = rest.substring(end + 1);
      }
      lines.add(rest);
    }
    return lines;
  }

  /// Ends the document; returns its text.
  public String end() {
    return svg.append("</svg>\n").toString();
  }
}
