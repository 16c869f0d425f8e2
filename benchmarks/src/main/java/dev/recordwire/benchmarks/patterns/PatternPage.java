package dev.recordwire.benchmarks.patterns;

import dev.recordwire.benchmarks.report.Machine;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The Markdown page of a run of patterns: for each pattern the picture and a table of all ways in
/// all cases, and the conditions.
final class PatternPage {
  private final StringBuilder page = new StringBuilder();
  private final PatternRun run;
  private final Answers answers;

  private PatternPage(PatternRun run) {
    this.run = run;
    this.answers = new Answers(run);
  }

  static String write(PatternRun run) {
    return new PatternPage(run).page();
  }

  private String page() {
    page.append(
        """
        # Patterns of speed: every way, every case

        [The study](../patterns.md) asks which patterns pay in Java, and answers. These are its measurements.
        *Gain* says how many times as fast a way is as the first way of its language, which has no pattern, with
        the quartiles of all rounds; *used* is the same in a process that did everything before; *over Java* is
        the speed of another language as a multiple of the speed of Java's way of the same name. A way *pays* if
        it gained at least 5 % in three of four rounds in clean and in used processes, and *costs* if it lost as
        much. Only the ratios count.

        ![The gains of each pattern, in three languages](patterns.svg)
        """);
    run.patterns().forEach(this::section);
    retained();
    conditions();
    return page.toString();
  }

  private void section(PatternName pattern) {
    line("");
    line("## " + pattern.words());
    line("");
    line("![Gains of " + pattern.words().toLowerCase(Locale.ROOT) + "](" + pattern.picture() + ")");
    line("");
    line("| case | way | time | bytes | gain | used | over Java | |");
    line("|---|---|---:|---:|---:|---:|---:|---|");
    String last = "";
    for (PatternCell cell : sorted(pattern)) {
      line(row(cell, cell.theCase().equals(last) ? "" : Cases.words(cell.theCase())));
      last = cell.theCase();
    }
  }

  private List<PatternCell> sorted(PatternName pattern) {
    return run.of(pattern).filter(cell -> cell.profile().equals("clean")).toList();
  }

  private String row(PatternCell cell, String theCase) {
    boolean plain =
        answers.ways(cell.pattern(), cell.theCase(), cell.language()).stream()
            .noneMatch(cell::equals);
    Optional<PatternCell> dirty = plain ? Optional.empty() : answers.dirty(cell);
    return String.join(
        " | ",
        "| " + theCase,
        cell.way(),
        Numbers.time(cell.nanos().median()),
        cell.language() == Language.JAVA ? bytes(cell.bytes()) : "",
        plain ? "1" : Numbers.spread(cell.gain()),
        dirty.map(used -> Numbers.spread(used.gain())).orElse(""),
        Optional.ofNullable(cell.overJava()).map(Numbers::spread).orElse(""),
        plain ? "|" : answers.verdict(cell).words() + " |");
  }

  private static String bytes(double bytes) {
    return String.format(Locale.ROOT, bytes < 10 ? "%.1f" : "%.0f", bytes);
  }

  private void retained() {
    line("");
    line("## Retained memory");
    line("");
    line(
        "Of 1 MB that was received, 100 bytes are kept: a view of them keeps %d bytes in the heap, a"
            .formatted(run.retained().view()));
    line("copy %d.".formatted(run.retained().copy()));
  }

  private void conditions() {
    Machine machine = run.machine();
    line("");
    line("## Conditions");
    line("");
    line("- " + MeasurePatterns.method());
    line("- " + machine.words());
    line("- " + machine.versions() + ", " + run.others());
  }

  private void line(String text) {
    page.append(text).append('\n');
  }
}
