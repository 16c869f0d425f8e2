package dev.recordwire.benchmarks.kernel;

import dev.recordwire.benchmarks.interleaved.Quartiles;
import dev.recordwire.benchmarks.interleaved.WorkerProcess;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/// The worker process of one candidate for one formula, and its results; a task is a number of
/// elements.
final class KernelProcess implements AutoCloseable {
  private static final int HEAP_MEGABYTES = 256;

  /// The memory for each element: the inputs twice, targets, and the results that check them.
  private static final int HEAP_BYTES_OF_AN_ELEMENT = 100;

  private final Formula formula;
  private final KernelCandidate candidate;
  private final WorkerProcess worker;
  private final List<Integer> sizes;

  private KernelProcess(
      Formula formula, KernelCandidate candidate, List<Integer> sizes, List<String> command)
      throws IOException {
    this.formula = formula;
    this.candidate = candidate;
    this.sizes = sizes;
    this.worker = new WorkerProcess(candidate.words() + ' ' + formula, tasks(sizes), command);
  }

  /// The tasks for the numbers of elements.
  static List<String> tasks(List<Integer> sizes) {
    return sizes.stream().map(size -> Integer.toString(size)).toList();
  }

  /// Starts the process of a Java candidate.
  static KernelProcess java(Formula formula, KernelCandidate candidate, List<Integer> sizes)
      throws IOException {
    List<String> arguments = new ArrayList<>(List.of(formula.name(), candidate.name()));
    arguments.addAll(tasks(sizes));
    return new KernelProcess(
        formula,
        candidate,
        sizes,
        WorkerProcess.javaCommand(
            candidate.flags(),
            HEAP_MEGABYTES + (((long) Collections.max(sizes) * HEAP_BYTES_OF_AN_ELEMENT) >> 20),
            KernelWorker.class,
            arguments.toArray(String[]::new)));
  }

  /// Starts the process of a candidate in Python.
  ///
  /// @param sums for each number of elements the sum of the results
  static KernelProcess python(
      Python python, Formula formula, KernelCandidate candidate, SortedMap<Integer, Double> sums)
      throws IOException {
    List<String> arguments = new ArrayList<>(List.of(formula.name(), candidate.name()));
    for (Map.Entry<Integer, Double> each : sums.entrySet()) {
      arguments.add(each.getKey().toString());
      arguments.add(each.getValue().toString());
    }
    List<Integer> sizes = List.copyOf(sums.keySet());
    return new KernelProcess(formula, candidate, sizes, python.command(arguments));
  }

  WorkerProcess worker() {
    return worker;
  }

  /// The median and the quartiles of the samples.
  List<KernelCell> cells() {
    List<KernelCell> cells = new ArrayList<>();
    for (int size : sizes) {
      Quartiles nanos = Quartiles.of(worker.samples(Integer.toString(size)));
      cells.add(
          new KernelCell(formula, candidate, size, nanos.median(), nanos.low(), nanos.high()));
    }
    return cells;
  }

  @Override
  public void close() {
    worker.close();
  }
}
