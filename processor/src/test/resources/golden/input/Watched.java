package telemetry;

import dev.recordwire.annotation.Default;
import dev.recordwire.annotation.Wire;
import dev.recordwire.codec.UnknownFields;
import java.time.LocalTime;
import java.util.List;
import java.util.OptionalInt;

@Wire(evolvable = true, view = true)
public record Watched(
    int id,
    String name,
    LocalTime opened,
    @Default("80") int port,
    OptionalInt rank,
    List<Sighting> sightings,
    UnknownFields rest) {
  @Wire(evolvable = true, view = true)
  public record Sighting(double x, double y) {}
}
