package dev.recordwire.benchmarks.inplace;

import dev.recordwire.benchmarks.codec.Candidate;
import dev.recordwire.benchmarks.codec.Cell;
import dev.recordwire.benchmarks.codec.FieldReader;
import dev.recordwire.benchmarks.codec.Payload;
import dev.recordwire.benchmarks.codec.Payloads;
import dev.recordwire.benchmarks.codec.Profile;
import dev.recordwire.benchmarks.codec.RecordwireCandidate;
import dev.recordwire.benchmarks.codec.log.LogReads;
import dev.recordwire.benchmarks.interleaved.TaskServer;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The worker process of one candidate; a task is a [PlaceTask].
public final class PlaceWorker {
  private final String candidate;
  private final Map<String, Opened> opened = new HashMap<>();
  private @Nullable LogReads log;

  /// Never true. A loop that reads this field can't do the work of one call for all calls.
  @SuppressWarnings("FieldMayBeFinal")
  private volatile boolean stopped;

  PlaceWorker(String candidate) {
    this.candidate = candidate;
  }

  /// The arguments are a candidate, a profile, and the payloads that the dirty profile uses
  /// beforehand.
  public static void main(String[] arguments) throws IOException {
    List<String> names = Arrays.asList(arguments).subList(2, arguments.length);
    List<Payload<?>> payloads =
        Payloads.all().stream().filter(payload -> names.contains(payload.name())).toList();
    Profile.valueOf(arguments[1]).prepare(arguments[0], payloads);
    TaskServer.serve(new PlaceWorker(arguments[0])::run);
  }

  /// Does a task a number of times.
  void run(String task, long calls) throws IOException {
    int space = task.indexOf(' ');
    PlaceOperation operation = PlaceOperation.valueOf(task.substring(space + 1));
    if (task.substring(0, space).equals(PlaceTask.LOG)) {
      run(log(), operation, calls);
    } else {
      run(opened(task.substring(0, space)), operation, calls);
    }
  }

  /// A candidate and its encoded sample.
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Opened(Candidate<Object> candidate, byte[] bytes) {}

  private Opened opened(String payload) throws IOException {
    Opened known = opened.get(payload);
    if (known == null) {
      Candidate<Object> made = Cell.named(payload + '/' + candidate).open();
      known = new Opened(made, made.encode(made.sample()));
      opened.put(payload, known);
    }
    return known;
  }

  private LogReads log() {
    LogReads known = log;
    if (known == null) {
      known = new LogReads();
      log = known;
    }
    return known;
  }

  private void run(Opened payload, PlaceOperation operation, long calls) throws IOException {
    switch (operation) {
      case DECODE -> decode(payload.candidate(), payload.bytes(), calls);
      case VERIFY -> verify((RecordwireCandidate<?>) payload.candidate(), payload.bytes(), calls);
      case FIELDS -> fields((FieldReader) payload.candidate(), payload.bytes(), calls);
      default -> throw new IllegalArgumentException("only the log is read whole: " + operation);
    }
  }

  private void run(LogReads reads, PlaceOperation operation, long calls) {
    for (long i = 0; i < calls && !stopped; i++) {
      switch (operation) {
        case DECODE -> consume(reads.decode());
        case VERIFY -> reads.verify();
        case DECODE_AND_READ -> consume(reads.decodeAndRead());
        case VERIFY_AND_READ -> consume(reads.verifyAndRead());
        case READ -> consume(reads.read());
        case FIELDS -> throw new IllegalArgumentException("the log has no single fields");
      }
    }
  }

  // A loop for each operation, so that none has the profile of another.

  private void decode(Candidate<Object> subject, byte[] bytes, long calls) throws IOException {
    for (long i = 0; i < calls && !stopped; i++) {
      consume(subject.decode(bytes));
    }
  }

  private void verify(RecordwireCandidate<?> subject, byte[] bytes, long calls) {
    for (long i = 0; i < calls && !stopped; i++) {
      subject.verify(bytes);
    }
  }

  private void fields(FieldReader subject, byte[] bytes, long calls) {
    for (long i = 0; i < calls && !stopped; i++) {
      consume(subject.readFields(bytes));
    }
  }

  /// `WorkerProcess` forbids HotSpot to remove the computation of this argument; the same for the
  /// methods below.
  @SuppressWarnings("UnusedVariable")
  private static void consume(Object result) {}

  @SuppressWarnings("UnusedVariable")
  private static void consume(long result) {}

  @SuppressWarnings("UnusedVariable")
  private static void consume(double result) {}
}
