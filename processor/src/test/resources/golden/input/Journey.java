package telemetry;

import dev.recordwire.annotation.Wire;
import java.util.List;
import java.util.Optional;
import java.util.Set;

@Wire(view = true)
record Journey(String from, String to, Stop departure, Stop arrival, Optional<Stop> via, List<Step> steps,
    List<String> notes, Set<Short> platforms) {
  @Wire(view = true)
  record Stop(int track, long time) {}

  @Wire(view = true)
  record Step(Stop first, Stop last, Optional<Journey> detour) {}
}
