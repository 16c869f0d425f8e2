package dev.recordwire.engines.benchmarks;

import dev.recordwire.benchmarks.report.Machine;
import java.util.List;
import java.util.Locale;

/// The result as a page.
final class KafkaReport {
  private static final double NANOS_IN_SECOND = 1e9;
  private static final double NANOS_IN_MICRO = 1e3;

  private KafkaReport() {}

  static String page(Machine machine, String method, List<KafkaCell> cells) {
    StringBuilder page = new StringBuilder("# Kafka, beside other serdes\n\n");
    page.append(
        "![Messages a second by format, as multiples of those with Protocol"
            + " Buffers](kafka.svg)\n\n");
    page.append(method).append(". Medians; the parentheses have the quartiles.\n\n");
    page.append(machine.words()).append(" · ").append(machine.versions()).append("\n\n");
    page.append(
        """
        Processor time is that of the producer's or consumer's process, with all that Kafka's client does, and of the broker
        for both. The serde's time was measured apart, in a loop without Kafka in the same process; its share is of the
        client's processor time. The serdes of Protocol Buffers and Avro call the generated class alone, without a registry,
        an id or a header, and so does `recordwire+bare`; otherwise ours writes its header with a checksum, and compares
        both when it reads.
        """);
    String payload = "";
    for (KafkaCell cell : cells) {
      if (!cell.payload().equals(payload)) {
        payload = cell.payload();
        page.append("\n## ").append(payload).append("\n\n");
        page.append(
            """
            | format | bytes | produced a second | consumed a second | producer µs | consumer µs | broker µs | serialize ns | deserialize ns |
            |---|---:|---:|---:|---:|---:|---:|---:|---:|
            """);
      }
      page.append(row(cell));
    }
    return page.toString();
  }

  private static String row(KafkaCell cell) {
    return String.format(
        Locale.ROOT,
        "| %s | %d | %,.0f (%,.0f–%,.0f) | %,.0f (%,.0f–%,.0f) | %.2f | %.2f | %.2f | %.0f, %.0f%%"
            + " | %.0f, %.0f%% |\n",
        cell.format(),
        cell.bytes(),
        rate(cell.produce().median()),
        rate(cell.produce().high()),
        rate(cell.produce().low()),
        rate(cell.consume().median()),
        rate(cell.consume().high()),
        rate(cell.consume().low()),
        cell.produceCpu() / NANOS_IN_MICRO,
        cell.consumeCpu() / NANOS_IN_MICRO,
        cell.brokerCpu() / NANOS_IN_MICRO,
        cell.serialize(),
        100 * cell.serialize() / cell.produceCpu(),
        cell.deserialize(),
        100 * cell.deserialize() / cell.consumeCpu());
  }

  private static double rate(double nanos) {
    return NANOS_IN_SECOND / nanos;
  }
}
