package dev.recordwire.benchmarks;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.recordwire.benchmarks.codec.Candidate;
import dev.recordwire.benchmarks.codec.Cell;
import dev.recordwire.benchmarks.codec.FieldReader;
import dev.recordwire.benchmarks.codec.Payload;
import dev.recordwire.benchmarks.codec.Payloads;
import dev.recordwire.benchmarks.codec.SameContent;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/// Every candidate decodes what it encoded, and every benchmark runs; nothing is timed.
class SmokeTest {
  private static final List<Cell> CELLS = Cell.matching(payload -> true, candidate -> true);

  /// Payloads of megabytes, which only the round trips use.
  private static final Set<String> LARGE = Set.of("Mesh", "MeshArray", "Doubles");

  @TestFactory
  Collection<DynamicTest> everyCandidateRoundTrips() {
    return CELLS.stream()
        .map(cell -> DynamicTest.dynamicTest(cell.name(), () -> roundTrips(cell)))
        .toList();
  }

  private static void roundTrips(Cell cell) throws Exception {
    Candidate<Object> candidate = cell.open();

    byte[] bytes = candidate.encode(candidate.sample());
    assertThat(SameContent.of(candidate.decode(bytes), candidate.sample())).isTrue();
    for (Object read : candidate.throughEveryStorage(candidate.sample())) {
      assertThat(SameContent.of(read, candidate.sample())).isTrue();
    }
    if (candidate instanceof FieldReader reader) {
      assertThat(reader.readFields(bytes)).isEqualTo(cell.payload().fields());
    }
  }

  @Test
  void comparisonLooksIntoArraysAndLists() {
    assertThat(
            SameContent.of(
                new Pair(new int[] {1}, List.of("a")), new Pair(new int[] {1}, List.of("a"))))
        .isTrue();
    assertThat(
            SameContent.of(
                new Pair(new int[] {1}, List.of("a")), new Pair(new int[] {2}, List.of("a"))))
        .isFalse();
    assertThat(
            SameContent.of(
                new Pair(new int[] {1}, List.of("a")), new Pair(new int[] {1}, List.of("b"))))
        .isFalse();
    assertThat(SameContent.of(List.of(), List.of("a"))).isFalse();
    assertThat(SameContent.of(null, "a")).isFalse();
  }

  /// A record with an array, whose elements `equals` does not compare, and a list.
  public record Pair(int[] numbers, List<String> words) {}

  @Test
  void everyBenchmarkRunsForEveryCandidate() throws Exception {
    System.setProperty("jmh.ignoreLock", "true");
    List<Cell> small =
        CELLS.stream().filter(cell -> !LARGE.contains(cell.payload().name())).toList();

    Collection<RunResult> results =
        new Runner(
                new OptionsBuilder()
                    .include("dev.recordwire")
                    .param("profile", "clean")
                    .param("cell", names(small))
                    .param("fieldsCell", names(small.stream().filter(Cell::readsFields).toList()))
                    .mode(Mode.SingleShotTime)
                    .warmupIterations(0)
                    .measurementIterations(1)
                    .forks(0)
                    .shouldFailOnError(true)
                    .verbosity(VerboseMode.SILENT)
                    .build())
            .run();

    Set<String> measured =
        results.stream()
            .map(result -> result.getParams().getParam("cell"))
            .collect(Collectors.toSet());
    for (Payload<?> payload : Payloads.all()) {
      for (String candidate : payload.candidates()) {
        String name = new Cell(payload, candidate).name();
        assertWithMessage(name)
            .that(measured.contains(name))
            .isEqualTo(!LARGE.contains(payload.name()));
      }
    }
  }

  private static String[] names(List<Cell> cells) {
    return cells.stream().map(Cell::name).toArray(String[]::new);
  }
}
