package dev.recordwire.house;

import dev.recordwire.house.BuildModule.PackageSize;
import dev.recordwire.house.Diagram.Box;
import java.util.Locale;

/// A module in the picture of the architecture: its name and size, and a line for each package.
final class ModuleBox {
  /// The height of the name and the size.
  static final int HEAD = 50;

  /// The height of a line below these.
  static final int LINE = 19;

  private static final int PADDING = 12;

  private ModuleBox() {}

  /// The height of a module with its packages.
  static int height(BuildModule module) {
    int lines = module.packages().size();
    return HEAD + (lines == 0 ? 0 : lines * LINE + PADDING / 2);
  }

  /// Draws a module without its packages.
  static void drawHead(Diagram diagram, BuildModule module, Box box) {
    diagram.box(module.isPublished() ? "module" : "build", box);
    int left = box.x() + PADDING;
    diagram.text("name", left, box.y() + 22, module.name());
    int files = module.packages().stream().mapToInt(PackageSize::files).sum();
    int lines = module.packages().stream().mapToInt(PackageSize::lines).sum();
    diagram.text("size", left, box.y() + 40, files == 0 ? "no code" : size(files, lines));
  }

  /// Draws a module; returns the base line of what may come below its packages.
  static int draw(Diagram diagram, BuildModule module, Box box) {
    drawHead(diagram, module, box);
    int y = box.y() + HEAD + LINE - 6;
    for (PackageSize each : module.packages()) {
      diagram.text("code", box.x() + PADDING, y, each.name());
      diagram.text(
          "size end", box.right() - PADDING, y, "%s lines".formatted(number(each.lines())));
      y += LINE;
    }
    return y;
  }

  private static String size(int files, int lines) {
    return "%d %s, %s lines".formatted(files, files == 1 ? "file" : "files", number(lines));
  }

  /// A number of lines, rounded so that it holds for a while.
  private static String number(int lines) {
    int unit = lines < 1000 ? 10 : 100;
    return String.format(Locale.ROOT, "%,d", (lines + unit / 2) / unit * unit).replace(',', ' ');
  }
}
