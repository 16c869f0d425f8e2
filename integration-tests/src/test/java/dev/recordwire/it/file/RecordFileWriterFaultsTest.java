package dev.recordwire.it.file;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.recordwire.file.RecordFileException;
import dev.recordwire.file.RecordFileOptions;
import dev.recordwire.file.RecordFileReader;
import dev.recordwire.file.RecordFileWriter;
import dev.recordwire.file.TestWriters;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A writer whose disk fails acknowledges nothing that may be lost.
class RecordFileWriterFaultsTest {
  private static final RecordFileOptions SMALL = RecordFileOptions.DEFAULT.withBlockBytes(1 << 10);

  @TempDir Path folder;

  private static List<Line> read(Path file) throws IOException {
    try (RecordFileReader<Line> in = RecordFileReader.open(LineCodec.CODEC, file, Arena.ofAuto())) {
      return in.stream().toList();
    }
  }

  @Test
  void shortWritesAreGoneOnWith() throws IOException {
    Path file = folder.resolve("short");
    FaultyChannel channel = new FaultyChannel(file);
    channel.maxWrite = 7;
    try (RecordFileWriter<Line> out = TestWriters.create(LineCodec.CODEC, channel, file, SMALL)) {
      for (int i = 0; i < 200; i++) {
        out.append(RecordFileTest.line(i));
      }
      assertThat(out.force()).isEqualTo(200);
    }
    assertThat(read(file)).isEqualTo(RecordFileTest.lines(200));
  }

  /// The disk is a channel with a bound, at each of many places of a block;
  /// [RecordFileFullDiskTest] has a real one.
  @Test
  void aFullDiskEndsTheWriterAndKeepsWhatWasForced() throws IOException {
    for (int room = 400; room < 6_000; room += 397) {
      Path file = folder.resolve("full-" + room);
      FaultyChannel channel = new FaultyChannel(file);
      long forced = 0;
      try (RecordFileWriter<Line> out = TestWriters.create(LineCodec.CODEC, channel, file, SMALL)) {
        channel.room = room;
        IOException full = null;
        for (int i = 0; full == null; i++) {
          try {
            out.append(RecordFileTest.line(i));
            forced = i % 10 == 0 ? out.force() : forced;
          } catch (IOException e) {
            full = e;
          }
        }
        String message = String.valueOf(full.getMessage());
        assertThat(message)
            .matches(
                "\\Q%s\\E at byte \\d+: records \\d+ to \\d+ can't be written: No space left on device"
                    .formatted(file));
        channel.room = Long.MAX_VALUE;
        assertFailed(out, message);
        assertThat(out.durable()).isEqualTo(forced);
      }
      try (RecordFileWriter<Line> out = RecordFileWriter.open(LineCodec.CODEC, file)) {
        assertThat(out.count()).isAtLeast(forced);
        out.append(RecordFileTest.line(out.count()));
      }
      List<Line> there = read(file);
      assertThat(there).isEqualTo(RecordFileTest.lines(there.size()));
    }
  }

  private static void assertFailed(RecordFileWriter<Line> out, String cause) {
    for (ThrowingCall call :
        List.<ThrowingCall>of(() -> out.append(RecordFileTest.line(0)), out::force, out::flush)) {
      IOException e = assertThrows(IOException.class, call::run);
      assertThat(e)
          .hasMessageThat()
          .isEqualTo(
              "writing the file has failed before, and no later record is safe: open it again, and"
                  + " append the records again from the last position that force returned ("
                  + cause
                  + ")");
    }
  }

  /// A call that may fail.
  private interface ThrowingCall {
    void run() throws IOException;
  }

  /// After a force that failed the next one succeeds, as with Linux, which has dropped the bytes.
  @Test
  void nothingIsAcknowledgedAfterAForceThatFailed() throws IOException {
    Path file = folder.resolve("force");
    FaultyChannel channel = new FaultyChannel(file);
    try (RecordFileWriter<Line> out = TestWriters.create(LineCodec.CODEC, channel, file, SMALL)) {
      channel.forcesBeforeFailure = 2; // the header's, and one of records
      out.append(RecordFileTest.line(0));
      assertThat(out.force()).isEqualTo(1);
      out.append(RecordFileTest.line(1));
      String message =
          String.valueOf(assertThrows(RecordFileException.class, out::force).getMessage());
      assertThat(message)
          .isEqualTo(
              "%s at byte %d: the bytes before can't be forced to the disk: Input/output error"
                  .formatted(file, channel.size()));
      assertFailed(out, message);
      assertThat(out.durable()).isEqualTo(1);
    }
    assertThat(channel.isOpen()).isFalse();
    try (RecordFileReader<Line> in = RecordFileReader.open(LineCodec.CODEC, file)) {
      assertThat(in.file().isIndexed()).isFalse();
    }
  }

  @Test
  void threadsThatWaitForAForceThatFailsAreTold() throws Exception {
    Path file = folder.resolve("group-failure");
    FaultyChannel channel = new FaultyChannel(file);
    CountDownLatch others = new CountDownLatch(1);
    try (RecordFileWriter<Line> out = TestWriters.create(LineCodec.CODEC, channel, file, SMALL);
        ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      channel.forcesBeforeFailure = 1;
      channel.beforeForce = () -> await(others);
      List<Future<Long>> forced = new ArrayList<>();
      for (int i = 0; i < 8; i++) {
        forced.add(
            threads.submit(
                () -> {
                  out.append(RecordFileTest.line(0));
                  return out.force();
                }));
      }
      while (out.count() < 8) {
        Thread.sleep(1);
      }
      others.countDown();
      for (Future<Long> each : forced) {
        ExecutionException e = assertThrows(ExecutionException.class, each::get);
        assertThat(e).hasCauseThat().isInstanceOf(IOException.class);
      }
      assertThat(out.durable()).isEqualTo(0);
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  /// While a force runs, threads append and ask for the next one, which serves them all.
  @Test
  void manyThreadsShareAForce() throws Exception {
    Path file = folder.resolve("group");
    FaultyChannel channel = new FaultyChannel(file);
    int threadCount = 16;
    int perThread = 50;
    AtomicLong acknowledged = new AtomicLong();
    try (RecordFileWriter<Line> out = TestWriters.create(LineCodec.CODEC, channel, file, SMALL)) {
      channel.beforeForce = () -> sleep(2);
      try (ExecutorService threads = Executors.newFixedThreadPool(threadCount)) {
        List<Future<?>> all = new ArrayList<>();
        for (int t = 0; t < threadCount; t++) {
          all.add(
              threads.submit(
                  () -> {
                    for (int i = 0; i < perThread; i++) {
                      long number = out.append(RecordFileTest.line(0));
                      assertThat(out.force()).isGreaterThan(number);
                      acknowledged.incrementAndGet();
                    }
                    return null;
                  }));
        }
        for (Future<?> each : all) {
          each.get();
        }
      }
      assertThat(out.durable()).isEqualTo(threadCount * perThread);
      // One at a time they would need 800 forces; a group has up to 16 records.
      assertThat(channel.forces.get()).isLessThan(threadCount * perThread / 4);
    }
    assertThat(read(file)).hasSize(threadCount * perThread);
    assertThat(acknowledged.get()).isEqualTo(threadCount * perThread);
  }

  private static void sleep(long milliseconds) {
    try {
      Thread.sleep(milliseconds);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void aClosedWriterSaysSo() throws IOException {
    Path file = folder.resolve("closed");
    RecordFileWriter<Line> out = RecordFileWriter.create(LineCodec.CODEC, file);
    out.close();
    out.close();
    for (ThrowingCall call :
        List.<ThrowingCall>of(() -> out.append(RecordFileTest.line(0)), out::force, out::flush)) {
      assertThat(assertThrows(IOException.class, call::run))
          .hasMessageThat()
          .isEqualTo(file + " is closed: open it again, with RecordFileWriter.open");
    }
  }
}
