package dev.recordwire.benchmarks.array;

import dev.recordwire.benchmarks.turns.Player;
import dev.recordwire.benchmarks.turns.Turn;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// A process that does one operation when it is its turn; its tasks are numbers of elements.
final class Entrant implements AutoCloseable {
  private static final int HEAP_MEGABYTES = 512;

  /// What the arrays of a contender, and of the loop it is compared with, take for each element.
  private static final int HEAP_BYTES_OF_AN_ELEMENT = 80;

  private final Operation operation;
  private final String contender;
  private final String profile;
  private final Player player;
  private final List<Integer> sizes;

  private Entrant(
      Operation operation,
      String contender,
      String profile,
      List<Integer> sizes,
      List<String> command)
      throws IOException {
    this.operation = operation;
    this.contender = contender;
    this.profile = profile;
    this.sizes = sizes;
    this.player = new Player(contender + ' ' + operation, tasks(sizes), command);
  }

  /// The sizes as tasks.
  static List<String> tasks(List<Integer> sizes) {
    return sizes.stream().map(size -> Integer.toString(size)).toList();
  }

  /// A Java program.
  static Entrant of(Operation operation, Contender contender, String profile, List<Integer> sizes)
      throws IOException {
    List<String> arguments = new ArrayList<>(List.of(operation.name(), contender.name(), profile));
    arguments.addAll(tasks(sizes));
    return new Entrant(
        operation,
        contender.words(),
        profile,
        sizes,
        Player.java(
            contender.flags(),
            heapMegabytes(sizes),
            ArrayTaker.class,
            arguments.toArray(String[]::new)));
  }

  /// NumPy.
  static Entrant numPy(Operation operation, List<Integer> sizes) throws IOException {
    return new Entrant(operation, ArrayCell.NUMPY, "clean", sizes, NumPy.command(operation, sizes));
  }

  private static long heapMegabytes(List<Integer> sizes) {
    return HEAP_MEGABYTES + (((long) Collections.max(sizes) * HEAP_BYTES_OF_AN_ELEMENT) >> 20);
  }

  Player player() {
    return player;
  }

  /// The quartiles of the turns.
  List<ArrayCell> cells() {
    List<ArrayCell> cells = new ArrayList<>();
    for (int size : sizes) {
      List<Double> nanos =
          player.turns(Integer.toString(size)).stream().map(Turn::nanosPerCall).sorted().toList();
      cells.add(
          new ArrayCell(
              operation,
              contender,
              profile,
              size,
              nanos.get(nanos.size() / 2),
              nanos.get(nanos.size() / 4),
              nanos.get(nanos.size() * 3 / 4)));
    }
    return cells;
  }

  @Override
  public void close() {
    player.close();
  }
}
