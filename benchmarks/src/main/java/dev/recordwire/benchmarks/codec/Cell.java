package dev.recordwire.benchmarks.codec;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// One payload and one candidate that encodes and decodes it; as a parameter of JMH it is
/// `Car/sbe`.
///
/// @param payload the payload
/// @param candidate the candidate's name
public record Cell(Payload<?> payload, String candidate) {
  /// The cells whose payload and candidate match, payload by payload.
  public static List<Cell> matching(Predicate<String> payloads, Predicate<String> candidates) {
    List<Cell> cells = new ArrayList<>();
    for (Payload<?> payload : Payloads.all()) {
      if (payloads.test(payload.name())) {
        payload.candidates().stream()
            .filter(candidates)
            .forEach(candidate -> cells.add(new Cell(payload, candidate)));
      }
    }
    return cells;
  }

  /// The cell with this [#name()].
  public static Cell named(String name) {
    int slash = name.indexOf('/');
    List<Cell> found =
        matching(name.substring(0, slash)::equals, name.substring(slash + 1)::equals);
    if (found.isEmpty()) {
      throw new IllegalArgumentException("no payload and candidate are named " + name);
    }
    return found.getFirst();
  }

  /// The name of the cell as a parameter of JMH.
  public String name() {
    return payload.name() + "/" + candidate;
  }

  /// Whether the candidate implements [FieldReader].
  public boolean readsFields() {
    return candidate.startsWith("flatbuffers")
        || candidate.startsWith("sbe")
        || candidate.startsWith("recordwire");
  }

  /// Creates the candidate, and checks that it decodes what it encoded.
  public Candidate<Object> open() {
    return payload.open(candidate);
  }
}
