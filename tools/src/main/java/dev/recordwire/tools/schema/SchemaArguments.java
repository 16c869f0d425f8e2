package dev.recordwire.tools.schema;

import dev.recordwire.schema.Schema;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
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

  /// Whether one record or union is named.
  boolean nameOne() {
    return name.isPresent();
  }

  /// Reads the schema that is named, or all.
  List<Schema> read() throws IOException {
    SchemaPlace schemas = SchemaPlace.read(place);
    return name.isPresent() ? List.of(schemas.schema(name)) : schemas.all();
  }
}
