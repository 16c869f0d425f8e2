package dev.recordwire.engines.benchmarks;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;

/// One payload in one format, in a process of its own: for each line of its input, a number of
/// elements, it measures the serializer and a job with so many, and prints the [FlinkRound].
final class FlinkWorker implements AutoCloseable {
  private final FlinkSerializer serializer;
  private final FlinkJob job;

  FlinkWorker(String payload, String name) throws Exception {
    FlinkFormat format = FlinkFormat.of(payload, name);
    serializer = FlinkSerializer.of(format);
    job = FlinkJob.open(format);
  }

  public static void main(String[] arguments) throws Exception {
    try (FlinkWorker worker = new FlinkWorker(arguments[0], arguments[1]);
        BufferedReader commands =
            new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
      System.out.println(worker.size());
      for (String count = commands.readLine(); count != null; count = commands.readLine()) {
        System.out.println(worker.round(Integer.parseInt(count)).text());
      }
    }
  }

  /// The bytes of the payload.
  int size() {
    return serializer.bytes().length;
  }

  FlinkRound round(int count) throws Exception {
    return new FlinkRound(
        serializer.timeToSerialize(count),
        serializer.timeToDeserialize(count),
        serializer.timeToCopy(count),
        job.run(count));
  }

  @Override
  public void close() {
    job.close();
  }
}
