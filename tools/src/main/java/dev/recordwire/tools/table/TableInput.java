package dev.recordwire.tools.table;

import dev.recordwire.tools.console.Count;
import dev.recordwire.tools.console.ExitStatus;
import dev.recordwire.tools.console.InputFile;
import java.io.IOException;
import java.io.PrintWriter;
import java.lang.foreign.Arena;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// A command about a table: maps its file, says how many rows it has, and prints about its columns.
abstract class TableInput implements Callable<Integer> {
  @Parameters(paramLabel = "FILE", description = "The .npy file.")
  private Path file = Path.of("");

  @Option(
      names = "--columns",
      split = ",",
      paramLabel = "NAME",
      description = "The columns to show, as in price,start.x (default: all).")
  private List<String> names = new ArrayList<>();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public final Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    try (Arena arena = Arena.ofConfined()) {
      NpyTable table = NpyTable.map(InputFile.mapped(file), arena);
      List<NpyColumn> columns = table.columns(names);
      out.println(
          Count.of(table.rows(), "row")
              + " of "
              + Count.of(table.type().byteSize(), "byte")
              + state(table));
      out.println();
      print(table, columns, out);
    }
    return ExitStatus.OK;
  }

  private static String state(NpyTable table) {
    if (table.isGrowing()) {
      return ", not closed: it is being appended to, or its writer was killed";
    }
    return table.missing() == 0
        ? ""
        : ", cut: its header promises " + Count.of(table.missing(), "row") + " more";
  }

  /// Prints about the columns.
  abstract void print(NpyTable table, List<NpyColumn> columns, PrintWriter out);
}
