package dev.recordwire.benchmarks.array;

import dev.recordwire.benchmarks.report.Machine;
import java.util.Locale;
import java.util.OptionalDouble;

/// The Markdown page of an array run: the charts, a table for each size, and the conditions.
final class ArrayPage {
  private final StringBuilder page = new StringBuilder();
  private final ArrayRun run;
  private final Ratios ratios;

  private ArrayPage(ArrayRun run) {
    this.run = run;
    this.ratios = new Ratios(run);
  }

  static String write(ArrayRun run) {
    return new ArrayPage(run).page();
  }

  private String page() {
    line("# Arrays");
    line("");
    line("![How many times as fast as NumPy, by operation](arrays.svg)");
    line("");
    line("![Memory bandwidth, by operation](arrays-bandwidth.svg)");
    line("");
    line("float64 elements in a `byte[]` at an odd offset. A ratio says how many times as fast as");
    line(
        "NumPy we are: above 1 we are faster. *Dirty*: this JVM had done every operation on every");
    line(
        "kind of memory before. *Scalar*: without the vector module. *Peer*: the fastest of a"
            + " plain");
    line(
        "loop over a `double[]`, `DoubleStream` and the libraries named below, and how many times"
            + " as");
    line("fast as it we are. Times are medians; only ratios within this run count.");
    run.sizes().forEach(this::table);
    special();
    columns();
    conditions();
    return page.toString();
  }

  private void table(int size) {
    line("");
    line(String.format(Locale.ROOT, "## %,d elements", size).replace(',', ' '));
    line("");
    line("| | ns | over NumPy | dirty | native | scalar | dirty / clean | peer | over peer |");
    line("|---|---:|---:|---:|---:|---:|---:|---|---:|");
    for (Operation operation : Operation.values()) {
      var peer = ratios.fastestPeer(operation, size);
      line(
          "| "
              + operation.words()
              + " | "
              + nanos(run.nanos(operation, Ratios.OURS, "clean", size))
              + " | "
              + overNumPy(operation, size, Candidate.RECORDWIRE, "clean")
              + " | "
              + overNumPy(operation, size, Candidate.RECORDWIRE, "dirty")
              + " | "
              + overNumPy(operation, size, Candidate.RECORDWIRE_NATIVE, "clean")
              + " | "
              + overNumPy(operation, size, Candidate.RECORDWIRE_SCALAR, "clean")
              + " | "
              + number(ratios.dirtyOverClean(operation, size, Ratios.OURS))
              + " | "
              + peer.map(ArrayCell::candidate).orElse("–")
              + " | "
              + peer.map(
                      cell ->
                          number(
                              ratios.faster(
                                  operation, size, Ratios.OURS, "clean", cell.candidate())))
                  .orElse("–")
              + " |");
    }
    line("");
    line(
        "Geometric mean over NumPy, of sum to filter without float32: "
            + number(ratios.geometricMean(size))
            + ".");
  }

  private String overNumPy(Operation operation, int size, Candidate candidate, String profile) {
    return number(ratios.faster(operation, size, candidate.words(), profile, ArrayCell.NUMPY));
  }

  private void special() {
    line("");
    line("## Lambdas, pipelines, threads");
    line("");
    line("| | " + String.join(" | ", run.sizes().stream().map(String::valueOf).toList()) + " |");
    line("|---|" + "---:|".repeat(run.sizes().size()));
    against(
        "map: ten lambdas in use, time over one",
        Operation.MAP,
        Candidate.RECORDWIRE,
        Candidate.RECORDWIRE_TEN_LAMBDAS);
    against(
        "five steps: fused, times as fast as unfused",
        Operation.PIPELINE,
        Candidate.RECORDWIRE,
        Candidate.RECORDWIRE_UNFUSED);
    for (Operation operation :
        new Operation[] {
          Operation.SUM, Operation.STD, Operation.HISTOGRAM, Operation.SCALE, Operation.TIMES_PLUS
        }) {
      against(
          operation.words() + ": parallel, times as fast as sequential",
          operation,
          Candidate.RECORDWIRE_PARALLEL,
          Candidate.RECORDWIRE);
    }
    for (Operation operation :
        new Operation[] {
          Operation.SUM, Operation.HISTOGRAM, Operation.SCALE, Operation.TIMES_PLUS
        }) {
      against(
          operation.words() + ": parallel, as a fraction of two threads that share nothing",
          operation,
          Candidate.RECORDWIRE_PARALLEL,
          Candidate.RECORDWIRE_TWO_THREADS);
    }
  }

  private void columns() {
    line("");
    line("## Columns of rows of 12 bytes");
    line("");
    line("The float64 of rows {int16, uint16, float64} in a mapped file; NumPy: `memmap` of a");
    line("structured dtype. Times as fast as NumPy, by the number of rows:");
    line("");
    line("| | " + String.join(" | ", run.sizes().stream().map(String::valueOf).toList()) + " |");
    line("|---|" + "---:|".repeat(run.sizes().size()));
    for (Operation operation : Operation.values()) {
      if (operation.isOfColumns()) {
        String ours = Candidate.RECORDWIRE_COLUMN.words();
        against(operation.words(), operation, ours, ArrayCell.NUMPY_COLUMN);
      }
    }
  }

  private void against(String words, Operation operation, Candidate one, Candidate other) {
    against(words, operation, one.words(), other.words());
  }

  private void against(String words, Operation operation, String one, String other) {
    StringBuilder row = new StringBuilder("| " + words);
    for (int size : run.sizes()) {
      row.append(" | ").append(number(ratios.faster(operation, size, one, "clean", other)));
    }
    line(row.append(" |").toString());
  }

  private void conditions() {
    Machine machine = run.machine();
    line("");
    line("## Conditions");
    line("");
    line("- " + MeasureArrays.method());
    line("- NumPy " + run.numpy() + ", one thread, interleaved with the others");
    line(
        String.format(
            Locale.ROOT,
            "- memory, one thread, 80 MB, the better of before and after: read %.1f GB/s, copy %.1f"
                + " GB/s, scale in place %.1f GB/s",
            run.bandwidth().read(),
            run.bandwidth().copy(),
            run.bandwidth().update()));
    line("- " + machine.words());
    line("- " + machine.versions());
  }

  private static String nanos(OptionalDouble nanos) {
    return nanos.isEmpty() ? "–" : String.format(Locale.ROOT, "%.0f", nanos.getAsDouble());
  }

  private static String number(OptionalDouble number) {
    return number.isEmpty() ? "–" : String.format(Locale.ROOT, "%.2f", number.getAsDouble());
  }

  private void line(String text) {
    page.append(text).append('\n');
  }
}
