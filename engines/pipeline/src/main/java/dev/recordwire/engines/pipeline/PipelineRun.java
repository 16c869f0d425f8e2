package dev.recordwire.engines.pipeline;

import dev.recordwire.examples.drawing.Numbers;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;

/// A run of the pipeline, station by station.
final class PipelineRun {
  private static final int HEAP_OF_BROKER = 256;
  private static final int HEAP_OF_FLINK = 512;
  private static final int HEAP_OF_DUCKDB = 256;
  private static final Duration PATIENCE = Duration.ofSeconds(120);
  private static final int MILLIS_BETWEEN = 50;
  private static final String FORMER_NAMES = "META-INF/recordwire/former-names.properties";

  private final Choices choices;
  private final RunFolder folder;
  private final Progress progress;
  private final List<Station> stations = new ArrayList<>();

  PipelineRun(Choices choices, RunFolder folder, Progress progress) {
    this.choices = choices;
    this.folder = folder;
    this.progress = progress;
  }

  /// Runs all stations.
  ///
  /// @throws IOException if the flights can't be read, or a station fails
  Result run(PrintStream out) throws IOException {
    Path file = folder.temporary().resolve("flights.csv.gz");
    if (choices.flights().isPresent()) {
      file = choices.flights().get();
    } else {
      FlightsCsv.copyTo(file);
    }
    long start = System.nanoTime();
    List<Flight> flights = FlightsCsv.read(file, choices.records());
    if (flights.size() < Choices.MIN_RECORDS) {
      throw new IOException(
          "%s has %d flights: the pipeline needs %d"
              .formatted(file, flights.size(), Choices.MIN_RECORDS));
    }
    Schedule schedule = new Schedule(flights.size());
    out.printf(
        "Recordwire flights, end to end: %s flights%n", Numbers.grouped(flights.size()));
    Tally tally = new Tally(schedule);
    flights.forEach(tally::add);
    done(
        "CSV",
        Numbers.grouped(flights.size()) + " flights read",
        flights.size(),
        Files.size(file),
        start,
        0,
        Optional.of(tally.figures()),
        Optional.empty());

    progress.say("NumPy", "computes the figures");
    Optional<Figures> kept =
        choices.flights().isPresent() ? Optional.empty() : NumpyFigures.kept(flights.size());
    start = System.nanoTime();
    Optional<Figures> computed = NumpyFigures.compute(folder.temporary(), file, flights.size());
    if (computed.isPresent()) {
      done(
          "NumPy now",
          "the same figures computed by NumPy",
          flights.size(),
          Files.size(file),
          start,
          0,
          computed,
          Optional.empty());
    }

    long again = stream(flights, schedule);
    readFiles(schedule);
    duckDb(schedule, flights.size());
    return new Result(
        kept.or(() -> computed).orElseGet(tally::figures),
        kept.isPresent() ? "NumPy, kept" : computed.isPresent() ? "NumPy now" : "CSV",
        flights.stream().filter(schedule::isPoisonedBefore).count(),
        flights.get(schedule.savepoint()).minute(),
        choices.kills() ? Optional.of(again) : Optional.empty(),
        stations);
  }

  /// Sends the flights through Kafka and Flink; returns how many messages Flink read again.
  private long stream(List<Flight> flights, Schedule schedule) throws IOException {
    progress.say("Kafka", "starts");
    long again = 0;
    try (StationProcess broker =
        folder.start(Launch.of("Kafka", HEAP_OF_BROKER, BrokerProgram.class))) {
      String address = broker.read();
      try (FlightsTopic topic = FlightsTopic.create(address)) {
        long start = System.nanoTime();
        Launch first = launch("Flink 1", "first", address);
        String savepoint;
        try (StationProcess flink = folder.start(first)) {
          taken(flink); // it runs
          send(topic, schedule.first(flights), schedule);
          await(topic, flink, "Flink 1");
          savepoint = flink.ask("stop");
          done(
              "Flink 1",
              "%s messages, then a savepoint".formatted(Numbers.grouped(topic.messages())),
              topic.messages(),
              topic.bytes(),
              start,
              flink.peak(),
              Optional.empty(),
              Optional.empty());
        }
        again = second(topic, flights, schedule, launch("Flink 2", "second", address, savepoint));
        readTopic(topic, schedule, broker);
      }
    }
    return again;
  }

  private Launch launch(String name, String version, String address, String... savepoint) {
    List<String> arguments = new ArrayList<>(List.of(version, address, folder.resolve("").toString()));
    arguments.addAll(List.of(savepoint));
    return Launch.of(name, HEAP_OF_FLINK, FlinkProgram.class, arguments.toArray(String[]::new));
  }

  /// Goes on from the savepoint with the second version of the job.
  private long second(
      FlightsTopic topic, List<Flight> flights, Schedule schedule, Launch launch)
      throws IOException {
    long before = topic.messages();
    long bytes = topic.bytes();
    long start = System.nanoTime();
    Path names = folder.temporary().resolve("second");
    Path file = names.resolve(FORMER_NAMES);
    Files.createDirectories(file.getParent());
    Files.writeString(
        file, FirstTotals.class.getName() + "=" + Totals.class.getName() + System.lineSeparator());
    try (StationProcess flink = folder.start(launch.withClassPath(names))) {
      taken(flink); // it runs
      if (choices.kills()) {
        flink.tell("kill");
      }
      send(topic, schedule.second(flights), schedule);
      if (choices.kills()) {
        flink.read();
      }
      topic.sendEndOfDay();
      await(topic, flink, "Flink 2");
      send(topic, schedule.last(flights), schedule);
      await(topic, flink, "Flink 2");
      long messages = topic.messages() - before;
      long again = Long.parseLong(flink.ask("read")) - messages;
      flink.ask("stop");
      done(
          "Flink 2",
          "%s messages from the savepoint on%s"
              .formatted(
                  Numbers.grouped(messages),
                  again > 0 ? ", " + Numbers.grouped(again) + " of them twice" : ""),
          messages,
          topic.bytes() - bytes,
          start,
          flink.peak(),
          Optional.empty(),
          Optional.empty());
      return again;
    }
  }

  private void send(FlightsTopic topic, List<Flight> flights, Schedule schedule)
      throws IOException {
    topic.send(flights, schedule, progress.counting("Kafka", schedule.count()));
  }

  /// Waits until Flink has taken all messages, and all that follows from them is in its checkpoint.
  private void await(FlightsTopic topic, StationProcess flink, String name) throws IOException {
    long messages = topic.messages();
    LongConsumer counting = progress.counting(name, messages);
    long end = System.nanoTime() + PATIENCE.toNanos();
    for (long taken = taken(flink); taken < messages; taken = taken(flink)) {
      counting.accept(taken);
      if (System.nanoTime() > end) {
        throw new IOException(
            "%s took %d of %d messages in %d s"
                .formatted(name, taken, messages, PATIENCE.toSeconds()));
      }
      pause();
    }
  }

  private static long taken(StationProcess flink) throws IOException {
    return Long.parseLong(flink.ask("taken"));
  }

  private static void pause() throws IOException {
    try {
      Thread.sleep(MILLIS_BETWEEN);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while Flink worked", e);
    }
  }

  private void readTopic(FlightsTopic topic, Schedule schedule, StationProcess broker)
      throws IOException {
    long start = System.nanoTime();
    long messages = topic.messages();
    FlightsTopic.Contents contents = topic.read(schedule, progress.counting("Kafka", messages));
    done(
        "Kafka",
        "%s messages of %d partitions read again"
            .formatted(Numbers.grouped(messages), FlightsTopic.PARTITIONS),
        messages,
        topic.bytes(),
        start,
        broker.peak(),
        Optional.of(contents.figures()),
        Optional.of(contents.dead()));
  }

  /// Reads the record files that Flink wrote.
  private void readFiles(Schedule schedule) throws IOException {
    long start = System.nanoTime();
    long[] counts = new long[3];
    RecordFiles.forEach(
        FlightCodec.CODEC, folder.resolve(DelaysJob.FLIGHTS), _ -> counts[0]++);
    RecordFiles.forEach(FlightCodec.CODEC, folder.resolve(DelaysJob.LATE), _ -> counts[1]++);
    RecordFiles.forEach(PoisonedCodec.CODEC, folder.resolve(DelaysJob.POISONED), _ -> counts[2]++);
    List<Hour> hours = RecordFiles.read(HourCodec.CODEC, folder.resolve(DelaysJob.HOURS));
    long bytes = 0;
    int files = 0;
    for (String name :
        List.of(DelaysJob.FLIGHTS, DelaysJob.HOURS, DelaysJob.LATE, DelaysJob.POISONED)) {
      bytes += RecordFiles.bytes(folder.resolve(name));
      files += RecordFiles.in(folder.resolve(name)).size();
    }
    done(
        "Flink's files",
        "%d record files read".formatted(files),
        counts[0] + counts[1] + counts[2] + hours.size(),
        bytes,
        start,
        0,
        Optional.of(new Figures(counts[0], counts[1], hours)),
        Optional.of(counts[2]));
  }

  private void duckDb(Schedule schedule, int count) throws IOException {
    progress.say("DuckDB", "groups the flights");
    long start = System.nanoTime();
    Path figures = folder.temporary().resolve("duckdb.figures");
    try (StationProcess duckDb =
        folder.start(
            Launch.of(
                "DuckDB",
                HEAP_OF_DUCKDB,
                DuckDbProgram.class,
                folder.resolve("").toString(),
                String.valueOf(schedule.savepoint()),
                figures.toString()))) {
      duckDb.read();
      done(
          "DuckDB",
          "%s flights of the record files grouped".formatted(Numbers.grouped(count)),
          count,
          RecordFiles.bytes(folder.resolve(DelaysJob.FLIGHTS)),
          start,
          duckDb.peak(),
          Optional.of(FiguresCodec.decode(Files.readAllBytes(figures))),
          Optional.empty());
    }
  }

  private void done(
      String name,
      String work,
      long records,
      long bytes,
      long start,
      long peak,
      Optional<Figures> figures,
      Optional<Long> poisoned) {
    Station station =
        new Station(
            name,
            work,
            records,
            bytes,
            Duration.ofNanos(System.nanoTime() - start),
            peak,
            figures,
            poisoned);
    stations.add(station);
    progress.done(station);
  }
}
