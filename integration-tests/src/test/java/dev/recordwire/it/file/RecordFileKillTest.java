package dev.recordwire.it.file;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.recordwire.file.RecordFileException;
import dev.recordwire.file.RecordFileReader;
import dev.recordwire.file.RecordFileWriter;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A program that is killed at any moment loses no record that `force` acknowledged, and leaves
/// none that is wrong.
@Tag("once")
class RecordFileKillTest {
  private static final int SHORT = 30;
  private static final int LONG = Integer.getInteger("kills", 2_000);
  private static final int KILLS_OF_A_FILE = 25;

  /// How many children get warm while one writes.
  private static final int SPARE = 2;

  @TempDir Path folder;

  private final Random random = new Random(11);
  private long acknowledged;
  private long found;
  private int tornTails;
  private int indexes;
  private int unfinished;

  @Test
  void acknowledgedRecordsOutliveAKill() throws IOException, InterruptedException {
    killed(SHORT);
  }

  /// Takes 20 minutes.
  @Test
  @Tag("release")
  void acknowledgedRecordsOutliveThousandsOfKills() throws IOException, InterruptedException {
    long start = System.nanoTime();
    killed(LONG);
    System.out.printf(
        "%d kills in %d s: %d records acknowledged and %d found, %d torn tails, %d files with an"
            + " index, %d without a whole header%n",
        LONG,
        TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - start),
        acknowledged,
        found,
        tornTails,
        indexes,
        unfinished);
  }

  private void killed(int kills) throws IOException, InterruptedException {
    Deque<Process> children = new ArrayDeque<>();
    for (int i = 0; i < SPARE; i++) {
      children.add(start(file(i), i));
    }
    long before = 0;
    for (int kill = 0; kill < kills; kill++) {
      Process child = children.remove();
      children.add(start(file(kill + SPARE), kill + SPARE));
      before = kill % KILLS_OF_A_FILE == 0 ? 0 : before;
      long durable = killedAfter(child, random.nextInt(120), before, kill == 1);
      before = checked(file(kill), durable, before);
    }
    for (Process spare : children) {
      spare.destroyForcibly().waitFor();
    }
    assertThat(acknowledged).isGreaterThan(kills);
    assertThat(found).isGreaterThan(kills);
  }

  private Path file(int kill) {
    return folder.resolve("file-" + kill / KILLS_OF_A_FILE);
  }

  private static Process start(Path file, long seed) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-Xmx64m",
            "-cp",
            System.getProperty("java.class.path"),
            RecordFileProgram.class.getName(),
            file.toString(),
            Long.toString(seed))
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  /// Lets a child begin, and kills it after some time; returns the last number that it reported.
  private long killedAfter(Process child, int milliseconds, long before, boolean triesLock)
      throws IOException, InterruptedException {
    long durable = before;
    try (DataInputStream said = new DataInputStream(child.getInputStream())) {
      assertThat(said.read()).isEqualTo(RecordFileProgram.READY);
      child.getOutputStream().write(1);
      child.getOutputStream().flush();
      if (triesLock) {
        durable = said.readLong();
        assertThat(
                assertThrows(
                    IOException.class, () -> RecordFileWriter.open(LineCodec.CODEC, file(1))))
            .hasMessageThat()
            .endsWith(
                " is open for appending elsewhere, and has one writer at a time: close that first,"
                    + " or read it with RecordFileReader");
      }
      Thread.sleep(milliseconds);
      child.toHandle().destroyForcibly(); // without closing what it says
      while (true) {
        durable = said.readLong();
      }
    } catch (EOFException _) {
      // it said all that it could
    }
    child.waitFor();
    acknowledged += durable - before;
    return durable;
  }

  /// Checks a file after a kill; returns how many records it has.
  private long checked(Path file, long durable, long before) throws IOException {
    if (!Files.exists(file)) {
      assertThat(durable).isEqualTo(0);
      return 0;
    }
    try (RecordFileReader<Line> in = RecordFileReader.open(LineCodec.CODEC, file)) {
      assertWithMessage("records after the kill").that(in.count()).isAtLeast(durable);
      assertThat(in.count()).isAtLeast(before);
      for (long i = Math.max(0, before - 100); i < in.count(); i++) {
        if (!in.get(i).equals(RecordFileProgram.line(i))) {
          throw new AssertionError("record " + i + " is " + in.get(i));
        }
      }
      tornTails += in.file().tornTail().isPresent() ? 1 : 0;
      indexes += in.file().isIndexed() ? 1 : 0;
      found += in.count() - before;
      return in.count();
    } catch (RecordFileException e) {
      if (durable > 0 || before > 0 || e.offset() != 0) {
        throw e;
      }
      unfinished++;
      return 0;
    }
  }
}
