package dev.recordwire.it.file;

import dev.recordwire.array.Float64View;
import dev.recordwire.file.FrameFormat;
import dev.recordwire.file.FrameWriter;
import dev.recordwire.file.RecordFileReader;
import dev.recordwire.file.RecordFileWriter;
import dev.recordwire.it.tables.Flight;
import dev.recordwire.it.tables.FlightTable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/// A program that adds records to a file until its disk is full, tries what else it can, frees some
/// room, and goes on. It prints what it sees, a line for each, as `name: value`.
final class FullDiskProgram {
  private static final int BALLAST_BYTES = 16 << 10;
  private static final int LATER = 50;

  private final Path file;

  private FullDiskProgram(Path file) {
    this.file = file;
  }

  /// The argument is a folder on the disk.
  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    Path ballast = Files.write(folder.resolve("ballast"), new byte[BALLAST_BYTES]);
    FullDiskProgram program = new FullDiskProgram(folder.resolve("lines.rwf"));
    program.fill();
    program.read("found when full");
    Path other = folder.resolve("other.rwf");
    try (RecordFileWriter<Line> out = RecordFileWriter.create(LineCodec.CODEC, other)) {
      say("another file", "has " + out.count() + " records");
    } catch (IOException e) {
      say("another file", e.getMessage() + (Files.exists(other) ? ", and is there" : ""));
    }
    try (RecordFileWriter<Line> out = RecordFileWriter.open(LineCodec.CODEC, other)) {
      say("another file, opened", "has " + out.count() + " records");
    } catch (IOException e) {
      say("another file, opened", e.getMessage() + (Files.exists(other) ? ", and is there" : ""));
    }
    say("frames", frames(folder.resolve("lines.frames")));
    say("array", array(folder.resolve("array.npy")));
    say("table without room", table(folder.resolve("none.npy")));
    Files.delete(ballast);
    say("table", table(folder.resolve("table.npy")));
    say("table appended to", longerTable(folder.resolve("table.npy")));
    Files.delete(folder.resolve("table.npy"));
    program.goOn();
    program.read("found later");
  }

  private static void say(String name, Object value) {
    System.out.println(name + ": " + value);
  }

  /// Adds records, in groups that are forced, until the file fails.
  private void fill() throws IOException {
    long acknowledged = 0;
    try (RecordFileWriter<Line> out = RecordFileWriter.open(LineCodec.CODEC, file)) {
      try {
        while (true) {
          for (int i = 0; i < 10; i++) {
            out.append(RecordFileTest.line(out.count()));
          }
          acknowledged = out.force();
        }
      } catch (IOException e) {
        say("failure", String.valueOf(e.getMessage()));
      }
      say("acknowledged", acknowledged);
      say("durable", out.durable());
      try {
        say("a second force", out.force());
      } catch (IOException e) {
        say("a second force", String.valueOf(e.getMessage()));
      }
    }
  }

  private static String frames(Path file) throws IOException {
    FrameWriter<Line> out = FrameWriter.to(LineCodec.CODEC, file, FrameFormat.CHECKED);
    try (out) {
      while (true) {
        out.write(RecordFileTest.line(out.frames()));
      }
    } catch (IOException e) {
      return String.valueOf(e.getMessage());
    }
  }

  private static String array(Path file) {
    try {
      Float64View.zeros(BALLAST_BYTES).save(file);
      return "saved";
    } catch (IOException e) {
      return e.getMessage() + (Files.exists(file) ? ", and is there" : "");
    }
  }

  private static String table(Path file) throws IOException {
    try (FlightTable out = FlightTable.create(file)) {
      while (true) {
        out.append(new Flight((short) 1, 2, out.size(), "KL"));
      }
    } catch (FileSystemException e) {
      return e.getMessage() + (Files.exists(file) ? ", and is there" : "");
    } catch (UncheckedIOException e) {
      return String.valueOf(Objects.requireNonNull(e.getCause()).getMessage());
    }
  }

  /// Adds a row to a table, and returns how many it has.
  private static long longerTable(Path file) throws IOException {
    try (FlightTable out = FlightTable.openForAppend(file)) {
      out.append(new Flight((short) 1, 2, out.size(), "KL"));
    }
    return FlightTable.map(file).size();
  }

  /// Compares all records with those that were added.
  private void read(String name) throws IOException {
    try (RecordFileReader<Line> in = RecordFileReader.open(LineCodec.CODEC, file)) {
      for (long i = 0; i < in.count(); i++) {
        if (!in.get(i).equals(RecordFileTest.line(i))) {
          throw new AssertionError("record " + i + " is " + in.get(i));
        }
      }
      say(name, in.count());
    }
  }

  /// Adds more records now that there is room.
  private void goOn() throws IOException {
    try (RecordFileWriter<Line> out = RecordFileWriter.open(LineCodec.CODEC, file)) {
      say("opened again with", out.count());
      for (int i = 0; i < LATER; i++) {
        out.append(RecordFileTest.line(out.count()));
      }
      say("acknowledged later", out.force());
    }
  }
}
