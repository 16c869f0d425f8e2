package dev.recordwire.spark;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.recordwire.file.RecordFileOptions;
import dev.recordwire.file.RecordFileWriter;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.lang.foreign.MemorySegment;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Malformed payloads do what the mode says, and damaged files are errors that name the place.
class BadInputTest {
  private static final int RECORDS = 500;
  private static final int BAD = 7;

  @TempDir Path folder;

  private String folder() {
    return folder.toString();
  }

  /// A file in which each record has a wheel, and some a text that is not UTF-8.
  private Path writeWithBad() throws IOException {
    Path file = folder.resolve("a.rwf");
    try (RecordFileWriter<MemorySegment> out =
        RecordFileWriter.createForPayloads(
            Shapes_EngineCodec.CODEC.schema(), file, RecordFileOptions.DEFAULT)) {
      for (int i = 0; i < RECORDS; i++) {
        byte[] payload =
            Shapes_EngineCodec.encode(new Shapes.Engine((short) i, 2 * i, "engine" + i));
        if (isBad(i)) {
          payload[10] = (byte) 0xFF;
        }
        out.append(MemorySegment.ofArray(payload));
      }
    }
    return file;
  }

  private static boolean isBad(int i) {
    return i % 100 == 50 || i == 0 || i == 151;
  }

  @Test
  void malformedRecordFailsTheQueryWithItsPlace() throws IOException {
    writeWithBad();

    Exception e =
        assertThrows(
            Exception.class, () -> TestSpark.read().load(folder()).selectExpr("max(name)").head());

    assertThat(TestSpark.messages(e))
        .contains("a.rwf, record 0: Engine.name at byte 10: this byte is not UTF-8: ff");
  }

  @Test
  void malformedRecordsAreDropped() throws IOException {
    writeWithBad();

    Dataset<Row> engines = TestSpark.read().option("mode", "DROPMALFORMED").load(folder());

    List<Short> expected =
        IntStream.range(0, RECORDS).filter(i -> !isBad(i)).mapToObj(i -> (short) i).toList();
    assertThat(
            engines.where("name is not null").collectAsList().stream()
                .map(row -> row.getShort(0))
                .toList())
        .isEqualTo(expected);
  }

  @Test
  void malformedRecordsAreKeptAsBytes() throws IOException {
    writeWithBad();

    Dataset<Row> engines = TestSpark.read().option("mode", "PERMISSIVE").load(folder());

    List<Row> rows = engines.collectAsList();
    assertThat(rows).hasSize(RECORDS);
    for (int i = 0; i < RECORDS; i++) {
      Row row = rows.get(i);
      assertThat(row.isNullAt(row.fieldIndex("name"))).isEqualTo(isBad(i));
      assertThat(row.isNullAt(row.fieldIndex("capacity"))).isEqualTo(isBad(i));
      assertThat(row.isNullAt(row.fieldIndex("_corrupt_record"))).isEqualTo(!isBad(i));
    }
    byte[] corrupt = rows.getFirst().getAs("_corrupt_record");
    assertThat(corrupt).hasLength(15);
    assertThat(engines.where("_corrupt_record is not null").count()).isEqualTo(BAD);
  }

  @Test
  void columnsThatAreNotAskedForAreNotLookedAt() throws IOException {
    writeWithBad();

    assertThat(TestSpark.read().load(folder()).selectExpr("sum(capacity)").head().getLong(0))
        .isEqualTo(RECORDS * (RECORDS - 1) / 2);
  }

  @Test
  void tornTailIsIgnoredAndDamageIsNot() throws IOException {
    List<Flight> flights =
        IntStream.range(0, 50_000).mapToObj(i -> new Flight((short) i, i, i)).toList();
    Path file = folder.resolve("a.rwf");
    Flights.writeRecords(flights, file);
    long size = Files.size(file);
    try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
      bytes.setLength(size - 20_000);
    }
    long torn = TestSpark.read().load(folder()).count();
    assertThat(torn).isGreaterThan(40_000);
    assertThat(torn).isLessThan(50_000);
    assertThat(TestSpark.read().load(folder()).selectExpr("max(time)").head().getDouble(0))
        .isEqualTo(torn - 1.0);

    try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
      bytes.seek(size / 2);
      bytes.writeInt(-1);
    }
    Exception e =
        assertThrows(
            Exception.class, () -> TestSpark.read().load(folder()).selectExpr("max(time)").head());
    assertThat(TestSpark.messages(e)).contains("a.rwf at byte ");
    assertThat(TestSpark.messages(e)).contains("they are damaged");
  }

  @Test
  void cutTableIsAnErrorUntilWhatIsLeftIsAskedFor() throws IOException {
    List<Flight> flights =
        IntStream.range(0, 1_000).mapToObj(i -> new Flight((short) i, i, i)).toList();
    Path file = folder.resolve("a.npy");
    Flights.writeTable(flights, file);
    try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
      bytes.setLength(bytes.length() - 12 * 100 - 5);
    }

    Exception e = assertThrows(Exception.class, () -> TestSpark.read().load(folder()).count());
    assertThat(TestSpark.messages(e)).contains("a.npy was cut: 101 of its rows are missing");
    assertThat(TestSpark.read().option("mode", "DROPMALFORMED").load(folder()).count())
        .isEqualTo(899);
  }

  @Test
  void foldersOfTwoKindsAreRefusedOrTakenInPart() throws IOException {
    List<Flight> flights = List.of(new Flight((short) 1, 2, 3));
    Flights.writeTable(flights, folder.resolve("a.npy"));
    Flights.writeRecords(List.of(flights.getFirst(), flights.getFirst()), folder.resolve("b.rwf"));

    Exception e = assertThrows(Exception.class, () -> TestSpark.read().load(folder()));
    assertThat(TestSpark.messages(e))
        .contains("are of two kinds, a record file and a table: set the option 'as'");
    assertThat(TestSpark.read().option("as", "table").load(folder()).count()).isEqualTo(1);
    assertThat(TestSpark.read().option("as", "records").load(folder()).count()).isEqualTo(2);
  }

  @Test
  void otherFilesAreNamed() throws IOException {
    Files.writeString(folder.resolve("a.csv"), "delay,distance");

    Exception e = assertThrows(Exception.class, () -> TestSpark.read().load(folder()));

    assertThat(TestSpark.messages(e)).contains("a.csv is neither a record file nor a table");
  }

  @Test
  void columnOfAnotherTypeIsNamed() throws IOException {
    Flights.writeRecords(List.of(new Flight((short) 1, 2, 3)), folder.resolve("a.rwf"));

    Exception e =
        assertThrows(
            Exception.class, () -> TestSpark.read().schema("delay int").load(folder()).head());

    assertThat(TestSpark.messages(e))
        .contains("Flight.delay is smallint, and the schema given to Spark has int there");
  }

  @Test
  void wrongOptionsAreNamed() throws IOException {
    Flights.writeRecords(List.of(new Flight((short) 1, 2, 3)), folder.resolve("a.rwf"));

    Exception mode =
        assertThrows(
            IllegalArgumentException.class,
            () -> TestSpark.read().option("mode", "loose").load(folder()));
    assertThat(mode)
        .hasMessageThat()
        .isEqualTo(
            "the option 'mode' is 'loose': give one of [failfast, dropmalformed, permissive]");
    Exception schema =
        assertThrows(
            IllegalArgumentException.class,
            () -> TestSpark.read().option("schema", "{}").load(folder()));
    assertThat(schema).hasMessageThat().contains("the option 'schema': the schema is none");
  }
}
