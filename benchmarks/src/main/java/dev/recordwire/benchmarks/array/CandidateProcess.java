package dev.recordwire.benchmarks.array;

import dev.recordwire.benchmarks.interleaved.Quartiles;
import dev.recordwire.benchmarks.interleaved.WorkerProcess;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// The worker process of one candidate for one operation, and its results; a task is a number of
/// elements.
final class CandidateProcess implements AutoCloseable {
  private static final int HEAP_MEGABYTES = 512;

  /// The memory for each element: the arrays of the candidate and of the loop that checks it.
  private static final int HEAP_BYTES_OF_AN_ELEMENT = 80;

  private final Operation operation;
  private final String candidate;
  private final String profile;
  private final WorkerProcess worker;
  private final List<Integer> sizes;

  private CandidateProcess(
      Operation operation,
      String candidate,
      String profile,
      List<Integer> sizes,
      List<String> command)
      throws IOException {
    this.operation = operation;
    this.candidate = candidate;
    this.profile = profile;
    this.sizes = sizes;
    this.worker = new WorkerProcess(candidate + ' ' + operation, tasks(sizes), command);
  }

  /// The tasks for the numbers of elements.
  static List<String> tasks(List<Integer> sizes) {
    return sizes.stream().map(size -> Integer.toString(size)).toList();
  }

  /// Starts the process of a Java candidate.
  static CandidateProcess of(
      Operation operation, Candidate candidate, String profile, List<Integer> sizes)
      throws IOException {
    List<String> arguments = new ArrayList<>(List.of(operation.name(), candidate.name(), profile));
    arguments.addAll(tasks(sizes));
    return new CandidateProcess(
        operation,
        candidate.words(),
        profile,
        sizes,
        WorkerProcess.javaCommand(
            candidate.flags(),
            heapMegabytes(sizes),
            ArrayWorker.class,
            arguments.toArray(String[]::new)));
  }

  /// Starts the process of NumPy.
  static CandidateProcess numPy(Operation operation, List<Integer> sizes) throws IOException {
    return new CandidateProcess(
        operation, ArrayCell.NUMPY, "clean", sizes, NumPy.command(operation, false, sizes));
  }

  /// Starts the process of NumPy that works on a column of rows.
  static CandidateProcess numPyColumn(Operation operation, List<Integer> sizes) throws IOException {
    return new CandidateProcess(
        operation, ArrayCell.NUMPY_COLUMN, "clean", sizes, NumPy.command(operation, true, sizes));
  }

  private static long heapMegabytes(List<Integer> sizes) {
    return HEAP_MEGABYTES + (((long) Collections.max(sizes) * HEAP_BYTES_OF_AN_ELEMENT) >> 20);
  }

  WorkerProcess worker() {
    return worker;
  }

  /// The median and the quartiles of the samples.
  List<ArrayCell> cells() {
    List<ArrayCell> cells = new ArrayList<>();
    for (int size : sizes) {
      Quartiles nanos = Quartiles.of(worker.samples(Integer.toString(size)));
      cells.add(
          new ArrayCell(
              operation, candidate, profile, size, nanos.median(), nanos.low(), nanos.high()));
    }
    return cells;
  }

  @Override
  public void close() {
    worker.close();
  }
}
