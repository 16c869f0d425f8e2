package dev.recordwire.engines.benchmarks;

import dev.recordwire.array.ArrayView;
import dev.recordwire.array.Float64View;
import dev.recordwire.array.Int16View;
import dev.recordwire.array.TypeCode;
import dev.recordwire.array.Uint8View;
import dev.recordwire.arrow.ArrowColumns;
import dev.recordwire.arrow.DuckDb;
import dev.recordwire.arrow.DuckDbView;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Random;

/// Flights on disk, and the ways in which DuckDB sees them as `flights`.
///
/// Times and delays are random, so that no column is a sequence that DuckDB has an easier way for.
final class DuckDbFlights {
  /// Columns in files of their own, which DuckDB reads where they are mapped.
  static final String ARRAYS = "mapped arrays";

  /// Columns of rows side by side in a mapped file, which are copied batch by batch.
  static final String ROWS = "mapped table";

  /// A table of DuckDB in memory.
  static final String OWN = "DuckDB's own table";

  /// All of them.
  static final List<String> WAYS = List.of(ARRAYS, ROWS, OWN);

  private static final String TIME = "time.npy";
  private static final String DELAY = "delay.npy";
  private static final String HOUR = "hour.npy";
  private static final String ROW_FILE = "flights.rows";

  /// A float64, an int16 and a uint8 back to back, as a packed record has them.
  private static final int ROW_BYTES = 11;

  private static final int HOURS = 24;
  private static final int DELAYS = 300;

  private final Path folder;

  DuckDbFlights(Path folder) {
    this.folder = folder;
  }

  /// Writes the files.
  void write(int count) throws IOException {
    Random random = new Random(7);
    double[] times = new double[count];
    short[] delays = new short[count];
    byte[] hours = new byte[count];
    for (int i = 0; i < count; i++) {
      times[i] = random.nextDouble() * HOURS;
      delays[i] = (short) random.nextInt(DELAYS);
      hours[i] = (byte) times[i];
    }
    Float64View time = Float64View.wrap(times);
    Int16View delay = Int16View.wrap(delays);
    Uint8View hour = Uint8View.wrap(hours);
    time.save(folder.resolve(TIME));
    delay.save(folder.resolve(DELAY));
    hour.save(folder.resolve(HOUR));
    try (Arena arena = Arena.ofConfined();
        FileChannel file =
            FileChannel.open(
                folder.resolve(ROW_FILE),
                StandardOpenOption.CREATE,
                StandardOpenOption.READ,
                StandardOpenOption.WRITE)) {
      MemorySegment rows =
          file.map(FileChannel.MapMode.READ_WRITE, 0, (long) count * ROW_BYTES, arena);
      Float64View.strided(rows, 0, count, ROW_BYTES).add(time);
      Int16View.strided(rows, Double.BYTES, count, ROW_BYTES).add(delay);
      Uint8View.strided(rows, Double.BYTES + Short.BYTES, count, ROW_BYTES).add(hour);
    }
  }

  /// The columns of a way.
  ArrowColumns columns(String way) throws IOException {
    if (!way.equals(ROWS)) {
      return ArrowColumns.EMPTY
          .with("time", ArrayView.mapNpy(folder.resolve(TIME)))
          .with("delay", ArrayView.mapNpy(folder.resolve(DELAY)))
          .with("hour", ArrayView.mapNpy(folder.resolve(HOUR)));
    }
    try (FileChannel file = FileChannel.open(folder.resolve(ROW_FILE))) {
      MemorySegment rows = file.map(FileChannel.MapMode.READ_ONLY, 0, file.size(), Arena.ofAuto());
      long count = file.size() / ROW_BYTES;
      return ArrowColumns.EMPTY
          .with("time", ArrayView.strided(TypeCode.FLOAT64, rows, 0, count, ROW_BYTES))
          .with("delay", ArrayView.strided(TypeCode.INT16, rows, Double.BYTES, count, ROW_BYTES))
          .with(
              "hour",
              ArrayView.strided(
                  TypeCode.UINT8, rows, Double.BYTES + Short.BYTES, count, ROW_BYTES));
    }
  }

  /// Lets a connection see the flights in a way.
  void open(Connection connection, String way) throws IOException, SQLException {
    if (!way.equals(OWN)) {
      @SuppressWarnings("unused") // it is open for as long as the process lives
      DuckDbView view = DuckDb.register(connection, "flights", columns(way));
      return;
    }
    try (DuckDbView source = DuckDb.register(connection, "source", columns(way));
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE TABLE flights AS FROM source");
      if (source.batchCount() == 0) {
        throw new IllegalStateException("there are no flights");
      }
    }
  }

  /// Deletes the files and their folder.
  static void delete(Path folder) throws IOException {
    for (String file : List.of(TIME, DELAY, HOUR, ROW_FILE)) {
      Files.deleteIfExists(folder.resolve(file));
    }
    Files.delete(folder);
  }
}
