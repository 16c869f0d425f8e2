package dev.recordwire.engines.benchmarks;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.recordwire.benchmarks.interleaved.Quartiles;
import dev.recordwire.benchmarks.report.Machine;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EngineReportTest {
  private static final Path DOCS = Path.of("..", "..", "docs", "benchmarks");
  private static final Machine MACHINE = new Machine("2026-01-01", "cpu", 2, "system", "peers");

  @ParameterizedTest
  @ValueSource(strings = {"kafka", "flink", "duckdb", "spark", "grpc"})
  void pagesAndChartsAreThoseOfTheSavedNumbers(String engine) throws Exception {
    EngineReport.Drawn drawn = EngineReport.draw(DOCS.resolve(engine + ".json"));
    assertWithMessage("%s.md, which EngineReport writes anew", engine)
        .that(Files.readString(DOCS.resolve(engine + ".md")))
        .isEqualTo(drawn.page());
    assertWithMessage("%s.svg, which EngineReport writes anew", engine)
        .that(Files.readString(DOCS.resolve(engine + ".svg")))
        .isEqualTo(drawn.chart());
  }

  @Test
  void barsAreMultiplesOfTheCommonSpeed() {
    String chart =
        DuckDbChart.draw(
            MACHINE,
            List.of(
                cell(DuckDbFlights.ARRAYS, 1.25),
                cell(DuckDbFlights.ROWS, 4),
                cell(DuckDbFlights.OWN, 1)));
    assertThat(chart).contains(">0.80</text>");
    assertThat(chart).contains(">0.25</text>");
    assertThat(chart).doesNotContain(">" + DuckDbFlights.OWN + "</text>");
    assertThat(chart).contains(">SELECT sum(time) FROM flights</text>");
  }

  private static DuckDbCell cell(String way, double ratio) {
    Quartiles quartiles = new Quartiles(ratio, ratio, ratio);
    return new DuckDbCell("SUM", way, quartiles, quartiles);
  }

  @Test
  void aFileOfAnotherNameIsRefused() {
    IllegalArgumentException error =
        assertThrows(
            IllegalArgumentException.class, () -> EngineReport.draw(Path.of("tables.json")));
    assertThat(error)
        .hasMessageThat()
        .isEqualTo(
            "tables.json is no result of an engine: name kafka.json, flink.json, duckdb.json,"
                + " spark.json or grpc.json");
  }
}
