package dev.recordwire.it.view;

import dev.recordwire.annotation.Default;
import dev.recordwire.annotation.MaxCount;
import dev.recordwire.annotation.Utf8;
import dev.recordwire.annotation.Wire;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;

/// A record with maps, and with collections of what is neither a text nor a number.
@Wire(view = true)
@SuppressWarnings("WireCollisions")
record Account(
    @Utf8(bytes = 6) String code,
    Map<String, Long> balances,
    Map<Integer, Double> rates,
    Map<String, Order.Leg> legs,
    List<Order.Side> sides,
    Set<UUID> owners,
    Set<Order.Leg> marks,
    List<OptionalLong> limits,
    List<List<String>> groups,
    byte[][] seals,
    int last) {
  /// A record all of whose components may be absent.
  @Wire(view = true, evolvable = true)
  record Settings(
      @Default("plain") String theme,
      @Default("EUR") @Utf8(bytes = 4) String currency,
      @Default("[]") List<String> tags,
      @Default("[]") List<Integer> sizes,
      @Default("[]") List<Order.Side> sides,
      @Default("[]") Map<String, Long> scores,
      @Default("[]") @MaxCount(3) List<Order.Leg> legs,
      Optional<String> note) {}

  /// The same record before it had components.
  @Wire(evolvable = true)
  record NoSettings() {}

  static Account sample() {
    return new Account(
        "CH-1",
        Map.of("Zürich", 12L),
        Map.of(4, 0.5),
        Map.of("x", new Order.Leg(1, 2, true)),
        List.of(Order.Side.SELL, Order.Side.BUY),
        Set.of(new UUID(1, 2)),
        Set.of(new Order.Leg(3, 4, false)),
        List.of(OptionalLong.of(5), OptionalLong.empty()),
        List.of(List.of("a", "b"), List.of()),
        new byte[][] {{1}, {}, {2, 3}},
        6);
  }
}
