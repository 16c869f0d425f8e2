package dev.recordwire.spark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/// The kind of a file, as its first bytes tell.
enum FileKind {
  /// Record files.
  RECORDS("rwf", "\u0089RWF"),
  /// Tables, files of NumPy.
  TABLE("npy", "\u0093NUM");

  private static final int SHOWN = 4;

  private final String extension;

  /// The first bytes, as Latin-1.
  private final String magic;

  FileKind(String extension, String magic) {
    this.extension = extension;
    this.magic = magic;
  }

  /// The end of the names of new files.
  String extension() {
    return "." + extension;
  }

  /// Returns the kind of a file. An empty file counts as a record file, whose reader says what is
  /// wrong with it.
  ///
  /// @throws IOException if it is neither, or can't be read
  static FileKind of(HadoopContent content, String file) throws IOException {
    byte[] start = new byte[SHOWN];
    int count = content.read(0, start, SHOWN);
    String found = new String(start, 0, count, StandardCharsets.ISO_8859_1);
    for (FileKind each : values()) {
      if (each.magic.startsWith(found)) {
        return each;
      }
    }
    throw new IOException(
        "%s is neither a record file nor a table: leave it out of the folder, or name the files by a pattern"
            .formatted(file));
  }

  /// Whether a file only stands for the lock of a record file's writer.
  static boolean isLock(String name, long bytes) {
    return bytes == 0 && name.endsWith(".lock");
  }
}
