package dev.recordwire.benchmarks.codec;

import com.sun.management.ThreadMXBean;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;

/// A process that carries one payload by one peer, whenever [CodecTurns] says that it is its turn.
///
/// It reads lines of an operation and milliseconds, and answers each with a line of the calls it
/// made in about that time, the nanoseconds and the bytes allocated.
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

  /// What the first line says when all is made ready.
  static final String READY = "ready";

  private static final int BATCHES_OF_A_TURN = 10;

  private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
  private final Map<Operation, Long> batches = new EnumMap<>(Operation.class);
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

  /// Carries the cell that the argument names until there are no more lines.
  public static void main(String[] arguments) throws IOException {
    TurnTaker taker = new TurnTaker(arguments[0]);
    System.out.println(READY);
    BufferedReader orders =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.US_ASCII));
    for (String order = orders.readLine(); order != null; order = orders.readLine()) {
      int space = order.indexOf(' ');
      Operation operation = Operation.valueOf(order.substring(0, space));
      System.out.println(
          taker.turn(operation, Long.parseLong(order.substring(space + 1)) * 1_000_000));
    }
  }

  /// Batches become as large as a tenth of the time, so that the clock is rarely asked.
  private String turn(Operation operation, long nanos) throws IOException {
    long batch = batches.getOrDefault(operation, 1L);
    long calls = 0;
    long allocated = threads.getCurrentThreadAllocatedBytes();
    long start = System.nanoTime();
    long spent;
    do {
      run(operation, batch);
      calls += batch;
      spent = System.nanoTime() - start;
      if (spent < nanos / BATCHES_OF_A_TURN) {
        batch *= 2;
      }
    } while (spent < nanos);
    allocated = threads.getCurrentThreadAllocatedBytes() - allocated;
    batches.put(operation, Math.max(1, calls / BATCHES_OF_A_TURN));
    return calls + " " + spent + " " + allocated;
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

  /// [CodecTurns] tells HotSpot to keep what is computed for this method and the two below.
  @SuppressWarnings("UnusedVariable")
  private static void consume(Object result) {}

  @SuppressWarnings("UnusedVariable")
  private static void consume(int result) {}

  @SuppressWarnings("UnusedVariable")
  private static void consume(double result) {}
}
