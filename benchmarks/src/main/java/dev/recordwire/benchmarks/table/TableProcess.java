package dev.recordwire.benchmarks.table;

import dev.recordwire.benchmarks.array.NumPy;
import dev.recordwire.benchmarks.interleaved.Quartiles;
import dev.recordwire.benchmarks.interleaved.WorkerProcess;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/// The worker process of one candidate for one operation, and its results; a task is a number of
/// rows.
final class TableProcess implements AutoCloseable {
  private static final int HEAP_MEGABYTES = 256;

  /// The memory for each row: a mask, and what an operation makes of the rows.
  private static final int HEAP_BYTES_OF_A_ROW = 16;

  private final TableOperation operation;
  private final String candidate;
  private final WorkerProcess worker;
  private final List<Integer> sizes;

  private TableProcess(
      TableOperation operation, String candidate, List<Integer> sizes, List<String> command)
      throws IOException {
    this.operation = operation;
    this.candidate = candidate;
    this.sizes = sizes;
    this.worker = new WorkerProcess(candidate + ' ' + operation, tasks(sizes), command);
  }

  /// The tasks for the numbers of rows.
  static List<String> tasks(List<Integer> sizes) {
    return sizes.stream().map(size -> Integer.toString(size)).toList();
  }

  /// Starts the process of a Java candidate.
  ///
  /// @param expected the results for each number of rows
  static TableProcess of(
      TableOperation operation,
      TableCandidate candidate,
      Path folder,
      SortedMap<Integer, ExpectedResults> expected)
      throws IOException {
    List<String> arguments = new ArrayList<>(List.of(operation.name(), candidate.name()));
    arguments.addAll(arguments(operation, folder, expected));
    List<Integer> sizes = List.copyOf(expected.keySet());
    return new TableProcess(
        operation,
        candidate.words(),
        sizes,
        WorkerProcess.javaCommand(
            candidate.flags(),
            HEAP_MEGABYTES + (((long) Collections.max(sizes) * HEAP_BYTES_OF_A_ROW) >> 20),
            TableWorker.class,
            arguments.toArray(String[]::new)));
  }

  /// Starts the process of NumPy.
  static TableProcess numPy(
      TableOperation operation, Path folder, SortedMap<Integer, ExpectedResults> expected)
      throws IOException {
    List<String> arguments = new ArrayList<>(List.of(operation.name()));
    arguments.addAll(arguments(operation, folder, expected));
    return new TableProcess(
        operation,
        TableCell.NUMPY,
        List.copyOf(expected.keySet()),
        NumPy.command("tables.py", arguments));
  }

  private static List<String> arguments(
      TableOperation operation, Path folder, SortedMap<Integer, ExpectedResults> expected) {
    List<String> arguments = new ArrayList<>(List.of(folder.toString()));
    for (Map.Entry<Integer, ExpectedResults> entry : expected.entrySet()) {
      arguments.add(entry.getKey().toString());
      arguments.add(Double.toString(entry.getValue().of(operation)));
    }
    return arguments;
  }

  WorkerProcess worker() {
    return worker;
  }

  /// The median and the quartiles of the samples.
  List<TableCell> cells() {
    List<TableCell> cells = new ArrayList<>();
    for (int size : sizes) {
      Quartiles nanos = Quartiles.of(worker.samples(Integer.toString(size)));
      cells.add(
          new TableCell(operation, candidate, size, nanos.median(), nanos.low(), nanos.high()));
    }
    return cells;
  }

  @Override
  public void close() {
    worker.close();
  }
}
