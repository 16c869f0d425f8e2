package dev.recordwire.spark;

import static com.google.common.truth.Truth.assertThat;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.recordwire.codec.Codec;
import dev.recordwire.file.RecordFile;
import dev.recordwire.file.RecordFileReader;
import dev.recordwire.file.RecordFileWriter;
import java.io.IOException;
import java.lang.foreign.ValueLayout;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.TaskContext;
import org.apache.spark.sql.AnalysisException;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Record files and tables are written and read back, by Spark and by Java's own readers.
class ReadWriteTest {
  private static final int RECORDS = 3_000;

  @TempDir Path folder;

  private String path(String name) {
    return folder.resolve(name).toString();
  }

  private static <T> void write(Codec<T> codec, Path file, IntFunction<T> records)
      throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    try (RecordFileWriter<T> out = RecordFileWriter.create(codec, file)) {
      for (int i = 0; i < RECORDS; i++) {
        out.append(records.apply(i));
      }
    }
  }

  private static List<Path> files(Path folder, String end) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(each -> each.toString().endsWith(end)).sorted().toList();
    }
  }

  private static <T> List<T> records(Codec<T> codec, Path folder) throws IOException {
    List<T> records = new ArrayList<>();
    for (Path file : files(folder, ".rwf")) {
      try (RecordFileReader<T> in = RecordFileReader.open(codec, file)) {
        in.stream().forEach(records::add);
      }
    }
    return records;
  }

  @Test
  void recordsOfEachTypeComeBackTheSame() throws IOException {
    write(Shapes_PartsCodec.CODEC, folder.resolve("in/a.rwf"), Shapes::parts);
    Dataset<Row> parts = TestSpark.read().load(path("in"));

    parts
        .write()
        .format("recordwire")
        .option("schema", path("in/a.rwf"))
        .option("compression", "deflate")
        .save(path("out"));

    List<byte[]> before =
        IntStream.range(0, RECORDS)
            .mapToObj(i -> Shapes_PartsCodec.encode(Shapes.parts(i)))
            .toList();
    List<byte[]> after = new ArrayList<>();
    for (Path file : files(folder.resolve("out"), ".rwf")) {
      try (RecordFile in = RecordFile.open(file)) {
        for (long i = 0; i < in.count(); i++) {
          after.add(in.payload(i).toArray(ValueLayout.JAVA_BYTE));
        }
      }
    }
    assertThat(after).hasSize(before.size());
    for (int i = 0; i < RECORDS; i++) {
      assertThat(after.get(i)).isEqualTo(before.get(i));
    }
  }

  @Test
  void valuesAreThoseOfTheRecords() throws IOException {
    write(Shapes_ValuesCodec.CODEC, folder.resolve("in/a.rwf"), Shapes::values);

    Row row = TestSpark.read().load(path("in")).where("int16 = -7").head();

    assertThat(row.<Boolean>getAs("bool")).isFalse();
    assertThat(row.<Short>getAs("uint8")).isEqualTo((short) 7);
    assertThat(row.<Object>getAs("uint64").toString()).isEqualTo("18446744073709551609");
    assertThat(row.<Float>getAs("float16")).isEqualTo(1.75f);
    assertThat(row.<Double>getAs("float64")).isNaN();
    assertThat(row.<String>getAs("text")).isEqualTo("Zürich 🚂 7");
    assertThat(row.<String>getAs("side")).isEqualTo("RIGHT");
    assertThat(row.<Object>getAs("instant")).isEqualTo(Shapes.values(7).instant());
    assertThat(row.<Object>getAs("duration")).isEqualTo(Shapes.values(7).duration());
    assertThat(row.<Object>getAs("date").toString()).isEqualTo("1960-03-07");
    assertThat(row.<Long>getAs("time")).isEqualTo(7_000_000_049L);
    assertThat(row.<Object>getAs("datetime")).isEqualTo(Shapes.values(7).datetime());
    assertThat(row.<String>getAs("uuid")).isEqualTo(Shapes.values(7).uuid().toString());
    assertThat(row.<Object>getAs("bigInteger").toString()).isEqualTo("-16807");
    assertThat(row.<Object>getAs("decimal").toString()).isEqualTo("4E-18");
  }

  @Test
  void columnsThatWereMadeInSparkComeBack() {
    Dataset<Row> made =
        TestSpark.session()
            .range(1000)
            .selectExpr(
                "id",
                "cast(id as string) text",
                "array(id, null) list",
                "transform(sequence(1, 3), x -> x * 0.5D) doubles",
                "named_struct('a b', id, 'c', array(named_struct('d', 1S))) struct",
                "map('k', id) map",
                "if(id % 2 = 0, null, current_date()) day",
                "cast(id / 8 as decimal(12, 3)) price",
                "timestamp_micros(id) at",
                "X'01' raw");

    made.write().format("recordwire").save(path("out"));

    Dataset<Row> back = TestSpark.read().load(path("out"));
    assertThat(back.count()).isEqualTo(1000);
    assertThat(
            back.drop("map")
                .withColumn("price", col("price").cast("decimal(12,3)"))
                .except(made.drop("map"))
                .count())
        .isEqualTo(0);
    assertThat(back.selectExpr("sum(map['k'])").head().getLong(0)).isEqualTo(499_500);
  }

  @Test
  void modesAreThoseOfSpark() {
    Dataset<Row> ten = TestSpark.session().range(10).toDF();
    ten.write().format("recordwire").save(path("out"));

    assertThrows(AnalysisException.class, () -> ten.write().format("recordwire").save(path("out")));
    ten.write().format("recordwire").mode("ignore").save(path("out"));
    assertThat(TestSpark.read().load(path("out")).count()).isEqualTo(10);
    ten.write().format("recordwire").mode("append").save(path("out"));
    assertThat(TestSpark.read().load(path("out")).count()).isEqualTo(20);
    ten.limit(3).write().format("recordwire").mode("overwrite").save(path("out"));
    assertThat(TestSpark.read().load(path("out")).count()).isEqualTo(3);
  }

  @Test
  void foldersHaveTheValuesOfColumnsInTheirNames() {
    TestSpark.session()
        .range(100)
        .withColumn("k", col("id").mod(lit(4)))
        .write()
        .format("recordwire")
        .partitionBy("k")
        .save(path("out"));

    Dataset<Row> back = TestSpark.read().load(path("out"));
    assertThat(back.where("k = 3").selectExpr("sum(id)").head().getLong(0)).isEqualTo(1275);
    assertThat(back.groupBy("k").count().count()).isEqualTo(4);
  }

  @Test
  void taskThatFailsAndIsTriedAgainLeavesOneCopy() throws IOException {
    UDF1<Long, Long> failing =
        id -> {
          if (TaskContext.get().attemptNumber() == 0 && id % 1000 == 700) {
            throw new IllegalStateException("the first attempt fails");
          }
          return id;
        };
    Dataset<Row> rows =
        TestSpark.session()
            .range(0, 4000, 1, 4)
            .select(functions.udf(failing, DataTypes.LongType).apply(col("id")).as("id"));

    rows.write().format("recordwire").save(path("records"));
    rows.write().format("recordwire").option("as", "table").save(path("tables"));

    for (String name : List.of("records", "tables")) {
      Dataset<Row> back = TestSpark.read().load(path(name));
      assertThat(back.count()).isEqualTo(4000);
      assertThat(back.distinct().count()).isEqualTo(4000);
      assertThat(
              files(folder.resolve(name), ".rwf").size()
                  + files(folder.resolve(name), ".npy").size())
          .isEqualTo(4);
      assertThat(files(folder.resolve(name), "_temporary")).isEmpty();
      assertThat(files(folder.resolve(name), "_SUCCESS")).hasSize(1);
    }
  }

  @Test
  void jobThatFailsLeavesNoFile() throws IOException {
    Dataset<Row> rows =
        TestSpark.session()
            .range(0, 4000, 1, 4)
            .selectExpr("if(id = 3500, raise_error('no'), id) id");

    assertThrows(Exception.class, () -> rows.write().format("recordwire").save(path("out")));

    assertThat(files(folder.resolve("out"), ".rwf")).isEmpty();
  }

  @Test
  void tablesAreThoseOfJava() throws IOException {
    TestSpark.session()
        .range(0, 1000, 1, 1)
        .selectExpr(
            "cast(id as smallint) delay",
            "cast(id as int) number",
            "id / 2.0D time",
            "id % 2 = 0 even",
            "concat('ä', id) name",
            "named_struct('x', 1.5F, 'y', cast(id % 100 as tinyint)) place")
        .write()
        .format("recordwire")
        .option("as", "table")
        .option("textBytes.name", 5)
        .save(path("out"));

    Path file = files(folder.resolve("out"), ".npy").getFirst();
    PlacesTable table = PlacesTable.map(file);
    assertThat(table.size()).isEqualTo(1000);
    assertThat(table.get(999))
        .isEqualTo(
            new Places((short) 999, 999, 499.5, false, "ä999", new Places.Place(1.5f, (byte) 99)));
    Dataset<Row> back = TestSpark.read().load(path("out"));
    assertThat(back.selectExpr("sum(number)", "max(name)", "max(place.y)", "count_if(even)").head())
        .isEqualTo(RowFactory.create(499_500L, "ä999", (byte) 99, 500L));
  }

  @Test
  void columnsOfTablesThatCanNotBeWrittenAreNamed() {
    Dataset<Row> texts = TestSpark.session().range(5).selectExpr("cast(id as string) name");

    Exception e =
        assertThrows(
            IllegalArgumentException.class,
            () -> texts.write().format("recordwire").option("as", "table").save(path("out")));
    assertThat(e).hasMessageThat().contains("set the option 'textBytes', or 'textBytes.name'");
    Exception nulls =
        assertThrows(
            Exception.class,
            () ->
                TestSpark.session()
                    .range(5)
                    .selectExpr("if(id = 3, null, id) number")
                    .write()
                    .format("recordwire")
                    .option("as", "table")
                    .save(path("nulls")));
    assertThat(TestSpark.messages(nulls))
        .contains("'number' is null, which a table can't represent");
  }

  @Test
  void columnsThatAreNoRecordsOfTheSchemaAreNamed() throws IOException {
    write(FlightCodec.CODEC, folder.resolve("in/a.rwf"), i -> new Flight((short) i, i, i));
    Dataset<Row> flights = TestSpark.read().load(path("in"));

    Exception missing =
        assertThrows(
            IllegalArgumentException.class,
            () ->
                flights
                    .drop("time")
                    .write()
                    .format("recordwire")
                    .option("schema", path("in/a.rwf"))
                    .save(path("out")));
    assertThat(missing).hasMessageThat().contains("there is no column for Flight.time");
    Exception range =
        assertThrows(
            Exception.class,
            () ->
                flights
                    .withColumn("distance", lit(70_000))
                    .write()
                    .format("recordwire")
                    .option("schema", path("in/a.rwf"))
                    .save(path("out")));
    assertThat(TestSpark.messages(range)).contains("Flight.distance: 70000 is not 0 to 65535");
    flights.write().format("recordwire").option("schema", path("in/a.rwf")).save(path("same"));
    assertThat(records(FlightCodec.CODEC, folder.resolve("same"))).hasSize(RECORDS);
  }
}
