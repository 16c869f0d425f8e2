package dev.recordwire.spark;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.recordwire.codec.Codec;
import dev.recordwire.file.RecordFileWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeoutException;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.streaming.StreamingQuery;
import org.apache.spark.sql.streaming.StreamingQueryException;
import org.apache.spark.sql.streaming.Trigger;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Tables that SQL creates over record files, and streams of these.
class CatalogTest {
  private static final SparkSession SPARK = TestSpark.session();
  private static final Versions.First ROOF = new Versions.First(17, 21.5, "roof");

  @TempDir Path folder;

  @BeforeEach
  void createTable() throws IOException {
    dropTables();
    write(Versions_FirstCodec.CODEC, ROOF, "1.rwf");
    sql("CREATE TABLE readings USING recordwire LOCATION '%s'".formatted(in()));
  }

  @AfterEach
  void dropTables() {
    for (String name : List.of("readings", "copy", "part", "again")) {
      sql("DROP TABLE IF EXISTS " + name);
    }
  }

  private Path in() {
    return folder.resolve("in");
  }

  private <T> void write(Codec<T> codec, T record, String name) throws IOException {
    Files.createDirectories(in());
    try (RecordFileWriter<T> out = RecordFileWriter.create(codec, in().resolve(name))) {
      out.append(record);
    }
  }

  private static List<Row> sql(String text) {
    return SPARK.sql(text).collectAsList();
  }

  private String at(String name) {
    return "LOCATION '%s'".formatted(folder.resolve(name));
  }

  @Test
  void rowsAreInserted() {
    sql("INSERT INTO readings VALUES (18, 14.25D, 'sea')");
    assertThat(sql("SELECT * FROM readings ORDER BY station"))
        .containsExactly(RowFactory.create(17, 21.5, "roof"), RowFactory.create(18, 14.25, "sea"))
        .inOrder();
  }

  @Test
  void tablesMadeFromATableHaveSchemasOfTheirOwn() {
    sql("CREATE TABLE part USING recordwire %s AS SELECT station FROM readings".formatted(at("p")));
    sql("CREATE TABLE copy USING recordwire %s AS SELECT * FROM readings".formatted(at("c")));
    sql("CREATE TABLE again USING recordwire %s AS SELECT * FROM copy".formatted(at("a")));
    sql("INSERT INTO copy VALUES (null, 14.25D, 'sea')");

    assertThat(sql("SELECT * FROM part")).containsExactly(RowFactory.create(17));
    assertThat(sql("SELECT * FROM copy ORDER BY celsius"))
        .containsExactly(RowFactory.create(null, 14.25, "sea"), RowFactory.create(17, 21.5, "roof"))
        .inOrder();
    assertThat(sql("SELECT place FROM again")).containsExactly(RowFactory.create("roof"));
  }

  @Test
  void aTablesFilesAreReadByItsSchema() throws IOException {
    write(Versions_SecondCodec.CODEC, new Versions.Second(18, 14, 77), "2.rwf");
    sql("CREATE TABLE copy USING recordwire LOCATION '%s'".formatted(in()));
    assertThat(sql("SELECT * FROM copy ORDER BY number"))
        .containsExactly(RowFactory.create(17, 21.5, 100), RowFactory.create(18, 14.0, 77))
        .inOrder();
  }

  @Test
  void aTableWithAGivenSchemaIsOverwrittenByIt() {
    sql(
        "CREATE TABLE copy USING recordwire OPTIONS (schema '%s') LOCATION '%s'"
            .formatted(Versions_FirstCodec.CODEC.schema(), in()));
    sql("INSERT OVERWRITE copy VALUES (18, 14.25D, 'sea')");
    assertThat(sql("SELECT * FROM copy")).containsExactly(RowFactory.create(18, 14.25, "sea"));
  }

  @Test
  void filesAreAStreamIfTheirColumnsAreGiven() throws TimeoutException, StreamingQueryException {
    StructType columns = TestSpark.read().load(in().toString()).schema();
    StreamingQuery query =
        SPARK
            .readStream()
            .format("recordwire")
            .schema(columns)
            .load(in().toString())
            .writeStream()
            .format("recordwire")
            .option("checkpointLocation", folder.resolve("checkpoint").toString())
            .trigger(Trigger.AvailableNow())
            .start(folder.resolve("out").toString());
    query.awaitTermination();
    assertThat(TestSpark.read().load(folder.resolve("out").toString()).collectAsList())
        .containsExactly(RowFactory.create(17, 21.5, "roof"));

    assertThat(
            assertThrows(
                IllegalArgumentException.class,
                () -> SPARK.readStream().format("recordwire").load(in().toString())))
        .hasMessageThat()
        .contains("Schema must be specified when creating a streaming source DataFrame");
  }
}
