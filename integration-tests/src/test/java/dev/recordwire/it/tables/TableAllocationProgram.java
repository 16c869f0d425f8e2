package dev.recordwire.it.tables;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;

/// Prints the bytes that appending rows to a file allocates.
final class TableAllocationProgram {
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
  private static final int ROWS = 200_000;
  private static final int MAX_ROUNDS = 30;

  private TableAllocationProgram() {}

  /// Appends rows to the file that is named, until HotSpot has compiled it.
  public static void main(String[] arguments) throws IOException {
    Point row = new Point(1, 2);
    long least = Long.MAX_VALUE;
    try (PointTable out = PointTable.create(Path.of(arguments[0]))) {
      for (int round = 0; round < MAX_ROUNDS && least >= ROWS; round++) {
        long before = THREADS.getCurrentThreadAllocatedBytes();
        for (int i = 0; i < ROWS; i++) {
          out.append(row);
        }
        least = Math.min(least, THREADS.getCurrentThreadAllocatedBytes() - before);
      }
    }
    System.out.println("bytes for each row: " + least / ROWS);
  }
}
