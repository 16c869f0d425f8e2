package dev.recordwire.benchmarks.codec;

import dev.recordwire.benchmarks.interleaved.TaskServer;
import java.io.IOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The worker process of one candidate; a task is a payload and an operation.
public final class CodecWorker {
  /// The operations that are measured.
  enum Operation {
    ENCODE_NEW("encodeNew"),
    ENCODE_REUSED("encodeReused"),
    DECODE("decode"),
    READ_FIELDS("readFields");

    /// The name of the benchmark method for the same operation.
    final String method;

    Operation(String method) {
      this.method = method;
    }
  }

  private final String candidate;
  private final Map<String, Carried> carried = new HashMap<>();

  /// Never true. A loop that reads this field can't do the work of one call for all calls.
  @SuppressWarnings("FieldMayBeFinal")
  private volatile boolean stopped;

  private CodecWorker(String candidate) {
    this.candidate = candidate;
  }

  /// The tasks of a cell, by operation.
  static Map<Operation, String> tasks(Cell cell) {
    Map<Operation, String> tasks = new EnumMap<>(Operation.class);
    for (Operation operation : Operation.values()) {
      if (operation != Operation.READ_FIELDS || cell.readsFields()) {
        tasks.put(operation, cell.payload().name() + ' ' + operation);
      }
    }
    return tasks;
  }

  /// The arguments are a candidate, a profile, and the payloads that will be measured; the dirty
  /// profile uses all of them beforehand.
  public static void main(String[] arguments) throws IOException {
    List<String> names = Arrays.asList(arguments).subList(2, arguments.length);
    List<Payload<?>> payloads =
        Payloads.all().stream().filter(payload -> names.contains(payload.name())).toList();
    Profile.valueOf(arguments[1]).prepare(arguments[0], payloads);
    TaskServer.serve(new CodecWorker(arguments[0])::run);
  }

  private void run(String task, long calls) throws IOException {
    int space = task.indexOf(' ');
    Carried payload = payload(task.substring(0, space));
    switch (Operation.valueOf(task.substring(space + 1))) {
      case ENCODE_NEW -> encodeNew(payload.candidate(), payload.value(), calls);
      case ENCODE_REUSED -> encodeReused(payload.candidate(), payload.value(), calls);
      case DECODE -> decode(payload.candidate(), payload.bytes(), calls);
      case READ_FIELDS -> readFields((FieldReader) payload.candidate(), payload.bytes(), calls);
    }
  }

  /// A payload whose candidate is ready to be measured.
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Carried(Candidate<Object> candidate, Object value, byte[] bytes) {}

  private Carried payload(String name) throws IOException {
    Carried known = carried.get(name);
    if (known == null) {
      Candidate<Object> opened = Cell.named(name + "/" + candidate).open();
      Object value = opened.sample();
      known = new Carried(opened, value, opened.encode(value));
      carried.put(name, known);
    }
    return known;
  }

  private void encodeNew(Candidate<Object> candidate, Object value, long calls) throws IOException {
    for (long i = 0; i < calls && !stopped; i++) {
      consume(candidate.encode(value));
    }
  }

  private void encodeReused(Candidate<Object> candidate, Object value, long calls)
      throws IOException {
    for (long i = 0; i < calls && !stopped; i++) {
      consume(candidate.encodeReused(value));
    }
  }

  private void decode(Candidate<Object> candidate, byte[] bytes, long calls) throws IOException {
    for (long i = 0; i < calls && !stopped; i++) {
      consume(candidate.decode(bytes));
    }
  }

  private void readFields(FieldReader reader, byte[] bytes, long calls) {
    for (long i = 0; i < calls && !stopped; i++) {
      consume(reader.readFields(bytes));
    }
  }

  /// `WorkerProcess` forbids HotSpot to remove the computation of this argument; the same for the
  /// two methods below.
  @SuppressWarnings("UnusedVariable")
  private static void consume(Object result) {}

  @SuppressWarnings("UnusedVariable")
  private static void consume(int result) {}

  @SuppressWarnings("UnusedVariable")
  private static void consume(double result) {}
}
