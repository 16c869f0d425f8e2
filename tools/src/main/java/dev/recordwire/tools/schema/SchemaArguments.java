package dev.recordwire.tools.schema;

import dev.recordwire.schema.Schema;
import dev.recordwire.tools.console.CommandFailure;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// The arguments of commands about schemas: a place, and one of its records or all of them.
final class SchemaArguments {
  @Parameters(
      index = "0",
      paramLabel = "PLACE",
      description = "The text of a schema, a jar, a folder of classes, or a record file.")
  private Path place = Path.of("");

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "NAME",
      description = "The record or union (default: all); the end of its name is enough.")
  private Optional<String> name = Optional.empty();

  @Option(
      names = {"-r", "--record"},
      paramLabel = "NAME",
      description = "The same as the argument NAME, as other commands have it.")
  private Optional<String> record = Optional.empty();

  /// Whether one record or union is named.
  boolean nameOne() {
    return name.isPresent() || record.isPresent();
  }

  /// Reads the schema that is named, or all.
  List<Schema> read() throws IOException {
    if (name.isPresent() && record.isPresent()) {
      throw CommandFailure.usage("both NAME and --record are given: give one of them");
    }
    SchemaPlace schemas = SchemaPlace.read(place);
    return nameOne() ? List.of(schemas.schema(name.or(() -> record))) : schemas.all();
  }
}
