package dev.recordwire.engines.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/// Spark, which groups the flights of the record files by SQL.
///
/// Its arguments are the folder of the run, the number of the first flight behind the savepoint,
/// and the file for its [Figures].
final class SparkProgram {
  private SparkProgram() {}

  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    String temporary = System.getProperty("java.io.tmpdir");
    try (SparkSession spark =
        SparkSession.builder()
            .master("local[2]")
            .config("spark.ui.enabled", "false")
            .config("spark.driver.bindAddress", "127.0.0.1")
            .config("spark.driver.host", "127.0.0.1")
            .config("spark.sql.shuffle.partitions", "2")
            .config("spark.sql.warehouse.dir", Path.of(temporary, "warehouse").toUri().toString())
            .getOrCreate()) {
      Figures figures = figures(spark, folder, Integer.parseInt(arguments[1]));
      Files.write(Path.of(arguments[2]), FiguresCodec.encode(figures));
    }
    System.out.println("done");
  }

  private static Figures figures(SparkSession spark, Path folder, int savepoint) {
    Dataset<Row> sent = flights(spark, folder.resolve(DelaysJob.FLIGHTS));
    Path ofLate = folder.resolve(DelaysJob.LATE);
    Dataset<Row> late = Files.exists(ofLate) ? flights(spark, ofLate) : sent.limit(0);
    sent.createOrReplaceTempView("sent");
    late.createOrReplaceTempView("late");
    Dataset<Row> rows =
        spark.sql(
            """
            SELECT minute DIV 60 AS hour, distance DIV %d * %d AS miles, count(*) AS flights,
              sum(delay) AS minutes, sum(delay * delay) AS squares,
              count_if(delay > %d AND number >= %d) AS delayed
            FROM (SELECT number, int(delay) AS delay, distance, minute FROM sent)
            WHERE number NOT IN (SELECT number FROM late)
            GROUP BY hour, miles ORDER BY hour, miles
            """
                .formatted(Flight.MILES, Flight.MILES, Totals.LATE, savepoint));
    List<Hour> hours = new ArrayList<>();
    for (Row row : rows.collectAsList()) {
      hours.add(
          new Hour(
              Math.toIntExact(row.getLong(0)),
              Math.toIntExact(row.getLong(1)),
              row.getLong(2),
              row.getLong(3),
              row.getLong(4),
              row.getLong(5)));
    }
    return new Figures(sent.count(), late.count(), hours);
  }

  private static Dataset<Row> flights(SparkSession spark, Path folder) {
    return spark.read().format("recordwire").load(folder.toUri().toString());
  }
}
