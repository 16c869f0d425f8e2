package dev.recordwire.benchmarks.patterns;

import dev.recordwire.benchmarks.interleaved.Quartiles;
import dev.recordwire.benchmarks.interleaved.Sample;
import dev.recordwire.benchmarks.interleaved.WorkerProcess;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// The samples of all ways in one case. A ratio is one of samples of the same round, which a slow
/// minute of the machine slows both.
record CaseSamples(
    PatternName name, String theCase, String profile, Map<Way, WorkerProcess> workers) {
  /// A cell for each way.
  List<PatternCell> cells() {
    List<PatternCell> cells = new ArrayList<>();
    for (Way way : workers.keySet()) {
      if (name.pattern().offers(way, theCase)) {
        cells.add(cell(way));
      }
    }
    return cells;
  }

  private PatternCell cell(Way way) {
    double operations = name.pattern().operations(theCase);
    List<Sample> samples = samples(way);
    return new PatternCell(
        name,
        theCase,
        way.name(),
        way.language(),
        profile,
        Quartiles.of(samples.stream().mapToDouble(each -> each.nanosPerCall() / operations)),
        samples.stream().mapToDouble(Sample::bytesPerCall).min().orElseThrow() / operations,
        ratios(plain(way.language()), way),
        overJava(way));
  }

  private @Nullable Quartiles overJava(Way way) {
    return way.language() == Language.JAVA
        ? null
        : workers.keySet().stream()
            .filter(each -> each.language() == Language.JAVA)
            .filter(each -> each.words().equals(way.words()))
            .findFirst()
            .map(java -> ratios(java, way))
            .orElse(null);
  }

  /// The way without the pattern.
  private Way plain(Language language) {
    return workers.keySet().stream()
        .filter(way -> way.language() == language)
        .findFirst()
        .orElseThrow();
  }

  /// How many times as fast a way is as another.
  private Quartiles ratios(Way slow, Way fast) {
    List<Sample> above = samples(slow);
    List<Sample> below = samples(fast);
    return Quartiles.of(
        IntStream.range(0, below.size())
            .mapToDouble(i -> above.get(i).nanosPerCall() / below.get(i).nanosPerCall()));
  }

  private List<Sample> samples(Way way) {
    return java.util.Objects.requireNonNull(workers.get(way)).samples(theCase);
  }
}
