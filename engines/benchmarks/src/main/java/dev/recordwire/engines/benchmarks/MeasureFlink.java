package dev.recordwire.engines.benchmarks;

import com.esotericsoftware.kryo.Kryo;
import dev.recordwire.benchmarks.interleaved.RunArguments;
import dev.recordwire.benchmarks.report.Machine;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.avro.Schema;
import org.apache.flink.api.common.typeinfo.TypeInformation;

/// Measures the serializers of Flink and ours, and a job with each, by turns, and writes the
/// report; `./benchmarks/flink` starts it.
public final class MeasureFlink {
  private static final int HEAP_OF_WORKER = 768;

  /// The bytes of payload in a round, and the most and least elements.
  private static final int BYTES = 300_000_000;

  private static final int MAX_ELEMENTS = 1_000_000;
  private static final int MIN_ELEMENTS = 100_000;

  private final int warmUps;
  private final int rounds;
  private final int divisor;

  private MeasureFlink(int warmUps, int rounds, int divisor) {
    this.warmUps = warmUps;
    this.rounds = rounds;
    this.divisor = divisor;
  }

  /// The arguments are names of payloads; without names all are measured. `--save` saves the result
  /// of all payloads under `docs/benchmarks`. `--quick` only shows that everything works.
  public static void main(String[] arguments) throws IOException {
    RunArguments given = RunArguments.of("payload", arguments);
    MeasureFlink measure = given.quick() ? new MeasureFlink(1, 1, 10) : new MeasureFlink(5, 15, 1);
    List<FlinkCell> cells = new ArrayList<>();
    for (String payload : given.names().isEmpty() ? Format.PAYLOADS : given.names()) {
      System.out.println(payload + " …");
      cells.addAll(measure.measure(payload));
    }
    Machine machine = EngineRun.machine(TypeInformation.class, Kryo.class, Schema.class);
    EngineReport.FLINK.write(new EngineRun<>(machine, measure.method(), cells), given.save());
  }

  private String method() {
    return ("A process with a cluster of one task manager for each type, by turns: %d rounds of"
            + " warm-up and %d of up to %d elements. The job has a source and, behind a network"
            + " connection by keys, two tasks, which keep the last element of each of 1000 keys in"
            + " state on the heap and pass the one before on to a sink; object reuse is off")
        .formatted(warmUps, rounds, MAX_ELEMENTS / divisor);
  }

  private List<FlinkCell> measure(String payload) throws IOException {
    List<FormatRounds<FlinkRound>> formats =
        FormatRounds.byTurns(
            FlinkFormat.names(payload),
            warmUps,
            rounds,
            format -> Child.start(HEAP_OF_WORKER, FlinkWorker.class, payload, format),
            (worker, largest) -> FlinkRound.parse(worker.ask(String.valueOf(count(largest)))));
    return formats.stream()
        .map(each -> FlinkCell.of(payload, each.format(), each.bytes(), each.rounds()))
        .toList();
  }

  private int count(int largest) {
    return Math.clamp(BYTES / largest, MIN_ELEMENTS, MAX_ELEMENTS) / divisor;
  }
}
