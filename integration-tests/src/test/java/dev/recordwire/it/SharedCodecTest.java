package dev.recordwire.it;

import static com.google.common.truth.Truth.assertThat;

import dev.recordwire.it.records.Reading;
import dev.recordwire.it.records.ReadingCodec;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/// One codec serves any number of threads.
class SharedCodecTest {
  private static final int THREADS = 8;
  private static final int RECORDS = 20_000;

  @Test
  void threadsDoNotDisturbEachOther() throws InterruptedException, ExecutionException {
    try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
      List<Future<Integer>> counts = new ArrayList<>();
      for (int thread = 0; thread < THREADS; thread++) {
        int first = thread * RECORDS;
        counts.add(threads.submit(() -> roundTrips(first)));
      }
      for (Future<Integer> count : counts) {
        assertThat(count.get()).isEqualTo(RECORDS);
      }
    }
  }

  private static int roundTrips(int first) {
    int equal = 0;
    for (int i = first; i < first + RECORDS; i++) {
      Reading reading = new Reading(i, "thread " + first, i / 7.0);
      equal += ReadingCodec.decode(ReadingCodec.encode(reading)).equals(reading) ? 1 : 0;
    }
    return equal;
  }
}
