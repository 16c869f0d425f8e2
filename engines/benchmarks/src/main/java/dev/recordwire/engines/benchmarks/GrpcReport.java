package dev.recordwire.engines.benchmarks;

import dev.recordwire.benchmarks.report.Machine;
import java.util.List;
import java.util.Locale;

/// The result as a page.
final class GrpcReport {
  private static final double NANOS_IN_SECOND = 1e9;
  private static final double NANOS_IN_MICRO = 1e3;

  private GrpcReport() {}

  /// The page.
  ///
  /// @param method the method of measuring, for readers
  static String page(Machine machine, String method, List<GrpcCell> cells) {
    StringBuilder page = new StringBuilder("# gRPC, beside Protocol Buffers\n\n");
    page.append("![Calls a second by format, as multiples of Protocol Buffers'](grpc.svg)\n\n");
    page.append(method).append(". Medians; the parentheses have the quartiles.\n\n");
    page.append(machine.words()).append(" · ").append(machine.versions()).append("\n\n");
    page.append(
        """
        A call sends the payload, and the response is the same payload again; processor time and allocation are of client and
        server together, with all that gRPC and Netty do. `×` is the calls a second by those of `protobuf`. Protocol Buffers has gRPC's own
        marshaller and handlers, as generated stubs have them, and its messages are built before; so does `recordwire+bare`. Otherwise
        ours is called and answered as users do it, with schemas that are named and compared in each call.
        """);
    String payload = "";
    for (GrpcCell cell : cells) {
      if (!cell.payload().equals(payload)) {
        payload = cell.payload();
        page.append("\n## ").append(payload).append("\n\n");
        page.append(
            """
            | format | bytes | calls a second | × | processor µs | allocated bytes | one at a time µs |
            |---|---:|---:|---:|---:|---:|---:|
            """);
      }
      page.append(row(cell, peer(cells, payload)));
    }
    return page.toString();
  }

  private static GrpcCell peer(List<GrpcCell> cells, String payload) {
    return cells.stream()
        .filter(cell -> cell.payload().equals(payload) && cell.format().equals(GrpcFormat.PROTOBUF))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("protobuf was not measured with " + payload));
  }

  private static String row(GrpcCell cell, GrpcCell peer) {
    return String.format(
        Locale.ROOT,
        "| %s | %d | %,.0f (%,.0f–%,.0f) | %.2f | %.1f | %,.0f | %.1f (%.1f–%.1f) |\n",
        cell.format(),
        cell.bytes(),
        rate(cell.together().median()),
        rate(cell.together().high()),
        rate(cell.together().low()),
        peer.together().median() / cell.together().median(),
        cell.cpu().median() / NANOS_IN_MICRO,
        cell.allocated().median(),
        cell.alone().median() / NANOS_IN_MICRO,
        cell.alone().low() / NANOS_IN_MICRO,
        cell.alone().high() / NANOS_IN_MICRO);
  }

  private static double rate(double nanos) {
    return NANOS_IN_SECOND / nanos;
  }
}
