package dev.recordwire.arrow;

import static com.google.common.truth.Truth.assertThat;
import static dev.recordwire.arrow.Queries.failure;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.recordwire.array.BoolView;
import dev.recordwire.array.Float64View;
import dev.recordwire.array.Int64View;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Results of DuckDB are views, whatever their types are.
class DuckDbResultTest {
  private final Connection connection;

  DuckDbResultTest() throws SQLException {
    connection = DriverManager.getConnection("jdbc:duckdb:");
  }

  @AfterEach
  void disconnect() throws SQLException {
    connection.close();
  }

  private List<List<@Nullable Object>> rows(String sql) throws SQLException {
    return Queries.rows(connection, sql);
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
  void aUnionIsRefusedAndNotNull() throws Exception {
    try (ArrowReader reader =
        DuckDb.query(connection, "SELECT union_value(number := 7) AS x, [x] AS list")) {
      reader.forEach(
          batch -> {
            for (String name : List.of("x", "list")) {
              ArrowException refused =
                  assertThrows(ArrowException.class, () -> batch.column(name).value(0));
              assertThat(refused).hasMessageThat().contains("cast it in the query");
            }
          });
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
                .isEqualTo(
                    "the column 's' is read as Int64View, and not as Float64View: ask for that, or"
                        + " cast it in the query");
            assertThat(assertThrows(ArrowException.class, () -> batch.column("big").view()))
                .hasMessageThat()
                .contains("has a decimal in row 0 that int64 can't hold");
          });
    }
  }

  @Test
  void elementsOfUnknownFormatsAreNamed() throws Exception {
    try (ArrowReader reader = DuckDb.query(connection, "SELECT INTERVAL 1 DAY AS i, 3 AS x")) {
      reader.forEach(
          batch -> {
            assertThat(batch.column("x").value(0)).isEqualTo(3);
            assertThat(assertThrows(ArrowException.class, () -> batch.column("i").value(0)))
                .hasMessageThat()
                .isEqualTo(
                    "the column 'i' has the format 'tin', which is not read here: cast it in the"
                        + " query");
          });
    }
  }

  @Test
  void aWrongQueryIsAnErrorOfSql() {
    assertThat(failure(() -> rows("SELECT nothing FROM nowhere"))).contains("nowhere");
  }
}
