package dev.recordwire.it.file;

import dev.recordwire.array.Float64View;
import dev.recordwire.file.Compression;
import dev.recordwire.file.Progress;
import dev.recordwire.file.RecordFileOptions;
import dev.recordwire.file.RecordFileWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/// A program that adds records to a file until it is killed, and reports each number of records
/// that is durable. Now and then it closes the file, and opens it again.
///
/// It gets warm with another file, and begins when it is told to.
final class RecordFileProgram {
  /// The byte that says that it is warm.
  static final int READY = 'r';

  private static final int LONG_TEXT = 40_000;
  private static final FileOutputStream OUT = new FileOutputStream(FileDescriptor.out);

  private final Random random;
  private final Path file;
  private final RecordFileOptions options;

  private RecordFileProgram(Path file, long seed) {
    this.file = file;
    this.random = new Random(seed);
    Compression[] all = Compression.values();
    // Zstandard's library takes longer to load than a child lives.
    this.options =
        RecordFileOptions.DEFAULT
            .withBlockBytes(1 << (10 + random.nextInt(8)))
            .withCompression(random.nextInt(4) == 0 ? all[1] : all[0]);
  }

  /// The record with a number.
  static Line line(long i) {
    boolean isLong = i % 997 == 996;
    String text = "x".repeat(isLong ? LONG_TEXT : (int) (i % 41));
    return new Line((int) i, text, Float64View.of((double) i, (double) -i));
  }

  public static void main(String[] arguments) throws IOException {
    Path file = Path.of(arguments[0]);
    Path scratch = Files.createTempFile("recordwire", ".warm");
    Files.delete(scratch);
    try (RecordFileWriter<Line> warm = RecordFileWriter.create(LineCodec.CODEC, scratch)) {
      for (int i = 0; i < 2_000; i++) {
        warm.append(line(i));
      }
      warm.force();
    }
    Files.delete(scratch);
    Files.delete(Path.of(scratch + ".lock"));
    OUT.write(READY);
    if (System.in.read() >= 0) {
      new RecordFileProgram(file, Long.parseLong(arguments[1])).run();
    }
  }

  private void run() throws IOException {
    while (true) {
      try (RecordFileWriter<Line> out =
          RecordFileWriter.open(LineCodec.CODEC, file, options, Progress.NONE)) {
        acknowledge(out.durable());
        for (int group = random.nextInt(60); group >= 0; group--) {
          for (int i = random.nextInt(400); i >= 0; i--) {
            out.append(line(out.count()));
          }
          acknowledge(out.force());
        }
      }
    }
  }

  /// Says it at once, in one write, which is whole or not there.
  private static void acknowledge(long records) throws IOException {
    OUT.write(ByteBuffer.allocate(Long.BYTES).putLong(records).array());
  }
}
