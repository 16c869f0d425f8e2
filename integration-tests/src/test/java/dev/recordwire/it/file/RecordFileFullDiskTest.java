package dev.recordwire.it.file;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A disk that is really full ends a writer, loses nothing that was acknowledged, and the exception
/// says which file it is, and where.
///
/// The disk is a file system in memory of 64 KiB, which only the test's own child sees: `unshare`
/// gives it mounts of its own, which end with it.
@Tag("once")
class RecordFileFullDiskTest {
  private static final String MOUNT = "mount -t tmpfs -o size=64k tmpfs \"$0\" && exec \"$@\"";

  @TempDir Path folder;

  /// Runs a command on the small disk; returns what it says.
  private String onSmallDisk(List<String> command) throws IOException, InterruptedException {
    boolean isRoot = System.getProperty("user.name").equals("root");
    List<String> all =
        new ArrayList<>(List.of("unshare", isRoot ? "-m" : "-rm", "sh", "-c", MOUNT));
    all.add(folder.toString());
    all.addAll(command);
    Process process = new ProcessBuilder(all).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new IOException(said);
    }
    return said;
  }

  private void assumeThereIsASmallDisk() throws InterruptedException {
    String fault = "";
    try {
      onSmallDisk(List.of("true"));
    } catch (IOException e) {
      fault = String.valueOf(e.getMessage());
    }
    assumeTrue(
        fault.isEmpty(), "unshare and mount give no small disk here, without root: " + fault);
  }

  @Test
  void acknowledgedRecordsOutliveAFullDisk() throws IOException, InterruptedException {
    assumeThereIsASmallDisk();
    String said =
        onSmallDisk(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                FullDiskProgram.class.getName(),
                folder.toString()));
    Map<String, String> seen =
        said.lines()
            .map(line -> line.split(": ", 2))
            .collect(Collectors.toMap(line -> line[0], line -> line[1]));

    Path file = folder.resolve("lines.rwf");
    String full = seen.get("failure");
    assertThat(full)
        .matches(
            "\\Q%s\\E at byte \\d+: records \\d+ to \\d+ can't be written: No space left on device"
                .formatted(file));
    assertThat(seen.get("a second force"))
        .isEqualTo(
            "writing the file has failed before, and no later record is safe: open it again, and"
                + " append the records again from the last position that force returned ("
                + full
                + ")");
    assertThat(seen.get("another file"))
        .isEqualTo(
            folder.resolve("other.rwf")
                + " at byte 0: its header can't be written: No space left on device");
    assertThat(seen.get("another file, opened")).isEqualTo(seen.get("another file"));
    assertThat(seen.get("frames"))
        .matches(
            "\\Q%s\\E: frame \\d+ and all after it can't be written: No space left on device"
                .formatted(folder.resolve("lines.frames")));
    assertThat(seen.get("array"))
        .isEqualTo(
            folder.resolve("array.npy")
                + ": its new content can't be written, and nothing has changed: No space left on"
                + " device");
    assertThat(seen.get("table without room"))
        .isEqualTo(
            folder.resolve("none.npy") + ": its header can't be written: No space left on device");
    String table = seen.getOrDefault("table", "");
    assertThat(table)
        .matches(
            "\\Q%s\\E: rows \\d+ to \\d+ can't be appended: No space left on device"
                .formatted(folder.resolve("table.npy")));
    long rows = Long.parseLong(table.replaceFirst(".*: rows (\\d+) to .*", "$1"));
    assertThat(seen.get("table appended to")).isEqualTo(String.valueOf(rows + 1));
    long acknowledged = Long.parseLong(seen.get("acknowledged"));
    assertThat(acknowledged).isGreaterThan(100);
    assertThat(seen.get("durable")).isEqualTo(seen.get("acknowledged"));
    long found = Long.parseLong(seen.get("found when full"));
    assertThat(found).isAtLeast(acknowledged);
    assertThat(seen.get("opened again with")).isEqualTo(seen.get("found when full"));
    assertThat(Long.parseLong(seen.get("acknowledged later"))).isGreaterThan(found);
    assertThat(seen.get("found later")).isEqualTo(seen.get("acknowledged later"));
    // The disk was the child's alone.
    assertThat(Files.exists(file)).isFalse();
  }
}
