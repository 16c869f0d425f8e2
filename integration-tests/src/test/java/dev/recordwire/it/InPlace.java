package dev.recordwire.it;

import dev.recordwire.annotation.Default;
import dev.recordwire.annotation.LengthPrefix;
import dev.recordwire.annotation.MaxCount;
import dev.recordwire.annotation.Tag;
import dev.recordwire.annotation.Utf8;
import dev.recordwire.annotation.Wire;
import dev.recordwire.codec.Utf8View;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/// Records whose texts are views.
final class InPlace {
  private InPlace() {}

  @Wire(lengths = LengthPrefix.UINT16)
  record Texts(
      Utf8View name,
      @Utf8(bytes = 6) Utf8View code,
      @Utf8(maxBytes = 20) Utf8View bounded,
      int number,
      List<Utf8View> lines,
      Set<Utf8View> tags,
      SortedSet<Utf8View> sorted,
      Map<Utf8View, Utf8View> index,
      SortedMap<@Utf8(bytes = 4) Utf8View, Integer> counts,
      Optional<Utf8View> note,
      @Nullable Utf8View comment,
      @MaxCount(9) @Utf8 Utf8View[] words) {}

  @Wire(evolvable = true)
  record Growing(
      Utf8View name,
      @Default("né") Utf8View city,
      @Utf8(bytes = 4) @Default("x") Utf8View code,
      @Default("[]") List<Utf8View> lines,
      Optional<Utf8View> note) {}

  /// The version before [Growing].
  @Wire(evolvable = true)
  record Grown(Utf8View name) {}

  @Wire
  sealed interface Line {
    @Tag(1)
    @Wire
    record Plain(Utf8View text) implements Line {}

    @Tag(2)
    @Wire
    record Quoted(Utf8View text, Utf8View source) implements Line {}
  }

  @Wire
  record Page(List<Line> lines) {}
}
