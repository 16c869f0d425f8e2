package telemetry;

import dev.recordwire.annotation.Int32;
import dev.recordwire.annotation.Utf8;
import dev.recordwire.annotation.Wire;
import java.util.List;

@Wire
record Lists(
    @Utf8 List<String> tags,
    @Int32 List<Integer> counts,
    List<List<Double>> rows,
    List<Station> stations,
    Long total) {
  @Wire
  record Station(String name, List<Lists> parts) {}
}
