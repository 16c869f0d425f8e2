package dev.recordwire.benchmarks.array;

import dev.recordwire.benchmarks.turns.Player;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// A process that does one operation when it is its turn, on several numbers of elements, and what
/// it took.
final class Entrant implements AutoCloseable {
  private static final int HEAP_MEGABYTES = 512;

  /// What the arrays of a contender, and of the loop it is compared with, take for each element.
  private static final int HEAP_BYTES_OF_AN_ELEMENT = 80;

  private final Operation operation;
  private final String contender;
  private final String profile;
  private final Player player;
  private final Map<Integer, List<Double>> nanos = new TreeMap<>();

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
    sizes.forEach(size -> nanos.put(size, new ArrayList<>()));
    this.player = new Player(contender + ' ' + operation, command);
  }

  /// A Java program.
  static Entrant of(Operation operation, Contender contender, String profile, List<Integer> sizes)
      throws IOException {
    List<String> arguments = new ArrayList<>(List.of(operation.name(), contender.name(), profile));
    sizes.forEach(size -> arguments.add(size.toString()));
    List<String> flags = new ArrayList<>();
    if (contender == Contender.RECORDWIRE_SCALAR) {
      flags.add("-Drecordwire.backend=scalar");
    }
    flags.add("--add-modules=jdk.incubator.vector");
    return new Entrant(
        operation,
        contender.words(),
        profile,
        sizes,
        Player.java(
            flags, heapMegabytes(sizes), ArrayTaker.class, arguments.toArray(String[]::new)));
  }

  /// NumPy.
  static Entrant numPy(Operation operation, List<Integer> sizes) throws IOException {
    return new Entrant(operation, ArrayCell.NUMPY, "clean", sizes, NumPy.command(operation, sizes));
  }

  private static long heapMegabytes(List<Integer> sizes) {
    return HEAP_MEGABYTES + (((long) Collections.max(sizes) * HEAP_BYTES_OF_AN_ELEMENT) >> 20);
  }

  void await() throws IOException {
    player.await();
  }

  void warmUp(int millis) {
    nanos.keySet().forEach(size -> player.play(size.toString(), millis));
  }

  /// Takes a turn, if the process has so many elements.
  void play(int size, int millis) {
    List<Double> times = nanos.get(size);
    if (times != null) {
      times.add(player.play(Integer.toString(size), millis).nanosPerCall());
    }
  }

  /// The quartiles of the turns.
  List<ArrayCell> cells() {
    List<ArrayCell> cells = new ArrayList<>();
    nanos.forEach(
        (size, times) -> {
          List<Double> sorted = times.stream().sorted().toList();
          cells.add(
              new ArrayCell(
                  operation,
                  contender,
                  profile,
                  size,
                  sorted.get(sorted.size() / 2),
                  sorted.get(sorted.size() / 4),
                  sorted.get(sorted.size() * 3 / 4)));
        });
    return cells;
  }

  @Override
  public void close() {
    player.close();
  }
}
