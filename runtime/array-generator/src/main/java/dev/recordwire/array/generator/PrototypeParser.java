package dev.recordwire.array.generator;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Reads a prototype: its lines, those of blocks apart, and its markers.
final class PrototypeParser {
  private static final String MARKER = "// dtype ";
  private static final String COMMENTED = "// |";

  private final String file;
  private final Family family;
  private final MarkerParser markers;
  private final List<Block> blocks = new ArrayList<>();
  private final Rules rules = new Rules();
  private final List<Marker.Only> only = new ArrayList<>();
  private final List<Marker.Import> imports = new ArrayList<>();
  private @Nullable Block open;
  private @Nullable Place opened;
  private boolean canGoOn;

  private PrototypeParser(String file, Family family) {
    this.file = file;
    this.family = family;
    this.markers = new MarkerParser(family);
  }

  static Prototype parse(String file, String source, Family family) {
    PrototypeParser parser = new PrototypeParser(file, family);
    int number = 0;
    for (String line : source.lines().toList()) {
      number++;
      parser.line(line, new Place(file, number));
    }
    return parser.finish();
  }

  /// Fails if a source that is copied for nothing has markers.
  static void requireNoMarkers(String file, String source) {
    List<String> lines = source.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).contains(MARKER)) {
        throw new Place(file, i + 1)
            .refuse(
                "no copies are made of this file: remove the marker, or name the file after a"
                    + " prototype");
      }
    }
  }

  private void line(String text, Place place) {
    int marker = text.indexOf(MARKER);
    if (marker < 0) {
      requireNoRest(text, place);
      add(text, place);
      return;
    }
    String code = text.substring(0, marker).stripTrailing();
    String said = text.substring(marker + MARKER.length()).strip();
    Marker parsed = markers.parse(said, !code.isEmpty(), place);
    canGoOn = parsed instanceof Marker.Phrases;
    if (code.isEmpty()) {
      wholeLine(parsed, place);
    } else if (parsed instanceof Marker.Phrases phrases) {
      rules.add(phrases.rules());
      add(code, place);
    } else {
      throw place.refuse("this marker can't be behind code: give it a line of its own");
    }
  }

  /// Fails at what may be the rest of a marker that the formatter found too long for a line.
  private void requireNoRest(String text, Place place) {
    String line = text.strip();
    if (canGoOn && line.startsWith("// ") && !line.startsWith(COMMENTED)) {
      throw place.refuse(
          "is this the rest of the marker? A marker has one line: begin it with `// dtype` again,"
              + " or leave a line blank before a comment");
    }
    canGoOn = false;
  }

  private void wholeLine(Marker marker, Place place) {
    switch (marker) {
      case Marker.Phrases phrases -> rules.add(phrases.rules());
      case Marker.Import added -> imports.add(added);
      case Marker.Only some -> only.add(some);
      case Marker.If begin -> open(begin.condition(), place);
      case Marker.ElseIf begin -> opened(place).begin(begin.condition());
      case Marker.Else _ -> opened(place).begin(kind -> true);
      case Marker.End _ -> close(place);
    }
  }

  private void open(Predicate<Kind> condition, Place place) {
    if (open != null) {
      throw place.refuse("a block can't be in another: end that with `// dtype end` before");
    }
    open = new Block(condition);
    opened = place;
    blocks.add(open);
  }

  private void close(Place place) {
    opened(place).requireCodeOf(family.prototype());
    open = null;
  }

  private Block opened(Place place) {
    if (open == null) {
      throw place.refuse("there is no block here: begin it with `// dtype if` and a condition");
    }
    return open;
  }

  private void add(String text, Place place) {
    boolean commented = text.strip().startsWith(COMMENTED);
    if (open != null) {
      open.add(new Line(place, commented ? uncommented(text) : text, commented));
    } else if (commented) {
      throw place.refuse("there is no block here: begin it with `// dtype if` and a condition");
    } else {
      Block all = new Block(kind -> true);
      all.add(new Line(place, text, false));
      blocks.add(all);
    }
  }

  /// The code of a comment, as far indented as that.
  private static String uncommented(String text) {
    return text.replaceFirst("// \\| ?", "").stripTrailing();
  }

  private Prototype finish() {
    if (open != null && opened != null) {
      throw opened.refuse("this block has no end: say `// dtype end`");
    }
    return new Prototype(file, family, blocks, rules, only, imports);
  }
}
