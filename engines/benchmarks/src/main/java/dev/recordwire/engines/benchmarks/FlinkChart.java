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

/// The chart of serializers and jobs, by their speed as multiples of that with a POJO.
final class FlinkChart {
  private static final String COMMON = "pojo";

  private FlinkChart() {}

  static String draw(Machine machine, List<FlinkCell> cells) {
    List<Group> groups = new ArrayList<>();
    for (String payload : cells.stream().map(FlinkCell::payload).distinct().toList()) {
      List<FlinkCell> own = cells.stream().filter(cell -> cell.payload().equals(payload)).toList();
      groups.add(new Group(payload + ", written, read and copied", bars(own, FlinkCell::all)));
      groups.add(new Group(payload + ", through a job", bars(own, FlinkCell::job)));
    }
    return SpeedChart.draw(
        "Elements a second, as multiples of those with a POJO",
        "serializers alone, and a keyed job; longer is better; medians; logarithmic scale",
        new Ends(0.125, 16),
        groups,
        machine);
  }

  private static List<Bar> bars(List<FlinkCell> cells, Function<FlinkCell, Quartiles> time) {
    return EngineBars.of(cells, COMMON, FlinkCell::format, cell -> time.apply(cell).median());
  }
}
