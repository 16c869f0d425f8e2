package dev.recordwire.tools.schema;

import dev.recordwire.schema.Definition;
import dev.recordwire.schema.RecordDefinition;
import dev.recordwire.schema.Schema;
import dev.recordwire.schema.UnionDefinition;
import dev.recordwire.tools.console.Count;
import dev.recordwire.tools.console.ExitStatus;
import dev.recordwire.tools.console.TextTable;
import dev.recordwire.tools.console.TextTable.Column;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// `recordwire schema`: lists the schemas of a place, or prints one.
@Command(
    name = "schema",
    description = "Lists the schemas of a place, or prints one of them in its canonical form.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Examples:",
      "  recordwire schema app.jar",
      "  recordwire schema target/classes Reading > reading.schema.json"
    })
public final class SchemaCommand implements Callable<Integer> {
  private static final List<Column> HEADINGS =
      List.of(new Column("name", false), new Column("kind", false), new Column("holds", false));

  @Mixin private SchemaArguments arguments = new SchemaArguments();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    List<Schema> schemas = arguments.read();
    if (arguments.nameOne()) {
      schemas.forEach(schema -> out.println(schema.canonical()));
    } else {
      list(schemas, out);
    }
    return ExitStatus.OK;
  }

  private static void list(List<Schema> schemas, PrintWriter out) {
    TextTable table = new TextTable(HEADINGS);
    for (Schema schema : schemas) {
      Definition root = schema.root();
      table.add(List.of(root.name(), kind(root), holds(root)));
    }
    table.print(out);
  }

  private static String kind(Definition definition) {
    return switch (definition) {
      case RecordDefinition record -> record.isEvolvable() ? "evolvable record" : "packed record";
      case UnionDefinition _ -> "union";
    };
  }

  private static String holds(Definition definition) {
    return switch (definition) {
      case RecordDefinition record -> Count.of(record.fields().size(), "field");
      case UnionDefinition union -> Count.of(union.variants().size(), "variant");
    };
  }
}
