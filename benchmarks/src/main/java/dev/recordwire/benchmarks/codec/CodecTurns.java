package dev.recordwire.benchmarks.codec;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import com.google.gson.Gson;
import dev.recordwire.benchmarks.PeerFlags;
import dev.recordwire.benchmarks.report.Machine;
import dev.recordwire.benchmarks.report.Report;
import dev.recordwire.benchmarks.turns.Match;
import dev.recordwire.benchmarks.turns.Player;
import dev.recordwire.benchmarks.turns.Terms;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/// Measures all codecs, the peers of a payload by turns. The result has the shape of JMH's.
///
/// A clean profile takes a process for each payload and peer; a dirty one a process for each peer,
/// which has used its library for all payloads before the first turn, but the huge one, which is
/// left out there.
public final class CodecTurns {
  private static final Path KEPT = Path.of("docs", "benchmarks");
  private static final Path PASSING = Path.of("benchmarks", "target");
  private static final Terms TERMS = new Terms(700, 12, 15, 5, 20);
  private static final long HEAP_MEGABYTES = 512;

  /// 64 MB, and several times that for each of the peers.
  private static final String HUGE = "Doubles";

  /// The processes of all peers live side by side then, and have to fit the machine together.
  private static final String DIRTY_HEAP = "-Xmx1g";

  private static final long PAYLOADS_IN_HEAP = 12;

  private final List<TurnsResult> results = new ArrayList<>();
  private final Profile profile;

  private CodecTurns(Profile profile) {
    this.profile = profile;
  }

  private String method() {
    return "By turns: a process for each "
        + (profile == Profile.DIRTY
            ? "peer, which used its library for all these payloads and kinds of storage before"
            : "payload and peer")
        + ", in which each operation had %d ms of warm-up and up to %d turns of %d ms"
            .formatted(TERMS.warmUpMillis(), TERMS.rounds(), TERMS.millis())
        + "; heap touched beforehand; "
        + System.getProperty("java.vm.name")
        + " "
        + System.getProperty("java.vm.version");
  }

  /// `--save` keeps the result under `docs/benchmarks`, and `--dirty` has every process use its
  /// library for everything first; other arguments name the payloads, which are all if there are
  /// none.
  public static void main(String[] arguments) throws IOException {
    List<String> names = new ArrayList<>(Arrays.asList(arguments));
    Profile profile = names.remove("--dirty") ? Profile.DIRTY : Profile.CLEAN;
    Path file =
        (names.remove("--save") ? KEPT : PASSING)
            .resolve(profile == Profile.DIRTY ? "codec-dirty.json" : "codec.json");
    CodecTurns turns = new CodecTurns(profile);
    List<Cell> cells =
        Cell.matching(
            payload ->
                (names.isEmpty() || names.contains(payload))
                    && (profile == Profile.CLEAN || fitsManyProcesses(payload)),
            peer -> true);
    if (cells.isEmpty()) {
      throw new IllegalArgumentException("none of " + names + " is a payload to be measured so");
    }
    if (profile == Profile.DIRTY) {
      turns.measure(cells);
    } else {
      for (List<Cell> ofPayload : grouped(cells, Cell::payload).values()) {
        turns.measure(ofPayload);
      }
    }
    Gson gson = new Gson();
    List<String> lines = turns.results.stream().map(gson::toJson).toList();
    Files.writeString(file, "[\n" + String.join(",\n", lines) + "\n]\n");
    Machine.here().write(Path.of(file.toString().replace(".json", ".machine.json")));
    Report.write(file);
  }

  private static boolean fitsManyProcesses(String payload) {
    return !payload.equals(HUGE);
  }

  private static <K> Map<K, List<Cell>> grouped(List<Cell> cells, Function<Cell, K> key) {
    return cells.stream().collect(groupingBy(key, LinkedHashMap::new, toList()));
  }

  /// A match for each payload of the cells, between the same processes.
  private void measure(List<Cell> cells) throws IOException {
    Map<Payload<?>, List<Cell>> byPayload = grouped(cells, Cell::payload);
    long heap = HEAP_MEGABYTES + PAYLOADS_IN_HEAP * (largest(byPayload.keySet()) >> 20);
    Map<String, Player> players = new LinkedHashMap<>();
    try {
      for (Map.Entry<String, List<Cell>> carried : grouped(cells, Cell::peer).entrySet()) {
        players.put(carried.getKey(), player(carried.getKey(), carried.getValue(), heap));
      }
      for (List<Cell> ofPayload : byPayload.values()) {
        match(ofPayload, players);
      }
    } finally {
      players.values().forEach(Player::close);
    }
  }

  private Player player(String peer, List<Cell> cells, long heap) throws IOException {
    List<String> flags = new ArrayList<>(PeerFlags.of(peer));
    List<String> arguments = new ArrayList<>(List.of(peer, profile.name()));
    if (profile == Profile.DIRTY) {
      flags.add(DIRTY_HEAP);
      Payloads.all().stream()
          .map(Payload::name)
          .filter(CodecTurns::fitsManyProcesses)
          .forEach(arguments::add);
    }
    return new Player(
        peer,
        cells.stream().flatMap(cell -> TurnTaker.tasks(cell).values().stream()).toList(),
        Player.java(flags, heap, TurnTaker.class, arguments.toArray(String[]::new)));
  }

  private void match(List<Cell> cells, Map<String, Player> players) throws IOException {
    System.out.print(cells.getFirst().payload().name() + ": ");
    int rounds =
        Match.play(
            cells.stream().map(cell -> players.get(cell.peer())).toList(),
            cells.stream()
                .flatMap(cell -> TurnTaker.tasks(cell).values().stream())
                .distinct()
                .toList(),
            TERMS);
    System.out.println(cells.size() + " peers, " + rounds + " rounds");
    for (Cell cell : cells) {
      Player player = Objects.requireNonNull(players.get(cell.peer()));
      TurnTaker.tasks(cell)
          .forEach(
              (operation, task) ->
                  results.add(
                      TurnsResult.of(cell, operation, profile, method(), player.turns(task))));
    }
  }

  private static long largest(Collection<Payload<?>> payloads) throws IOException {
    long largest = 0;
    for (Payload<?> payload : payloads) {
      Peer<Object> peer = payload.open("recordwire");
      largest = Math.max(largest, peer.encode(peer.sample()).length);
    }
    return largest;
  }
}
