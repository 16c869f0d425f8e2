package telemetry;

import dev.recordwire.annotation.Code;
import dev.recordwire.annotation.Float64Array;
import dev.recordwire.annotation.Name;
import dev.recordwire.annotation.Uint16;
import dev.recordwire.annotation.Utf8;
import dev.recordwire.annotation.Wire;
import dev.recordwire.array.Float64View;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

final class Trades {
  enum Side {
    @Code(1)
    BUY,
    @Code(2)
    SELL
  }

  @Wire(table = true, view = true)
  record Price(long units, int nanos) {}

  @Wire
  record Range(float low, float high) {}

  @Wire(table = true)
  record Trade(
      @Uint16 int size,
      Side side,
      @Utf8(bytes = 6) String venue,
      Price price,
      Range range,
      @Float64Array(count = 3) Float64View depth,
      Instant time,
      @Name("settled-on") LocalDate settled,
      UUID id,
      boolean cancelled) {}
}
