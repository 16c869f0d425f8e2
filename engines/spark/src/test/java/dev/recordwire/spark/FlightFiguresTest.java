package dev.recordwire.spark;

import static com.google.common.truth.Truth.assertThat;
import static org.apache.spark.sql.functions.avg;
import static org.apache.spark.sql.functions.count;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Spark finds the figures of NumPy among 200 000 flights, in record files and in tables.
class FlightFiguresTest {
  @TempDir Path folder;

  @Test
  void figuresOfRecordFilesAreThoseOfNumpy() throws IOException {
    List<Flight> flights = Flights.all();
    Flights.writeRecords(flights.subList(0, 70_000), folder.resolve("records/a.rwf"));
    Flights.writeRecords(flights.subList(70_000, 200_000), folder.resolve("records/b.rwf"));

    assertFigures(TestSpark.read().load(folder.resolve("records").toString()));
  }

  @Test
  void figuresOfTablesAreThoseOfNumpy() throws IOException {
    List<Flight> flights = Flights.all();
    Flights.writeTable(flights.subList(0, 70_000), folder.resolve("tables/a.npy"));
    Flights.writeTable(flights.subList(70_000, 200_000), folder.resolve("tables/b.npy"));

    assertFigures(TestSpark.read().load(folder.resolve("tables").toString()));
  }

  /// The figures were computed from the CSV file with NumPy 2.4.
  private static void assertFigures(Dataset<Row> flights) {
    assertThat(flights.schema().simpleString())
        .isEqualTo("struct<delay:smallint,distance:int,time:double>");
    assertThat(flights.count()).isEqualTo(200_000);
    Row all =
        flights
            .selectExpr("avg(delay)", "stddev_pop(delay)", "median(delay)", "count_if(delay > 60)")
            .head();
    assertThat(all.getDouble(0)).isWithin(1e-9).of(7.500795);
    assertThat(all.getDouble(1)).isWithin(5e-7).of(31.983701);
    assertThat(all.getDouble(2)).isEqualTo(0.0);
    assertThat(all.getLong(3)).isEqualTo(10_498);
    assertThat(flights.where("delay > 60").count()).isEqualTo(10_498);
    Dataset<Row> hours =
        flights
            .selectExpr("cast(floor(time) as int) hour", "delay")
            .groupBy("hour")
            .agg(avg("delay"), count("delay"));
    Row five = hours.where("hour = 5").head();
    assertThat(five.getDouble(1)).isWithin(0.005).of(-2.89);
    assertThat(five.getLong(2)).isEqualTo(2597);
    Row last = hours.where("hour = 23").head();
    assertThat(last.getDouble(1)).isWithin(0.005).of(35.17);
    assertThat(last.getLong(2)).isEqualTo(1854);
  }
}
