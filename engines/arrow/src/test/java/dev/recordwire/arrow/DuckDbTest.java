package dev.recordwire.arrow;

import static com.google.common.truth.Truth.assertThat;
import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.recordwire.array.BoolView;
import dev.recordwire.array.Float64View;
import dev.recordwire.array.Int32View;
import dev.recordwire.array.Int64View;
import dev.recordwire.array.TypeCode;
import dev.recordwire.arrow.internal.Lease;
import dev.recordwire.arrow.internal.OpenStreams;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

/// DuckDB queries columns where they lie, and its results are views.
class DuckDbTest {
  @TempDir Path folder;
  private final AtomicInteger ends = new AtomicInteger();
  private final Connection connection;

  DuckDbTest() throws SQLException {
    connection = DriverManager.getConnection("jdbc:duckdb:");
  }

  @AfterEach
  void nothingLeaks() throws SQLException {
    connection.close();
    assertThat(Lease.openCount()).isEqualTo(0);
    assertThat(OpenStreams.count()).isEqualTo(0);
  }

  private DuckDbView register(String name, ArrowColumns columns, long batchRows)
      throws SQLException {
    return DuckDb.register(connection, name, columns, batchRows, ends::incrementAndGet);
  }

  private List<List<@Nullable Object>> rows(String sql) throws SQLException {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    try (ArrowReader reader = DuckDb.query(connection, sql)) {
      reader.forEach(
          batch -> {
            for (int i = 0; i < batch.size(); i++) {
              int row = i;
              rows.add(
                  batch.columns().stream()
                      .<@Nullable Object>map(column -> column.value(row))
                      .toList());
            }
          });
    }
    return rows;
  }

  private @Nullable Object single(String sql) throws SQLException {
    return rows(sql).getFirst().getFirst();
  }

  private static String failure(Executable query) {
    return String.valueOf(assertThrows(SQLException.class, query).getMessage());
  }

  @Test
  void aMappedArrayIsQueriedWhereItLies() throws Exception {
    Path file = folder.resolve("time.npy");
    Float64View.arange(0, 1_000_000, 1).save(file);
    ArrowColumns columns = ArrowColumns.EMPTY.with("time", Float64View.mapNpy(file));

    assertThat(columns.namesInPlace()).containsExactly("time");
    try (DuckDbView view = register("times", columns, 100_000)) {
      assertThat(single("SELECT sum(time) FROM times")).isEqualTo(499_999_500_000.0);
      assertThat(view.batchCount()).isEqualTo(10);
      assertThat(single("SELECT count(*) FROM times WHERE time >= 999990")).isEqualTo(10L);
    }
    assertThat(ends.get()).isEqualTo(1);
  }

  @Test
  void aTableIsQueriedColumnByColumn() throws Exception {
    FlightTable flights = Flights.table(10_000);
    try (DuckDbView view = register("flights", Flights.columns(flights), 1000)) {
      assertThat(single("SELECT sum(delay) FROM flights"))
          .isEqualTo(BigDecimal.valueOf(flights.delay().sum()));
      assertThat(single("SELECT sum(distance) FROM flights"))
          .isEqualTo(BigDecimal.valueOf(flights.distance().sum()));
      assertThat(single("SELECT max(time) FROM flights")).isEqualTo(flights.time().max());
      assertThat(single("SELECT count(*) FROM flights WHERE late"))
          .isEqualTo(flights.late().count());
      assertThat(rows("SELECT carrier, cabin, id, start FROM flights WHERE distance = 5 LIMIT 1"))
          .containsExactly(
              List.of(
                  "Ü9",
                  "BUSINESS",
                  "00000000-0000-0005-ffff-fffffffffffb",
                  1_700_000_005_000_000_005L));
      assertThat(view.isReleased()).isFalse();
    }
    assertThat(ends.get()).isEqualTo(1);
  }

  @Test
  void recordsAreQueriedWithTheirArrays() throws Exception {
    List<Reading> readings =
        List.of(Reading.of(1, "roof", 1, 2), Reading.of(2, null), Reading.of(3, "Ω", 3));
    ArrowColumns columns =
        RecordColumns.of(readings)
            .text("sensor", Reading::sensor)
            .date("day", Reading::day)
            .array("celsius", TypeCode.FLOAT64, Reading::celsius)
            .columns();

    try (DuckDbView any = register("readings", columns, 2)) {
      assertThat(
              rows(
                  "SELECT sensor, CAST(day AS VARCHAR), list_sum(celsius) FROM readings ORDER BY"
                      + " day"))
          .containsExactly(
              Arrays.asList("roof", "2026-01-02", 3.0),
              Arrays.asList(null, "2026-01-03", null),
              Arrays.asList("Ω", "2026-01-04", 3.0))
          .inOrder();
      assertThat(any.batchCount()).isEqualTo(2);
    }
  }

  @Test
  void aViewIsQueriedAnyNumberOfTimes() throws Exception {
    try (DuckDbView view = register("x", ArrowColumns.EMPTY.with("x", Int32View.of(1, 2, 3)), 2)) {
      for (int i = 0; i < 3; i++) {
        assertThat(single("SELECT count(*) FROM x")).isEqualTo(3L);
      }
      try (PreparedStatement prepared =
          connection.prepareStatement("SELECT count(*) FROM x WHERE x > ?")) {
        for (int above = 0; above < 4; above++) {
          prepared.setInt(1, above);
          try (ResultSet result = prepared.executeQuery();
              ArrowReader reader = DuckDb.read(result)) {
            int more = 3 - above;
            reader.forEach(
                batch -> assertThat(batch.columns().getFirst().value(0)).isEqualTo((long) more));
          }
        }
      }
      assertThat(view.isReleased()).isFalse();
    }
    assertThat(ends.get()).isEqualTo(1);
  }

  @Test
  void aQueryThatFailsOrStopsEarlyHoldsNothing() throws Exception {
    try (DuckDbView view =
        register("x", ArrowColumns.EMPTY.with("x", Int32View.arange(0, 100_000, 1)), 2048)) {
      assertThat(single("SELECT x FROM x LIMIT 1")).isEqualTo(0L);
      assertThat(failure(() -> single("SELECT error('no') FROM x"))).contains("no");
      assertThat(single("SELECT max(x) FROM x")).isEqualTo(99_999L);
      assertThat(view.isReleased()).isFalse();
    }
    assertThat(ends.get()).isEqualTo(1);
  }

  @Test
  void aQueryReadsAViewOnceOrUnderTwoNames() throws Exception {
    ArrowColumns columns = ArrowColumns.EMPTY.with("x", Int32View.arange(0, 100_000, 1));
    try (DuckDbView x = register("x", columns, 2048);
        DuckDbView y = register("y", columns, 2048)) {
      assertThat(failure(() -> single("SELECT (SELECT min(x) FROM x) + (SELECT max(x) FROM x)")))
          .contains("This stream has been released");
      assertThat(single("SELECT (SELECT min(x) FROM x) + (SELECT max(x) FROM y)"))
          .isEqualTo(99_999L);
      assertThat(
              single(
                  "WITH x AS MATERIALIZED (FROM x) SELECT (SELECT min(x) FROM x) + (SELECT max(x)"
                      + " FROM x)"))
          .isEqualTo(99_999L);
      assertThat(single("SELECT count(*) FROM x JOIN y ON x.x = y.x")).isEqualTo(100_000L);
      assertThat(x.batchCount()).isAtLeast(y.batchCount());
    }
    assertThat(ends.get()).isEqualTo(2);
  }

  @Test
  void anErrorOfAColumnIsAnErrorOfTheQuery() throws Exception {
    ArrowColumns columns = ArrowColumns.EMPTY.withNames("c", Int32View.of(0, 7), List.of("a"));
    try (DuckDbView any = register("codes", columns, 10)) {
      assertThat(failure(() -> single("SELECT c FROM codes")))
          .contains("column 'c': the code 7 in row 1 has no name: there are 1");
      assertThat(any.batchCount()).isEqualTo(0);
    }
  }

  @Test
  void aClosedViewIsGone() throws Exception {
    DuckDbView view = register("a \"b\"", ArrowColumns.EMPTY.with("x", Int32View.of(1)), 10);
    assertThat(single("SELECT x FROM \"a \"\"b\"\"\"")).isEqualTo(1L);
    view.close();
    view.close();

    assertThat(ends.get()).isEqualTo(1);
    assertThat(failure(() -> single("SELECT x FROM \"a \"\"b\"\"\""))).contains("does not exist");
  }

  @Test
  void aNewViewOfTheNameTakesThePlaceOfTheOld() throws Exception {
    DuckDbView old = register("x", ArrowColumns.EMPTY.with("x", Int32View.of(1)), 10);
    try (DuckDbView any = register("x", ArrowColumns.EMPTY.with("x", Int32View.of(2)), 10)) {
      assertThat(single("SELECT x FROM x")).isEqualTo(2L);
      assertThat(any.batchCount()).isEqualTo(1);
    }
    old.close();
    assertThat(ends.get()).isEqualTo(2);
  }

  @Test
  void aConnectionMayBeClosedFirst() throws Exception {
    DuckDbView view = register("x", ArrowColumns.EMPTY.with("x", Int32View.of(1, 2)), 1);
    ArrowReader reader = DuckDb.query(connection, "SELECT range AS x FROM range(500000)");
    ArrowBatch batch = requireNonNull(reader.next());
    connection.close();
    view.close();

    assertThat(batch.column("x").view(Int64View.class).get(1)).isEqualTo(1);
    assertThat(assertThrows(ArrowException.class, reader::next))
        .hasMessageThat()
        .contains("Connection was closed");
    batch.close();
    reader.close();
    assertThat(ends.get()).isEqualTo(1);
    assertThat(failure(() -> register("y", ArrowColumns.EMPTY.with("x", Int32View.of(1)), 1)))
        .contains("closed");
    assertThat(ends.get()).isEqualTo(2);
  }

  @Test
  void aResultIsShownWhileItIsMade() throws Exception {
    try (Connection streaming =
            DriverManager.getConnection("jdbc:duckdb:;jdbc_stream_results=true");
        ArrowReader reader = DuckDb.query(streaming, "SELECT range AS x FROM range(500000)")) {
      List<Double> sums = new ArrayList<>();
      reader.forEach(batch -> sums.add(batch.column("x").view().sumAsDouble()));
      assertThat(sums.size()).isGreaterThan(1);
      assertThat(sums.stream().mapToDouble(each -> each).sum()).isEqualTo(124_999_750_000.0);
    }
  }

  @Test
  void everyTypeOfAResultHasItsValue() throws Exception {
    assertThat(
            rows(
                """
                SELECT 1::TINYINT, 2::UTINYINT, 3::SMALLINT, 4::USMALLINT, 5::INT, 6::UINTEGER,
                  7::BIGINT, 18446744073709551615::UBIGINT, 1.5::FLOAT, 2.5::DOUBLE, true, 'ü',
                  DATE '2026-01-02', TIMESTAMP '2026-01-02 03:04:05', TIME '01:02:03', [1, NULL],
                  {'a': 1, 'b': 'x'}, 12.34::DECIMAL(9, 2), (-170)::HUGEINT, 'x'::ENUM ('y', 'x'),
                  [1.0, 2.0]::DOUBLE[2], NULL::INT, 'a text of more than twelve bytes'
                """))
        .containsExactly(
            Arrays.asList(
                1L,
                2L,
                3L,
                4L,
                5L,
                6L,
                7L,
                new BigInteger("18446744073709551615"),
                1.5,
                2.5,
                true,
                "ü",
                20_455L,
                1_767_323_045_000_000L,
                3_723_000_000L,
                Arrays.asList(1L, null),
                Map.of("a", 1L, "b", "x"),
                new BigDecimal("12.34"),
                new BigDecimal("-170"),
                "x",
                List.of(1.0, 2.0),
                null,
                "a text of more than twelve bytes"));
    try (Statement statement = connection.createStatement()) {
      statement.execute("SET produce_arrow_string_view = true");
      statement.execute("SET arrow_output_version = '1.4'");
    }
    assertThat(rows("SELECT 'ü', 'a text of more than twelve bytes', NULL::VARCHAR"))
        .containsExactly(Arrays.asList("ü", "a text of more than twelve bytes", null));
  }

  @Test
  void nullsAreErrorsUnlessTheyAreExpected() throws Exception {
    String sql = "SELECT unnest([1.5, NULL, 2.5])::DOUBLE AS x, unnest([true, NULL, false]) AS b";
    try (ArrowReader reader = DuckDb.query(connection, sql)) {
      reader.forEach(
          batch -> {
            ArrowColumn x = batch.column("x");
            assertThat(assertThrows(ArrowException.class, x::view))
                .hasMessageThat()
                .endsWith(
                    "x' is null in row 1: read viewWithNulls() and validity(), or withNan(), or"
                        + " leave it out in the query");
            assertThat(x.nullCount()).isEqualTo(1);
            assertThat(x.isNull(1)).isTrue();
            assertThat(x.validity()).isEqualTo(BoolView.of(true, false, true));
            assertThat(x.withNan()).isEqualTo(Float64View.of(1.5, Double.NaN, 2.5));
            assertThat(x.viewWithNulls().getAsDouble(2)).isEqualTo(2.5);
            assertThat(batch.column("b").values()).containsExactly(true, null, false).inOrder();
            assertThrows(ArrowException.class, () -> batch.column("b").view(BoolView.class));
            assertThrows(ArrowException.class, () -> x.text(0));
            assertThrows(ArrowException.class, () -> x.list(0));
            assertThrows(ArrowException.class, () -> batch.column("y"));
            assertThrows(IndexOutOfBoundsException.class, () -> x.value(3));
          });
    }
  }

  @Test
  void sumsOfIntegersAreInt64() throws Exception {
    try (ArrowReader reader =
        DuckDb.query(connection, "SELECT sum(range) AS s, 1e30::HUGEINT AS big FROM range(10)")) {
      reader.forEach(
          batch -> {
            assertThat(batch.column("s").view(Int64View.class)).isEqualTo(Int64View.of(45));
            assertThat(
                    assertThrows(
                        ArrowException.class, () -> batch.column("s").view(Float64View.class)))
                .hasMessageThat()
                .contains("s' is a Int64View, and not a Float64View: ask for that, or cast it");
            assertThat(assertThrows(ArrowException.class, () -> batch.column("big").view()))
                .hasMessageThat()
                .contains("has a decimal in row 0 that int64 can't hold");
          });
    }
  }

  @Test
  void parquetGoesOutAndIn() throws Exception {
    Path file = folder.resolve("flights.parquet");
    FlightTable flights = Flights.table(5000);
    try (DuckDbView any = register("flights", Flights.columns(flights), 1000);
        Statement statement = connection.createStatement()) {
      statement.execute("COPY flights TO '" + file + "' (FORMAT parquet)");
      assertThat(any.batchCount()).isEqualTo(5);
    }
    try (ArrowReader reader =
        DuckDb.query(connection, "SELECT time FROM read_parquet('" + file + "') ORDER BY time")) {
      List<Float64View> times = new ArrayList<>();
      reader.forEach(batch -> times.add(batch.column("time").view(Float64View.class).copy()));
      assertThat(Float64View.concatenate(times.toArray(Float64View[]::new)))
          .isEqualTo(flights.time().copy());
    }
    assertThat(single("SELECT count(DISTINCT id) FROM read_parquet('" + file + "')"))
        .isEqualTo(5000L);
  }

  @Test
  void aWrongQueryIsAnErrorOfSql() {
    assertThat(failure(() -> single("SELECT nothing FROM nowhere"))).contains("nowhere");
  }
}
