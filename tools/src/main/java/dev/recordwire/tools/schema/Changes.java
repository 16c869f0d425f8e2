package dev.recordwire.tools.schema;

import dev.recordwire.schema.Difference;
import dev.recordwire.schema.Verdict;
import dev.recordwire.tools.console.Count;
import dev.recordwire.tools.console.ExitStatus;
import java.io.PrintWriter;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/// The changes that a command found, each with its verdict on payloads.
final class Changes {
  private final Set<Line> lines = new LinkedHashSet<>();

  /// A change and its meaning. A change of a contained type is found where it is contained, too,
  /// and is one line.
  private record Line(Verdict verdict, String what, Optional<String> advice) {}

  void add(Collection<Difference> differences) {
    for (Difference difference : differences) {
      if (difference.verdict() != Verdict.NONE) {
        Optional<String> advice =
            difference
                .reason()
                .flatMap(reason -> difference.remedy().map(remedy -> reason + ": " + remedy));
        lines.add(new Line(difference.verdict(), difference.what(), advice));
      }
    }
  }

  /// Adds a change that is known by its effect alone.
  void add(Verdict verdict, String what, String advice) {
    lines.add(new Line(verdict, what, Optional.of(advice)));
  }

  /// Prints the changes and the worst verdict; returns the exit status.
  ///
  /// @param strict whether the answer is no if every reader must be new first, too
  int print(PrintWriter out, boolean strict) {
    for (Line line : lines) {
      out.println(line.verdict().text() + ": " + line.what());
      line.advice().ifPresent(advice -> out.println("    " + advice));
    }
    Verdict worst = lines.stream().map(Line::verdict).max(Verdict::compareTo).orElse(Verdict.SAFE);
    out.println(
        lines.isEmpty() ? "no change" : Count.of(lines.size(), "change") + ": " + worst.text());
    boolean isNo = worst == Verdict.BREAKS || (strict && worst == Verdict.READERS_FIRST);
    return isNo ? ExitStatus.NO : ExitStatus.OK;
  }
}
