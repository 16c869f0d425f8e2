package dev.recordwire.tools.schema;

import dev.recordwire.schema.Schema;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/// The options that name the schema of a payload.
public final class SchemaOptions {
  @Option(
      names = {"-s", "--schema"},
      required = true,
      paramLabel = "PLACE",
      description =
          "Where the schema is: the text of Codec.schema(), a file of META-INF/recordwire, a jar,"
              + " a folder of classes, or a record file.")
  private Path place = Path.of("");

  @Option(
      names = {"-r", "--record"},
      paramLabel = "NAME",
      description = "The record or union, if there are several; the end of its name is enough.")
  private Optional<String> record = Optional.empty();

  /// Reads the schema.
  public Schema read() throws IOException {
    return SchemaPlace.read(place).schema(record);
  }
}
