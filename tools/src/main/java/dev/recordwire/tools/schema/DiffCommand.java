package dev.recordwire.tools.schema;

import static java.util.stream.Collectors.toMap;

import dev.recordwire.schema.Comparison;
import dev.recordwire.schema.Schema;
import dev.recordwire.schema.Verdict;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `recordwire diff`: the changes between two forms of records, and what they mean for payloads.
@Command(
    name = "diff",
    description = {
      "Compares two forms of records by the rules of docs/evolution.md.",
      "The exit status is 1 if a change breaks old payloads."
    },
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Examples:",
      "  recordwire diff released.jar target/classes",
      "  recordwire diff old.json new.json --strict"
    })
public final class DiffCommand implements Callable<Integer> {
  @Parameters(
      index = "0",
      paramLabel = "OLD",
      description = "The earlier form: the text of a schema, a jar, or a folder of classes.")
  private Path old = Path.of("");

  @Parameters(index = "1", paramLabel = "NEW", description = "The later form.")
  private Path current = Path.of("");

  @Option(
      names = {"-r", "--record"},
      paramLabel = "NAME",
      description = "The record or union to compare (default: all); the end of its name is enough.")
  private Optional<String> name = Optional.empty();

  @Option(
      names = "--as",
      paramLabel = "NAME",
      description = "Its name in the later form, if it was renamed.")
  private Optional<String> newName = Optional.empty();

  @Option(
      names = "--strict",
      description = "Let the exit status be 1, too, if every reader must be new first.")
  private boolean strict;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    SchemaPlace before = SchemaPlace.read(old);
    SchemaPlace now = SchemaPlace.read(current);
    Changes changes = new Changes();
    if (name.isPresent() || (before.isOne() && now.isOne())) {
      add(before.schema(name), now.schema(newName.or(() -> name)), changes);
    } else {
      addAll(before, now, changes);
    }
    return changes.print(spec.commandLine().getOut(), strict);
  }

  private static void add(Schema before, Schema now, Changes changes) {
    changes.add(Comparison.between(before, now).differences());
  }

  private static void addAll(SchemaPlace before, SchemaPlace now, Changes changes) {
    Map<String, Schema> later =
        now.all().stream().collect(toMap(each -> each.root().name(), each -> each));
    List<String> gone = new ArrayList<>();
    for (Schema schema : before.all()) {
      String name = schema.root().name();
      Schema same = later.get(name);
      if (same == null) {
        gone.add(name);
      } else {
        add(schema, same, changes);
      }
    }
    for (String name : gone) {
      changes.add(
          Verdict.BREAKS,
          name + " is not there any more",
          "payloads written before have no reader: keep it, or if it was renamed, compare the two"
              + " with --record and --as");
    }
  }
}
