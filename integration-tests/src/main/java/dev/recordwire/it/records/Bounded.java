package dev.recordwire.it.records;

import dev.recordwire.annotation.Binary;
import dev.recordwire.annotation.Float64Array;
import dev.recordwire.annotation.Int32Array;
import dev.recordwire.annotation.LengthPrefix;
import dev.recordwire.annotation.MaxCount;
import dev.recordwire.annotation.Utf8;
import dev.recordwire.annotation.Wire;
import dev.recordwire.array.Float64View;
import java.lang.foreign.MemorySegment;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// One record for each type that can have a bound.
public final class Bounded {
  private Bounded() {}

  /// A text of at most four bytes.
  @Wire
  public record Text(@Utf8(maxBytes = 4) String value) {}

  /// A binary of at most two bytes, copied.
  @Wire
  public record Bytes(@Binary(maxBytes = 2) byte[] value) {}

  /// A binary of at most two bytes, not copied.
  @Wire
  public record Segment(@Binary(maxBytes = 2) MemorySegment value) {}

  /// At most two numbers.
  @Wire(lengths = LengthPrefix.UINT16)
  public record Numbers(@Int32Array(maxCount = 2) int[] value) {}

  /// A view of at most one number.
  @Wire
  public record View(@Float64Array(maxCount = 1) Float64View value) {}

  /// At most two sets of at most one text.
  @Wire
  public record Groups(@MaxCount(2) List<@MaxCount(1) Set<String>> value) {}

  /// At most one entry.
  @Wire
  public record Entries(@MaxCount(1) Map<@Utf8(maxBytes = 2) String, Integer> value) {}

  /// At most two objects.
  @Wire
  public record Objects(@MaxCount(2) String[] value) {}

  /// At most three bytes, or nothing.
  @Wire
  public record Note(@Utf8(maxBytes = 3) Optional<String> value) {}
}
