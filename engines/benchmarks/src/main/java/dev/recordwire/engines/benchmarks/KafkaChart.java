package dev.recordwire.engines.benchmarks;

import dev.recordwire.benchmarks.interleaved.Quartiles;
import dev.recordwire.benchmarks.report.Machine;
import dev.recordwire.benchmarks.report.SpeedChart;
import dev.recordwire.benchmarks.report.SpeedChart.Bar;
import dev.recordwire.benchmarks.report.SpeedChart.Ends;
import dev.recordwire.benchmarks.report.SpeedChart.Group;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// The chart of messages a second as multiples of those with Protocol Buffers.
final class KafkaChart {
  private static final String COMMON = "protobuf";

  private KafkaChart() {}

  static String draw(Machine machine, List<KafkaCell> cells) {
    List<Group> groups = new ArrayList<>();
    for (String payload : cells.stream().map(KafkaCell::payload).distinct().toList()) {
      List<KafkaCell> own = cells.stream().filter(cell -> cell.payload().equals(payload)).toList();
      groups.add(new Group(payload + ", produced", bars(own, KafkaCell::produce)));
      groups.add(new Group(payload + ", consumed", bars(own, KafkaCell::consume)));
    }
    return SpeedChart.draw(
        "Messages a second, as multiples of those with Protocol Buffers",
        "through one broker; longer is better; medians; logarithmic scale",
        new Ends(0.125, 4),
        groups,
        machine);
  }

  private static List<Bar> bars(List<KafkaCell> cells, Function<KafkaCell, Quartiles> time) {
    return EngineBars.of(cells, COMMON, KafkaCell::format, cell -> time.apply(cell).median());
  }
}
