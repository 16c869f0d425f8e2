package dev.recordwire.it.file;

import dev.recordwire.file.RecordFileReader;
import dev.recordwire.file.RecordFileWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

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
    try (RecordFileWriter<Line> out =
        RecordFileWriter.create(LineCodec.CODEC, folder.resolve("other.rwf"))) {
      say("another file", "has " + out.count() + " records");
    } catch (IOException e) {
      say("another file", String.valueOf(e.getMessage()));
    }
    Files.delete(ballast);
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
