package dev.recordwire.it.random;

import dev.recordwire.codec.Codec;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/// A decoder that shares no code with the library: a Python script that reads the exported schemas.
///
/// It needs `python3` on the path, or the interpreter that `-Dpython=…` names.
final class PythonReader {
  private static final Path SCRIPT = Path.of("src", "test", "python", "decode.py");

  private final List<String> cases = new ArrayList<>();

  /// Adds an encoded value, the tree that the script must decode from it, and the fingerprint of
  /// the schemas that it must find.
  void expect(Codec<Record> codec, Record value) throws ReflectiveOperationException {
    String bytes = HexFormat.of().formatHex(codec.encode(value));
    String name = value.getClass().getCanonicalName();
    cases.add(
        "{\"record\":%s,\"fingerprint\":\"%s\",\"bytes\":\"%s\",\"value\":%s}"
            .formatted(Tree.json(name), codec.fingerprint(), bytes, Tree.json(Tree.of(value))));
  }

  /// Runs the script on all values; returns its output, or fails with it.
  String read(Path schemas, Path room) throws IOException, InterruptedException {
    Path input = Files.write(room.resolve("cases.jsonl"), cases);
    Path output = room.resolve("python.txt");
    int status =
        new ProcessBuilder(
                System.getProperty("python", "python3"), SCRIPT.toString(), schemas.toString())
            .redirectInput(input.toFile())
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start()
            .waitFor();
    String said = Files.readString(output);
    if (status != 0) {
      throw new AssertionError(said.substring(0, Math.min(said.length(), 4_000)));
    }
    return said.strip();
  }
}
