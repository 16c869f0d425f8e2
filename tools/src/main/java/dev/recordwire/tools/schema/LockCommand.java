package dev.recordwire.tools.schema;

import dev.recordwire.schema.Definition;
import dev.recordwire.schema.Lock;
import dev.recordwire.schema.LockComparison;
import dev.recordwire.schema.RecordDefinition;
import dev.recordwire.schema.SchemaException;
import dev.recordwire.tools.console.CommandFailure;
import dev.recordwire.tools.console.ExitStatus;
import dev.recordwire.tools.console.TextFile;
import dev.recordwire.tools.console.TextTable;
import dev.recordwire.tools.console.TextTable.Column;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `recordwire lock`: lists what a lock holds, or checks a jar or folder of classes against it.
@Command(
    name = "lock",
    description = {
      "Lists what a schema lock holds, or checks classes against it.",
      "javac brings a lock up to date (docs/evolution.md); this command changes nothing.",
      "The exit status is 1 if a change since the lock breaks old payloads."
    },
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Examples:",
      "  recordwire lock recordwire.lock.json",
      "  recordwire lock recordwire.lock.json build/app.jar"
    })
public final class LockCommand implements Callable<Integer> {
  private static final List<Column> HEADINGS =
      List.of(new Column("name", false), new Column("module", false), new Column("removed", false));

  @Parameters(index = "0", paramLabel = "LOCK", description = "The lock file.")
  private Path file = Path.of("");

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "PLACE",
      description = "A jar or folder of classes to check.")
  private Optional<Path> place = Optional.empty();

  @Option(
      names = "--strict",
      description = "Let the exit status be 1, too, if every reader must be new first.")
  private boolean strict;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    Lock lock = read(file);
    if (place.isPresent()) {
      return check(lock, SchemaPlace.read(place.get()).definitions()).print(out, strict);
    }
    list(lock, out);
    return ExitStatus.OK;
  }

  private static Lock read(Path file) throws IOException {
    try {
      return Lock.read(TextFile.read(file, "schema lock"));
    } catch (SchemaException e) {
      throw CommandFailure.input(file + ": this is no schema lock: " + e.getMessage());
    }
  }

  private static Changes check(Lock lock, Map<String, Definition> now) {
    Changes changes = new Changes();
    LockComparison comparison = new LockComparison(lock.all(), now, name -> !now.containsKey(name));
    now.values().forEach(each -> changes.add(comparison.of(each)));
    lock.schemas()
        .keySet()
        .forEach(name -> changes.add(comparison.deletion(name).stream().toList()));
    return changes;
  }

  private static void list(Lock lock, PrintWriter out) {
    TextTable table = new TextTable(HEADINGS);
    lock.all()
        .forEach(
            (name, definition) ->
                table.add(
                    List.of(
                        name,
                        lock.schemas().containsKey(name) ? "own" : "contained",
                        removed(definition))));
    table.print(out);
  }

  /// The fields that payloads may still have: `2 name, 7 height`.
  private static String removed(Definition definition) {
    return definition instanceof RecordDefinition record
        ? record.removed().stream()
            .map(field -> field.id() + " " + field.name())
            .collect(Collectors.joining(", "))
        : "";
  }
}
