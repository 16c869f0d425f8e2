package dev.recordwire.benchmarks.array;

import dev.recordwire.benchmarks.turns.TurnServer;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/// A process in which one contender does one operation, on as many elements as it is told when it
/// is its turn.
public final class ArrayTaker {
  private final Map<String, Work> works = new HashMap<>();

  /// Never true; to look at it keeps the compiler from doing a call's work once for all calls.
  @SuppressWarnings("FieldMayBeFinal")
  private volatile boolean stopped;

  private ArrayTaker() {}

  /// The arguments are an operation, a contender, a profile and numbers of elements.
  public static void main(String[] arguments) throws IOException {
    Operation operation = Operation.valueOf(arguments[0]);
    Contender contender = Contender.valueOf(arguments[1]);
    if (arguments[2].equals("dirty")) {
      ArrayUse.everything();
    }
    ArrayTaker taker = new ArrayTaker();
    for (int i = 3; i < arguments.length; i++) {
      double[] values = Values.random(Integer.parseInt(arguments[i]));
      taker.works.put(arguments[i], contender.checked(operation, values));
    }
    TurnServer.serve(taker::run);
  }

  private void run(String size, long calls) {
    Work work = Objects.requireNonNull(works.get(size), size);
    for (long i = 0; i < calls && !stopped; i++) {
      consume(work.run());
    }
  }

  /// `Player` tells HotSpot to keep what is computed for this method.
  @SuppressWarnings("UnusedVariable")
  private static void consume(double result) {}
}
