package dev.recordwire.benchmarks.codec;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.recordwire.benchmarks.PeerFlags;
import dev.recordwire.benchmarks.codec.TurnTaker.Operation;
import dev.recordwire.benchmarks.report.Machine;
import dev.recordwire.benchmarks.report.Report;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Measures all codecs by turns: the peers of a payload run side by side, each in a process of its
/// own, and one of them works for some milliseconds while the others wait.
///
/// JMH's forks follow one another, so that on a machine with other guests a slow minute falls on
/// one peer; here it falls on all of them. The result has the shape of JMH's.
public final class CodecTurns {
  private static final Path KEPT = Path.of("docs", "benchmarks", "codec.json");
  private static final Path PASSING = Path.of("benchmarks", "target", "codec.json");
  private static final int WARM_UP_MILLIS = 700;
  private static final int MILLIS = 12;
  private static final int ROUNDS = 15;

  /// After these seconds a payload gets no more than the fewest rounds.
  private static final int PATIENCE = 20;

  private static final int FEWEST_ROUNDS = 5;

  /// Of each process, touched before it starts: a heap that has to grow gets its pages from the
  /// system one by one, which would be timed.
  private static final long HEAP_MEGABYTES = 512;

  private static final long PAYLOADS_IN_HEAP = 12;

  private final JsonArray results = new JsonArray();
  private final String method =
      "By turns: a process for each payload and peer, in which each operation had %d ms of warm-up"
              .formatted(WARM_UP_MILLIS)
          + " and up to %d turns of %d ms; heap touched beforehand; ".formatted(ROUNDS, MILLIS)
          + System.getProperty("java.vm.name")
          + " "
          + System.getProperty("java.vm.version");

  private CodecTurns() {}

  /// `--save` keeps the result under `docs/benchmarks`; other arguments name the payloads, which
  /// are all if there are none.
  public static void main(String[] arguments) throws IOException {
    List<String> names = new ArrayList<>(Arrays.asList(arguments));
    Path file = names.remove("--save") ? KEPT : PASSING;
    CodecTurns turns = new CodecTurns();
    for (Payload<?> payload : Payloads.all()) {
      if (names.isEmpty() || names.contains(payload.name())) {
        turns.measure(payload);
      }
    }
    List<String> lines = new ArrayList<>();
    turns.results.forEach(result -> lines.add(new Gson().toJson(result)));
    Files.writeString(file, "[\n" + String.join(",\n", lines) + "\n]\n");
    Machine.here().write(Path.of(file.toString().replace(".json", ".machine.json")));
    Report.write(file);
  }

  private void measure(Payload<?> payload) throws IOException {
    System.out.print(payload.name() + ": ");
    List<Player> players = new ArrayList<>();
    try {
      long megabytes = bytesOf(payload) >> 20;
      for (Cell cell : Cell.matching(payload.name()::equals, peer -> true)) {
        players.add(new Player(cell, HEAP_MEGABYTES + PAYLOADS_IN_HEAP * megabytes));
      }
      for (Player player : players) {
        player.await();
      }
      players.parallelStream().forEach(Player::warmUp);
      long start = System.nanoTime();
      int rounds = 0;
      while (rounds < FEWEST_ROUNDS
          || (rounds < ROUNDS && System.nanoTime() - start < PATIENCE * 1_000_000_000L)) {
        for (Operation operation : Operation.values()) {
          for (Player player : players) {
            player.play(operation);
          }
        }
        rounds++;
      }
      System.out.println(players.size() + " peers, " + rounds + " rounds");
    } finally {
      players.forEach(player -> player.process.destroy());
    }
    players.forEach(player -> player.report(method, results));
  }

  private static long bytesOf(Payload<?> payload) throws IOException {
    Peer<Object> peer = payload.open("recordwire");
    return peer.encode(peer.sample()).length;
  }

  /// A peer's process.
  private static final class Player {
    final Cell cell;
    final Process process;
    private final BufferedReader answers;
    private final PrintStream orders;
    private final Map<Operation, List<Double>> nanos = new EnumMap<>(Operation.class);
    private final Map<Operation, Double> bytes = new EnumMap<>(Operation.class);

    Player(Cell cell, long heap) throws IOException {
      this.cell = cell;
      List<String> command = new ArrayList<>();
      command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
      command.addAll(PeerFlags.of(cell.peer()));
      command.addAll(List.of("-Xms" + heap + "m", "-Xmx3g", "-XX:+AlwaysPreTouch"));
      command.addAll(List.of("-XX:+UnlockExperimentalVMOptions", "-XX:CompileCommand=quiet"));
      command.add("-XX:CompileCommand=blackhole," + TurnTaker.class.getName() + "::consume");
      command.addAll(List.of("-cp", System.getProperty("java.class.path")));
      command.addAll(List.of(TurnTaker.class.getName(), cell.name()));
      this.process =
          new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
      this.answers = process.inputReader();
      this.orders = new PrintStream(process.getOutputStream(), true);
    }

    void await() throws IOException {
      String line = answers.readLine();
      while (line != null && !line.equals(TurnTaker.READY)) {
        line = answers.readLine();
      }
      if (line == null) {
        throw new IOException(cell.name() + " did not start");
      }
    }

    private boolean offers(Operation operation) {
      return operation != Operation.READ_FIELDS || cell.readsFields();
    }

    void warmUp() {
      for (Operation operation : Operation.values()) {
        if (offers(operation)) {
          order(operation, WARM_UP_MILLIS);
        }
      }
    }

    void play(Operation operation) {
      if (offers(operation)) {
        long[] answer = order(operation, MILLIS);
        nanos
            .computeIfAbsent(operation, key -> new ArrayList<>())
            .add((double) answer[1] / answer[0]);
        bytes.merge(operation, (double) answer[2] / answer[0], Math::min);
      }
    }

    private long[] order(Operation operation, int millis) {
      orders.println(operation + " " + millis);
      try {
        String answer = answers.readLine();
        if (answer == null) {
          throw new IllegalStateException(cell.name() + " ended at " + operation);
        }
        return Arrays.stream(answer.split(" ")).mapToLong(Long::parseLong).toArray();
      } catch (IOException e) {
        throw new IllegalStateException(cell.name() + " at " + operation, e);
      }
    }

    void report(String method, JsonArray results) {
      nanos.forEach(
          (operation, times) -> {
            JsonObject parameters = new JsonObject();
            parameters.addProperty("cell", cell.name());
            parameters.addProperty("profile", "clean");
            JsonArray turns = new JsonArray();
            times.forEach(time -> turns.add(Math.round(time * 100) / 100.0));
            JsonArray forks = new JsonArray();
            forks.add(turns);
            JsonObject time = new JsonObject();
            time.addProperty("scoreUnit", "ns/op");
            time.add("rawData", forks);
            JsonObject rate = new JsonObject();
            rate.addProperty(
                "score", Math.round(Objects.requireNonNull(bytes.get(operation)) * 100) / 100.0);
            JsonObject metrics = new JsonObject();
            metrics.add("gc.alloc.rate.norm", rate);
            JsonObject result = new JsonObject();
            result.addProperty("benchmark", CodecTurns.class.getName() + "." + operation.method);
            result.addProperty("method", method);
            result.add("params", parameters);
            result.add("primaryMetric", time);
            result.add("secondaryMetrics", metrics);
            results.add(result);
          });
    }
  }
}
