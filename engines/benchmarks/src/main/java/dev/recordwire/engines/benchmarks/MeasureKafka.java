package dev.recordwire.engines.benchmarks;

import com.google.protobuf.Message;
import dev.recordwire.benchmarks.interleaved.RunArguments;
import dev.recordwire.benchmarks.report.Machine;
import dev.recordwire.broker.BrokerProgram;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.avro.Schema;
import org.apache.kafka.clients.producer.Producer;
import tools.jackson.databind.json.JsonMapper;

/// Measures messages through a real broker in all formats by turns, and writes the report;
/// `./benchmarks/kafka` starts it.
public final class MeasureKafka {
  private static final int HEAP_OF_BROKER = 512;
  private static final int HEAP_OF_WORKER = 512;

  /// The bytes of payload in a round, and the most and least messages.
  private static final int BYTES = 40_000_000;

  private static final int MAX_MESSAGES = 200_000;
  private static final int MIN_MESSAGES = 20_000;

  private final int warmUps;
  private final int rounds;
  private final int divisor;

  private MeasureKafka(int warmUps, int rounds, int divisor) {
    this.warmUps = warmUps;
    this.rounds = rounds;
    this.divisor = divisor;
  }

  /// The arguments are names of payloads; without names all are measured. `--save` saves the result
  /// of all payloads under `docs/benchmarks`. `--quick` only shows that everything works.
  public static void main(String[] arguments) throws IOException {
    RunArguments given = RunArguments.of("payload", arguments);
    MeasureKafka measure = given.quick() ? new MeasureKafka(0, 1, 20) : new MeasureKafka(5, 15, 1);
    List<KafkaCell> cells = measure.run(given.names().isEmpty() ? Format.PAYLOADS : given.names());
    Machine machine =
        EngineRun.machine(Producer.class, Message.class, Schema.class, JsonMapper.class);
    EngineReport.KAFKA.write(new EngineRun<>(machine, measure.method(), cells), given.save());
  }

  private String method() {
    return ("One broker, one topic of one partition for each format, acks=all, batches of 128 KiB"
            + " after 5 ms, no compression; a process for each format, by turns: %d rounds of"
            + " warm-up and %d of up to %d messages")
        .formatted(warmUps, rounds, MAX_MESSAGES / divisor);
  }

  private List<KafkaCell> run(List<String> payloads) throws IOException {
    List<KafkaCell> cells = new ArrayList<>();
    try (Child broker = Child.start(HEAP_OF_BROKER, BrokerProgram.class)) {
      String address = broker.read();
      for (String payload : payloads) {
        System.out.println(payload + " …");
        cells.addAll(measure(broker, address, payload));
      }
    }
    return cells;
  }

  private List<KafkaCell> measure(Child broker, String address, String payload) throws IOException {
    List<FormatRounds<BrokeredRound>> formats =
        FormatRounds.byTurns(
            Format.names(payload),
            warmUps,
            rounds,
            format -> Child.start(HEAP_OF_WORKER, KafkaWorker.class, address, payload, format),
            (worker, largest) -> round(broker, worker, count(largest)));
    return formats.stream()
        .map(each -> KafkaCell.of(payload, each.format(), each.bytes(), each.rounds()))
        .toList();
  }

  private int count(int largest) {
    return Math.clamp(BYTES / largest, MIN_MESSAGES, MAX_MESSAGES) / divisor;
  }

  private static BrokeredRound round(Child broker, Child worker, int count) throws IOException {
    long before = broker.cpu().toNanos();
    Round client = Round.parse(worker.ask(String.valueOf(count)));
    return new BrokeredRound(client, (double) (broker.cpu().toNanos() - before) / count);
  }
}
