package dev.recordwire.engines.pipeline;

import dev.recordwire.broker.BrokerProgram;
import dev.recordwire.examples.drawing.Numbers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;

/// The part of a run in which flights stream: through Kafka, the first version of the job and, from
/// its savepoint on, the second one.
final class StreamRun {
  private static final int HEAP_OF_BROKER = 256;
  private static final int HEAP_OF_FLINK = 512;
  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final int MILLIS_BETWEEN = 50;
  private static final String FORMER_NAMES = "META-INF/recordwire/former-names.properties";

  private final RunFolder folder;
  private final Stations stations;
  private final Schedule schedule;
  private final List<Flight> flights;
  private final boolean kills;

  /// @param kills whether a task manager of the second version is ended midway
  StreamRun(
      RunFolder folder, Stations stations, Schedule schedule, List<Flight> flights, boolean kills) {
    this.folder = folder;
    this.stations = stations;
    this.schedule = schedule;
    this.flights = flights;
    this.kills = kills;
  }

  /// Runs all of it; returns how many messages Flink read again.
  ///
  /// @throws IOException if a station fails
  long run() throws IOException {
    stations.progress().say(Station.Kind.KAFKA, "starts");
    try (StationProcess broker =
        folder.start(Launch.of("Kafka", HEAP_OF_BROKER, BrokerProgram.class))) {
      String address = broker.read();
      try (FlightsTopic topic = FlightsTopic.create(address)) {
        String savepoint = runFirst(topic, address);
        long again = runSecond(topic, address, savepoint);
        readTopic(topic, broker);
        return again;
      }
    }
  }

  /// Runs the first version of the job until it has taken its flights; returns its savepoint.
  private String runFirst(FlightsTopic topic, String address) throws IOException {
    Station.Kind kind = Station.Kind.FIRST;
    Stations.Work work = stations.start(kind);
    stations.progress().say(kind, "starts");
    try (StationProcess flink = folder.start(launch(kind, "first", address))) {
      taken(flink); // the job runs
      send(topic, schedule.first(flights));
      await(topic, flink, kind);
      String savepoint = flink.ask("stop");
      long messages = topic.messages();
      work.done(
          "%s messages, then a savepoint".formatted(Numbers.grouped(messages)),
          messages,
          topic.bytes(),
          flink.peak());
      return savepoint;
    }
  }

  /// Goes on from the savepoint with the second version of the job, whose state and result have a
  /// component more.
  private long runSecond(FlightsTopic topic, String address, String savepoint) throws IOException {
    Station.Kind kind = Station.Kind.SECOND;
    Stations.Work work = stations.start(kind);
    stations.progress().say(kind, "starts from the savepoint");
    long before = topic.messages();
    long bytes = topic.bytes();
    Launch launch = launch(kind, "second", address, savepoint).withClassPath(formerNames());
    try (StationProcess flink = folder.start(launch)) {
      taken(flink); // the job runs
      if (kills) {
        flink.tell("kill");
      }
      send(topic, schedule.second(flights));
      if (kills) {
        flink.read();
      }
      topic.sendEndOfDay();
      await(topic, flink, kind);
      send(topic, schedule.last(flights));
      await(topic, flink, kind);
      long messages = topic.messages() - before;
      long again = Long.parseLong(flink.ask("read")) - messages;
      flink.ask("stop");
      work.done(
          "%s messages from the savepoint on%s"
              .formatted(
                  Numbers.grouped(messages),
                  again > 0 ? ", " + Numbers.grouped(again) + " of them twice" : ""),
          messages,
          topic.bytes() - bytes,
          flink.peak());
      return again;
    }
  }

  private Launch launch(Station.Kind kind, String version, String address, String... savepoint) {
    List<String> arguments =
        new ArrayList<>(List.of(version, address, folder.resolve("").toString()));
    arguments.addAll(List.of(savepoint));
    return Launch.of(
        kind.title(), HEAP_OF_FLINK, FlinkProgram.class, arguments.toArray(String[]::new));
  }

  /// A folder for the class path of the second version, which says that the record of the state was
  /// renamed.
  private Path formerNames() throws IOException {
    Path names = folder.temporary().resolve("second");
    Path file = names.resolve(FORMER_NAMES);
    Files.createDirectories(file.getParent());
    Files.writeString(
        file, FirstTotals.class.getName() + "=" + Totals.class.getName() + System.lineSeparator());
    return names;
  }

  private void send(FlightsTopic topic, List<Flight> part) throws IOException {
    topic.send(part, schedule, stations.progress().counting(Station.Kind.KAFKA, schedule.count()));
  }

  /// Waits until Flink has taken all messages, and all that follows from them is in a checkpoint.
  private void await(FlightsTopic topic, StationProcess flink, Station.Kind kind)
      throws IOException {
    long messages = topic.messages();
    LongConsumer counting = stations.progress().counting(kind, messages);
    long end = System.nanoTime() + PATIENCE.toNanos();
    for (long taken = taken(flink); taken < messages; taken = taken(flink)) {
      counting.accept(taken);
      if (System.nanoTime() > end) {
        throw new IOException(
            "%s took %d of %d messages in %d s"
                .formatted(kind.title(), taken, messages, PATIENCE.toSeconds()));
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

  private void readTopic(FlightsTopic topic, StationProcess broker) throws IOException {
    Station.Kind kind = Station.Kind.KAFKA;
    Stations.Work work = stations.start(kind);
    long messages = topic.messages();
    FlightsTopic.Contents contents =
        topic.read(schedule, stations.progress().counting(kind, messages));
    work.done(
        "%s messages of %d partitions read by a consumer"
            .formatted(Numbers.grouped(messages), FlightsTopic.PARTITIONS),
        messages,
        topic.bytes(),
        broker.peak(),
        contents.figures(),
        contents.dead());
  }
}
