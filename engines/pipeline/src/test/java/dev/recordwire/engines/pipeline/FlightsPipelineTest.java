package dev.recordwire.engines.pipeline;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.recordwire.file.RecordFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The whole pipeline with 4000 flights, whose figures by NumPy are kept.
class FlightsPipelineTest {
  private static final String RECORDS = "4000";

  @TempDir Path folder;

  private static void assertSame(Run run, String station) {
    assertWithMessage("%s%s", run.out(), run.err()).that(run.status()).isEqualTo(0);
    assertThat(run.out())
        .containsMatch(
            station + " +4 000 +2 +(20 )? +126 +29 943 +4 118 295 +7\\.489495 +31\\.208913 +✓\n");
  }

  @Test
  void everyStationHasTheFiguresOfNumpy() throws IOException {
    Path kept = folder.resolve("kept");
    Run run = Run.of("--records", RECORDS, "--keep", kept.toString(), "--out", folder.toString());

    for (String station : Set.of("CSV", "Kafka", "record files", "DuckDB", "Spark")) {
      assertSame(run, station);
    }
    assertThat(run.out()).contains("\n  NumPy ");
    assertThat(Files.readString(folder.resolve("flights-pipeline.svg"))).contains("✓ same figures");
    assertThat(names(kept))
        .containsExactly("flights", "hours", "late", "logs", "poisoned", "savepoints");
    assertThat(RecordFiles.read(HourCodec.CODEC, kept.resolve(DelaysJob.HOURS))).hasSize(126);
    assertThat(schemas(kept.resolve(DelaysJob.HOURS)))
        .containsExactly(FirstHourCodec.CODEC.schema(), HourCodec.CODEC.schema());
  }

  private static Set<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return new TreeSet<>(files.map(file -> file.getFileName().toString()).toList());
    }
  }

  private static Set<String> schemas(Path folder) throws IOException {
    Set<String> schemas = new TreeSet<>();
    for (Path file : RecordFiles.in(folder)) {
      try (RecordFile each = RecordFile.open(file)) {
        schemas.add(each.schema());
      }
    }
    return schemas;
  }

  @Test
  void noFlightIsLostOrCountedTwiceWhereTasksAreKilled() {
    Run run = Run.of("--records", RECORDS, "--kill", "--out", folder.toString());

    assertSame(run, "record files");
    assertSame(run, "Spark");
    assertThat(run.out())
        .containsMatch(
            "\nA task manager of Flink was ended midway: [1-9][0-9 ]* messages were read again");
  }

  @Test
  void anInterruptedRunLeavesNothing() throws Exception {
    Process program =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djava.io.tmpdir=" + folder,
                "-cp",
                System.getProperty("java.class.path"),
                FlightsPipeline.class.getName(),
                "--records",
                RECORDS)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("out").toFile())
            .start();
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
    while (!hasStartedFlink() || program.descendants().count() < 2) { // the broker is the other
      assertThat(program.isAlive() && System.nanoTime() < end).isTrue();
      Thread.sleep(20);
    }
    ProcessHandle[] stations = program.descendants().toArray(ProcessHandle[]::new);

    program.destroy();

    assertThat(program.waitFor(60, TimeUnit.SECONDS)).isTrue();
    for (ProcessHandle station : stations) {
      assertThat(station.isAlive()).isFalse();
    }
    assertThat(names(folder)).containsExactly("out");
  }

  private boolean hasStartedFlink() throws IOException {
    for (String name : names(folder)) {
      if (Files.exists(folder.resolve(name).resolve("logs").resolve("Flink-1.log"))) {
        return true;
      }
    }
    return false;
  }

  @Test
  void aWrongFileIsNamedWithItsLine() throws IOException {
    Path noFlight = Files.writeString(folder.resolve("a.csv"), FlightsCsv.HEADER + "\n1,2\n");
    Path early = Files.writeString(folder.resolve("b.csv"), FlightsCsv.HEADER + "\n1,2,-1\n");
    Path other = Files.writeString(folder.resolve("c.csv"), "a,b\n1,2\n");
    Path few = Files.writeString(folder.resolve("d.csv"), FlightsCsv.HEADER + "\n1,2,3.5\n");

    assertThat(failure(noFlight)).contains("a.csv, line 2: '1,2' is no flight; a flight is its");
    assertThat(failure(early)).contains("b.csv, line 2: '1,2,-1' is no flight; a flight is its");
    assertThat(failure(other))
        .endsWith("c.csv starts with 'a,b': its first line must be 'delay,distance,time'\n");
    assertThat(failure(few)).endsWith("d.csv has 1 flights: the pipeline needs 1000\n");
    Path ofJava = Files.writeString(folder.resolve("e.csv"), FlightsCsv.HEADER + "\n1,2,3.5d\n");
    assertThat(failure(ofJava)).contains("e.csv, line 2: '1,2,3.5d' is no flight; a flight is its");
    Path plain = Files.writeString(folder.resolve("f.csv.gz"), FlightsCsv.HEADER + "\n1,2,3.5\n");
    assertThat(failure(plain))
        .endsWith(
            "f.csv.gz is no whole file of gzip: give one, or a name that does not end in .gz\n");
  }

  private String failure(Path flights) {
    Run run = Run.of("--flights", flights.toString(), "--out", folder.toString());
    assertThat(run.status()).isEqualTo(1);
    return run.err();
  }

  @Test
  void wrongArgumentsAreNamedWithTheRemedy() throws IOException {
    Files.writeString(folder.resolve("file"), "");

    assertThat(misuse("--flights", "nowhere.csv"))
        .startsWith("flights-pipeline: --flights 'nowhere.csv' is no file that can be read\n");
    assertThat(misuse("--flights", folder.toString()))
        .contains(folder + "' is no file that can be read\n");
    assertThat(misuse("--records", "10"))
        .startsWith(
            "flights-pipeline: --records must be at least 1000, not 10: fewer flights fill no"
                + " hours\n");
    assertThat(misuse("--speed")).startsWith("flights-pipeline: unknown argument '--speed'\n");
    assertThat(misuse("--keep")).startsWith("flights-pipeline: --keep needs a value after it\n");
    assertThat(Run.of("--help")).isEqualTo(new Run(0, FlightsPipeline.USAGE, ""));

    Run full = Run.of("--keep", folder.toString());
    assertThat(full.status()).isEqualTo(1);
    assertThat(full.err()).endsWith(" has files: name a new or empty folder after --keep\n");
    assertThat(Run.of("--keep", folder.resolve("file").toString()).err())
        .endsWith("file is a file: name a new or empty folder after --keep\n");
  }

  @Test
  void aFullDiskIsNamed() {
    Path log = Path.of("run", "Spark.log");
    assertThat(StationProcess.fullDisk(log, 3_000_000))
        .isEqualTo(
            " and the disk of %s has 2 MB left, make room or name a folder elsewhere after --keep"
                .formatted(log));
    assertThat(StationProcess.fullDisk(log, 1L << 30)).isEmpty();
  }

  private static String misuse(String... arguments) {
    Run run = Run.of(arguments);
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).endsWith(FlightsPipeline.USAGE);
    return run.err();
  }
}
