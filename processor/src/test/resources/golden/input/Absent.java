package telemetry;

import dev.recordwire.annotation.Uint16;
import dev.recordwire.annotation.Uint32;
import dev.recordwire.annotation.Utf8;
import dev.recordwire.annotation.Wire;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

@Wire
public record Absent(
    @Utf8 Optional<String> title,
    Optional<Integer> rank,
    @Uint16 OptionalInt port,
    @Uint32 OptionalLong length,
    OptionalDouble mean,
    @Nullable String nickname,
    @Nullable Character initial,
    double @Nullable [] samples,
    Optional<List<Boolean>> answers,
    List<@Nullable Short> marks,
    @Nullable Point origin) {
  @Wire
  public record Point(float x, float y) {}
}
