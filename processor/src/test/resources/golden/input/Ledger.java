package telemetry;

import dev.recordwire.annotation.Default;
import dev.recordwire.annotation.Utf8;
import dev.recordwire.annotation.Wire;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

@Wire(evolvable = true, view = true)
record Ledger(
    @Utf8(bytes = 4) String currency,
    Map<String, List<Long>> bookings,
    Map<Integer, Double> rates,
    List<Kind> kinds,
    List<Optional<String>> notes,
    Set<BigDecimal> steps,
    @Default("main") String branch,
    @Default("[]") List<Integer> sums,
    @Default("[]") List<String> owners) {
  enum Kind {
    CASH,
    BOND
  }
}
