package dev.recordwire.tools.file;

import dev.recordwire.file.RecordFile;
import dev.recordwire.file.RecordFileOptions;
import dev.recordwire.file.RecordFileSalvage;
import dev.recordwire.file.SalvageReport;
import dev.recordwire.tools.console.Count;
import dev.recordwire.tools.console.ExitStatus;
import dev.recordwire.tools.console.InputFile;
import dev.recordwire.tools.console.ProgressLine;
import dev.recordwire.tools.console.ProgressOption;
import dev.recordwire.tools.console.TargetFile;
import dev.recordwire.tools.schema.SchemaOptions;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `recordwire file salvage`: copies what can be read of a damaged file.
@Command(
    name = "salvage",
    description = {
      "Copies the records of all whole blocks of a damaged file to a new one.",
      "The exit status is 1 if records were lost, or the schema in the header is none."
    },
    mixinStandardHelpOptions = true,
    footer = {"", "Example:", "  recordwire file salvage events.rwf saved.rwf"})
final class FileSalvage implements Callable<Integer> {
  @Parameters(index = "0", paramLabel = "DAMAGED", description = "The file, which stays as it is.")
  private Path damaged = Path.of("");

  @Parameters(index = "1", paramLabel = "NEW", description = "The file to write.")
  private Path target = Path.of("");

  @ArgGroup(
      exclusive = false,
      heading = "If the file's header, which has the schema, is damaged, too:%n")
  private @Nullable SchemaOptions schema;

  @Mixin private ProgressOption progressOption = new ProgressOption();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    SalvageReport report;
    try (ProgressLine progress = progressOption.line("salvage", spec.commandLine().getErr())) {
      report = copy(progress);
    }
    report.lost().forEach(range -> out.println("lost: " + Damage.text(range)));
    out.println(
        Count.of(report.records(), "record")
            + " of "
            + Count.of(report.blocks(), "block")
            + " copied to "
            + target);
    Optional<String> schemaFault = schemaFault();
    schemaFault.ifPresent(out::println);
    boolean hasAll = report.lost().stream().allMatch(range -> range.records() == 0);
    return hasAll && schemaFault.isEmpty() ? ExitStatus.OK : ExitStatus.NO;
  }

  private Optional<String> schemaFault() throws IOException {
    try (RecordFile copy = RecordFile.open(target)) {
      return HeaderSchema.fault(copy);
    }
  }

  private SalvageReport copy(ProgressLine progress) throws IOException {
    if (schema == null) {
      return RecordFileSalvage.copy(
          InputFile.mapped(damaged),
          TargetFile.inFolder(target),
          RecordFileOptions.DEFAULT,
          progress::at);
    }
    return RecordFileSalvage.copy(
        InputFile.mapped(damaged),
        TargetFile.inFolder(target),
        schema.read().canonical(),
        RecordFileOptions.DEFAULT,
        progress::at);
  }
}
