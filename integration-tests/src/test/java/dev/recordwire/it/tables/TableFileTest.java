package dev.recordwire.it.tables;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.recordwire.array.Int16View;
import dev.recordwire.table.TableFileEnd;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.lang.foreign.Arena;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Tables in files: appended to, mapped, cut, and given to one writer at a time.
class TableFileTest {
  @TempDir Path folder;

  private Path file() {
    return folder.resolve("flights.npy");
  }

  @Test
  void rowsAreAppendedAndRead() throws IOException {
    try (FlightTable out = FlightTable.create(file())) {
      assertThat(out.size()).isEqualTo(0);
      assertThat(out.delay().size()).isEqualTo(0);
      for (Flight row : Rows.FLIGHTS.subList(0, 3)) {
        out.append(row);
      }
      Int16View delays = out.delay();
      assertThat(out.get(1)).isEqualTo(Rows.FLIGHTS.get(1));
      out.append(Rows.FLIGHTS.get(3));
      assertThat(delays).isEqualTo(Int16View.of((short) 5, (short) -12, (short) 90));
      assertThat(out.delay().size()).isEqualTo(4);
      out.set(0, Rows.FLIGHTS.get(4));
      assertThat(out).hasSize(4);
    }
    try (FlightTable out = FlightTable.openForAppend(file())) {
      assertThat(out.fileEnd()).isEqualTo(new TableFileEnd(4, 0, 0, 0));
      out.append(Rows.FLIGHTS.get(0));
    }
    FlightTable read = FlightTable.map(file());
    assertThat(read)
        .containsExactlyElementsIn(
            List.of(
                Rows.FLIGHTS.get(4),
                Rows.FLIGHTS.get(1),
                Rows.FLIGHTS.get(2),
                Rows.FLIGHTS.get(3),
                Rows.FLIGHTS.get(0)))
        .inOrder();
    assertThat(read.fileEnd().isClean()).isTrue();
    assertThat(Files.size(file())).isEqualTo(192 + 5 * 14);
  }

  @Test
  void aClosedTableIsReadButNotAppendedTo() throws IOException {
    FlightTable out = FlightTable.create(file());
    out.append(Rows.FLIGHTS.get(0));
    out.close();
    out.close();
    assertThat(out.get(0)).isEqualTo(Rows.FLIGHTS.get(0));
    assertThat(
            assertThrows(
                UnsupportedOperationException.class, () -> out.append(Rows.FLIGHTS.get(0))))
        .hasMessageThat()
        .isEqualTo("this table was closed: open its file again, with openForAppend");
  }

  /// As a write does on a full disk; [RecordFileFullDiskTest][dev.recordwire.it.file] has one.
  @Test
  void aPartOfRowsThatAWriteLeftIsCutOff() throws IOException {
    try (FlightTable out = FlightTable.create(file())) {
      out.append(Rows.FLIGHTS.get(0));
      out.force();
      Files.write(file(), new byte[5 * 14 + 3], StandardOpenOption.APPEND);
    }
    assertThat(Files.size(file())).isEqualTo(192 + 14);
    try (FlightTable out = FlightTable.openForAppend(file())) {
      assertThat(out.fileEnd()).isEqualTo(new TableFileEnd(1, 0, 0, 0));
      out.append(Rows.FLIGHTS.get(1));
    }
    assertThat(FlightTable.map(file()))
        .containsExactlyElementsIn(Rows.FLIGHTS.subList(0, 2))
        .inOrder();
  }

  @Test
  void aMappedTableIsReadOnlyUnlessAskedFor() throws IOException {
    FlightTable.of(Rows.FLIGHTS).save(file());
    FlightTable read = FlightTable.map(file());
    assertThat(read.isReadOnly()).isTrue();
    assertThat(
            assertThrows(
                UnsupportedOperationException.class, () -> read.set(0, Rows.FLIGHTS.get(1))))
        .hasMessageThat()
        .isEqualTo("this FlightTable is read-only: map it to be written, or change a copy() of it");
    assertThat(
            assertThrows(
                UnsupportedOperationException.class, () -> read.append(Rows.FLIGHTS.get(0))))
        .hasMessageThat()
        .isEqualTo("this table has its number of rows: open its file with openForAppend");
    assertThat(assertThrows(UnsupportedOperationException.class, () -> read.carrier().set(0, "A")))
        .hasMessageThat()
        .isEqualTo(
            "this FixedTexts is read-only: map its table to be written, or change a copy() of it");
    try (Arena arena = Arena.ofConfined()) {
      FlightTable written = FlightTable.map(file(), FileChannel.MapMode.READ_WRITE, arena);
      written.delay().set(2, (short) 1);
      written.carrier().set(2, "BB");
      written.force();
    }
    assertThat(read.get(2).delay()).isEqualTo(1);
    assertThat(read.get(2).carrier()).isEqualTo("BB");
  }

  @Test
  void aFileThatIsThereIsNotMadeAgain() throws IOException {
    FlightTable.of(Rows.FLIGHTS).save(file());
    assertThat(assertThrows(FileAlreadyExistsException.class, () -> FlightTable.create(file())))
        .hasMessageThat()
        .isEqualTo(file() + ": open it with openForAppend, or delete it first");
    FlightTable.empty().save(file());
    assertThat(FlightTable.map(file()).size()).isEqualTo(0);
  }

  @Test
  void aSecondWriterIsRefused() throws IOException {
    try (FlightTable out = FlightTable.create(file())) {
      out.append(Rows.FLIGHTS.get(0));
      assertThat(assertThrows(IOException.class, () -> FlightTable.openForAppend(file())))
          .hasMessageThat()
          .isEqualTo(secondWriter(file()));
      out.force();
      assertThat(FlightTable.map(file()).size()).isEqualTo(1);
    }
    FlightTable.openForAppend(file()).close();
  }

  /// The message for who opens a file that another appends to.
  static String secondWriter(Path file) {
    return file
        + " is open for appending elsewhere, and has one writer at a time: close that first, or"
        + " map it to read";
  }

  @Test
  void aFileThatCantBeWrittenIsRead() throws IOException {
    FlightTable.of(Rows.FLIGHTS).save(file());
    assumeTrue(file().toFile().setReadOnly());
    assumeFalse(Files.isWritable(file()), "the superuser writes files that are read-only");

    assertThat(FlightTable.map(file())).containsExactlyElementsIn(Rows.FLIGHTS).inOrder();
    String message = file() + ": it can't be written: map it to read, with map(file)";
    assertThat(assertThrows(AccessDeniedException.class, () -> FlightTable.openForAppend(file())))
        .hasMessageThat()
        .isEqualTo(message);
    try (Arena arena = Arena.ofConfined()) {
      assertThat(
              assertThrows(
                  AccessDeniedException.class,
                  () -> FlightTable.map(file(), FileChannel.MapMode.READ_WRITE, arena)))
          .hasMessageThat()
          .isEqualTo(message);
    }
  }

  @Test
  void everyCutShowsTheWholeRowsAndTheNextRowTakesThePlace() throws IOException {
    byte[] closed = closed();
    byte[] growing = growing();
    for (boolean isClosed : List.of(true, false)) {
      byte[] whole = isClosed ? closed : growing;
      int header = whole.length - 5 * 14;
      for (int length = header; length < whole.length; length++) {
        Files.write(file(), Arrays.copyOf(whole, length));
        int rows = (length - header) / 14;
        int partial = (length - header) % 14;
        // the growing file's header was written before the last two rows
        int forced = isClosed ? 5 : 3;
        TableFileEnd end =
            new TableFileEnd(rows, Math.max(0, rows - forced), Math.max(0, forced - rows), partial);
        FlightTable read = FlightTable.map(file());
        assertThat(read.fileEnd()).isEqualTo(end);
        assertThat(read.fileEnd().isClean()).isEqualTo(rows == forced && partial == 0);
        assertThat(read).containsExactlyElementsIn(Rows.FLIGHTS.subList(0, rows)).inOrder();
        try (FlightTable out = FlightTable.openForAppend(file())) {
          assertThat(out.fileEnd()).isEqualTo(end);
          out.append(Rows.FLIGHTS.get(4));
        }
        FlightTable again = FlightTable.map(file());
        assertThat(again.fileEnd()).isEqualTo(new TableFileEnd(rows + 1, 0, 0, 0));
        assertThat(again.get(rows)).isEqualTo(Rows.FLIGHTS.get(4));
        assertThat(Files.size(file())).isEqualTo(header + (rows + 1) * 14L);
      }
      for (int length = 0; length < header; length++) {
        Files.write(file(), Arrays.copyOf(whole, length));
        String message =
            file()
                + ": the file ends after "
                + length
                + " bytes, inside its header: write it again with numpy.save";
        assertThat(assertThrows(IOException.class, () -> FlightTable.map(file())))
            .hasMessageThat()
            .isEqualTo(message);
        assertThat(assertThrows(IOException.class, () -> FlightTable.openForAppend(file())))
            .hasMessageThat()
            .isEqualTo(message);
      }
    }
  }

  private byte[] closed() throws IOException {
    FlightTable.of(Rows.FLIGHTS).save(file());
    byte[] bytes = Files.readAllBytes(file());
    Files.delete(file());
    return bytes;
  }

  /// A file with five rows, the last two of which came after the last force.
  private byte[] growing() throws IOException {
    try (FlightTable out = FlightTable.create(file())) {
      Rows.FLIGHTS.subList(0, 3).forEach(out::append);
      out.force();
      Rows.FLIGHTS.subList(3, 5).forEach(out::append);
      assertThat(out.delay().size()).isEqualTo(5);
      return Files.readAllBytes(file());
    } finally {
      Files.delete(file());
    }
  }

  @Test
  void rowsBeyondTheRangeOfAnInt() throws IOException {
    byte[] growing = growing();
    Files.write(file(), growing);
    long rows = 3L << 30;
    try (RandomAccessFile sparse = new RandomAccessFile(file().toFile(), "rw")) {
      sparse.setLength(growing.length + (rows - 5) * 14);
    }
    FlightTable read = FlightTable.map(file());
    assertThat(read.size()).isEqualTo(rows);
    assertThat(read.get(rows - 1)).isEqualTo(new Flight((short) 0, 0, 0, ""));
    assertThat(read.time().get(3)).isEqualTo(0);
    assertThat(read.delay().slice(rows - 10, rows).sum()).isEqualTo(0);
  }
}
