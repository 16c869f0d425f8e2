package dev.recordwire.engines.benchmarks;

import dev.recordwire.benchmarks.report.Machine;
import dev.recordwire.benchmarks.report.SpeedChart;
import dev.recordwire.benchmarks.report.SpeedChart.Ends;
import dev.recordwire.benchmarks.report.SpeedChart.Group;
import java.util.ArrayList;
import java.util.List;

/// The chart of calls, by their number a second as multiples of that with Protocol Buffers.
final class GrpcChart {
  private GrpcChart() {}

  static String draw(Machine machine, List<GrpcCell> cells) {
    List<Group> groups = new ArrayList<>();
    for (String payload : cells.stream().map(GrpcCell::payload).distinct().toList()) {
      List<GrpcCell> own = cells.stream().filter(cell -> cell.payload().equals(payload)).toList();
      groups.add(
          new Group(
              payload,
              EngineBars.of(
                  own, GrpcFormat.PROTOBUF, GrpcCell::format, cell -> cell.together().median())));
    }
    return SpeedChart.draw(
        "Calls a second, as multiples of those with Protocol Buffers",
        "a connection over the loopback interface; longer is better; medians; logarithmic scale",
        new Ends(0.5, 2),
        groups,
        machine);
  }
}
