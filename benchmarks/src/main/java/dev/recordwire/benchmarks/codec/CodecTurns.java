package dev.recordwire.benchmarks.codec;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.recordwire.benchmarks.PeerFlags;
import dev.recordwire.benchmarks.codec.TurnTaker.Operation;
import dev.recordwire.benchmarks.report.Machine;
import dev.recordwire.benchmarks.report.Report;
import dev.recordwire.benchmarks.turns.Player;
import dev.recordwire.benchmarks.turns.Turn;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/// Measures all codecs, the peers of a payload by turns. The result has the shape of JMH's.
public final class CodecTurns {
  private static final Path KEPT = Path.of("docs", "benchmarks");
  private static final Path PASSING = Path.of("benchmarks", "target");
  private static final int WARM_UP_MILLIS = 700;
  private static final int MILLIS = 12;
  private static final int ROUNDS = 15;

  /// After these seconds a payload gets no more than the fewest rounds.
  private static final int PATIENCE = 20;

  private static final int FEWEST_ROUNDS = 5;

  private static final long HEAP_MEGABYTES = 512;

  private static final long PAYLOADS_IN_HEAP = 12;

  private final JsonArray results = new JsonArray();
  private final Profile profile;

  private CodecTurns(Profile profile) {
    this.profile = profile;
  }

  private String method() {
    return "By turns: a process for each payload and peer, in which each operation had %d ms of warm-up"
            .formatted(WARM_UP_MILLIS)
        + " and up to %d turns of %d ms; heap touched beforehand; ".formatted(ROUNDS, MILLIS)
        + (profile == Profile.DIRTY
            ? "library used for every payload and kind of storage before; "
            : "")
        + System.getProperty("java.vm.name")
        + " "
        + System.getProperty("java.vm.version");
  }

  /// `--save` keeps the result under `docs/benchmarks`, and `--dirty` has every process use its
  /// library for everything else first, which takes long; other arguments name the payloads, which
  /// are all if there are none.
  public static void main(String[] arguments) throws IOException {
    List<String> names = new ArrayList<>(Arrays.asList(arguments));
    Profile profile = names.remove("--dirty") ? Profile.DIRTY : Profile.CLEAN;
    Path file =
        (names.remove("--save") ? KEPT : PASSING)
            .resolve(profile == Profile.DIRTY ? "codec-dirty.json" : "codec.json");
    CodecTurns turns = new CodecTurns(profile);
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
    List<Entrant> entrants = new ArrayList<>();
    try {
      long megabytes = bytesOf(payload) >> 20;
      for (Cell cell : Cell.matching(payload.name()::equals, peer -> true)) {
        entrants.add(new Entrant(cell, profile, HEAP_MEGABYTES + PAYLOADS_IN_HEAP * megabytes));
      }
      for (Entrant entrant : entrants) {
        entrant.await();
      }
      entrants.parallelStream().forEach(Entrant::warmUp);
      long start = System.nanoTime();
      int rounds = 0;
      while (rounds < FEWEST_ROUNDS
          || (rounds < ROUNDS && System.nanoTime() - start < PATIENCE * 1_000_000_000L)) {
        for (Operation operation : Operation.values()) {
          for (Entrant entrant : entrants) {
            entrant.play(operation);
          }
        }
        rounds++;
      }
      System.out.println(entrants.size() + " peers, " + rounds + " rounds");
    } finally {
      entrants.forEach(Entrant::close);
    }
    entrants.forEach(entrant -> entrant.report(method(), results));
  }

  private static long bytesOf(Payload<?> payload) throws IOException {
    Peer<Object> peer = payload.open("recordwire");
    return peer.encode(peer.sample()).length;
  }

  /// A peer's process, and what it took.
  private static final class Entrant implements AutoCloseable {
    private final Cell cell;
    private final Profile profile;
    private final Player player;
    private final Map<Operation, List<Double>> nanos = new EnumMap<>(Operation.class);
    private final Map<Operation, Double> bytes = new EnumMap<>(Operation.class);

    Entrant(Cell cell, Profile profile, long heap) throws IOException {
      this.cell = cell;
      this.profile = profile;
      this.player =
          new Player(
              cell.name(),
              Player.java(
                  PeerFlags.of(cell.peer()), heap, TurnTaker.class, cell.name(), profile.name()));
    }

    void await() throws IOException {
      player.await();
    }

    @Override
    public void close() {
      player.close();
    }

    private boolean offers(Operation operation) {
      return operation != Operation.READ_FIELDS || cell.readsFields();
    }

    void warmUp() {
      for (Operation operation : Operation.values()) {
        if (offers(operation)) {
          player.play(operation.name(), WARM_UP_MILLIS);
        }
      }
    }

    void play(Operation operation) {
      if (offers(operation)) {
        Turn turn = player.play(operation.name(), MILLIS);
        nanos.computeIfAbsent(operation, key -> new ArrayList<>()).add(turn.nanosPerCall());
        bytes.merge(operation, turn.bytesPerCall(), Math::min);
      }
    }

    void report(String method, JsonArray results) {
      nanos.forEach(
          (operation, times) -> {
            JsonObject parameters = new JsonObject();
            parameters.addProperty("cell", cell.name());
            parameters.addProperty("profile", profile.name().toLowerCase(Locale.ROOT));
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
