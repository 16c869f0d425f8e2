package dev.recordwire.it.tables;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.recordwire.table.TableColumn;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The columns of a table for programs that know no record.
class TableColumnsTest {
  private static final FlightTable FLIGHTS = FlightTable.of(Rows.FLIGHTS);

  @Test
  void columnsAreFoundWithoutTheRecord() {
    EverythingTable table = EverythingTable.of(Rows.everything());
    List<TableColumn> columns = table.columns();

    assertThat(columns.stream().map(TableColumn::name).toList())
        .containsAtLeast(
            "flag",
            "uint64",
            "size",
            "instant.second",
            "instant.nanosecond",
            "id",
            "pair.0",
            "pair.1",
            "triple.2",
            "point.x",
            "zip-code")
        .inOrder();
    assertThat(
            columns.stream()
                .filter(column -> column.name().equals("triple.2"))
                .map(column -> ((TableColumn.Numbers) column).elements())
                .toList())
        .containsExactly(table.triple(2));
    for (TableColumn column : columns) {
      long size =
          switch (column) {
            case TableColumn.Numbers numbers -> numbers.elements().size();
            case TableColumn.Texts texts -> texts.elements().size();
            case TableColumn.Ids ids -> ids.elements().size();
          };
      assertWithMessage(column.name()).that(size).isEqualTo(table.size());
    }
    assertThat(((TableColumn.Texts) FLIGHTS.columns().get(3)).elements().get(0)).isEqualTo("AA");
    assertThat(FLIGHTS.slice(2, 4).columns().getFirst())
        .isEqualTo(new TableColumn.Numbers("delay", FLIGHTS.delay().slice(2, 4)));
  }
}
