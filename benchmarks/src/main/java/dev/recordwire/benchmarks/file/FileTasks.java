package dev.recordwire.benchmarks.file;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/// The operations of one candidate on files in a folder. Each checks that it saw all records.
final class FileTasks {
  /// Numbers of records that look random, and are the same for all candidates.
  private static final long STEP = 61_803;

  /// How many times records are added to a file before its bytes are taken away, so that the file
  /// system keeps few of them. The store goes on where it was.
  private static final int KEPT_ADDITIONS = 20;

  /// How many times records are added to a file before another one is begun, since Kafka's log ends
  /// at 2 GiB. Few enough for a sample or none to see it: to open and close a file costs some
  /// stores forces, which are no part of adding.
  private static final int MAX_ADDITIONS = 1_500;

  private final RecordStore store;
  private final Path written;
  private final Path grown;
  private final Path added;
  private final int records = FileOperation.READ.records();

  private RecordStore.@Nullable Appender adding;
  private RecordStore.@Nullable Appender forced;
  private int additions;
  private RecordStore.@Nullable Check check;
  private RecordStore.@Nullable Lookup lookup;
  private long next;

  FileTasks(FileCandidate candidate, Path folder) throws IOException {
    this.store = candidate.store();
    this.written = folder.resolve(candidate.name());
    this.grown = folder.resolve(candidate.name() + ".grown");
    this.added = folder.resolve(candidate.name() + ".added");
    store.write(written, records);
  }

  /// Does an operation once; returns how many records it saw.
  long run(FileOperation operation) throws IOException {
    return switch (operation) {
      case APPEND -> append();
      case FORCE -> force();
      case CHECK -> required(check());
      case READ -> required(store.read(written));
      case GET -> get();
    };
  }

  private long append() throws IOException {
    if (additions == MAX_ADDITIONS) {
      abandon();
    } else if (additions % KEPT_ADDITIONS == 0 && adding != null) {
      forget();
    }
    RecordStore.Appender known = adding;
    if (known == null) {
      known = store.appender(added);
      adding = known;
    }
    additions++;
    known.add(FileOperation.APPEND.records());
    return FileOperation.APPEND.records();
  }

  /// Takes the bytes of a file away that is open for adding.
  private void forget() throws IOException {
    try (FileChannel channel = FileChannel.open(added, StandardOpenOption.WRITE)) {
      channel.truncate(0);
    }
  }

  /// Closes the file that records were added to, without its bytes, since some stores force them at
  /// the end.
  private void abandon() throws IOException {
    RecordStore.Appender known = adding;
    if (known != null) {
      forget();
      known.close();
      Files.delete(added);
      adding = null;
      additions = 0;
    }
  }

  private long force() throws IOException {
    abandon(); // its bytes would be written meanwhile
    RecordStore.Appender known = forced;
    if (known == null) {
      known = store.appender(grown);
      forced = known;
    }
    known.add(FileOperation.FORCE.records());
    known.force();
    return FileOperation.FORCE.records();
  }

  private long check() throws IOException {
    RecordStore.Check known = check;
    if (known == null) {
      known = store.check(written);
      check = known;
    }
    return known.run();
  }

  private long get() throws IOException {
    RecordStore.Lookup known = lookup;
    if (known == null) {
      known = store.lookup(written);
      lookup = known;
    }
    next = (next + STEP) % records;
    return known.get(next);
  }

  private long required(long found) {
    if (found != records) {
      throw new IllegalStateException(found + " of " + records + " records were found");
    }
    return found;
  }
}
