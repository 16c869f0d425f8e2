package dev.recordwire.tools.file;

import dev.recordwire.file.RecordFile;
import dev.recordwire.tools.console.CommandFailure;
import dev.recordwire.tools.console.InputFile;
import dev.recordwire.tools.console.ProgressLine;
import dev.recordwire.tools.console.ProgressOption;
import java.io.IOException;
import java.io.PrintWriter;
import java.lang.foreign.Arena;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// A command about a record file, which it maps.
abstract class FileInput implements Callable<Integer> {
  private static final int MEGABYTE = 1 << 20;
  private static final int MAX_MEGABYTES = Integer.MAX_VALUE / MEGABYTE;

  @Parameters(paramLabel = "FILE", description = "The record file.")
  private Path path = Path.of("");

  @Option(
      names = "--max-block",
      paramLabel = "MB",
      description =
          "The largest block that is read, in MiB without compression (default: ${DEFAULT-VALUE}).")
  private int maxBlock = 128;

  @Mixin private ProgressOption progressOption = new ProgressOption();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public final Integer call() throws IOException {
    if (maxBlock < 1 || maxBlock > MAX_MEGABYTES) {
      throw CommandFailure.usage(
          "--max-block is %d: give 1 … %d".formatted(maxBlock, MAX_MEGABYTES));
    }
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    try (Arena arena = Arena.ofShared();
        ProgressLine progress = progressOption.line(spec.name(), err);
        RecordFile file =
            RecordFile.open(InputFile.mapped(path), arena, maxBlock * MEGABYTE, progress::at)) {
      int status = run(file, out, progress);
      tellTornTail(file, err, progress);
      return status;
    }
  }

  private static void tellTornTail(RecordFile file, PrintWriter err, ProgressLine progress) {
    progress.close();
    file.tornTail()
        .ifPresent(
            tail ->
                err.printf(
                    "%s: the last %,d bytes, from byte %d on, are no whole block: %s. A writer was"
                        + " stopped there, or is writing; nothing that it forced is lost.%n",
                    file.path(), tail.bytes(), tail.offset(), tail.reason()));
  }

  /// Prints about the file; returns the exit status.
  abstract int run(RecordFile file, PrintWriter out, ProgressLine progress) throws IOException;
}
