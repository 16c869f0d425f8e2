package dev.recordwire.tools.table;

import static com.google.common.truth.Truth.assertThat;

import dev.recordwire.array.Float32View;
import dev.recordwire.array.Int64View;
import dev.recordwire.tools.Run;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class TableCommandTest {
  @TempDir private Path folder;

  private Path trades() throws IOException {
    Path file = folder.resolve("trades.npy");
    try (TradeTable table = TradeTable.create(file)) {
      table.append(new Trade(-1, "XETRA", 12.5, true, Float32View.of(1.5f, 2)));
      table.append(new Trade(2, "é\u001b[m", -0.25, false, Float32View.of(0.1f, Float.NaN)));
      table.append(new Trade(3, "", 1e300, false, Float32View.of(3, 4)));
    }
    return file;
  }

  @Test
  void headPrintsRows() throws IOException {
    Run run = Run.of("table", "head", trades());

    assertThat(run.err()).isEmpty();
    assertThat(run.out().lines())
        .containsExactly(
            "3 rows of 31 bytes",
            "",
            "row                    id  venue        price    buy  depth",
            "  0  18446744073709551615  XETRA         12.5   true  [1.5, 2.0]",
            "  1                     2  é\\u001b[m    -0.25  false  [0.1, NaN]",
            "  2                     3             1.0E300  false  [3.0, 4.0]")
        .inOrder();
    assertThat(run.status()).isEqualTo(0);
  }

  @Test
  void headTakesRowsFromTheEndAndColumnsByName() throws IOException {
    Run run = Run.of("table", "head", trades(), "--from", -2, "-n", 1, "--columns", "price,id");

    assertThat(run.out().lines().skip(2))
        .containsExactly("row  price  id", "  1  -0.25   2")
        .inOrder();
  }

  @Test
  void statsPrintFiguresOfEachColumn() throws IOException {
    Run run = Run.of("table", "stats", trades(), "--columns", "id,price,buy,venue");

    assertThat(run.out().lines().skip(2))
        .containsExactly(
            "column  type    min                   max          mean           std",
            "id      <u8       2  18446744073709551615   6.14891e+18   8.69588e+18",
            "price   <f8   -0.25               1.0E300  3.33333e+299  4.71405e+299",
            "buy     |b1   false                  true      0.333333",
            "venue   |S6")
        .inOrder();
  }

  @Test
  void plainArraysHaveOneColumn() throws IOException {
    Path file = folder.resolve("numbers.npy");
    Int64View.of(Long.MIN_VALUE, 7).save(file);

    Run run = Run.of("table", "head", file);

    assertThat(run.out().lines().skip(2))
        .containsExactly(
            "row                 value", "  0  -9223372036854775808", "  1                     7")
        .inOrder();
  }

  @Test
  void anEmptyTableHasNoFigures() throws IOException {
    Path file = folder.resolve("none.npy");
    Int64View.zeros(0).save(file);

    Run run = Run.of("table", "stats", file);

    assertThat(run.out().lines().skip(2))
        .containsExactly("column  type  min  max  mean  std", "value   <i8")
        .inOrder();
  }

  @Test
  void aCutFileSaysHowManyRowsItLacks() throws IOException {
    Path file = trades();
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.truncate(channel.size() - 40);
    }

    assertThat(Run.of("table", "head", file).out())
        .startsWith("1 row of 31 bytes, cut: its header promises 2 rows more");
  }

  @Test
  void aColumnThatIsNotThereIsNamedWithThoseThatAre() throws IOException {
    Run run = Run.of("table", "head", trades(), "--columns", "prise");

    assertThat(run.err().strip())
        .isEqualTo(
            "recordwire: there is no column 'prise': the columns are id, venue, price, buy, depth");
    assertThat(run.status()).isEqualTo(2);
  }

  @Test
  void otherFilesAreRefused() throws IOException {
    Path file = Files.writeString(folder.resolve("text"), "no array, but a text");

    Run run = Run.of("table", "stats", file);

    assertThat(run.err().strip())
        .isEqualTo(
            "recordwire: "
                + file
                + ": this is no .npy file, which begins with 93 'NUMPY': write it with numpy.save");
    assertThat(run.status()).isEqualTo(3);
    assertThat(Run.of("table", "stats", folder.resolve("nothing")).err().strip())
        .isEqualTo("recordwire: " + folder.resolve("nothing") + ": there is no such file");
  }
}
