package dev.recordwire.tools;

import dev.recordwire.tools.console.ExitStatus;
import dev.recordwire.tools.console.StandardOutput;
import dev.recordwire.tools.console.StandardStream;
import dev.recordwire.tools.file.SampleFile;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;

/// Runs the command's helps, and the commands that are called most, in one process, so that a cache
/// of loaded classes can be made of it.
public final class Training {
  private static final String SCHEMA =
      """
      {"recordwire":1,"root":"Point","schemas":[{"fields":[
      {"name":"x","type":{"type":"int32"}},
      {"name":"name","type":{"length":"uint16","type":"utf8"}}],"layout":"packed","record":"Point"}]}
      """;

  private static final byte[] PAYLOAD = {1, 0, 0, 0, 1, 0, 'a'};

  private Training() {}

  /// Runs and prints nothing.
  public static void main(String[] arguments) throws IOException {
    for (String command : Commands.names()) {
      run(command, "--help");
    }
    run("--help");
    StandardOutput.to(StandardStream.OUT).flush();
    Path folder = Files.createTempDirectory("recordwire");
    Path schema = Files.writeString(folder.resolve("point.schema.json"), SCHEMA);
    Path payload = Files.write(folder.resolve("point.bin"), PAYLOAD);
    Path file = folder.resolve("points.rwf");
    Path lock = folder.resolve("points.rwf.lock");
    SampleFile.write(file, SCHEMA, PAYLOAD);
    run("json", "-s", schema.toString(), payload.toString());
    run("dump", "-s", schema.toString(), payload.toString());
    run("schema", schema.toString());
    run("diff", schema.toString(), schema.toString());
    run("file", "stats", file.toString());
    run("file", "head", file.toString());
    for (Path each : new Path[] {schema, payload, file, lock, folder}) {
      Files.delete(each);
    }
  }

  private static void run(String... arguments) {
    PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
    int status = Recordwire.run(nowhere, nowhere, arguments);
    if (status != ExitStatus.OK) {
      throw new IllegalStateException(String.join(" ", arguments) + " ended with " + status);
    }
  }
}
