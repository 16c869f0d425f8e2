package dev.recordwire.arrow;

import static com.google.common.truth.Truth.assertThat;

import dev.recordwire.array.Float64View;
import dev.recordwire.array.Int16View;
import dev.recordwire.array.Int64View;
import dev.recordwire.house.SourceTree;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// DuckDB finds the figures of NumPy among 200 000 flights, whose delays it reads where they are
/// mapped.
class FlightFiguresTest {
  private static final Path FLIGHTS =
      SourceTree.root()
          .resolve(
              "examples/src/main/resources/dev/recordwire/examples/flights/flights-200k.csv.gz");

  @TempDir Path folder;

  @Test
  void figuresAreThoseOfNumpy() throws Exception {
    Path delays = folder.resolve("delay.npy");
    Path times = folder.resolve("time.npy");
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:")) {
      try (ArrowReader reader =
          DuckDb.query(
              connection,
              "SELECT delay::SMALLINT AS delay, time::DOUBLE AS time FROM read_csv('%s')"
                  .formatted(FLIGHTS))) {
        Int16View[] delay = {Int16View.of()};
        Float64View[] time = {Float64View.of()};
        reader.forEach(
            batch -> {
              delay[0] =
                  Int16View.concatenate(delay[0], batch.column("delay").view(Int16View.class));
              time[0] =
                  Float64View.concatenate(time[0], batch.column("time").view(Float64View.class));
            });
        delay[0].save(delays);
        time[0].save(times);
      }
      ArrowColumns columns =
          ArrowColumns.EMPTY
              .with("delay", Int16View.mapNpy(delays))
              .with("time", Float64View.mapNpy(times));
      assertThat(columns.namesInPlace()).containsExactly("delay", "time");

      // The figures were computed from the CSV file with NumPy 2.4.
      try (DuckDbView view = DuckDb.register(connection, "flights", columns);
          ArrowReader all =
              DuckDb.query(
                  connection,
                  """
                  SELECT count(*) AS flights, avg(delay) AS mean, stddev_pop(delay) AS deviation,
                    median(delay) AS median, count(*) FILTER (delay > 60) AS late FROM flights
                  """);
          ArrowReader hours =
              DuckDb.query(
                  connection,
                  """
                  SELECT floor(time)::BIGINT AS hour, avg(delay) AS mean, count(*) AS flights
                  FROM flights GROUP BY hour ORDER BY hour
                  """)) {
        all.forEach(
            batch -> {
              assertThat(batch.column("flights").value(0)).isEqualTo(200_000L);
              assertThat((Double) batch.column("mean").value(0)).isWithin(1e-9).of(7.500795);
              assertThat((Double) batch.column("deviation").value(0)).isWithin(5e-7).of(31.983701);
              assertThat(batch.column("median").value(0)).isEqualTo(0.0);
              assertThat(batch.column("late").value(0)).isEqualTo(10_498L);
            });
        hours.forEach(
            batch -> {
              Int64View hour = batch.column("hour").view(Int64View.class);
              Float64View mean = batch.column("mean").view(Float64View.class);
              Int64View flights = batch.column("flights").view(Int64View.class);
              assertThat(mean.get(hour.indexOf(5))).isWithin(0.005).of(-2.89);
              assertThat(flights.get(hour.indexOf(5))).isEqualTo(2597);
              assertThat(mean.get(hour.indexOf(23))).isWithin(0.005).of(35.17);
              assertThat(flights.get(hour.indexOf(23))).isEqualTo(1854);
            });
        assertThat(view.batchCount()).isEqualTo(4);
      }
    }
  }
}
