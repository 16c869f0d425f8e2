package dev.recordwire.examples.drawing;

import java.util.ArrayDeque;
import java.util.Deque;

/// An SVG document, written from its start to its end.
///
/// Attributes are passed as name, value, name, value. Numbers are rounded to a hundredth of a
/// pixel.
public final class Svg {
  private final StringBuilder out = new StringBuilder();
  private final Deque<String> open = new ArrayDeque<>();

  /// Starts a document with its size in pixels, its title and its style sheet.
  public Svg(int width, int height, String title, String style) {
    open(
        "svg",
        "xmlns",
        "http://www.w3.org/2000/svg",
        "viewBox",
        "0 0 " + width + " " + height,
        "width",
        width,
        "height",
        height,
        "role",
        "img");
    text("title", title);
    text("style", style);
  }

  /// Opens an element; the following elements are inside it.
  public Svg open(String element, Object... attributes) {
    tag(element, attributes).append(">\n");
    open.push(element);
    return this;
  }

  /// Closes the element that was opened last.
  public Svg close() {
    out.append("</").append(open.pop()).append(">\n");
    return this;
  }

  /// Adds an element without content.
  public Svg leaf(String element, Object... attributes) {
    tag(element, attributes).append("/>\n");
    return this;
  }

  public Svg line(String style, double x1, double y1, double x2, double y2) {
    return leaf("path", "class", style, "d", path(x1, y1) + "L" + point(x2, y2));
  }

  public Svg rectangle(String style, double x, double y, double width, double height) {
    return leaf("rect", "class", style, "x", x, "y", y, "width", width, "height", height);
  }

  /// Adds the title of a vertical axis, which is read from below, with its middle at a point.
  public Svg axisTitle(double x, double y, String content) {
    String turn = "rotate(-90 " + point(x, y) + ")";
    return text("text", content, "class", "axis middle", "x", x, "y", y, "transform", turn);
  }

  /// Adds a line of text that starts, is centred, or ends at a point, as its style says.
  public Svg label(String style, double x, double y, String content) {
    return text("text", content, "class", style, "x", x, "y", y);
  }

  /// Adds an element with text.
  public Svg text(String element, String content, Object... attributes) {
    tag(element, attributes).append('>').append(escape(content));
    out.append("</").append(element).append(">\n");
    return this;
  }

  /// Closes all open elements; returns the document.
  public String finish() {
    while (!open.isEmpty()) {
      close();
    }
    return out.toString();
  }

  /// The start of path data at a point.
  public static String path(double x, double y) {
    return "M" + point(x, y);
  }

  public static String point(double x, double y) {
    return number(x) + " " + number(y);
  }

  private StringBuilder tag(String element, Object... attributes) {
    out.append('<').append(element);
    for (int i = 0; i < attributes.length; i += 2) {
      Object value = attributes[i + 1];
      String text = value instanceof Double number ? number(number) : value.toString();
      out.append(' ').append(attributes[i]).append("=\"").append(escape(text)).append('"');
    }
    return out;
  }

  public static String number(double value) {
    double rounded = Math.round(value * 100) / 100.0;
    return rounded == Math.rint(rounded) ? Long.toString((long) rounded) : Double.toString(rounded);
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
