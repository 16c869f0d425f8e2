package dev.recordwire.tools.file;

import dev.recordwire.file.RecordFile;
import dev.recordwire.tools.console.CommandFailure;
import java.io.IOException;
import java.lang.foreign.MemorySegment;
import picocli.CommandLine.Option;

/// The records of a file that a command prints.
final class RecordRange {
  @Option(
      names = {"-n", "--records"},
      paramLabel = "COUNT",
      description = "How many records (default: ${DEFAULT-VALUE}).")
  private long count = 10;

  @Option(
      names = "--from",
      paramLabel = "NUMBER",
      description = "The number of the first record, from 0; from the end if negative.")
  private long from;

  /// Is given one payload after the other.
  interface Consumer {
    /// Takes the payload of a record.
    void accept(MemorySegment payload, long record) throws IOException;
  }

  /// Passes on the payloads of the records that the file has of them.
  void forEach(RecordFile file, Consumer consumer) throws IOException {
    if (count < 0) {
      throw CommandFailure.usage("--records is " + count + ": give a number from 0 on");
    }
    long first = Math.max(0, from < 0 ? file.count() + from : from);
    long end = Math.min(file.count(), first + Math.min(count, file.count()));
    for (long record = first; record < end; record++) {
      consumer.accept(file.payload(record), record);
    }
  }
}
