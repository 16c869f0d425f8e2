package dev.recordwire.benchmarks.codec;

import dev.recordwire.benchmarks.turns.TurnServer;
import java.io.IOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A process in which one peer carries the payload that it is told when it is its turn.
public final class TurnTaker {
  /// What can be asked for.
  enum Operation {
    ENCODE_NEW("encodeNew"),
    ENCODE_REUSED("encodeReused"),
    DECODE("decode"),
    READ_FIELDS("readFields");

    /// The name of the benchmark method that does the same.
    final String method;

    Operation(String method) {
      this.method = method;
    }
  }

  private final String peer;
  private final Map<String, Carried> carried = new HashMap<>();

  /// Never true; to look at it keeps the compiler from doing a call's work once for all calls.
  @SuppressWarnings("FieldMayBeFinal")
  private volatile boolean stopped;

  private TurnTaker(String peer) {
    this.peer = peer;
  }

  /// What a cell's peer can do with its payload, as tasks of a player.
  static Map<Operation, String> tasks(Cell cell) {
    Map<Operation, String> tasks = new EnumMap<>(Operation.class);
    for (Operation operation : Operation.values()) {
      if (operation != Operation.READ_FIELDS || cell.readsFields()) {
        tasks.put(operation, cell.payload().name() + ' ' + operation);
      }
    }
    return tasks;
  }

  /// The arguments are a peer, a profile and the payloads that there will be, which are all carried
  /// in preparation if the profile says so.
  public static void main(String[] arguments) throws IOException {
    List<String> names = Arrays.asList(arguments).subList(2, arguments.length);
    List<Payload<?>> payloads =
        Payloads.all().stream().filter(payload -> names.contains(payload.name())).toList();
    Profile.valueOf(arguments[1]).prepare(arguments[0], payloads);
    TurnServer.serve(new TurnTaker(arguments[0])::run);
  }

  private void run(String task, long calls) throws IOException {
    int space = task.indexOf(' ');
    Carried payload = payload(task.substring(0, space));
    switch (Operation.valueOf(task.substring(space + 1))) {
      case ENCODE_NEW -> encodeNew(payload.peer(), payload.value(), calls);
      case ENCODE_REUSED -> encodeReused(payload.peer(), payload.value(), calls);
      case DECODE -> decode(payload.peer(), payload.bytes(), calls);
      case READ_FIELDS -> readFields((FieldReader) payload.peer(), payload.bytes(), calls);
    }
  }

  /// A payload, opened by the peer.
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Carried(Peer<Object> peer, Object value, byte[] bytes) {}

  private Carried payload(String name) throws IOException {
    Carried known = carried.get(name);
    if (known == null) {
      Peer<Object> opened = Cell.named(name + "/" + peer).open();
      Object value = opened.sample();
      known = new Carried(opened, value, opened.encode(value));
      carried.put(name, known);
    }
    return known;
  }

  private void encodeNew(Peer<Object> peer, Object value, long calls) throws IOException {
    for (long i = 0; i < calls && !stopped; i++) {
      consume(peer.encode(value));
    }
  }

  private void encodeReused(Peer<Object> peer, Object value, long calls) throws IOException {
    for (long i = 0; i < calls && !stopped; i++) {
      consume(peer.encodeReused(value));
    }
  }

  private void decode(Peer<Object> peer, byte[] bytes, long calls) throws IOException {
    for (long i = 0; i < calls && !stopped; i++) {
      consume(peer.decode(bytes));
    }
  }

  private void readFields(FieldReader reader, byte[] bytes, long calls) {
    for (long i = 0; i < calls && !stopped; i++) {
      consume(reader.readFields(bytes));
    }
  }

  /// `Player` tells HotSpot to keep what is computed for this method and the two below.
  @SuppressWarnings("UnusedVariable")
  private static void consume(Object result) {}

  @SuppressWarnings("UnusedVariable")
  private static void consume(int result) {}

  @SuppressWarnings("UnusedVariable")
  private static void consume(double result) {}
}
