package dev.recordwire.arrow;

import static com.google.common.truth.Truth.assertThat;
import static dev.recordwire.arrow.Queries.failure;
import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.recordwire.array.Float16View;
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
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// DuckDB queries columns, where they lie if that is possible, as often as one likes.
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
    return Queries.rows(connection, sql);
  }

  private @Nullable Object single(String sql) throws SQLException {
    return Queries.single(connection, sql);
  }

  @Test
  void aViewNeedsAName() {
    ArrowColumns columns = ArrowColumns.EMPTY.with("x", Int32View.of(1));

    assertThat(
            assertThrows(
                IllegalArgumentException.class, () -> DuckDb.register(connection, "", columns)))
        .hasMessageThat()
        .isEqualTo("the name of the view is empty: a query needs one");
    assertThat(
            assertThrows(
                IllegalArgumentException.class, () -> DuckDb.register(connection, "a\0b", columns)))
        .hasMessageThat()
        .isEqualTo("the name of the view has a character of code 0: leave it out");
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
  void aViewThatWasReplacedLeavesItsName() throws Exception {
    DuckDbView old = register("x", ArrowColumns.EMPTY.with("x", Int32View.of(1)), 2);
    DuckDbView fresh = register("X", ArrowColumns.EMPTY.with("x", Int32View.of(1, 2)), 2);
    old.close();
    assertThat(single("SELECT count(*) FROM x")).isEqualTo(2L);
    assertThat(old.isReleased()).isTrue();
    fresh.close();
    assertThat(failure(() -> single("SELECT count(*) FROM x"))).contains("does not exist");
  }

  @Test
  void aViewThatComesBackByARollbackSaysThatItIsClosed() throws Exception {
    DuckDbView view = register("x", ArrowColumns.EMPTY.with("x", Int32View.of(1)), 2);
    connection.setAutoCommit(false);
    view.close();
    connection.rollback();
    connection.setAutoCommit(true);
    System.gc();
    assertThat(view.isReleased()).isTrue();
    assertThat(failure(() -> single("SELECT count(*) FROM x"))).isNotEmpty();
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
  void numbersOfAllSizesAreQueried() throws Exception {
    ArrowColumns columns = ArrowColumns.EMPTY;
    for (TypeCode type : EnumSet.complementOf(EnumSet.of(TypeCode.FLOAT16))) {
      columns = columns.with(type.dtype(), Int32View.of(0, 1).convert(type));
    }
    try (DuckDbView any = register("x", columns, 10)) {
      assertThat(rows("SELECT * FROM x").getLast())
          .containsExactly(1L, 1L, 1L, 1L, 1L, 1L, 1L, BigInteger.ONE, 1.0, 1.0, true)
          .inOrder();
      assertThat(any.batchCount()).isEqualTo(1);
    }
    ArrowColumns half = ArrowColumns.EMPTY.with("half", Float16View.zeros(1));
    assertThat(failure(() -> register("half", half, 1))).contains("Unsupported");
    assertThat(ends.get()).isEqualTo(2);
  }

  @Test
  void columnsWithoutRowsAreQueried() throws Exception {
    try (DuckDbView view = register("x", Flights.columns(Flights.table(0)), 10)) {
      assertThat(rows("SELECT * FROM x")).isEmpty();
      assertThat(single("SELECT count(*) FROM x")).isEqualTo(0L);
      assertThat(view.batchCount()).isEqualTo(0);
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
}
