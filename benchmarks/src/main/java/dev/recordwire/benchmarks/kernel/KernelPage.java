package dev.recordwire.benchmarks.kernel;

import static dev.recordwire.benchmarks.kernel.KernelCandidate.LAZY_CHAIN;
import static dev.recordwire.benchmarks.kernel.KernelCandidate.NUMBA;
import static dev.recordwire.benchmarks.kernel.KernelCandidate.NUMBA_PARALLEL;
import static dev.recordwire.benchmarks.kernel.KernelCandidate.NUMEXPR;
import static dev.recordwire.benchmarks.kernel.KernelCandidate.NUMEXPR_PARALLEL;
import static dev.recordwire.benchmarks.kernel.KernelCandidate.NUMPY;
import static dev.recordwire.benchmarks.kernel.KernelCandidate.PLAIN_LOOP;
import static dev.recordwire.benchmarks.kernel.KernelCandidate.RECORDWIRE;
import static dev.recordwire.benchmarks.kernel.KernelCandidate.RECORDWIRE_PARALLEL;
import static dev.recordwire.benchmarks.kernel.KernelCandidate.RECORDWIRE_SCALAR;
import static dev.recordwire.benchmarks.kernel.KernelCandidate.VECTOR_LOOP;

import dev.recordwire.benchmarks.report.Machine;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/// The Markdown page of a run of kernels: the chart, a table for each size, and the conditions.
final class KernelPage {
  private static final List<KernelCandidate> PEERS =
      List.of(VECTOR_LOOP, PLAIN_LOOP, LAZY_CHAIN, NUMPY, NUMEXPR, NUMBA, RECORDWIRE_SCALAR);

  private final StringBuilder page = new StringBuilder();
  private final KernelRun run;

  private KernelPage(KernelRun run) {
    this.run = run;
  }

  static String write(KernelRun run) {
    return new KernelPage(run).page();
  }

  /// A number of elements, for readers.
  static String words(int size) {
    return String.format(Locale.ROOT, "%,d elements", size).replace(',', ' ');
  }

  private String page() {
    page.append(
        """
        # Kernels

        ![Times as fast as NumPy, by formula](array-kernels.svg)

        Five methods on single elements as [kernels](../kernels.md), on arrays of float64 that the program
        made, into an array that is there: `((0.25 x - 1.5) x + 3) x - 2`, `sqrt(x x + y y)`, a European call by
        Black and Scholes with a logarithm, a square root and three exponentials,
        `x > y ? 2 (x - y) : 0.5 (y - x)`, and the sum of `0.5 x y y`. *Vector loop*: the same written by hand
        with the Vector API and its functions, over a `double[]`. *Plain loop*: the same with `Math`. *Lazy
        chain*: operations of views, in one pass. Numba compiles loops (`njit`, for the sum with `fastmath`).
        A ratio says how many times as fast our kernel is: above 1 it is faster. One thread each. Times are
        medians; only ratios within this run count.
        """);
    run.sizes().forEach(this::table);
    threads();
    conditions();
    return page.toString();
  }

  private void table(int size) {
    line("");
    line("## " + words(size));
    line("");
    StringBuilder head = new StringBuilder("| | µs |");
    PEERS.forEach(
        peer ->
            head.append(' ')
                .append(peer == RECORDWIRE_SCALAR ? "no vectors" : peer.words())
                .append(" |"));
    line(head.toString());
    line("|---|---:|" + "---:|".repeat(PEERS.size()));
    for (Formula formula : run.formulas()) {
      StringBuilder row = new StringBuilder("| " + formula.words() + " | ");
      row.append(micros(run.nanos(formula, RECORDWIRE, size))).append(" |");
      for (KernelCandidate peer : PEERS) {
        row.append(' ').append(number(run.faster(formula, size, RECORDWIRE, peer))).append(" |");
      }
      line(row.toString());
    }
  }

  private void threads() {
    int size = run.sizes().getLast();
    line("");
    line("## Two threads, " + words(size));
    line("");
    line("| | µs | one thread | NumExpr | Numba |");
    line("|---|---:|---:|---:|---:|");
    for (Formula formula : run.formulas()) {
      StringBuilder row = new StringBuilder("| " + formula.words() + " | ");
      row.append(micros(run.nanos(formula, RECORDWIRE_PARALLEL, size))).append(" |");
      for (KernelCandidate peer : List.of(RECORDWIRE, NUMEXPR_PARALLEL, NUMBA_PARALLEL)) {
        row.append(' ')
            .append(number(run.faster(formula, size, RECORDWIRE_PARALLEL, peer)))
            .append(" |");
      }
      line(row.toString());
    }
  }

  private void conditions() {
    Machine machine = run.machine();
    line("");
    line("## Conditions");
    line("");
    line("- " + MeasureKernels.method());
    line("- " + run.python() + ", interleaved with the others");
    line("- " + machine.words());
    line("- " + machine.versions());
  }

  private static String micros(OptionalDouble nanos) {
    return nanos.isEmpty()
        ? "–"
        : String.format(
            Locale.ROOT, nanos.getAsDouble() < 1e4 ? "%.2f" : "%.0f", nanos.getAsDouble() / 1e3);
  }

  private static String number(OptionalDouble number) {
    return number.isEmpty() ? "–" : String.format(Locale.ROOT, "%.2f", number.getAsDouble());
  }

  private void line(String text) {
    page.append(text).append('\n');
  }
}
