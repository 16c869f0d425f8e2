package dev.recordwire.spark;

import static com.google.common.truth.Truth.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whatever the sizes of its parts are, a file has each row once.
class SplitsTest {
  private static final String PART = "spark.sql.files.maxPartitionBytes";
  private static final String OPEN = "spark.sql.files.openCostInBytes";
  private static final int ROWS = 30_000;

  @TempDir Path folder;

  @AfterEach
  void reset() {
    SparkSession spark = TestSpark.session();
    spark.conf().unset(PART);
    spark.conf().unset(OPEN);
  }

  @Test
  void partsHaveEachRowOnce() throws IOException {
    List<Flight> flights =
        IntStream.range(0, ROWS).mapToObj(i -> new Flight((short) i, i, i)).toList();
    Flights.writeRecords(flights, folder.resolve("records/a.rwf"));
    Flights.writeTable(flights, folder.resolve("tables/a.npy"));
    for (int bytes : new int[] {9_973, 65_536, 70_001, 200_000}) {
      TestSpark.session().conf().set(PART, bytes);
      TestSpark.session().conf().set(OPEN, 0);
      for (String name : List.of("records", "tables")) {
        Dataset<Row> all = TestSpark.read().load(folder.resolve(name).toString());

        assertThat(all.javaRDD().getNumPartitions()).isGreaterThan(1);
        assertThat(all.count()).isEqualTo(ROWS);
        Row sums = all.selectExpr("count(time)", "sum(time)", "count(distinct time)").head();
        assertThat(sums.getLong(0)).isEqualTo(ROWS);
        assertThat(sums.getDouble(1)).isEqualTo(ROWS * (ROWS - 1.0) / 2);
        assertThat(sums.getLong(2)).isEqualTo(ROWS);
      }
    }
  }
}
