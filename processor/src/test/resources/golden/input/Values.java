package telemetry;

import dev.recordwire.annotation.Code;
import dev.recordwire.annotation.Fallback;
import dev.recordwire.annotation.Float16;
import dev.recordwire.annotation.Float16Array;
import dev.recordwire.annotation.Uint64;
import dev.recordwire.annotation.Wire;
import dev.recordwire.array.Float16View;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;

@Wire
public record Values(
    @Float16 float half,
    @Float16Array float[] halves,
    Float16View halfView,
    @Uint64 BigInteger unsigned,
    Side side,
    OrderState state,
    Thread.State thread,
    Instant instant,
    Duration duration,
    LocalDate date,
    LocalTime time,
    LocalDateTime datetime,
    UUID uuid,
    BigInteger big,
    BigDecimal decimal,
    List<Side> sides,
    List<Instant> instants,
    List<BigDecimal> decimals) {
  public enum Side {
    BUY,
    SELL,
    @Fallback
    OTHER
  }

  public enum OrderState {
    @Code(300)
    FILLED,
    @Code(1)
    OPEN
  }
}
