package dev.recordwire.tools.schema;

import static java.util.stream.Collectors.toMap;

import dev.recordwire.schema.Comparison;
import dev.recordwire.schema.Difference;
import dev.recordwire.schema.Schema;
import dev.recordwire.schema.Verdict;
import dev.recordwire.tools.console.Count;
import dev.recordwire.tools.console.ExitStatus;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

  /// A line of the answer: the change, and its meaning. A change of a contained type is found where
  /// it is contained, too, and is one line.
  private record Line(Verdict verdict, String what, Optional<String> advice) {
    static Line of(Difference difference) {
      Optional<String> advice =
          difference
              .reason()
              .flatMap(reason -> difference.remedy().map(remedy -> reason + ": " + remedy));
      return new Line(difference.verdict(), difference.what(), advice);
    }
  }

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    SchemaPlace before = SchemaPlace.read(old);
    SchemaPlace now = SchemaPlace.read(current);
    Set<Line> lines = new LinkedHashSet<>();
    if (name.isPresent() || before.isOne() && now.isOne()) {
      add(before.schema(name), now.schema(newName.or(() -> name)), lines);
    } else {
      addAll(before, now, lines);
    }
    lines.forEach(line -> print(line, out));
    Verdict worst = lines.stream().map(Line::verdict).max(Verdict::compareTo).orElse(Verdict.SAFE);
    out.println(
        lines.isEmpty() ? "no change" : Count.of(lines.size(), "change") + ": " + worst.text());
    boolean isBreaking = worst == Verdict.BREAKS || strict && worst == Verdict.READERS_FIRST;
    return isBreaking ? ExitStatus.NO : ExitStatus.OK;
  }

  private static void add(Schema before, Schema now, Set<Line> lines) {
    Comparison.between(before, now).differences().stream()
        .filter(each -> each.verdict() != Verdict.NONE)
        .map(Line::of)
        .forEach(lines::add);
  }

  private static void addAll(SchemaPlace before, SchemaPlace now, Set<Line> lines) {
    Map<String, Schema> later =
        now.all().stream().collect(toMap(each -> each.root().name(), each -> each));
    List<Line> gone = new ArrayList<>();
    for (Schema schema : before.all()) {
      String name = schema.root().name();
      Schema same = later.get(name);
      if (same == null) {
        gone.add(
            new Line(
                Verdict.BREAKS,
                name + " is not there any more",
                Optional.of(
                    "payloads written before have no reader: keep it, or if it was renamed,"
                        + " compare the two with --record and --as")));
      } else {
        add(schema, same, lines);
      }
    }
    lines.addAll(gone);
  }

  private static void print(Line line, PrintWriter out) {
    out.println(line.verdict().text() + ": " + line.what());
    line.advice().ifPresent(advice -> out.println("    " + advice));
  }
}
