package dev.recordwire.it.tables;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.recordwire.array.ArrayView;
import dev.recordwire.array.BoolView;
import dev.recordwire.array.Int16View;
import dev.recordwire.array.Int32View;
import dev.recordwire.array.Int64View;
import dev.recordwire.array.Uint64View;
import dev.recordwire.codec.DecodeException;
import dev.recordwire.codec.EncodeException;
import dev.recordwire.codec.Utf8View;
import dev.recordwire.table.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/// Tables in memory: rows, columns, selections, orders and groups.
class TableTest {
  private final FlightTable flights = FlightTable.of(Rows.FLIGHTS);

  @Test
  void rowsAreTheRecords() {
    assertThat(flights.size()).isEqualTo(5);
    assertThat(flights.rowBytes()).isEqualTo(14);
    assertThat(flights.dtype())
        .isEqualTo("[('delay', '<i2'), ('distance', '<u2'), ('time', '<f8'), ('carrier', '|S2')]");
    assertThat(flights).containsExactlyElementsIn(Rows.FLIGHTS).inOrder();
    assertThat(flights.stream().toList()).isEqualTo(Rows.FLIGHTS);
    assertThat(flights.get(2)).isEqualTo(Rows.FLIGHTS.get(2));
    assertThat(flights.toString()).isEqualTo("FlightTable of 5 rows " + flights.dtype());
    assertThrows(IndexOutOfBoundsException.class, () -> flights.get(5));
    assertThrows(IndexOutOfBoundsException.class, () -> flights.get(-1));
  }

  @Test
  @SuppressWarnings({"JavaInstantGetSecondsGetNano", "JavaDurationGetSecondsGetNano"}) // each part
  void everyTypeComesBack() {
    List<Everything> rows = Rows.everything();
    EverythingTable table = EverythingTable.of(rows);
    for (int i = 0; i < rows.size(); i++) {
      Everything row = rows.get(i);
      Everything back = table.get(i);
      assertThat(EverythingCodec.encode(back)).isEqualTo(EverythingCodec.encode(row));
      assertThat(table.flag().get(i)).isEqualTo(row.flag());
      assertThat(table.int8().get(i)).isEqualTo(row.int8());
      assertThat(table.int16().get(i)).isEqualTo(row.int16());
      assertThat(table.int32().get(i)).isEqualTo(row.int32());
      assertThat(table.int64().get(i)).isEqualTo(row.int64());
      assertThat(table.uint8().get(i)).isEqualTo(row.uint8());
      assertThat(table.uint16().get(i)).isEqualTo(row.uint16());
      assertThat(table.uint32().get(i)).isEqualTo(row.uint32());
      assertThat(table.uint64().get(i)).isEqualTo(row.uint64());
      assertThat(table.float16().get(i)).isEqualTo(row.float16());
      assertThat(table.float32().get(i)).isEqualTo(row.float32());
      assertThat(table.float64().get(i)).isEqualTo(row.float64());
      assertThat(table.letter().get(i)).isEqualTo((int) row.letter());
      assertThat(table.side().get(i)).isEqualTo(row.side() == Side.BUY ? 1 : 300);
      assertThat(table.sizeColumn().get(i)).isEqualTo(row.size());
      assertThat(table.date().get(i)).isEqualTo(row.date().toEpochDay());
      assertThat(table.clock().get(i)).isEqualTo(row.clock().toNanoOfDay());
      assertThat(table.momentDate().get(i)).isEqualTo(row.moment().toLocalDate().toEpochDay());
      assertThat(table.momentTime().get(i)).isEqualTo(row.moment().toLocalTime().toNanoOfDay());
      assertThat(table.instantSecond().get(i)).isEqualTo(row.instant().getEpochSecond());
      assertThat(table.instantNanosecond().get(i)).isEqualTo(row.instant().getNano());
      assertThat(table.durationSecond().get(i)).isEqualTo(row.duration().toSeconds());
      assertThat(table.durationNanosecond().get(i)).isEqualTo(row.duration().getNano());
      assertThat(table.year().get(i)).isEqualTo(row.year().getValue());
      assertThat(table.pair(1).get(i)).isEqualTo(row.pair()[1]);
      assertThat(table.triple(2).get(i)).isEqualTo(row.triple().get(2));
      assertThat(table.point().get(i)).isEqualTo(row.point());
      assertThat(table.point().y().get(i)).isEqualTo(row.point().y());
      assertThat(table.forceColumn().get(i)).isEqualTo(row.force());
    }
    assertThat(assertThrows(IndexOutOfBoundsException.class, () -> table.pair(2)))
        .hasMessageThat()
        .contains("2");
  }

  @Test
  void rowsAndColumnsAreOneMemory() {
    flights.set(1, Rows.FLIGHTS.get(0));
    assertThat(flights.get(1)).isEqualTo(Rows.FLIGHTS.get(0));
    Int16View delay = flights.delay();
    delay.set(3, (short) -7);
    assertThat(flights.get(3).delay()).isEqualTo(-7);
    FlightTable part = flights.slice(1, 4);
    part.set(0, Rows.FLIGHTS.get(4));
    assertThat(flights.get(1)).isEqualTo(Rows.FLIGHTS.get(4));
    assertThat(part.size()).isEqualTo(3);
    assertThat(part.delay()).isEqualTo(flights.delay().slice(1, 4));
    assertThat(flights.copy().delay()).isEqualTo(flights.delay());
    assertThat(delay.isContiguous()).isFalse();
    assertThat(delay.sum()).isEqualTo(delay.copy().sum());
    EverythingTable points = EverythingTable.of(Rows.everything());
    points.point().set(4, new Point(8, 9));
    assertThat(points.get(4).point()).isEqualTo(new Point(8, 9));
    assertThat(points.get(4).force()).isEqualTo(4);
  }

  @Test
  void aViewShowsRowAfterRow() {
    FlightView view = flights.view(2);
    assertThat(view.distance()).isEqualTo(65_535);
    assertThat(view.toRecord()).isEqualTo(Rows.FLIGHTS.get(2));
    view.delay((short) -3);
    assertThat(flights.get(2).delay()).isEqualTo(-3);
    long sum = 0;
    for (long i = 0; i < flights.size(); i++) {
      sum += flights.view(i, view).delay();
    }
    assertThat(sum).isEqualTo(flights.delay().sum());
    assertThrows(IndexOutOfBoundsException.class, () -> flights.view(5));
  }

  @Test
  void rowsAreAppended() {
    FlightTable many = FlightTable.empty();
    for (int i = 0; i < 100_000; i++) {
      many.append(new Flight((short) (i % 1000), i % 60_000, i, "AA"));
      if (i % 30_011 == 0) {
        assertThat(many.get(i).time()).isEqualTo(i);
      }
    }
    assertThat(many.size()).isEqualTo(100_000);
    assertThat(many.time().sum()).isEqualTo(99_999 * 50_000.0);
    assertThat(FlightTable.zeros(3).get(2)).isEqualTo(new Flight((short) 0, 0, 0, ""));
    assertThat(FlightTable.of().size()).isEqualTo(0);
    assertThat(FlightTable.empty().delay().size()).isEqualTo(0);
    assertThat(FlightTable.empty().time().size()).isEqualTo(0);
  }

  @Test
  void aRowThatCantBeEncodedChangesNothing() {
    Flight tooFar = new Flight((short) 1, 65_536, 0, "AA");
    assertThrows(EncodeException.class, () -> flights.append(tooFar));
    assertThrows(EncodeException.class, () -> flights.set(0, tooFar));
    assertThat(flights).containsExactlyElementsIn(Rows.FLIGHTS).inOrder();
  }

  @Test
  void aRowThatIsNoRecordIsNamed() {
    EverythingTable table = EverythingTable.of(Rows.everything());
    table.side().set(3, 7);
    assertThat(assertThrows(DecodeException.class, () -> table.get(3)))
        .hasMessageThat()
        .contains("Everything.side");
    FlightTable bytes = FlightTable.of(Rows.FLIGHTS);
    assertThat(bytes.carrier().get(1)).isEqualTo("é");
  }

  @Test
  void rowsAreChosen() {
    FlightTable late = flights.where(flights.delay().greaterThan((short) 60));
    assertThat(late).containsExactly(Rows.FLIGHTS.get(2), Rows.FLIGHTS.get(3)).inOrder();
    late.append(Rows.FLIGHTS.get(0));
    assertThat(late.size()).isEqualTo(3);
    assertThat(flights.where(flights.carrier().equalTo("AA")).size()).isEqualTo(2);
    assertThat(flights.take(Int32View.of(4, 0, 4)))
        .containsExactly(Rows.FLIGHTS.get(4), Rows.FLIGHTS.get(0), Rows.FLIGHTS.get(4))
        .inOrder();
    assertThat(assertThrows(IndexOutOfBoundsException.class, () -> flights.take(Int64View.of(5))))
        .hasMessageThat()
        .isEqualTo("there is no row 5 in a table of 5 rows");
    assertThat(
            assertThrows(
                IllegalArgumentException.class, () -> flights.where(BoolView.of(true, false))))
        .hasMessageThat()
        .isEqualTo(
            "a mask of 2 elements does not go with a table of 5 rows: take it from this table");
  }

  @Test
  void textsAreWrittenWhereTheyLie() {
    FlightTable table = flights.copy();
    table.carrier().set(0, "é");
    table.carrier().set(1, "");
    table.carrier().set(2, "Z");
    assertThat(table.carrier()).containsExactly("é", "", "Z", "AA", "Z").inOrder();
    assertThat(table.get(1)).isEqualTo(new Flight((short) -12, 300, 23.25, ""));
    assertThat(table.get(2)).isEqualTo(new Flight((short) 90, 65_535, 8.5, "Z"));
    textFault(
        table,
        "AAé",
        "the text 'AAé' takes 4 bytes, and each text of this column has 2: shorten it");
    textFault(
        table,
        "A\0",
        "the text ends with U+0000, which can't be told from the zeros behind a text: leave it"
            + " out");
    textFault(
        table,
        "\ud800",
        "the text has an unpaired surrogate, which UTF-8 can't represent: replace it");
    assertThrows(IndexOutOfBoundsException.class, () -> table.carrier().set(5, "A"));
    assertThat(table.carrier().get(0)).isEqualTo("é");
  }

  private static void textFault(FlightTable table, String text, String expected) {
    assertThat(assertThrows(IllegalArgumentException.class, () -> table.carrier().set(0, text)))
        .hasMessageThat()
        .isEqualTo(expected);
  }

  @Test
  void masksPickWhateverRowsTheyLike() {
    int size = 5000;
    Random random = new Random(1);
    PointTable points = PointTable.zeros(size);
    FlightTable many = FlightTable.zeros(size);
    EverythingTable rows = EverythingTable.zeros(size);
    for (int i = 0; i < size; i++) {
      points.set(i, new Point(i, -i));
      many.set(i, new Flight((short) i, i, i, "é"));
      rows.set(i, Rows.everything(i % 10));
    }
    for (double share : new double[] {0, 0.01, 0.1, 0.5, 0.9, 0.999, 1}) {
      BoolView mask = BoolView.zeros(size);
      for (int i = 0; i < size; i++) {
        mask.set(i, i / 1500 == 1 ? share > 0.5 : random.nextDouble() < share);
      }
      picks(points, mask, row -> row);
      picks(many, mask, row -> row);
      picks(rows, mask, Everything::int64);
      picks(many.slice(7, size), mask.slice(7, size), row -> row);
      picks(many, mask.slice(size - 1, -1, -1), row -> row);
    }
  }

  private static <R> void picks(Table<R> table, BoolView mask, Function<R, ?> content) {
    assertThat(table.where(mask).stream().map(content).toList())
        .isEqualTo(
            LongStream.range(0, table.size())
                .filter(mask::get)
                .mapToObj(table::get)
                .map(content)
                .toList());
  }

  @Test
  void rowsAreSorted() {
    assertThat(flights.sortedBy(flights.distance()))
        .containsExactlyElementsIn(pick(4, 1, 3, 0, 2))
        .inOrder();
    assertThat(flights.sortedBy(flights.time()))
        .containsExactlyElementsIn(pick(3, 0, 2, 1, 4))
        .inOrder();
    assertThat(flights.sortedBy(flights.carrier()))
        .containsExactlyElementsIn(pick(2, 0, 3, 4, 1))
        .inOrder();
  }

  private static List<Flight> pick(int... indices) {
    List<Flight> rows = new ArrayList<>();
    for (int index : indices) {
      rows.add(Rows.FLIGHTS.get(index));
    }
    return rows;
  }

  @Test
  void textsAreComparedWhereTheyLie() {
    List<String> all = flights.carrier().stream().toList();
    for (String text : List.of("AA", "", "B", "é", "AAA", "z")) {
      assertThat(flights.carrier().equalTo(text)).isEqualTo(mask(all, text, "=="));
      assertThat(flights.carrier().notEqualTo(text)).isEqualTo(mask(all, text, "!="));
      assertThat(flights.carrier().lessThan(text)).isEqualTo(mask(all, text, "<"));
      assertThat(flights.carrier().lessThanOrEqual(text)).isEqualTo(mask(all, text, "<="));
      assertThat(flights.carrier().greaterThan(text)).isEqualTo(mask(all, text, ">"));
      assertThat(flights.carrier().greaterThanOrEqual(text)).isEqualTo(mask(all, text, ">="));
    }
    assertThat(flights.carrier().bytes()).isEqualTo(2);
    assertThat(flights.carrier().getUtf8(1)).isEqualTo(Utf8View.of("é"));
  }

  private static BoolView mask(List<String> texts, String other, String operator) {
    BoolView mask = BoolView.zeros(texts.size());
    for (int i = 0; i < texts.size(); i++) {
      int order = texts.get(i).compareTo(other);
      mask.set(
          i,
          switch (operator) {
            case "==" -> order == 0;
            case "!=" -> order != 0;
            case "<" -> order < 0;
            case "<=" -> order <= 0;
            case ">" -> order > 0;
            default -> order >= 0;
          });
    }
    return mask;
  }

  @Test
  void groupsAreWhatStreamsGive() {
    List<Everything> rows = new ArrayList<>();
    for (int i = 0; i < 20_000; i++) {
      rows.add(Rows.everything(i * 7 % 10));
    }
    EverythingTable table = EverythingTable.of(rows);
    assertThat(table.groupBy(table.int32()).count())
        .isEqualTo(
            rows.stream()
                .collect(
                    Collectors.groupingBy(
                        row -> (long) row.int32(), TreeMap::new, Collectors.counting())));
    assertThat(table.groupBy(table.sizeColumn()).sum(table.int16()))
        .isEqualTo(
            rows.stream()
                .collect(
                    Collectors.groupingBy(
                        Everything::size,
                        TreeMap::new,
                        Collectors.summingLong(Everything::int16))));
    assertThat(table.groupBy(table.flag()).max(table.float32()))
        .isEqualTo(Map.of(true, (double) (8 / 3f), false, 3.0));
    assertThat(table.groupBy(table.side()).min(table.uint32()))
        .isEqualTo(Map.of(1L, 4_000_000_000L, 300L, 4_000_000_001L));
    assertThat(table.groupBy(table.flag()).mean(table.flag()))
        .isEqualTo(Map.of(true, 1.0, false, 0.0));
    assertThat(table.groupBy(table.flag()).mean(table.float64()))
        .isEqualTo(Map.of(true, mean(rows, true), false, mean(rows, false)));
  }

  private static double mean(List<Everything> rows, boolean flag) {
    ToDoubleFunction<Everything> value = Everything::float64;
    return rows.stream()
        .filter(row -> row.flag() == flag)
        .mapToDouble(value)
        .average()
        .orElseThrow();
  }

  @Test
  void groupsOfShortTextsAndTheirExtremes() {
    assertThat(flights.groupBy(flights.carrier()).count())
        .isEqualTo(Map.of("", 1L, "AA", 2L, "Z", 1L, "é", 1L));
    assertThat(flights.groupBy(flights.carrier()).max(flights.delay()).get("AA")).isEqualTo(61);
    assertThat(flights.groupBy(flights.carrier()).min(flights.time()).get("Z")).isNaN();
    assertThat(FlightTable.empty().groupBy(FlightTable.empty().carrier()).count()).isEmpty();
    assertThat(
            assertThrows(
                IllegalArgumentException.class,
                () -> flights.groupBy(flights.carrier()).sum(Int32View.of(1))))
        .hasMessageThat()
        .isEqualTo(
            "a column of 1 elements does not go with the keys of 5 rows: take both from one table");
  }

  @Test
  void sumsThatDoNotFitAreRefused() {
    EverythingTable table = EverythingTable.of(Rows.everything());
    assertThat(
            assertThrows(
                ArithmeticException.class, () -> table.groupBy(table.flag()).sum(table.int64())))
        .hasMessageThat()
        .isEqualTo(
            "the sum of a group does not fit a long: sum the column as float64, with convert");
    assertThat(table.groupBy(table.flag()).min(table.int64()).get(true)).isEqualTo(Long.MIN_VALUE);
    Uint64View keys = table.uint64();
    assertThat(assertThrows(ArithmeticException.class, () -> table.groupBy(keys).count()))
        .hasMessageThat()
        .contains("does not fit a long: group by another column");
  }

  @Test
  void partsDoNotGrow() {
    assertThat(
            assertThrows(
                UnsupportedOperationException.class,
                () -> flights.slice(0, 2).append(Rows.FLIGHTS.get(0))))
        .hasMessageThat()
        .isEqualTo("this table has its number of rows: append to a copy() of it");
    assertThat(assertThrows(IllegalArgumentException.class, () -> FlightTable.zeros(-1)))
        .hasMessageThat()
        .isEqualTo("a table can't have -1 rows: pass 0 or more");
  }

  @Test
  void everyColumnIsStridedOverTheRows() {
    for (ArrayView column : List.of(flights.delay(), flights.distance(), flights.time())) {
      assertWithMessage(Objects.toString(column.typeCode()))
          .that(column.strideBytes())
          .isEqualTo(flights.rowBytes());
    }
  }
}
