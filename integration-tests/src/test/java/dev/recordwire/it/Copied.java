package dev.recordwire.it;

import dev.recordwire.annotation.Default;
import dev.recordwire.annotation.LengthPrefix;
import dev.recordwire.annotation.MaxCount;
import dev.recordwire.annotation.Tag;
import dev.recordwire.annotation.Utf8;
import dev.recordwire.annotation.Wire;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/// The records of [InPlace] with Strings.
final class Copied {
  private Copied() {}

  @Wire(lengths = LengthPrefix.UINT16)
  record Texts(
      String name,
      @Utf8(bytes = 6) String code,
      @Utf8(maxBytes = 20) String bounded,
      int number,
      List<String> lines,
      Set<String> tags,
      SortedSet<String> sorted,
      Map<String, String> index,
      SortedMap<@Utf8(bytes = 4) String, Integer> counts,
      Optional<String> note,
      @Nullable String comment,
      @MaxCount(9) @Utf8 String[] words) {}

  @Wire(evolvable = true)
  record Growing(
      String name,
      @Default("né") String city,
      @Utf8(bytes = 4) @Default("x") String code,
      @Default("[]") List<String> lines,
      Optional<String> note) {}

  @Wire
  sealed interface Line {
    @Tag(1)
    @Wire
    record Plain(String text) implements Line {}

    @Tag(2)
    @Wire
    record Quoted(String text, String source) implements Line {}
  }

  @Wire
  record Page(List<Line> lines) {}
}
