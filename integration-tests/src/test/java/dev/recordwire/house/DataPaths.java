package dev.recordwire.house;

import dev.recordwire.house.Diagram.Box;
import java.io.IOException;
import java.util.List;

/// The lower half of the picture of the architecture: the path of a record from its declaration to
/// the kernels, and the path of a call from its interface to C.
///
/// Each step is a class of the product, which has to exist, or something of the user's.
final class DataPaths {
  private static final int HEIGHT = 48;
  private static final int GAP = 16;
  private static final int STEP_WIDTH = 104;
  private static final List<String> HEADINGS =
      List.of(
          "written by you", "analysis", "model", "emission", "generated", "spi", "view", "kernel");

  /// The columns of the steps that run inside javac; the later ones run in the program.
  private static final int FIRST_IN_JAVAC = 1;

  private static final int FIRST_IN_PROGRAM = 4;

  private static final List<Step> RECORD =
      List.of(
          new Step("record", "@Wire"),
          Step.of("TypeAnalyzer"),
          Step.of("RecordModel"),
          Step.of("CodecEmitter"),
          new Step("XxxCodec", "in your package"),
          Step.of("GeneratedCodec"),
          Step.of("Float64View"),
          Step.of("Float64Sums"));

  private static final List<Step> CALL =
      List.of(
          new Step("interface", "@NativeLibrary"),
          Step.of("LibraryAnalyzer"),
          Step.of("LibraryModel"),
          Step.of("LibraryEmitter"),
          new Step("XxxNative", "in your package"),
          Step.of("CallFrame"),
          new Step("C function", "the library"));

  private final int left;
  private final int top;
  private final int width;

  DataPaths(int left, int top, int width) {
    this.left = left;
    this.top = top;
    this.width = width;
  }

  /// A step of a path.
  ///
  /// @param name the class, or what the user has in its place
  /// @param caption the end of the class's package, or a word of explanation
  private record Step(String name, String caption) {
    /// A class of the product; its caption is looked up when it is drawn.
    static Step of(String simpleName) {
      return new Step(simpleName, "");
    }

    String captionIn(List<JavaSource> product) {
      if (!caption.isEmpty()) {
        return caption;
      }
      String packageName =
          product.stream()
              .filter(source -> source.simpleName().equals(name))
              .findFirst()
              .orElseThrow(
                  () ->
                      new AssertionError(
                          "the picture names the class "
                              + name
                              + ", which is gone: name the class that took its place in DataPaths"))
              .packageName();
      String[] parts = packageName.split("\\.");
      int from = Math.max(2, parts.length - 2);
      return String.join(".", List.of(parts).subList(from, parts.length));
    }
  }

  int bottom() {
    return rowTop(1) + HEIGHT + GAP;
  }

  void draw(Diagram diagram) throws IOException {
    List<JavaSource> product = JavaSource.ofProduct();
    band(diagram, "in javac", FIRST_IN_JAVAC, FIRST_IN_PROGRAM - 1);
    band(diagram, "in the running program", FIRST_IN_PROGRAM, HEADINGS.size() - 1);
    for (int column = 0; column < HEADINGS.size(); column++) {
      diagram.text("note middle", x(column) + STEP_WIDTH / 2, top + 46, HEADINGS.get(column));
    }
    path(diagram, product, RECORD, rowTop(0));
    path(diagram, product, CALL, rowTop(1));
  }

  private void path(Diagram diagram, List<JavaSource> product, List<Step> steps, int y) {
    for (int column = 0; column < steps.size(); column++) {
      boolean last = column == steps.size() - 1;
      Box box = new Box(x(column), y, last ? left + width - x(column) : STEP_WIDTH, HEIGHT);
      Step step = steps.get(column);
      diagram
          .box("step", box)
          .text("step-name middle", box.middle(), y + 21, step.name())
          .text("caption middle", box.middle(), y + 38, step.captionIn(product));
      if (!last) {
        diagram.arrow("solid", box.right(), y + HEIGHT / 2, x(column + 1), y + HEIGHT / 2);
      }
    }
  }

  private void band(Diagram diagram, String words, int first, int last) {
    int x = x(first) - 7;
    int right = last == HEADINGS.size() - 1 ? left + width + 7 : x(last + 1) - 7 - 1;
    diagram
        .box("band", new Box(x, top, right - x, bottom() - top))
        .text("heading middle", (x + right) / 2, top + 24, words);
  }

  private int rowTop(int row) {
    return top + 58 + row * (HEIGHT + GAP);
  }

  private int x(int column) {
    return left + column * (width - STEP_WIDTH) / (HEADINGS.size() - 1);
  }
}
