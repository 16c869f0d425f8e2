package dev.recordwire.benchmarks.start;

import dev.recordwire.benchmarks.report.Machine;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/// The Markdown page of a run of first calls: the chart, a table for each task, and the conditions.
final class StartPage {
  private final StringBuilder page = new StringBuilder();
  private final StartRun run;

  private StartPage(StartRun run) {
    this.run = run;
  }

  static String write(StartRun run) {
    return new StartPage(run).page();
  }

  private String page() {
    page.append(
        """
        # The first calls

        ![The time of the first call in a new process, by task](start.svg)

        Each process is new, does one task again and again, and says how long each call took. The first call
        comes when the JVM is up and includes all that the library needs for it: its classes, its objects, its
        generated code. A message of Protocol Buffers or Avro is filled by the call; all others take the
        record. *AOT cache*: the same with a cache that a run of the program made beforehand
        ([how](../setup.md#a-faster-start)), for the peers, too. *Vectors*: with
        `--add-modules jdk.incubator.vector`. NumPy's time begins when it is imported. The class path has only
        the jars that a candidate needs. Times are medians of the processes; only ratios within this run count.
        """);
    run.tasks().forEach(this::table);
    conditions();
    return page.toString();
  }

  private void table(StartTask task) {
    List<Integer> calls = StartRun.CALLS.stream().filter(call -> call <= task.calls()).toList();
    line("");
    line("## " + task.words().substring(0, 1).toUpperCase(Locale.ROOT) + task.words().substring(1));
    line("");
    StringBuilder head = new StringBuilder("| ms for call |");
    StringBuilder rule = new StringBuilder("|---|");
    for (int call : calls) {
      head.append(' ').append(call).append(" |");
      rule.append("---:|");
    }
    line(head + " 1, AOT cache |");
    line(rule + "---:|");
    for (String candidate : run.candidates(task)) {
      StringBuilder row = new StringBuilder("| " + candidate + " |");
      for (int call : calls) {
        row.append(' ').append(millis(run.nanos(task, candidate, false, call))).append(" |");
      }
      line(row + " " + millis(run.nanos(task, candidate, true, 1)) + " |");
    }
  }

  private void conditions() {
    Machine machine = run.machine();
    line("");
    line("## Conditions");
    line("");
    line("- " + run.processes() + " processes for each row, all candidates in turn");
    line("- " + machine.words());
    line("- " + machine.versions());
  }

  private static String millis(OptionalDouble nanos) {
    if (nanos.isEmpty()) {
      return "–";
    }
    double millis = nanos.getAsDouble() / 1e6;
    return String.format(Locale.ROOT, millis < 1 ? "%.4f" : millis < 10 ? "%.1f" : "%.0f", millis);
  }

  private void line(String text) {
    page.append(text).append('\n');
  }
}
