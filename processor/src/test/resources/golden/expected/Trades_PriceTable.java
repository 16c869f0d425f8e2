package telemetry;

import dev.recordwire.array.Int32View;
import dev.recordwire.array.Int64View;
import dev.recordwire.codec.DecodeLimits;
import dev.recordwire.table.spi.GeneratedTable;
import dev.recordwire.table.spi.SpiLevel;
import dev.recordwire.table.spi.TableRows;
import dev.recordwire.table.spi.TableType;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * A table of {@link Trades.Price}, each row of 12 bytes.
 *
 * @see dev.recordwire.table.Table
 */
@Generated("dev.recordwire.processor.WireProcessor")
final class Trades_PriceTable extends GeneratedTable<Trades.Price, Trades_PriceTable> {
  public static final TableType<Trades.Price, Trades_PriceTable> TYPE = SpiLevel.of(1, Trades_PriceTable.class)
      .table(
          Trades_PriceTable.class,
          Trades_PriceCodec.CODEC,
          "[('units', '<i8'),"
          + " ('nanos', '<i4')]",
          Trades_PriceTable::new);

  private Trades_PriceTable(TableRows rows) {
    super(TYPE, rows);
  }

  /**
   * A new file without rows, to append to.
   */
  public static Trades_PriceTable create(Path file) throws IOException {
    return TYPE.create(file);
  }

  /**
   * An existing file, to append behind its rows; one writer at a time.
   */
  public static Trades_PriceTable openForAppend(Path file) throws IOException {
    return TYPE.openForAppend(file);
  }

  /**
   * A file, to be read while this table or a column of it is reachable.
   */
  public static Trades_PriceTable map(Path file) throws IOException {
    return TYPE.map(file);
  }

  /**
   * A file, to be read or written while the arena is open.
   */
  public static Trades_PriceTable map(Path file, FileChannel.MapMode mode, Arena arena) throws
      IOException {
    return TYPE.map(file, mode, arena);
  }

  /**
   * A table in memory of these rows.
   */
  public static Trades_PriceTable of(Trades.Price... rows) {
    return TYPE.of(List.of(rows));
  }

  /**
   * A table in memory of these rows.
   */
  public static Trades_PriceTable of(List<Trades.Price> rows) {
    return TYPE.of(rows);
  }

  /**
   * A table in memory without rows, to append to.
   */
  public static Trades_PriceTable empty() {
    return TYPE.empty();
  }

  /**
   * A table in memory of rows whose bytes are zero.
   */
  public static Trades_PriceTable zeros(long count) {
    return TYPE.zeros(count);
  }

  /**
   * The record in a row where it lies; each access checks its value.
   */
  public Trades_PriceView view(long index) {
    return view(index, new Trades_PriceView());
  }

  /**
   * The record in a row, shown by a view that has shown another.
   */
  public Trades_PriceView view(long index, Trades_PriceView reused) {
    reused.wrapUnverified(rows().record(index), DecodeLimits.DEFAULT);
    return reused;
  }

  /**
   * The column units.
   */
  public Int64View units() {
    return rows().int64(0);
  }

  /**
   * The column nanos.
   */
  public Int32View nanos() {
    return rows().int32(1);
  }

  @Override
  protected int encode(Trades.Price row, byte[] target, int offset) {
    return Trades_PriceCodec.encode(row, target, offset);
  }
}
