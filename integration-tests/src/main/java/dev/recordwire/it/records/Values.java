package dev.recordwire.it.records;

import dev.recordwire.annotation.Code;
import dev.recordwire.annotation.Fallback;
import dev.recordwire.annotation.Float16;
import dev.recordwire.annotation.Float16Array;
import dev.recordwire.annotation.LengthPrefix;
import dev.recordwire.annotation.Uint64;
import dev.recordwire.annotation.Wire;
import dev.recordwire.array.Float16View;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;

/// Every wire type that a class of the JDK carries, and enums of ordinals and of codes.
@Wire(lengths = LengthPrefix.UINT16)
public record Values(
    @Float16 float half,
    @Float16Array float[] halves,
    Float16View view,
    @Float16Array(count = 1) Float16View one,
    @Uint64 BigInteger unsigned,
    DayOfWeek day,
    Side side,
    Status status,
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
    List<BigInteger> bigs) {
  /// An enum whose codes have gaps.
  public enum Side {
    @Code(3)
    SELL,
    @Code(1)
    BUY
  }

  /// An enum of two bytes whose unknown codes are read as one of its constants.
  public enum Status {
    @Code(200)
    OK,
    @Code(404)
    NOT_FOUND,
    @Code(0)
    @Fallback
    UNKNOWN
  }
}
