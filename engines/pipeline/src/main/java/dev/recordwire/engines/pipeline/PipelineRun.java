package dev.recordwire.engines.pipeline;

import dev.recordwire.examples.drawing.Numbers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// A run of the pipeline, station by station.
final class PipelineRun {
  private static final int HEAP_OF_DUCKDB = 256;
  private static final int HEAP_OF_SPARK = 768;
  private static final String NUMPY = "NumPy";

  private final Choices choices;
  private final RunFolder folder;
  private final Stations stations;

  PipelineRun(Choices choices, RunFolder folder, Stations stations) {
    this.choices = choices;
    this.folder = folder;
    this.stations = stations;
  }

  /// Runs all stations.
  ///
  /// @throws IOException if the flights can't be read, or a station fails
  Result run() throws IOException {
    Path file = file();
    Stations.Work csv = stations.start(Station.Kind.CSV);
    List<Flight> flights = FlightsCsv.read(file, choices.records());
    if (flights.size() < Choices.MIN_RECORDS) {
      throw new IOException(
          "%s has %d flights: the pipeline needs %d"
              .formatted(file, flights.size(), Choices.MIN_RECORDS));
    }
    Schedule schedule = new Schedule(flights.size());
    Tally tally = new Tally(schedule);
    flights.forEach(tally::add);
    csv.done(
        Numbers.grouped(flights.size()) + " flights read",
        flights.size(),
        Files.size(file),
        0,
        tally.figures());

    Optional<Figures> kept =
        choices.flights().isPresent() ? Optional.empty() : NumpyFigures.kept(flights.size());
    Optional<Figures> computed = numpy(file, flights.size());
    long again = new StreamRun(folder, stations, schedule, flights, choices.kills()).run();
    readFiles();
    query(Station.Kind.DUCKDB, HEAP_OF_DUCKDB, DuckDbProgram.class, schedule);
    query(Station.Kind.SPARK, HEAP_OF_SPARK, SparkProgram.class, schedule);
    return new Result(
        kept.or(() -> computed).orElseGet(tally::figures),
        kept.isPresent() || computed.isPresent() ? NUMPY : Station.Kind.CSV.title(),
        flights.stream().filter(schedule::isPoisonedBefore).count(),
        flights.get(schedule.savepoint()).minute(),
        choices.kills() ? Optional.of(again) : Optional.empty(),
        stations.all());
  }

  private Path file() throws IOException {
    if (choices.flights().isPresent()) {
      return choices.flights().get();
    }
    Path file = folder.temporary().resolve("flights.csv.gz");
    FlightsCsv.copyTo(file);
    return file;
  }

  private Optional<Figures> numpy(Path file, int count) throws IOException {
    Station.Kind kind = Station.Kind.NUMPY;
    stations.progress().say(kind, "computes the figures");
    Stations.Work work = stations.start(kind);
    Optional<Figures> computed = NumpyFigures.compute(folder.temporary(), file, count);
    if (computed.isPresent()) {
      work.done("the figures by Python", count, Files.size(file), 0, computed.get());
    }
    return computed;
  }

  /// Reads the record files that Flink wrote.
  private void readFiles() throws IOException {
    Stations.Work work = stations.start(Station.Kind.FILES);
    long flights = count(DelaysJob.FLIGHTS);
    long late = count(DelaysJob.LATE);
    long[] poisoned = new long[1];
    RecordFiles.forEach(
        PoisonedCodec.CODEC, folder.resolve(DelaysJob.POISONED), _ -> poisoned[0]++);
    List<Hour> hours = RecordFiles.read(HourCodec.CODEC, folder.resolve(DelaysJob.HOURS));
    long bytes = 0;
    int files = 0;
    for (String name : DelaysJob.OUTPUTS) {
      bytes += RecordFiles.bytes(folder.resolve(name));
      files += RecordFiles.in(folder.resolve(name)).size();
    }
    work.done(
        "%d files of Flink read".formatted(files),
        flights + late + poisoned[0] + hours.size(),
        bytes,
        0,
        new Figures(flights, late, hours),
        poisoned[0]);
  }

  private long count(String name) throws IOException {
    long[] count = new long[1];
    RecordFiles.forEach(FlightCodec.CODEC, folder.resolve(name), _ -> count[0]++);
    return count[0];
  }

  /// Lets a program group the flights of the record files by its own means.
  private void query(Station.Kind kind, int heap, Class<?> program, Schedule schedule)
      throws IOException {
    stations.progress().say(kind, "groups the flights");
    Stations.Work work = stations.start(kind);
    Path figures = folder.temporary().resolve(program.getSimpleName());
    Launch launch =
        Launch.of(
            kind.title(),
            heap,
            program,
            folder.resolve("").toString(),
            String.valueOf(schedule.savepoint()),
            figures.toString());
    try (StationProcess process = folder.start(launch)) {
      process.read();
      Figures found = FiguresCodec.decode(Files.readAllBytes(figures));
      work.done(
          "%s flights of the record files grouped".formatted(Numbers.grouped(found.flights())),
          found.flights(),
          RecordFiles.bytes(folder.resolve(DelaysJob.FLIGHTS)),
          process.peak(),
          found);
    }
  }
}
