package dev.recordwire.spark;

import static com.google.common.truth.Truth.assertThat;
import static dev.recordwire.spark.RecordwireFunctions.from_recordwire;
import static dev.recordwire.spark.RecordwireFunctions.to_recordwire;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.struct;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.AnalysisException;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.catalyst.FunctionIdentifier;
import org.apache.spark.sql.catalyst.analysis.FunctionRegistry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import scala.jdk.javaapi.CollectionConverters;

/// Columns of payloads are read and written, and records are elements of datasets.
class FunctionsTest {
  private static final int PAYLOADS = 200;

  private static Dataset<Row> payloads() {
    List<byte[]> payloads =
        IntStream.range(0, PAYLOADS)
            .mapToObj(i -> Shapes_PartsCodec.encode(Shapes.parts(i)))
            .toList();
    return TestSpark.session().createDataset(payloads, Encoders.BINARY()).toDF("value");
  }

  @Test
  void payloadsAreReadAndWritten() {
    Dataset<Row> parts =
        payloads().select(from_recordwire(col("value"), Shapes_PartsCodec.CODEC).as("part"));

    assertThat(parts.select("part.*").selectExpr("sum(numbers[0])", "max(engine.name)").head())
        .isEqualTo(RowFactory.create(19_900L, "V99"));
    List<Row> back =
        parts.select(to_recordwire(col("part"), Shapes_PartsCodec.CODEC)).collectAsList();
    for (int i = 0; i < PAYLOADS; i++) {
      assertThat((byte[]) back.get(i).get(0)).isEqualTo(Shapes_PartsCodec.encode(Shapes.parts(i)));
    }
  }

  @Test
  void columnsBecomePayloadsOfARecord() {
    Dataset<Row> payloads =
        TestSpark.session()
            .sql("SELECT 5S delay, 2000 distance, 8.5D time")
            .select(
                to_recordwire(
                    struct(col("delay"), col("distance"), col("time")), FlightCodec.CODEC));

    assertThat(FlightCodec.decode((byte[]) payloads.head().get(0)))
        .isEqualTo(new Flight((short) 5, 2000, 8.5));
  }

  @Test
  void malformedPayloadFailsOrBecomesNull() {
    Dataset<Row> bad =
        TestSpark.session()
            .createDataset(
                List.of(FlightCodec.encode(new Flight((short) 1, 2, 3)), new byte[] {1, 2}),
                Encoders.BINARY())
            .toDF("value");

    Exception e =
        assertThrows(
            Exception.class,
            () ->
                bad.select(from_recordwire(col("value"), FlightCodec.CODEC).as("f"))
                    .select("f.time")
                    .collectAsList());
    assertThat(TestSpark.messages(e)).contains("Flight.distance at byte 2");
    List<Row> rows =
        bad.select(
                from_recordwire(col("value"), FlightCodec.CODEC, Map.of("mode", "PERMISSIVE"))
                    .as("f"))
            .select("f.time", "f")
            .collectAsList();
    assertThat(rows.get(0).getDouble(0)).isEqualTo(3.0);
    assertThat(rows.get(1).isNullAt(0)).isTrue();
    assertThat(rows.get(1).isNullAt(1)).isTrue();
  }

  @Test
  void functionsAreThereInSql(@TempDir Path folder) throws Exception {
    Path schema = Files.writeString(folder.resolve("flight.json"), FlightCodec.CODEC.schema());
    TestSpark.session()
        .sql("SELECT 5S delay, 2000 distance, id / 2.0D time FROM range(4)")
        .createOrReplaceTempView("flights");

    Row row =
        TestSpark.session()
            .sql(
                """
                SELECT sum(from_recordwire(payload, '%1$s').time), max(length(payload))
                FROM (SELECT to_recordwire(struct(*), '%1$s') payload FROM flights)
                """
                    .formatted(schema))
            .head();

    assertThat(row).isEqualTo(RowFactory.create(3.0, 12));
    AnalysisException e =
        assertThrows(
            AnalysisException.class,
            () ->
                TestSpark.session()
                    .sql("SELECT from_recordwire(delay, '%s') FROM flights".formatted(schema)));
    assertThat(e).hasMessageThat().contains("takes a column of payloads, which are binary");
  }

  @Test
  void functionsAreAddedToASession() throws Exception {
    SparkSession session = TestSpark.session().newSession();
    FunctionRegistry functions =
        ((org.apache.spark.sql.classic.SparkSession) session).sessionState().functionRegistry();
    for (FunctionIdentifier each : CollectionConverters.asJava(functions.listFunction())) {
      if (each.funcName().endsWith("_recordwire")) {
        functions.dropFunction(each);
      }
    }
    String query =
        """
        SELECT from_recordwire(to_recordwire(struct(*), '%1$s'), '%1$s').distance
        FROM (SELECT 5S delay, 2000 distance, 8.5D time)
        """
            .formatted(FlightCodec.CODEC.schema());
    AnalysisException e = assertThrows(AnalysisException.class, () -> session.sql(query));
    assertThat(e).hasMessageThat().contains("UNRESOLVED_ROUTINE");

    RecordwireFunctions.register(session);

    assertThat(session.sql(query).head().getInt(0)).isEqualTo(2000);
  }

  @Test
  void functionsOfTheWrongColumnsAreRefused() {
    AnalysisException e =
        assertThrows(
            AnalysisException.class,
            () ->
                TestSpark.session()
                    .sql("SELECT 5 delay, 2000 distance, 8.5D time")
                    .select(to_recordwire(struct(col("*")), FlightCodec.CODEC)));

    assertThat(e)
        .hasMessageThat()
        .contains("Flight.delay is written from smallint, and its column is int: cast the column");
  }

  @Test
  void recordsAreTheElementsOfDatasets() {
    List<Flight> flights =
        IntStream.range(0, 100).mapToObj(i -> new Flight((short) i, i, i / 4.0)).toList();

    Dataset<Flight> columns =
        TestSpark.session().createDataset(flights, RecordwireEncoders.of(FlightCodec.CODEC));

    assertThat(columns.columns()).isEqualTo(new String[] {"delay", "distance", "time"});
    assertThat(columns.where("delay >= 98").collectAsList())
        .containsExactly(flights.get(98), flights.get(99));
    MapFunction<Flight, Shapes.Parts> map = flight -> Shapes.parts(flight.distance());
    Dataset<Shapes.Parts> parts = columns.map(map, RecordwireEncoders.of(Shapes_PartsCodec.CODEC));
    assertThat(parts.selectExpr("sum(numbers[0])").head().getLong(0)).isEqualTo(4_950);
    byte[] last = Shapes_PartsCodec.encode(parts.collectAsList().getLast());
    assertThat(last).isEqualTo(Shapes_PartsCodec.encode(Shapes.parts(99)));
  }

  @Test
  void recordsAreKeptAsPayloads() {
    List<Flight> flights =
        IntStream.range(0, 100).mapToObj(i -> new Flight((short) i, i, i / 4.0)).toList();

    Dataset<Flight> dataset =
        TestSpark.session().createDataset(flights, RecordwireEncoders.binary(FlightCodec.CODEC));

    assertThat(dataset.columns()).isEqualTo(new String[] {"value"});
    assertThat(dataset.repartition(3).collectAsList()).containsExactlyElementsIn(flights);
  }
}
