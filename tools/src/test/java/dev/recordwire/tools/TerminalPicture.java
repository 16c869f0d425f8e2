package dev.recordwire.tools;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A picture of a command on a terminal, and of what it prints with colours, as SVG.
final class TerminalPicture {
  private static final int CELL = 8;
  private static final int LINE = 20;
  private static final int MARGIN = 16;

  /// Text after a code of colours up to the code that ends it, or text without one.
  private static final Pattern RUN =
      Pattern.compile("\033\\[(\\d+)m([^\033]*)\033\\[0m|([^\033]+)");

  private TerminalPicture() {}

  static String svg(String command, String printed) {
    List<String> lines = printed.lines().toList();
    int columns =
        lines.stream()
            .mapToInt(line -> line.replaceAll("\033\\[\\d+m", "").length())
            .max()
            .orElse(0);
    int width = 2 * MARGIN + CELL * columns;
    int height = 2 * MARGIN + LINE * (lines.size() + 1) - LINE / 4;
    StringBuilder svg =
        new StringBuilder(
            """
            <svg xmlns="http://www.w3.org/2000/svg" width="%1$d" height="%2$d" viewBox="0 0 %1$d %2$d">
            <style>
            text { font: 13px ui-monospace, "DejaVu Sans Mono", Menlo, Consolas, monospace; white-space: pre }
            .c { fill: #8fbc8f } .c0 { fill: #d8dee9 } .c1 { fill: #ffffff; font-weight: bold }
            .c2 { fill: #8f98a8 } .c36 { fill: #6cc5d1 }
            </style>
            <rect width="%1$d" height="%2$d" rx="8" fill="#1f2430"/>
            """
                .formatted(width, height));
    int y = MARGIN + LINE / 2 + 2;
    append(svg, "c", "$ " + command, 0, y);
    for (String line : lines) {
      y += LINE;
      Matcher run = RUN.matcher(line);
      int column = 0;
      while (run.find()) {
        String text = run.group(2) != null ? run.group(2) : run.group(3);
        append(svg, "c" + (run.group(1) != null ? run.group(1) : "0"), text, column, y);
        column += text.length();
      }
    }
    return svg.append("</svg>\n").toString();
  }

  /// Adds a text whose characters are as wide as those of all others, whatever the font is.
  private static void append(StringBuilder svg, String style, String text, int column, int y) {
    if (text.isBlank()) {
      return;
    }
    int start = text.length() - text.stripLeading().length();
    String shown = text.strip();
    svg.append(
        String.format(
            Locale.ROOT,
            "<text class=\"%s\" x=\"%d\" y=\"%d\" textLength=\"%d\">%s</text>\n",
            style,
            MARGIN + CELL * (column + start),
            y,
            CELL * shown.length(),
            shown.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")));
  }
}
