package dev.recordwire.spark;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.recordwire.codec.Codec;
import dev.recordwire.file.RecordFileWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Files of several versions of a record are read as the latest, or an error names the change.
class EvolutionTest {
  @TempDir Path folder;

  @BeforeEach
  void writeFirst() throws IOException {
    write(Versions_FirstCodec.CODEC, new Versions.First(17, 21.5, "roof"), "1.rwf", 1);
  }

  private <T> Path write(Codec<T> codec, T record, String name, int hour) throws IOException {
    Path file = folder.resolve(name);
    try (RecordFileWriter<T> out = RecordFileWriter.create(codec, file)) {
      out.append(record);
    }
    Files.setLastModifiedTime(file, FileTime.from(Instant.ofEpochSecond(hour * 3600L)));
    return file;
  }

  private Dataset<Row> load() {
    return TestSpark.read().load(folder.toString());
  }

  @Test
  void filesOfTwoVersionsAreReadAsTheLatest() throws IOException {
    write(Versions_SecondCodec.CODEC, new Versions.Second(18, 14, 77), "2.rwf", 2);

    Dataset<Row> readings = load();

    assertThat(readings.schema().simpleString())
        .isEqualTo("struct<number:int,celsius:double,battery:int>");
    assertThat(readings.orderBy("number").collectAsList())
        .containsExactly(RowFactory.create(17, 21.5, 100), RowFactory.create(18, 14.0, 77))
        .inOrder();
  }

  @Test
  void laterSchemaMayBeGiven() {
    Dataset<Row> readings =
        TestSpark.read()
            .option("schema", Versions_SecondCodec.CODEC.schema())
            .load(folder.toString());

    assertThat(readings.head()).isEqualTo(RowFactory.create(17, 21.5, 100));
  }

  @Test
  void changeThatBreaksIsNamed() throws IOException {
    write(Versions_BrokenCodec.CODEC, new Versions.Broken(1, 2, ""), "2.rwf", 2);

    Exception e = assertThrows(Exception.class, this::load);

    assertThat(TestSpark.messages(e))
        .contains("1.rwf can't be read by the schema of dev.recordwire.spark.Versions.Broken");
    assertThat(TestSpark.messages(e))
        .contains("'celsius' of Versions.Broken was float64 and is float32");
  }

  @Test
  void schemaThatBreaksIsRefused() {
    Exception e =
        assertThrows(
            Exception.class,
            () ->
                TestSpark.read()
                    .option("schema", Versions_BrokenCodec.CODEC.schema())
                    .load(folder.toString()));

    assertThat(TestSpark.messages(e))
        .contains("'celsius' of Versions.Broken was float64 and is float32");
  }

  @Test
  void fileThatComesLaterIsComparedToo() throws IOException {
    Dataset<Row> readings = load();
    write(Versions_BrokenCodec.CODEC, new Versions.Broken(1, 2, ""), "2.rwf", 2);
    Dataset<Row> sameColumns = TestSpark.read().schema(readings.schema()).load(folder.toString());

    Exception e = assertThrows(Exception.class, sameColumns::count);

    assertThat(TestSpark.messages(e)).contains("2.rwf can't be read by the schema of");
  }

  @Test
  void newColumnIsAddedAsAnOptionalComponent() {
    TestSpark.session()
        .sql("SELECT 18 station, 14.0D celsius, 'sea' place, 80 battery")
        .write()
        .format("recordwire")
        .mode("append")
        .save(folder.toString());

    Dataset<Row> readings = load();
    assertThat(readings.orderBy("station").collectAsList())
        .containsExactly(
            RowFactory.create(17, 21.5, "roof", null), RowFactory.create(18, 14.0, "sea", 80))
        .inOrder();
  }

  @Test
  void columnOfAnotherTypeIsNotAdded() {
    Dataset<Row> other = TestSpark.session().sql("SELECT '18' station, 14.0D celsius, 'sea' place");

    IllegalArgumentException e =
        assertThrows(
            IllegalArgumentException.class,
            () -> other.write().format("recordwire").mode("append").save(folder.toString()));

    assertThat(e).hasMessageThat().contains("'station' of Versions.First was int32 and is utf8");
    assertThat(e).hasMessageThat().contains("keep the type, and add a component of its own");
    assertThat(load().count()).isEqualTo(1);
  }

  @Test
  void schemaThatBreaksIsNotAdded() {
    Dataset<Row> other = TestSpark.session().sql("SELECT 18 station, 14.0F celsius, 'sea' place");

    IllegalArgumentException e =
        assertThrows(
            IllegalArgumentException.class,
            () ->
                other
                    .write()
                    .format("recordwire")
                    .option("schema", Versions_BrokenCodec.CODEC.schema())
                    .mode("append")
                    .save(folder.toString()));

    assertThat(e)
        .hasMessageThat()
        .contains("'celsius' of Versions.Broken was float64 and is float32");
  }

  @Test
  void columnsGivenByTheUserAreNullWhereAFileLacksThem() throws IOException {
    write(Versions_SecondCodec.CODEC, new Versions.Second(18, 14, 77), "2.rwf", 2);

    Dataset<Row> readings =
        TestSpark.read()
            .schema("celsius double, place string, battery int")
            .load(folder.toString());

    assertThat(readings.orderBy("celsius").collectAsList())
        .containsExactly(RowFactory.create(14.0, null, 77), RowFactory.create(21.5, "roof", null))
        .inOrder();
  }
}
