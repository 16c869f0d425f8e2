package telemetry;

import dev.recordwire.annotation.Tag;
import dev.recordwire.annotation.Uint64;
import dev.recordwire.annotation.Utf8;
import dev.recordwire.annotation.Wire;
import dev.recordwire.array.Float64View;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

@Wire(view = true)
public record Trade(
    @Uint64 long id,
    Side side,
    @Utf8 String venue,
    long price,
    boolean isOpen,
    Instant at,
    Float64View depth,
    Fees fees,
    List<Leg> legs,
    Optional<String> note,
    Map<String, Integer> tags,
    Party party) {
  public enum Side {
    BUY,
    SELL
  }

  @Wire
  public record Fees(int maker, int taker) {}

  @Wire(view = true)
  public record Leg(int quantity, long price) {}

  @Wire(view = true)
  public sealed interface Party {
    @Wire(view = true)
    @Tag(1)
    record Person(String name, int birthYear) implements Party {}

    @Wire
    @Tag(2)
    record Firm(String name) implements Party {}
  }
}
