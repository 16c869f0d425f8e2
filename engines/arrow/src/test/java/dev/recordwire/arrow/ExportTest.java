package dev.recordwire.arrow;

import static com.google.common.truth.Truth.assertThat;
import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.recordwire.array.ArrayView;
import dev.recordwire.array.BoolView;
import dev.recordwire.array.Float64View;
import dev.recordwire.array.Int16View;
import dev.recordwire.array.Int32View;
import dev.recordwire.array.Int64View;
import dev.recordwire.array.TypeCode;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Columns come back the same through the structs, where they lie if that is possible.
class ExportTest {
  @TempDir Path folder;

  @Test
  void aMappedArrayIsExportedWhereItLies() throws Exception {
    Path file = folder.resolve("time.npy");
    Float64View.arange(0, 1000, 1).save(file);
    Float64View mapped = Float64View.mapNpy(file);
    ArrowColumns columns = ArrowColumns.EMPTY.with("time", mapped);
    long address = mapped.segment().address();

    assertThat(columns.namesInPlace()).containsExactly("time");
    assertThat(addresses(columns.stream(400, () -> {})))
        .containsExactly(address, address + 400 * 8, address + 800 * 8)
        .inOrder();
    assertThat(addresses(columns.slice(10, 20).stream())).containsExactly(address + 10 * 8);
  }

  @Test
  void aTableIsExportedByItsColumns() throws Exception {
    FlightTable table = FlightTable.of(IntStream.range(0, 5).mapToObj(Flight::of).toList());

    ArrowColumns columns = ArrowColumns.of(table);

    assertThat(columns.names())
        .containsExactly(
            "delay",
            "distance",
            "time",
            "late",
            "carrier",
            "cabin",
            "id",
            "start_second",
            "start_nanosecond")
        .inOrder();
    try (ArrowStream stream = columns.stream();
        ArrowReader reader = ArrowReader.of(stream.address())) {
      reader.forEach(
          batch -> {
            assertThat(batch.column("delay").view()).isEqualTo(table.delay());
            assertThat(batch.column("late").view()).isEqualTo(table.late());
            assertThat(batch.column("cabin").view()).isEqualTo(table.cabin());
            assertThat(batch.column("carrier").text(2).toString()).isEqualTo("Ü9");
            assertThat(batch.column("start_second").view()).isEqualTo(table.startSecond());
          });
    }
  }

  private static List<Long> addresses(ArrowStream stream) {
    List<Long> addresses = new ArrayList<>();
    try (stream;
        ArrowReader reader = ArrowReader.of(stream.address())) {
      reader.forEach(batch -> addresses.add(batch.columns().getFirst().view().segment().address()));
    }
    return addresses;
  }

  @Test
  void elementsThatArrowCannotHaveInPlaceAreCopied() {
    Float64View heap = Float64View.of(1, 2, 3, 4);
    MemorySegment memory = Arena.ofAuto().allocate(4 * 8 + 1, 8);
    ArrayView odd = ArrayView.wrap(TypeCode.FLOAT64, memory.asSlice(1, 32));
    ArrayView every = ArrayView.wrap(TypeCode.FLOAT64, memory.asSlice(0, 32)).slice(0, 4, 2);
    ArrayView aligned = ArrayView.wrap(TypeCode.FLOAT64, memory.asSlice(0, 32));

    ArrowColumns columns =
        ArrowColumns.EMPTY.with("heap", heap).with("odd", odd).with("aligned", aligned);
    assertThat(columns.namesInPlace()).containsExactly("aligned");
    assertThat(columns.slice(1, 3).namesInPlace()).containsExactly("aligned");
    assertThat(ArrowColumns.EMPTY.with("every", every).namesInPlace()).isEmpty();
    assertThat(values(columns, "heap")).containsExactly(1.0, 2.0, 3.0, 4.0).inOrder();
    assertThat(values(columns.slice(1, 3), "heap")).containsExactly(2.0, 3.0).inOrder();
  }

  @ParameterizedTest
  @EnumSource
  void numbersOfEachTypeComeBack(TypeCode type) {
    ArrayView view = Int32View.of(0, 1, 0, 1, 1, 1, 0, 0, 1, 1, 0).convert(type);
    List<ArrayView> found = new ArrayList<>();
    try (ArrowStream stream = ArrowColumns.EMPTY.with("x", view).stream(4, () -> {});
        ArrowReader reader = ArrowReader.of(stream.address())) {
      reader.forEach(batch -> found.add(batch.column("x").view().copy()));
    }

    assertThat(found).containsExactly(view.slice(0, 4), view.slice(4, 8), view.slice(8, 11));
  }

  @Test
  void aTableComesBack() {
    FlightTable flights = Flights.table(1000);
    ArrowColumns columns = Flights.columns(flights).slice(100, 900);
    List<Flight> found = new ArrayList<>();
    try (ArrowStream stream = columns.stream(300, () -> {});
        ArrowReader reader = ArrowReader.of(stream.address())) {
      assertThat(reader.names())
          .containsExactly("delay", "distance", "time", "late", "carrier", "cabin", "id", "start")
          .inOrder();
      reader.forEach(
          batch -> {
            assertThat(batch.column("id").format()).isEqualTo("w:16");
            for (int i = 0; i < batch.size(); i++) {
              found.add(flight(batch, i));
            }
          });
    }

    assertThat(columns.namesInPlace()).isEmpty();
    assertThat(found).containsExactlyElementsIn(flights.slice(100, 900)).inOrder();
  }

  private static Flight flight(ArrowBatch batch, int row) {
    long nanoseconds = batch.column("start").view(Int64View.class).get(row);
    ByteBuffer id = ByteBuffer.wrap((byte[]) requireNonNull(batch.column("id").value(row)));
    return new Flight(
        batch.column("delay").view(Int16View.class).get(row),
        (int) batch.column("distance").view().getAsDouble(row),
        batch.column("time").view(Float64View.class).get(row),
        batch.column("late").view(BoolView.class).get(row),
        batch.column("carrier").text(row).toString(),
        Flight.Cabin.valueOf((String) requireNonNull(batch.column("cabin").value(row))),
        new UUID(id.getLong(), id.getLong()),
        Instant.ofEpochSecond(nanoseconds / 1_000_000_000, nanoseconds % 1_000_000_000));
  }

  @Test
  void recordsBecomeColumns() {
    List<Reading> readings =
        List.of(Reading.of(1, "roof", 1, 2), Reading.of(2, null), Reading.of(3, "Ω", 3));
    ArrowColumns columns =
        RecordColumns.of(readings)
            .int32("station", Reading::station)
            .int64("number", Reading::station)
            .text("sensor", Reading::sensor)
            .instant("start", Reading::start)
            .date("day", Reading::day)
            .bool("sound", Reading::sound)
            .float32("volts", Reading::volts)
            .float64("exact", Reading::volts)
            .names(
                "cabin",
                Flight.Cabin.class,
                each -> each.station() == 2 ? null : Flight.Cabin.BUSINESS)
            .uuid("id", each -> each.station() == 2 ? null : new UUID(1, each.station()))
            .array("celsius", TypeCode.FLOAT64, Reading::celsius)
            .array(
                "flags",
                TypeCode.BOOL,
                each -> each.station() == 2 ? null : BoolView.of(true, false))
            .columns();

    assertThat(values(columns, "station")).containsExactly(1L, 2L, 3L).inOrder();
    assertThat(values(columns, "number")).containsExactly(1L, 2L, 3L).inOrder();
    assertThat(values(columns, "sensor")).containsExactly("roof", null, "Ω").inOrder();
    assertThat(values(columns, "start"))
        .containsExactly(1_000_000_007L, 2_000_000_007L, 3_000_000_007L)
        .inOrder();
    assertThat(values(columns, "day").getFirst()).isEqualTo(LocalDate.of(2026, 1, 2).toEpochDay());
    assertThat(values(columns, "sound")).containsExactly(false, true, false).inOrder();
    assertThat(values(columns, "volts")).containsExactly(0.5, 1.0, 1.5).inOrder();
    assertThat(values(columns, "exact")).containsExactly(0.5, 1.0, 1.5).inOrder();
    assertThat(values(columns, "cabin")).containsExactly("BUSINESS", null, "BUSINESS").inOrder();
    assertThat(values(columns, "id").get(1)).isNull();
    assertThat((byte[]) values(columns, "id").get(2))
        .isEqualTo(new byte[] {0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 3});
    assertThat(values(columns, "celsius"))
        .containsExactly(List.of(1.0, 2.0), List.of(), List.of(3.0))
        .inOrder();
    assertThat(values(columns, "flags"))
        .containsExactly(List.of(true, false), null, List.of(true, false))
        .inOrder();
    try (ArrowStream stream = columns.slice(2, 3).stream();
        ArrowReader reader = ArrowReader.of(stream.address())) {
      reader.forEach(
          batch ->
              assertThat(batch.column("celsius").list(0).view(Float64View.class))
                  .isEqualTo(Float64View.of(3)));
    }
  }

  @Test
  void datesAndTimesHaveTheirUnits() {
    ArrowColumns columns =
        ArrowColumns.EMPTY
            .withDates("day", Int32View.of(20_000))
            .withTimestamps("time", Int64View.of(7), ChronoUnit.MICROS);

    try (ArrowStream stream = columns.stream();
        ArrowReader reader = ArrowReader.of(stream.address())) {
      reader.forEach(
          batch -> {
            assertThat(batch.column("day").toString()).isEqualTo("day: tdD, 1 elements");
            assertThat(batch.column("time").format()).isEqualTo("tsu:UTC");
          });
    }
    IllegalArgumentException refused =
        assertThrows(
            IllegalArgumentException.class,
            () -> ArrowColumns.EMPTY.withTimestamps("x", Int64View.of(7), ChronoUnit.DAYS));
    assertThat(refused)
        .hasMessageThat()
        .isEqualTo("Arrow has no timestamps in Days: use SECONDS, MILLIS, MICROS or NANOS");
  }

  @Test
  void wrongColumnsAreRefused() {
    ArrowColumns x = ArrowColumns.EMPTY.with("x", Int32View.of(1, 2));

    assertThat(assertThrows(IllegalArgumentException.class, () -> x.with("x", Int32View.of(1, 2))))
        .hasMessageThat()
        .isEqualTo("there is a column 'x': give this one another name");
    assertThat(assertThrows(IllegalArgumentException.class, () -> x.with("y", Int32View.of(1))))
        .hasMessageThat()
        .isEqualTo("the column 'y' has 1 elements, and 'x' has 2: take a slice of the longer one");
    assertThat(assertThrows(IllegalStateException.class, ArrowColumns.EMPTY::stream))
        .hasMessageThat()
        .isEqualTo("there is no column: add one by with(name, view)");
    assertThat(assertThrows(IllegalArgumentException.class, () -> x.stream(0, () -> {})))
        .hasMessageThat()
        .isEqualTo("a batch can't have 0 rows: pass 1 or more");
    assertThrows(IndexOutOfBoundsException.class, () -> x.slice(1, 3));
    assertThrows(
        IllegalArgumentException.class,
        () -> ArrowColumns.EMPTY.withInstants("t", Int64View.of(1), Int32View.of(1, 2)));
  }

  @Test
  void elementsThatCannotBeExportedAreErrorsOfTheStream() {
    assertThat(failure(ArrowColumns.EMPTY.withNames("c", Int32View.of(0, 7), List.of("a"))))
        .isEqualTo(
            "the stream reports error 5: column 'c': the code 7 in row 1 has no name: there are 1");
    assertThat(
            failure(
                ArrowColumns.EMPTY.withInstants(
                    "t", Int64View.of(Long.MAX_VALUE), Int32View.of(0))))
        .contains("column 't': the time in row 0 is 9223372036854775807 seconds after 1970");
    assertThat(
            failure(
                RecordColumns.of(List.of("x"))
                    .array("a", TypeCode.INT32, any -> Float64View.of(1))
                    .columns()))
        .contains(
            "column 'a': the array in row 0 is float64, and the column has arrays of int32: convert"
                + " it");
    assertThat(failure(RecordColumns.of(List.of("\ud800")).text("s", text -> text).columns()))
        .contains("column 's': row 0: ");
    Arena arena = Arena.ofShared();
    ArrowColumns gone =
        ArrowColumns.EMPTY.with("x", ArrayView.wrap(TypeCode.INT64, arena.allocate(8, 8)));
    arena.close();
    assertThat(failure(gone))
        .isEqualTo(
            "the stream reports error 5: column 'x': the arena of its memory has been closed: keep"
                + " it open until the stream has been released");
  }

  private static String failure(ArrowColumns columns) {
    try (ArrowStream stream = columns.stream();
        ArrowReader reader = ArrowReader.of(stream.address())) {
      return String.valueOf(assertThrows(ArrowException.class, reader::next).getMessage());
    }
  }

  private static List<@Nullable Object> values(ArrowColumns columns, String name) {
    List<@Nullable Object> values = new ArrayList<>();
    try (ArrowStream stream = columns.stream(2, () -> {});
        ArrowReader reader = ArrowReader.of(stream.address())) {
      reader.forEach(batch -> values.addAll(batch.column(name).values()));
    }
    return values;
  }
}
