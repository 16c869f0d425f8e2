package telemetry;

import dev.recordwire.annotation.Default;
import dev.recordwire.annotation.Id;
import dev.recordwire.annotation.Uint16;
import dev.recordwire.annotation.Wire;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

@Wire(evolvable = true)
public record Evolving(
    @Id(1) int number,
    @Id(2) double height,
    @Id(4) Instant start,
    @Id(7) @Default("80") @Uint16 int port,
    @Id(3) String name,
    @Id(5) List<Short> marks,
    @Id(6) Optional<String> note,
    @Id(8) OptionalInt rank,
    @Id(10) Optional<Step> last,
    @Id(11) @Default("[]") List<Step> steps,
    @Id(12) Step first) {
  @Wire(evolvable = true)
  public record Step(@Default("true") boolean done) {}
}
