package dev.recordwire.benchmarks.table;

import static dev.recordwire.benchmarks.table.TableOperation.THRESHOLD;

import dev.recordwire.benchmarks.array.Work;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.apache.arrow.memory.BufferAllocator;
import org.apache.arrow.memory.RootAllocator;
import org.apache.arrow.vector.Float8Vector;
import org.apache.arrow.vector.SmallIntVector;
import org.apache.arrow.vector.UInt2Vector;
import org.apache.arrow.vector.VectorSchemaRoot;
import org.apache.arrow.vector.ipc.ArrowFileWriter;

/// Plain loops over the columns of Arrow, whose Java library has vectors and no computations. The
/// columns lie in memory, contiguous.
final class ArrowColumns {
  private static final int BATCH = 1 << 16;

  private final BufferAllocator allocator = new RootAllocator();
  private final SmallIntVector delays = new SmallIntVector("delay", allocator);
  private final UInt2Vector distances = new UInt2Vector("distance", allocator);
  private final Float8Vector times = new Float8Vector("time", allocator);

  private ArrowColumns() {}

  static boolean offers(TableOperation operation) {
    return switch (operation) {
      case MEAN, MIN, STD, SUM_INT16, MIN_INT16, COUNT_ABOVE, APPEND -> true;
      case WHERE, FILTER, ROWS, ARG_SORT -> false;
    };
  }

  static Work of(TableOperation operation, TableFiles files) {
    ArrowColumns columns = new ArrowColumns();
    return switch (operation) {
      case MEAN -> columns.read(files)::mean;
      case MIN -> columns.read(files)::min;
      case STD -> columns.read(files)::std;
      case SUM_INT16 -> columns.read(files)::delaySum;
      case MIN_INT16 -> columns.read(files)::delayMin;
      case COUNT_ABOVE -> columns.read(files)::countAbove;
      case APPEND -> () -> columns.append(files);
      case WHERE, FILTER, ROWS, ARG_SORT -> throw new AssertionError(operation);
    };
  }

  private ArrowColumns read(TableFiles files) {
    int rows = files.rows();
    delays.allocateNew(rows);
    times.allocateNew(rows);
    for (int i = 0; i < rows; i++) {
      Flight flight = Flight.at(i);
      delays.set(i, flight.delay());
      times.set(i, flight.time());
    }
    delays.setValueCount(rows);
    times.setValueCount(rows);
    return this;
  }

  private double mean() {
    double sum = 0;
    for (int i = 0; i < times.getValueCount(); i++) {
      sum += times.get(i);
    }
    return sum / times.getValueCount();
  }

  private double min() {
    double min = times.get(0);
    for (int i = 1; i < times.getValueCount(); i++) {
      min = Math.min(min, times.get(i));
    }
    return min;
  }

  private double std() {
    double mean = mean();
    double squares = 0;
    for (int i = 0; i < times.getValueCount(); i++) {
      double distance = times.get(i) - mean;
      squares += distance * distance;
    }
    return Math.sqrt(squares / times.getValueCount());
  }

  private double delaySum() {
    long sum = 0;
    for (int i = 0; i < delays.getValueCount(); i++) {
      sum += delays.get(i);
    }
    return sum;
  }

  private double delayMin() {
    short min = delays.get(0);
    for (int i = 1; i < delays.getValueCount(); i++) {
      min = (short) Math.min(min, delays.get(i));
    }
    return min;
  }

  private double countAbove() {
    long count = 0;
    for (int i = 0; i < times.getValueCount(); i++) {
      count += times.get(i) > THRESHOLD ? 1 : 0;
    }
    return count;
  }

  private double append(TableFiles files) {
    Path file = files.appended(".arrow");
    try (FileChannel channel =
            FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        VectorSchemaRoot batch = new VectorSchemaRoot(List.of(delays, distances, times));
        ArrowFileWriter writer = new ArrowFileWriter(batch, null, channel)) {
      writer.start();
      for (int from = 0; from < files.rows(); from += BATCH) {
        fill(batch, from, Math.min(BATCH, files.rows() - from));
        writer.writeBatch();
      }
      writer.end();
      channel.force(true);
      Files.delete(file);
      return files.rows();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void fill(VectorSchemaRoot batch, int from, int rows) {
    batch.allocateNew();
    for (int i = 0; i < rows; i++) {
      Flight flight = Flight.at(from + i);
      delays.setSafe(i, flight.delay());
      distances.setSafe(i, flight.distance());
      times.setSafe(i, flight.time());
    }
    batch.setRowCount(rows);
  }
}
