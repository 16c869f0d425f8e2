package dev.recordwire.benchmarks.patterns;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.sun.management.ThreadMXBean;
import dev.recordwire.benchmarks.interleaved.Quartiles;
import dev.recordwire.benchmarks.interleaved.RunArguments;
import dev.recordwire.benchmarks.report.Machine;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PatternsTest {
  private static final Path DOCS = Path.of("..", "docs");
  private static final int MAX_NUMBER = 1 << 16;

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource
  void allWaysComeToOneResult(PatternName name) throws Exception {
    Pattern pattern = name.pattern();
    int compared = 0;
    for (String theCase : pattern.cases()) {
      if (Cases.number(theCase, 0) <= MAX_NUMBER) {
        long expected;
        try (Work work = pattern.work(pattern.ways().getFirst().words(), theCase)) {
          expected = work.run();
        }
        for (Way way : pattern.ways()) {
          if (way.language() == Language.JAVA) {
            try (Work work = pattern.work(way.words(), theCase)) {
              // Twice, since a run must not change the next.
              work.checked(theCase, expected);
              work.checked(theCase, expected);
            }
            compared++;
          }
        }
      }
    }
    assertThat(compared).isAtLeast(pattern.ways().size() / 2);
  }

  @Test
  void aWayThatNobodyKnowsIsNamed() {
    for (PatternName name : PatternName.values()) {
      Pattern pattern = name.pattern();
      IllegalArgumentException e =
          assertThrows(
              IllegalArgumentException.class,
              () -> pattern.work("sorcery", pattern.cases().getFirst()));
      assertWithMessage(name.name())
          .that(e)
          .hasMessageThat()
          .isEqualTo("no way is called 'sorcery'");
    }
  }

  private static List<PatternName> chosen(String name) {
    return RunArguments.of("pattern", name).chosen(PatternName.class);
  }

  @Test
  void aPatternThatNobodyKnowsIsNamed() {
    IllegalArgumentException e =
        assertThrows(IllegalArgumentException.class, () -> chosen("POOLS"));
    assertThat(e)
        .hasMessageThat()
        .startsWith("no pattern is called 'POOLS': name some of [REUSE, POOL, ");
    assertThat(chosen("POOL")).containsExactly(PatternName.POOL);
  }

  /// Anything else that a maker did would count as the cost of a new object, and as a pool's gain.
  @Test
  void aNewObjectOfThePoolIsAllThatIsAllocated() throws Exception {
    PoolPattern pool = new PoolPattern();
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    try (Work work = pool.work("new", "1 KB, 1 thread")) {
      work.run();
      long before = threads.getCurrentThreadAllocatedBytes();
      work.run();
      long bytes = threads.getCurrentThreadAllocatedBytes() - before;
      assertThat(bytes / pool.operations("1 KB, 1 thread")).isLessThan(1_200);
    }
  }

  @Test
  void aResultThatDiffersIsRefused() {
    Work work = () -> 41;
    IllegalStateException e =
        assertThrows(IllegalStateException.class, () -> work.checked("view", 42));
    assertThat(e).hasMessageThat().isEqualTo("view: the result is 41, and has to be 42");
  }

  @Test
  void aVerdictNeedsTheRoundsOfAllProfiles() {
    assertThat(verdict(1.05, 3)).isEqualTo(Verdict.PAYS);
    assertThat(verdict(1.04, 3)).isEqualTo(Verdict.EVEN);
    assertThat(verdict(0.2, 0.95)).isEqualTo(Verdict.COSTS);
    assertThat(verdict(0.2, 0.96)).isEqualTo(Verdict.EVEN);
    assertThat(Verdict.of(List.of(gain(2), gain(1)))).isEqualTo(Verdict.EVEN);
    assertThat(Verdict.of(List.of(gain(0.5), gain(0.9)))).isEqualTo(Verdict.COSTS);
  }

  private static Verdict verdict(double low, double high) {
    return Verdict.of(List.of(new Quartiles(low, (low + high) / 2, high)));
  }

  private static Quartiles gain(double ratio) {
    return new Quartiles(ratio, ratio, ratio);
  }

  @Test
  void aRunIsSavedAndReported() throws Exception {
    PatternRun run = run();
    Path file = folder.resolve("patterns.json");
    run.write(file);
    assertThat(PatternRun.read(file)).isEqualTo(run);

    PatternReport.write(file);
    String page = Files.readString(folder.resolve("patterns.md"));
    assertThat(page)
        .contains(
            "|  | reused array | 20.0 ns | 8.0 | 5.00 (5.00–5.00) | 4.00 (4.00–4.00) |  | pays |");
    assertThat(page)
        .contains(
            "|  | Rust: reused array | 10.0 ns |  | 1.00 (1.00–1.00) |  | 2.00 (2.00–2.00) |");
    assertThat(Files.readString(folder.resolve("patterns-reuse.svg"))).contains("5.00 (5.00–5.00)");
    assertThat(Files.readString(folder.resolve("patterns.svg"))).contains("pays in all 1");
  }

  @Test
  void partsOfTheStudyAreDrawn() {
    StudyParts parts = new StudyParts(run());
    String page =
        "It gains <!-- drawn REUSE / 100 B / reused array -->old<!-- end -->, used"
            + " <!-- drawn REUSE / 100 B / reused array / used --><!-- end -->; Rust"
            + " <!-- drawn REUSE / 100 B / Rust: reused array / over Java --><!-- end -->.";
    String drawn = DrawnParts.renewed(page, parts::drawn);
    assertThat(drawn.replaceAll("<!--.*?-->", ""))
        .isEqualTo("It gains 5.00 (5.00–5.00), used 4.00 (4.00–4.00); Rust 2.00 (2.00–2.00).");
    assertThat(DrawnParts.renewed(drawn, parts::drawn)).isEqualTo(drawn);
    assertThat(parts.drawn("REUSE / 100 B / Rust: reused array / over reused array"))
        .isEqualTo("2.00");
    assertThat(parts.drawn("matrix"))
        .contains("| Reuse of a buffer | pays in all 1: 5.00 (5.00–5.00) to 5.00 (5.00–5.00) |");
    IllegalArgumentException e =
        assertThrows(
            IllegalArgumentException.class, () -> parts.drawn("REUSE / 1 B / reused array"));
    assertThat(e)
        .hasMessageThat()
        .isEqualTo("docs/patterns.md names a result that is not there: REUSE / 1 B / reused array");
  }

  /// A number of the study that was not drawn anew would be one of an earlier run.
  @Test
  void theStudyHasTheNumbersOfTheSavedRun() throws Exception {
    PatternRun saved = PatternRun.read(DOCS.resolve("benchmarks/patterns.json"));
    String study = Files.readString(DOCS.resolve("patterns.md"));

    assertThat(saved.patterns()).containsExactlyElementsIn(PatternName.values()).inOrder();
    assertThat(DrawnParts.renewed(study, new StudyParts(saved)::drawn)).isEqualTo(study);
    assertThat(PatternPage.write(saved))
        .isEqualTo(Files.readString(DOCS.resolve("benchmarks/patterns.md")));
  }

  @Test
  void thePicturesHaveTheNumbersOfTheSavedRun() throws Exception {
    PatternRun saved = PatternRun.read(DOCS.resolve("benchmarks/patterns.json"));

    assertThat(new MatrixChart(saved).draw()).isEqualTo(picture("patterns.svg"));
    for (PatternName name : PatternName.values()) {
      assertWithMessage(name.name())
          .that(new PatternChart(saved, name).draw())
          .isEqualTo(picture(name.picture()));
    }
  }

  private static String picture(String file) throws IOException {
    return Files.readString(DOCS.resolve("benchmarks").resolve(file));
  }

  private static PatternRun run() {
    List<PatternCell> cells = new ArrayList<>();
    cells.add(cell("new array", Language.JAVA, "clean", 100, gain(1), null));
    cells.add(cell("reused array", Language.JAVA, "clean", 20, gain(5), null));
    cells.add(cell("Rust: new array", Language.RUST, "clean", 10, gain(1), gain(10)));
    cells.add(cell("Rust: reused array", Language.RUST, "clean", 10, gain(1), gain(2)));
    cells.add(cell("new array", Language.JAVA, "dirty", 100, gain(1), null));
    cells.add(cell("reused array", Language.JAVA, "dirty", 25, gain(4), null));
    return new PatternRun(
        Machine.here("pattern-versions"), "rustc 1", new Retained(1_000, 100), cells);
  }

  private static PatternCell cell(
      String way,
      Language language,
      String profile,
      double nanos,
      Quartiles gain,
      @Nullable Quartiles overJava) {
    return new PatternCell(
        PatternName.REUSE, "100 B", way, language, profile, gain(nanos), 8, gain, overJava);
  }
}
