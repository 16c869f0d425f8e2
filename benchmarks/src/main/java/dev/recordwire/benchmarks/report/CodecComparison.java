package dev.recordwire.benchmarks.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// The results of a run of codecs, arranged by payload, operation and candidate.
///
/// @param name the name of the run and of its files
/// @param cells a score for each candidate, by operation, by payload
/// @param method the method of measuring
/// @param machine the machine of the run
record CodecComparison(
    String name,
    Map<String, Map<String, Map<String, Score>>> cells,
    String method,
    Machine machine) {
  static final String OURS = "recordwire";
  static final String COPY = "memory-copy";
  static final String ENCODE = "Encode into a new array";
  static final String ENCODE_REUSED = "Encode into reused memory";
  static final String DECODE = "Decode into a new object";
  static final String FIELDS = "Read fields";
  static final List<String> OPERATIONS = List.of(ENCODE, ENCODE_REUSED, DECODE);

  static CodecComparison of(String name, JmhResults results, Machine machine) {
    Map<String, Map<String, Map<String, Score>>> cells = new LinkedHashMap<>();
    boolean both = results.scores().stream().map(Score::profile).distinct().count() > 1;
    for (Score score : results.scores()) {
      // If both profiles were measured, a dirty row is a candidate of its own.
      String suffix = both && score.profile().equals("dirty") ? " (dirty)" : "";
      cells
          .computeIfAbsent(score.payload(), key -> new LinkedHashMap<>())
          .computeIfAbsent(score.operation(), key -> new LinkedHashMap<>())
          .put(score.candidate() + suffix, score);
    }
    return new CodecComparison(name, cells, results.method(), machine);
  }

  Set<String> payloads() {
    return cells.keySet();
  }

  Collection<Score> scores(String payload, String operation) {
    return cells.getOrDefault(payload, Map.of()).getOrDefault(operation, Map.of()).values();
  }

  Optional<Score> score(String payload, String operation, String candidate) {
    return Optional.ofNullable(
        cells.getOrDefault(payload, Map.of()).getOrDefault(operation, Map.of()).get(candidate));
  }

  /// The fastest peer without recommended flags.
  Optional<Score> fastestPeer(String payload, String operation) {
    return scores(payload, operation).stream()
        .filter(score -> isPeer(score.candidate()) && !score.candidate().endsWith("+flags"))
        .min(Comparator.comparingDouble(Score::nanos));
  }

  /// The fastest peer, with or without recommended flags.
  Optional<Score> fastestPeerWithFlags(String payload, String operation) {
    return scores(payload, operation).stream()
        .filter(score -> isPeer(score.candidate()))
        .min(Comparator.comparingDouble(Score::nanos));
  }

  /// The names of all peers, in the order of the run.
  Set<String> peers() {
    Set<String> peers = new LinkedHashSet<>();
    for (Map<String, Map<String, Score>> payload : cells.values()) {
      for (Map<String, Score> operation : payload.values()) {
        operation.keySet().stream().filter(CodecComparison::isPeer).forEach(peers::add);
      }
    }
    return peers;
  }

  static boolean isOurs(String candidate) {
    return candidate.startsWith(OURS);
  }

  static boolean isPeer(String candidate) {
    return !isOurs(candidate) && !candidate.equals(COPY);
  }

  /// The geometric mean, over all payloads, of a peer's time as a multiple of ours.
  Optional<Mean> meanAgainst(String peer, String operation) {
    List<Double> ratios = new ArrayList<>();
    for (String payload : payloads()) {
      Optional<Score> theirs = score(payload, operation, peer);
      Optional<Score> ours = score(payload, operation, OURS);
      if (theirs.isPresent() && ours.isPresent()) {
        ratios.add(theirs.get().nanos() / ours.get().nanos());
      }
    }
    return Mean.of(ratios.stream());
  }

  /// A geometric mean.
  ///
  /// @param count the number of ratios
  record Mean(double value, int count) {
    static Optional<Mean> of(Stream<Double> ratios) {
      double[] logarithms = ratios.mapToDouble(Math::log).toArray();
      if (logarithms.length == 0) {
        return Optional.empty();
      }
      double sum = 0;
      for (double logarithm : logarithms) {
        sum += logarithm;
      }
      return Optional.of(new Mean(Math.exp(sum / logarithms.length), logarithms.length));
    }
  }
}
