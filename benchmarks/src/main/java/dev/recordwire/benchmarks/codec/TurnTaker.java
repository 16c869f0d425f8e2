package dev.recordwire.benchmarks.codec;

import dev.recordwire.benchmarks.turns.TurnServer;
import java.io.IOException;

/// A process that carries one payload by one peer, whenever [CodecTurns] says that it is its turn.
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

  private final Peer<Object> peer;
  private final Object value;
  private final byte[] bytes;

  /// Never true; to look at it keeps the compiler from doing a call's work once for all calls.
  @SuppressWarnings("FieldMayBeFinal")
  private volatile boolean stopped;

  private TurnTaker(String cell) throws IOException {
    this.peer = Cell.named(cell).open();
    this.value = peer.sample();
    this.bytes = peer.encode(value);
  }

  /// Carries the cell that the first argument names until there are no more turns, after the
  /// preparation that the second says.
  public static void main(String[] arguments) throws IOException {
    Profile.valueOf(arguments[1]).prepare(Cell.named(arguments[0]).peer());
    TurnTaker taker = new TurnTaker(arguments[0]);
    TurnServer.serve((operation, calls) -> taker.run(Operation.valueOf(operation), calls));
  }

  private void run(Operation operation, long calls) throws IOException {
    switch (operation) {
      case ENCODE_NEW -> encodeNew(calls);
      case ENCODE_REUSED -> encodeReused(calls);
      case DECODE -> decode(calls);
      case READ_FIELDS -> readFields(calls);
    }
  }

  private void encodeNew(long calls) throws IOException {
    for (long i = 0; i < calls && !stopped; i++) {
      consume(peer.encode(value));
    }
  }

  private void encodeReused(long calls) throws IOException {
    for (long i = 0; i < calls && !stopped; i++) {
      consume(peer.encodeReused(value));
    }
  }

  private void decode(long calls) throws IOException {
    for (long i = 0; i < calls && !stopped; i++) {
      consume(peer.decode(bytes));
    }
  }

  private void readFields(long calls) {
    FieldReader reader = (FieldReader) peer;
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
