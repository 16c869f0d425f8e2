package dev.recordwire.it.view;

import dev.recordwire.annotation.Tag;
import dev.recordwire.annotation.Uint16;
import dev.recordwire.annotation.Utf8;
import dev.recordwire.annotation.Wire;
import dev.recordwire.array.Float64View;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/// A record with a view that has a component of most kinds.
@Wire(view = true)
public record Order(
    long id,
    boolean isOpen,
    Side side,
    @Uint16 int port,
    @Utf8(bytes = 4) String code,
    Instant at,
    String venue,
    double price,
    Float64View depth,
    Fees fees,
    List<Leg> legs,
    List<Mark> marks,
    Optional<String> note,
    OptionalInt rank,
    Map<String, Integer> tags,
    Party party,
    float last) {
  public enum Side {
    BUY,
    SELL
  }

  /// A record without a view.
  @Wire
  public record Fees(int maker, String currency) {
    public Fees {
      if (maker == 666) {
        throw new IllegalArgumentException("no such fee");
      }
    }
  }

  /// A record of a fixed size.
  @Wire(view = true)
  public record Leg(int quantity, long price, boolean isShort) {}

  /// A record of variable size.
  @Wire(view = true)
  public record Mark(String text, int value) {
    public Mark {
      if (value == 666) {
        throw new IllegalArgumentException("no such mark");
      }
    }
  }

  /// A union.
  @Wire(view = true)
  public sealed interface Party {
    /// A variant with a view.
    @Wire(view = true)
    @Tag(1)
    record Person(String name, int birthYear) implements Party {}

    /// A variant without a view.
    @Wire
    @Tag(2)
    record Firm(String name) implements Party {}
  }

  static Order sample() {
    return new Order(
        42,
        true,
        Side.SELL,
        8080,
        "EUR",
        Instant.ofEpochSecond(1_000, 5),
        "Zürich",
        95.5,
        Float64View.of(1.5, 2.5),
        new Fees(3, "CHF"),
        List.of(new Leg(1, 10, false), new Leg(2, 20, true), new Leg(3, 30, false)),
        List.of(new Mark("a", 1), new Mark("", 2), new Mark("ccc", 3)),
        Optional.of("a note"),
        OptionalInt.empty(),
        Map.of("k", 1),
        new Party.Person("Ada", 1815),
        0.5f);
  }
}
