package dev.recordwire.examples.quakes;

import dev.recordwire.examples.quakes.Quake.Alert;
import dev.recordwire.examples.quakes.Quake.Kind;
import dev.recordwire.examples.quakes.Quake.Scale;
import dev.recordwire.examples.quakes.Quake.Status;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Function;

/// The survey's CSV file: a line for each event, times in milliseconds, and nothing between two
/// commas if a value is unknown.
final class UsgsCsv {
  static final String SOURCE = "USGS, all_week feed of 2018-02-07";

  private static final String FILE = "earthquakes-2018-02.csv";

  private UsgsCsv() {}

  /// The bytes of the file.
  static byte[] bytes() throws IOException {
    try (InputStream in = UsgsCsv.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new FileNotFoundException(FILE + " is not beside the program");
      }
      return in.readAllBytes();
    }
  }

  /// The events of a file, in the order of its lines.
  static Week parse(byte[] csv) {
    List<Quake> quakes = new ArrayList<>();
    new String(csv, StandardCharsets.UTF_8)
        .lines()
        .skip(1)
        .map(UsgsCsv::quake)
        .forEach(quakes::add);
    return new Week(SOURCE, quakes);
  }

  private static Quake quake(String line) {
    Cells cells = new Cells(split(line));
    return new Quake(
        cells.text(),
        cells.instant(),
        cells.instant(),
        cells.number(),
        cells.number(),
        cells.number(),
        cells.number(),
        cells.constant(Scale.values(), scale -> scale.code),
        cells.text(),
        cells.text(),
        cells.constant(Status.values(), status -> status.code),
        cells.constant(Kind.values(), kind -> kind.code),
        cells.count(),
        cells.optional(),
        cells.optional(),
        cells.absent() ? null : cells.constant(Alert.values(), alert -> alert.code),
        cells.whole() == 1,
        cells.whole(),
        cells.count(),
        cells.optional(),
        cells.optional(),
        cells.optional());
  }

  /// The cells of a line; a cell with commas in it is in quotes.
  private static List<String> split(String line) {
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < line.length(); i++) {
      char unit = line.charAt(i);
      if (unit == '"') {
        quoted = !quoted;
      } else if (unit == ',' && !quoted) {
        cells.add(cell.toString());
        cell.setLength(0);
      } else {
        cell.append(unit);
      }
    }
    cells.add(cell.toString());
    return cells;
  }

  /// The cells of a line, read one after the other.
  private static final class Cells {
    private final List<String> cells;
    private int next;

    Cells(List<String> cells) {
      this.cells = cells;
    }

    String text() {
      return cells.get(next++);
    }

    double number() {
      return Double.parseDouble(text());
    }

    int whole() {
      return Integer.parseInt(text());
    }

    Instant instant() {
      return Instant.ofEpochMilli(Long.parseLong(text()));
    }

    OptionalInt count() {
      return absent() ? OptionalInt.empty() : OptionalInt.of(whole());
    }

    OptionalDouble optional() {
      return absent() ? OptionalDouble.empty() : OptionalDouble.of(number());
    }

    /// Whether the next cell is empty; an empty cell is skipped.
    boolean absent() {
      if (!cells.get(next).isEmpty()) {
        return false;
      }
      next++;
      return true;
    }

    <E extends Enum<E>> E constant(E[] all, Function<E, String> code) {
      String text = text();
      return Arrays.stream(all)
          .filter(constant -> code.apply(constant).equals(text))
          .findFirst()
          .orElseThrow(() -> new IllegalArgumentException("no constant for " + text));
    }
  }
}
