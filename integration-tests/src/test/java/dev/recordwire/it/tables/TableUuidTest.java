package dev.recordwire.it.tables;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.recordwire.array.BoolView;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A column of UUIDs, whose order is that of their bytes.
class TableUuidTest {
  private static final UUID SMALL = new UUID(1, 2);
  private static final UUID LARGE = new UUID(-1, 3);
  private static final UUID SMALL_BUT_LAST_HALF = new UUID(1, -2);

  private final EverythingTable table =
      EverythingTable.of(
          Stream.of(LARGE, SMALL, SMALL_BUT_LAST_HALF, SMALL).map(TableUuidTest::row).toList());

  private static Everything row(UUID id) {
    EverythingTable one = EverythingTable.of(Rows.everything(3));
    one.id().set(0, id);
    return one.get(0);
  }

  @Test
  void elements() {
    assertThat(table.id().size()).isEqualTo(4);
    assertThat(table.id()).containsExactly(LARGE, SMALL, SMALL_BUT_LAST_HALF, SMALL).inOrder();
    assertThat(table.get(2).id()).isEqualTo(SMALL_BUT_LAST_HALF);
    assertThrows(IndexOutOfBoundsException.class, () -> table.id().get(4));
    assertThrows(IndexOutOfBoundsException.class, () -> table.id().set(-1, SMALL));
  }

  @Test
  void masks() {
    UUID middle = SMALL_BUT_LAST_HALF;
    assertThat(table.id().equalTo(SMALL)).isEqualTo(BoolView.of(false, true, false, true));
    assertThat(table.id().notEqualTo(SMALL)).isEqualTo(BoolView.of(true, false, true, false));
    assertThat(table.id().lessThan(middle)).isEqualTo(BoolView.of(false, true, false, true));
    assertThat(table.id().lessThanOrEqual(middle)).isEqualTo(BoolView.of(false, true, true, true));
    assertThat(table.id().greaterThan(middle)).isEqualTo(BoolView.of(true, false, false, false));
    assertThat(table.id().greaterThanOrEqual(middle))
        .isEqualTo(BoolView.of(true, false, true, false));
    assertThat(table.where(table.id().equalTo(LARGE)).size()).isEqualTo(1);
  }

  @Test
  void orderAndGroups() {
    assertThat(table.sortedBy(table.id()).id())
        .containsExactly(SMALL, SMALL, SMALL_BUT_LAST_HALF, LARGE)
        .inOrder();
    assertThat(table.id().argSort().toArray()).isEqualTo(new long[] {1, 3, 2, 0});
    assertThat(table.groupBy(table.id()).count())
        .containsExactly(SMALL, 2L, SMALL_BUT_LAST_HALF, 1L, LARGE, 1L)
        .inOrder();
    EverythingTable one = EverythingTable.of(List.of(table.get(0)));
    assertThat(assertThrows(IllegalArgumentException.class, () -> table.groupBy(one.id())))
        .hasMessageThat()
        .isEqualTo(
            "a column of 1 elements does not go with a table of 4 rows: take it from this table");
  }

  @Test
  void aMappedColumnIsNotWritten(@TempDir Path folder) throws Exception {
    table.save(folder.resolve("ids.npy"));
    EverythingTable mapped = EverythingTable.map(folder.resolve("ids.npy"));
    assertThat(mapped.id().get(0)).isEqualTo(LARGE);
    assertThat(assertThrows(UnsupportedOperationException.class, () -> mapped.id().set(0, SMALL)))
        .hasMessageThat()
        .isEqualTo(
            "this Uuids is read-only: map its table to be written, or change a copy() of it");
  }
}
