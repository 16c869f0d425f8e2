package dev.recordwire.it.tables;

import static com.google.common.truth.Truth.assertThat;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Appending to a file allocates nothing for a row.
@Tag("once")
class TableAllocationTest {
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
  private static final int ROWS = 200_000;
  private static final int MAX_ROUNDS = 30;

  @TempDir Path folder;

  /// Appending a row, once HotSpot has compiled it.
  @Test
  void appendingAllocatesNothing() throws IOException {
    Point row = new Point(1, 2);
    long least = Long.MAX_VALUE;
    try (PointTable out = PointTable.create(folder.resolve("points.npy"))) {
      for (int round = 0; round < MAX_ROUNDS && least >= ROWS; round++) {
        long before = THREADS.getCurrentThreadAllocatedBytes();
        for (int i = 0; i < ROWS; i++) {
          out.append(row);
        }
        least = Math.min(least, THREADS.getCurrentThreadAllocatedBytes() - before);
      }
    }
    // a few objects for each write of some ten thousand rows, less than a byte for a row
    assertThat(least).isLessThan(ROWS);
  }
}
