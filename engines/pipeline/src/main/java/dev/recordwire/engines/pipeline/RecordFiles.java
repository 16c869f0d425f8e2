package dev.recordwire.engines.pipeline;

import dev.recordwire.codec.Codec;
import dev.recordwire.file.RecordFileReader;
import dev.recordwire.flink.RecordwireFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// The record files of a folder, which are written and have their names.
final class RecordFiles {
  private RecordFiles() {}

  /// Reads all records, which are valid while they are consumed.
  static <T> void forEach(Codec<T> codec, Path folder, Consumer<T> action) throws IOException {
    for (Path file : in(folder)) {
      try (RecordFileReader<T> records = RecordFileReader.open(codec, file)) {
        records.stream().forEach(action);
      }
    }
  }

  /// Reads all records without views.
  static <T> List<T> read(Codec<T> codec, Path folder) throws IOException {
    List<T> all = new ArrayList<>();
    forEach(codec, folder, all::add);
    return all;
  }

  /// The files of a folder.
  static List<Path> in(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return List.of(); // Flink makes it with the first file
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.getFileName().toString().endsWith(RecordwireFiles.SUFFIX))
          .sorted()
          .toList();
    }
  }

  /// How many bytes they have.
  static long bytes(Path folder) throws IOException {
    long bytes = 0;
    for (Path file : in(folder)) {
      bytes += Files.size(file);
    }
    return bytes;
  }
}
