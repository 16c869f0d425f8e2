package dev.recordwire.house;

import dev.recordwire.house.Diagram.Box;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// The picture of the architecture: the modules of the build with their packages and the modules
/// that they require, above the paths of a record and of a call through them.
///
/// The modules, their packages, sizes and arrows come from the build. The positions are fixed here,
/// and a module or an arrow without a position fails; engines have a band of their own, which takes
/// any number of them.
final class ArchitecturePicture {
  private static final int WIDTH = 960;
  private static final int MARGIN = 28;
  private static final int TOP = 84;
  private static final int GAP = 36;
  private static final int PADDING = 12;

  private static final int LEFT = 56;
  private static final int LEFT_WIDTH = 416;
  private static final int HALF = 201;
  private static final int RIGHT = 500;
  private static final int RIGHT_WIDTH = 404;
  private static final int RIGHT_HALF = 195;
  private static final int PROJECTS_LEFT = 212;

  /// Where an arrow passes the left or the right column.
  private static final int LEFT_LANE = 40;

  private static final int RIGHT_LANE = 920;

  private final List<BuildModule> modules;
  private final List<BuildModule> ofEngines;
  private final Map<String, Box> boxes = new HashMap<>();
  private final Map<String, Frame> frames = new HashMap<>();

  private ArchitecturePicture(List<BuildModule> modules) {
    this.modules = modules.stream().filter(module -> !module.isEngine()).toList();
    this.ofEngines = modules.stream().filter(BuildModule::isEngine).toList();
  }

  /// A frame around modules that need the same others, whose arrows start at the frame; it has no
  /// arrow to a module that they get through another one, too.
  private record Frame(String name, Box box) {}

  /// Draws the modules.
  static String draw(List<BuildModule> modules) throws IOException {
    return new ArchitecturePicture(modules).draw();
  }

  private String draw() throws IOException {
    int bottom = place();
    EngineBand engines = new EngineBand(ofEngines, MARGIN, bottom + GAP, WIDTH - 2 * MARGIN);
    DataPaths paths = new DataPaths(MARGIN, engines.bottom() + GAP + 8, WIDTH - 2 * MARGIN);
    Diagram diagram = new Diagram(WIDTH, paths.bottom() + MARGIN, "Recordwire's modules");
    diagram.text(
        "title", MARGIN, 40, "Recordwire’s modules, and the path of the data through them");
    legend(diagram);
    frames.values().stream().distinct().forEach(frame -> diagram.box("band", frame.box()));
    for (BuildModule module : modules) {
      if (frames.containsKey(module.name())) {
        ModuleBox.drawHead(diagram, module, box(module.name()));
      } else {
        ModuleBox.draw(diagram, module, box(module.name()));
      }
    }
    arrows(diagram);
    engines.draw(diagram);
    paths.draw(diagram);
    return diagram.end();
  }

  private static void legend(Diagram diagram) {
    diagram.arrow("solid", MARGIN, 62, MARGIN + 30, 62).text("note", MARGIN + 38, 66, "requires");
    diagram
        .arrow("dashed", MARGIN + 120, 62, MARGIN + 150, 62)
        .text(
            "note", MARGIN + 158, 66, "is built with; boxes with a dashed edge are not published");
  }

  /// Gives every module its box; returns the lower edge of the lowest.
  private int place() {
    Box alone = new Box(MARGIN, TOP, PROJECTS_LEFT - MARGIN - 16, ModuleBox.HEAD + 2 * PADDING);
    Box projects =
        new Box(PROJECTS_LEFT, TOP, WIDTH - MARGIN - PROJECTS_LEFT, ModuleBox.HEAD + 2 * PADDING);
    placeIn(new Frame("arrays-alone", alone), "arrays-alone");
    placeIn(
        new Frame("projects", projects), "tools", "examples", "integration-tests", "benchmarks");

    int below = projects.bottom() + GAP;
    Box runtime = placeAt("runtime", LEFT, below, LEFT_WIDTH);
    Box table = placeAt("table", LEFT, runtime.bottom() + GAP, HALF);
    Box file = placeAt("file", LEFT + LEFT_WIDTH - HALF, runtime.bottom() + GAP, HALF);
    int belowFiles = Math.max(table.bottom(), file.bottom()) + GAP;
    Box codec = placeAt("codec", LEFT, belowFiles, HALF);
    Box ffi = placeAt("ffi", LEFT + LEFT_WIDTH - HALF, belowFiles, HALF);
    int belowBoth = Math.max(codec.bottom(), ffi.bottom()) + GAP;
    Box array = placeAt("array", LEFT, belowBoth, LEFT_WIDTH);
    Box generator = placeAt("array-generator", LEFT, array.bottom() + GAP, LEFT_WIDTH);

    Box processor = placeAt("processor", RIGHT, below, RIGHT_WIDTH);
    int belowProcessor = processor.bottom() + GAP;
    Box schema = placeAt("schema", RIGHT, belowProcessor, RIGHT_HALF);
    Box annotations =
        placeAt("annotations", RIGHT + RIGHT_WIDTH - RIGHT_HALF, belowProcessor, RIGHT_HALF);
    int lowest = Math.max(schema.bottom(), annotations.bottom());
    Box jackson = placeAt("jackson", RIGHT, lowest + GAP, RIGHT_HALF);
    Box fft = placeAt("fft", RIGHT, jackson.bottom() + GAP, RIGHT_HALF);
    return Math.max(generator.bottom(), fft.bottom());
  }

  private void placeIn(Frame frame, String... names) {
    BuildModule first = BuildModule.named(modules, names[0]);
    int width = (frame.box().width() - (names.length + 1) * PADDING) / names.length;
    for (int i = 0; i < names.length; i++) {
      BuildModule module = BuildModule.named(modules, names[i]);
      if (!requiredByFrame(module).equals(requiredByFrame(first))
          || !module.builtWith().equals(first.builtWith())) {
        throw new AssertionError(
            "%s and %s need different modules, and have one frame: give them two"
                .formatted(first.name(), module.name()));
      }
      int x = frame.box().x() + PADDING + i * (width + PADDING);
      boxes.put(names[i], new Box(x, frame.box().y() + PADDING, width, ModuleBox.HEAD));
      frames.put(names[i], frame);
    }
  }

  private Set<String> requiredByFrame(BuildModule module) {
    Set<String> through = new HashSet<>();
    module.requires().forEach(name -> addRequired(name, through));
    Set<String> required = new TreeSet<>(module.requires());
    required.removeAll(through);
    return required;
  }

  private void addRequired(String name, Set<String> all) {
    for (String required : BuildModule.named(modules, name).requires()) {
      if (all.add(required)) {
        addRequired(required, all);
      }
    }
  }

  private Box placeAt(String name, int x, int y, int width) {
    Box box = new Box(x, y, width, ModuleBox.height(BuildModule.named(modules, name)));
    boxes.put(name, box);
    return box;
  }

  private void arrows(Diagram diagram) {
    Set<String> framed = new HashSet<>();
    for (BuildModule module : modules) {
      Frame own = new Frame(module.name(), box(module.name()));
      Frame source = frames.getOrDefault(module.name(), own);
      if (framed.add(source.name())) {
        Set<String> required =
            frames.containsKey(module.name()) ? requiredByFrame(module) : module.requires();
        required.forEach(target -> arrow(diagram, source, target, "solid"));
        module.builtWith().forEach(target -> arrow(diagram, source, target, "dashed"));
      }
    }
  }

  private void arrow(Diagram diagram, Frame from, String to, String style) {
    Box source = from.box();
    Box target = box(to);
    int centre = target.y() + target.height() / 2;
    switch (from.name() + " " + to) {
      case "arrays-alone array" ->
          diagram.arrow(style, LEFT_LANE, source.bottom(), LEFT_LANE, centre, target.x(), centre);
      case "projects annotations" ->
          diagram.arrow(
              style, RIGHT_LANE, source.bottom(), RIGHT_LANE, centre, target.right(), centre);
      case "projects runtime" ->
          down(diagram, style, (PROJECTS_LEFT + target.right()) / 2, source, target);
      case "projects processor",
          "processor annotations",
          "processor schema",
          "runtime table",
          "runtime file" ->
          down(diagram, style, target.middle(), source, target);
      case "codec array", "ffi array" -> down(diagram, style, source.middle(), source, target);
      case "table codec" -> down(diagram, style, source.middle(), source, target);
      case "file codec" -> {
        int x = target.right() - PADDING;
        int y = target.y() - GAP / 2;
        diagram.arrow(
            style, source.middle(), source.bottom(), source.middle(), y, x, y, x, target.y());
      }
      case "file schema" -> {
        int lane = RIGHT - (RIGHT - source.right()) / 4;
        int start = source.y() + source.height() / 2;
        diagram.arrow(style, source.right(), start, lane, start, lane, centre, target.x(), centre);
      }
      case "jackson codec" -> {
        int lane = LEFT + LEFT_WIDTH + PADDING / 2;
        int start = source.y() + source.height() / 2;
        int end = target.bottom() + GAP / 2;
        int x = target.middle() + PADDING;
        diagram.arrow(style, source.x(), start, lane, start, lane, end, x, end, x, target.bottom());
      }
      case "fft array" -> {
        int lane = RIGHT - PADDING;
        int start = source.y() + source.height() / 2;
        diagram.arrow(style, source.x(), start, lane, start, lane, centre, target.right(), centre);
      }
      case "runtime ffi" -> {
        int lane = target.right() + (RIGHT - target.right()) / 2;
        int start = source.y() + source.height() / 2;
        diagram.arrow(
            style, source.right(), start, lane, start, lane, centre, target.right(), centre);
      }
      case "runtime codec" -> {
        int lane = LEFT_LANE + (LEFT - LEFT_LANE) / 2;
        int start = source.y() + source.height() / 2;
        diagram.arrow(style, source.x(), start, lane, start, lane, centre, target.x(), centre);
      }
      case "runtime array", "array array-generator" ->
          down(diagram, style, LEFT + LEFT_WIDTH / 2, source, target);
      default ->
          throw new AssertionError(
              from.name() + " needs " + to + ", an arrow without a route: add one to arrow()");
    }
  }

  private static void down(Diagram diagram, String style, int x, Box source, Box target) {
    diagram.arrow(style, x, source.bottom(), x, target.y());
  }

  private Box box(String name) {
    Box box = boxes.get(name);
    if (box == null) {
      throw new AssertionError(
          "the picture has no place for the module " + name + ": add it to place()");
    }
    return box;
  }
}
