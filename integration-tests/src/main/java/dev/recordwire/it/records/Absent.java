package dev.recordwire.it.records;

import dev.recordwire.annotation.LengthPrefix;
import dev.recordwire.annotation.Uint16;
import dev.recordwire.annotation.Uint32;
import dev.recordwire.annotation.Uint8;
import dev.recordwire.annotation.Utf8;
import dev.recordwire.annotation.Wire;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/// Every Java form of a value that may be absent.
@SuppressWarnings("NullableOptional") // the test is about Optional components
@Wire(lengths = LengthPrefix.UINT16)
public record Absent(
    @Utf8 Optional<String> title,
    Optional<Integer> rank,
    @Uint16 OptionalInt port,
    @Uint32 OptionalLong length,
    OptionalDouble mean,
    @Nullable String nickname,
    @Nullable Character initial,
    @Uint8 @Nullable Short age,
    double @Nullable [] samples,
    Optional<List<Boolean>> answers,
    List<@Nullable Short> marks,
    @Nullable Optional<Byte> twice,
    @Nullable Point origin) {
  /// A record that may be absent.
  @Wire
  public record Point(float x, float y) {}
}
