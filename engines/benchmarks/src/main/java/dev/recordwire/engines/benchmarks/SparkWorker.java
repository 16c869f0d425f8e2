package dev.recordwire.engines.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;

/// Spark with flights in files of each kind, in a process of its own: for each line of its input, a
/// [SparkTask] and a [SparkWay], it prints the nanoseconds that the task took, and the answer.
final class SparkWorker implements AutoCloseable {
  private final Path folder;
  private final SparkSession spark;
  private final Dataset<Row> flights;

  /// The columns of files that have been read, which are looked for once.
  private final Map<SparkWay, StructType> schemas = new EnumMap<>(SparkWay.class);

  /// @param folder where the files go
  SparkWorker(Path folder) {
    this.folder = folder;
    this.spark =
        SparkSession.builder()
            .master("local[*]")
            .config("spark.ui.enabled", "false")
            .config("spark.driver.bindAddress", "127.0.0.1")
            .config("spark.driver.host", "127.0.0.1")
            .config("spark.sql.shuffle.partitions", "2")
            .config("spark.sql.files.maxPartitionBytes", "16m")
            .config("spark.local.dir", folder.resolve("local").toString())
            .config("spark.sql.warehouse.dir", folder.resolve("warehouse").toUri().toString())
            .getOrCreate();
    spark.sparkContext().setLogLevel("OFF");
    this.flights =
        spark
            .range(0, SparkFlight.COUNT, 1, Runtime.getRuntime().availableProcessors())
            .selectExpr(
                "cast(pmod(hash(id), 300) - 50 as smallint) delay",
                "cast(pmod(hash(id, 1), 5000) as int) distance",
                "pmod(hash(id, 2), 2400000) / 100000D time")
            .cache();
    if (flights.count() != SparkFlight.COUNT) {
      throw new IllegalStateException("Spark did not make %d flights".formatted(SparkFlight.COUNT));
    }
  }

  /// The folder of the files.
  public static void main(String[] arguments) throws IOException {
    try (SparkWorker worker = new SparkWorker(Path.of(arguments[0]));
        BufferedReader commands =
            new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
      for (SparkWay way : SparkWay.values()) {
        worker.write(way, way.name());
      }
      System.out.println("ready");
      for (String task = commands.readLine(); task != null; task = commands.readLine()) {
        String[] parts = task.split(" ", -1);
        System.out.println(worker.run(SparkTask.valueOf(parts[0]), SparkWay.valueOf(parts[1])));
      }
    }
  }

  /// Does a task; returns the nanoseconds and the answer.
  String run(SparkTask task, SparkWay way) throws IOException {
    long start = System.nanoTime();
    double answer = task == SparkTask.WRITE ? write(way, way.name()) : ask(task, way);
    return NumberLine.text((double) (System.nanoTime() - start), answer, (double) bytes(way));
  }

  private double ask(SparkTask task, SparkWay way) {
    spark
        .read()
        .format(way.format())
        .schema(schemas.computeIfAbsent(way, this::schema))
        .load(folder.resolve(way.name()).toString())
        .createOrReplaceTempView("flights");
    return Double.parseDouble(
        String.format(Locale.ROOT, "%s", spark.sql(task.sql()).head().get(0)));
  }

  /// The columns that Spark finds in files of a kind: Avro has no int16.
  private StructType schema(SparkWay way) {
    return spark.read().format(way.format()).load(folder.resolve(way.name()).toString()).schema();
  }

  /// Writes the flights in place of those that are there; returns how many.
  double write(SparkWay way, String name) {
    flights
        .write()
        .format(way.format())
        .options(way.options())
        .mode("overwrite")
        .save(folder.resolve(name).toString());
    return (double) flights.count();
  }

  /// The bytes of the files of a kind.
  private long bytes(SparkWay way) throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve(way.name()))) {
      return files
          .filter(each -> each.getFileName().toString().startsWith("part-"))
          .mapToLong(each -> each.toFile().length())
          .sum();
    }
  }

  @Override
  public void close() {
    spark.stop();
  }
}
