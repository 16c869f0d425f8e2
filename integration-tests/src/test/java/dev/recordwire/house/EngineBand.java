package dev.recordwire.house;

import dev.recordwire.house.Diagram.Box;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// The band of engines in the picture of the architecture, side by side in rows. An engine says in
/// words which modules it requires: arrows from all of them would cover each other.
final class EngineBand {
  private static final int COLUMNS = 4;
  private static final int PADDING = 12;
  private static final int TITLE = 30;

  /// The most letters of a line in a box.
  private static final int LETTERS = 32;

  private final List<BuildModule> engines;
  private final List<Box> boxes = new ArrayList<>();
  private final Box band;

  EngineBand(List<BuildModule> engines, int left, int top, int width) {
    this.engines = engines;
    int column = (width - (COLUMNS + 1) * PADDING) / COLUMNS;
    int y = top + TITLE;
    for (int start = 0; start < engines.size(); start += COLUMNS) {
      List<BuildModule> row = engines.subList(start, Math.min(start + COLUMNS, engines.size()));
      int height = row.stream().mapToInt(EngineBand::height).max().orElseThrow();
      for (int i = 0; i < row.size(); i++) {
        boxes.add(new Box(left + PADDING + i * (column + PADDING), y, column, height));
      }
      y += height + PADDING;
    }
    this.band = new Box(left, top, width, y - top);
  }

  private static int height(BuildModule engine) {
    return ModuleBox.height(engine) + requirements(engine.requires()).size() * ModuleBox.LINE;
  }

  /// The lower edge.
  int bottom() {
    return band.bottom();
  }

  void draw(Diagram diagram) {
    diagram.box("band", band);
    diagram.text("heading", band.x() + PADDING, band.y() + 21, "engines");
    for (int i = 0; i < boxes.size(); i++) {
      int y = ModuleBox.draw(diagram, engines.get(i), boxes.get(i));
      for (String line : requirements(engines.get(i).requires())) {
        diagram.text("note", boxes.get(i).x() + PADDING, y, line);
        y += ModuleBox.LINE;
      }
    }
  }

  /// The words for what an engine requires, in lines.
  private static List<String> requirements(Set<String> names) {
    List<String> lines = new ArrayList<>();
    String line = "requires";
    for (String word : String.join(", ", names).split(" ", -1)) {
      if (line.length() + 1 + word.length() > LETTERS) {
        lines.add(line);
        line = word;
      } else {
        line += " " + word;
      }
    }
    lines.add(line);
    return lines;
  }
}
