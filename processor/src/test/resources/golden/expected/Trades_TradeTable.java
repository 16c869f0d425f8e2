package telemetry;

import dev.recordwire.array.BoolView;
import dev.recordwire.array.Float64View;
import dev.recordwire.array.Int32View;
import dev.recordwire.array.Int64View;
import dev.recordwire.array.Uint16View;
import dev.recordwire.array.Uint8View;
import dev.recordwire.table.FixedTexts;
import dev.recordwire.table.Uuids;
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
 * A table of {@link Trades.Trade}, each row of 86 bytes.
 *
 * @see dev.recordwire.table.Table
 */
@Generated("dev.recordwire.processor.WireProcessor")
final class Trades_TradeTable extends GeneratedTable<Trades.Trade, Trades_TradeTable> {
  public static final TableType<Trades.Trade, Trades_TradeTable> TYPE = SpiLevel.of(1, Trades_TradeTable.class)
      .table(
          Trades_TradeTable.class,
          Trades_TradeCodec.CODEC,
          "[('size', '<u2'),"
          + " ('side', '|u1'),"
          + " ('venue', '|S6'),"
          + " ('price', [('units', '<i8'), ('nanos', '<i4')]),"
          + " ('range', [('low', '<f4'), ('high', '<f4')]),"
          + " ('depth', '<f8', (3,)),"
          + " ('time', [('second', '<i8'), ('nanosecond', '<i4')]),"
          + " ('settled-on', '<i4'),"
          + " ('id', '|V16'),"
          + " ('cancelled', '|b1')]",
          Trades_TradeTable::new);

  private Trades_TradeTable(TableRows rows) {
    super(TYPE, rows);
  }

  /**
   * A new file without rows, to append to.
   */
  public static Trades_TradeTable create(Path file) throws IOException {
    return TYPE.create(file);
  }

  /**
   * An existing file, to append behind its rows; one writer at a time.
   */
  public static Trades_TradeTable openForAppend(Path file) throws IOException {
    return TYPE.openForAppend(file);
  }

  /**
   * A file, to be read while this table or a column of it is reachable.
   */
  public static Trades_TradeTable map(Path file) throws IOException {
    return TYPE.map(file);
  }

  /**
   * A file, to be read or written while the arena is open.
   */
  public static Trades_TradeTable map(Path file, FileChannel.MapMode mode, Arena arena) throws
      IOException {
    return TYPE.map(file, mode, arena);
  }

  /**
   * A table in memory of these rows.
   */
  public static Trades_TradeTable of(Trades.Trade... rows) {
    return TYPE.of(List.of(rows));
  }

  /**
   * A table in memory of these rows.
   */
  public static Trades_TradeTable of(List<Trades.Trade> rows) {
    return TYPE.of(rows);
  }

  /**
   * A table in memory without rows, to append to.
   */
  public static Trades_TradeTable empty() {
    return TYPE.empty();
  }

  /**
   * A table in memory of rows whose bytes are zero.
   */
  public static Trades_TradeTable zeros(long count) {
    return TYPE.zeros(count);
  }

  /**
   * The column size.
   */
  public Uint16View sizeColumn() {
    return rows().uint16(0);
  }

  /**
   * The column side.
   */
  public Uint8View side() {
    return rows().uint8(1);
  }

  /**
   * The column venue.
   */
  public FixedTexts venue() {
    return rows().texts(2);
  }

  /**
   * The columns of price, as a table over the same rows.
   */
  public Trades_PriceTable price() {
    return Trades_PriceTable.TYPE.nested(rows(), 3);
  }

  /**
   * The column of one element of depth, by its index from 0 to 2.
   */
  public Float64View depth(int element) {
    return rows().float64(7, element);
  }

  /**
   * The column second of time.
   */
  public Int64View timeSecond() {
    return rows().int64(8);
  }

  /**
   * The column nanosecond of time.
   */
  public Int32View timeNanosecond() {
    return rows().int32(9);
  }

  /**
   * The column settled.
   */
  public Int32View settled() {
    return rows().int32(10);
  }

  /**
   * The column id.
   */
  public Uuids id() {
    return rows().uuids(11);
  }

  /**
   * The column cancelled.
   */
  public BoolView cancelled() {
    return rows().bool(12);
  }

  @Override
  protected int encode(Trades.Trade row, byte[] target, int offset) {
    return Trades_TradeCodec.encode(row, target, offset);
  }
}
