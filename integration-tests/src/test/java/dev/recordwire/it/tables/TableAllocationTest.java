package dev.recordwire.it.tables;

import static com.google.common.truth.Truth.assertThat;

import dev.recordwire.it.FreshJvm;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Appending to a file allocates a few objects for some ten thousand rows, less than a byte for
/// each. In a process whose profiles have seen many other records HotSpot may make a writer of 40
/// bytes.
@Tag("once")
class TableAllocationTest {
  @TempDir Path folder;

  @Test
  void appendingAllocatesNothing() throws IOException, InterruptedException {
    String file = folder.resolve("points.npy").toString();

    assertThat(FreshJvm.run(List.of(), TableAllocationProgram.class, file))
        .isEqualTo("bytes for each row: 0\n");
  }
}
