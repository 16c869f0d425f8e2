package dev.recordwire.engines.pipeline;

import dev.recordwire.schema.Schema;
import dev.recordwire.schema.payload.JsonPayloadException;
import dev.recordwire.schema.payload.SchemaCodec;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// The figures as NumPy finds them in the file of flights: those that are kept beside the program,
/// and those that a Python of this machine computes now.
final class NumpyFigures {
  private static final String SCRIPT = "figures.py";
  private static final List<String> PYTHONS = List.of("python3", "/usr/bin/python3");

  /// The script's exit status without NumPy.
  private static final int NO_NUMPY = 3;

  private NumpyFigures() {}

  /// The figures of so many of the example's flights, if they are kept.
  static Optional<Figures> kept(int count) throws IOException {
    try (InputStream in = NumpyFigures.class.getResourceAsStream("figures-" + count + ".json")) {
      return in == null
          ? Optional.empty()
          : Optional.of(parse(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
    }
  }

  /// Computes the figures, if there is a Python with NumPy.
  ///
  /// @param folder where the script may be put
  /// @throws IOException if the script fails
  static Optional<Figures> compute(Path folder, Path flights, int count) throws IOException {
    Path script = folder.resolve(SCRIPT);
    try (InputStream in = NumpyFigures.class.getResourceAsStream(SCRIPT)) {
      if (in == null) {
        throw new FileNotFoundException(SCRIPT + " is not beside the program");
      }
      Files.copy(in, script);
    }
    Path text = folder.resolve("figures.json");
    Path errors = folder.resolve("figures.log");
    for (String python : PYTHONS) {
      int status =
          run(
              new ProcessBuilder(
                      python, script.toString(), flights.toString(), String.valueOf(count))
                  .redirectOutput(text.toFile())
                  .redirectError(errors.toFile()));
      if (status == 0) {
        return Optional.of(parse(Files.readString(text)));
      }
      if (status != NO_NUMPY) {
        throw new IOException(
            "NumPy's figures can't be computed, %s ended with status %d:%n%s"
                .formatted(python, status, Files.readString(errors)));
      }
    }
    return Optional.empty();
  }

  /// Runs a program; without it, it ends as if it had no NumPy.
  private static int run(ProcessBuilder program) throws IOException {
    Process process;
    try {
      process = program.start();
    } catch (IOException e) {
      return NO_NUMPY; // no such Python
    }
    try {
      return process.waitFor();
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while NumPy computed", e);
    }
  }

  private static Figures parse(String json) throws IOException {
    try {
      SchemaCodec codec = SchemaCodec.of(Schema.parse(FiguresCodec.CODEC.schema()));
      return FiguresCodec.decode(codec.fromJson(json));
    } catch (JsonPayloadException e) {
      throw new IOException("NumPy's figures are no figures: " + e.getMessage(), e);
    }
  }
}
