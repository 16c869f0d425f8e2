package dev.recordwire.engines.benchmarks;

import com.google.protobuf.Message;
import dev.recordwire.benchmarks.interleaved.RunArguments;
import dev.recordwire.benchmarks.report.Machine;
import io.grpc.MethodDescriptor;
import io.grpc.netty.shaded.io.grpc.netty.NettyServerBuilder;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// Measures calls of gRPC with records and with messages of Protocol Buffers by turns, and writes
/// the report; `./benchmarks/grpc` starts it.
public final class MeasureGrpc {
  private static final int HEAP_OF_WORKER = 512;
  private static final int CALLS = 40_000;

  private final int warmUps;
  private final int rounds;
  private final int calls;

  private MeasureGrpc(int warmUps, int rounds, int calls) {
    this.warmUps = warmUps;
    this.rounds = rounds;
    this.calls = calls;
  }

  /// The arguments are names of payloads; without names all are measured. `--save` saves the result
  /// of all payloads under `docs/benchmarks`. `--quick` only shows that everything works.
  public static void main(String[] arguments) throws IOException {
    RunArguments given = RunArguments.of("payload", arguments);
    MeasureGrpc measure =
        given.quick() ? new MeasureGrpc(2, 3, CALLS / 4) : new MeasureGrpc(8, 15, CALLS);
    List<GrpcCell> cells = new ArrayList<>();
    for (String payload : given.names().isEmpty() ? Format.PAYLOADS : given.names()) {
      System.out.println(payload + " …");
      cells.addAll(measure.measure(payload));
    }
    Machine machine =
        EngineRun.machine(MethodDescriptor.class, NettyServerBuilder.class, Message.class);
    EngineReport.GRPC.write(new EngineRun<>(machine, measure.method(), cells), given.save());
  }

  private String method() {
    return ("A process with a server, a client and one connection over the loopback interface for"
            + " each format, by turns: %d rounds of warm-up and %d of %d unary calls, %d at a"
            + " time, and fewer one at a time; handlers run in the threads of the network,"
            + " nothing is compressed")
        .formatted(warmUps, rounds, calls, GrpcWorker.AT_A_TIME);
  }

  private List<GrpcCell> measure(String payload) throws IOException {
    List<FormatRounds<GrpcRound>> formats =
        FormatRounds.byTurns(
            GrpcFormat.names(payload),
            warmUps,
            rounds,
            format -> Child.start(HEAP_OF_WORKER, GrpcWorker.class, payload, format),
            (worker, _) -> GrpcRound.parse(worker.ask(String.valueOf(calls))));
    return formats.stream()
        .map(each -> GrpcCell.of(payload, each.format(), each.bytes(), each.rounds()))
        .toList();
  }
}
