package dev.recordwire.house;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// One word for one idea: no retired word returns to the main sources, in names or in comments.
@Tag("once")
class RetiredWordsTest {
  /// A retired word.
  ///
  /// @param pattern matches the word and the names that contain it
  /// @param example one of these names
  /// @param successor the word to write instead
  private record Retired(Pattern pattern, String example, String successor) {
    Retired(String pattern, String example, String successor) {
      this(Pattern.compile("(?<!\\w)(?:" + pattern + ")(?!\\w)"), example, successor);
    }
  }

  private static final List<Retired> RETIRED =
      List.of(
          new Retired("[Hh]eld|\\w*Held[A-Z]\\w*|HELD_\\w+", "isHeldOn", "contained"),
          new Retired("[Hh]olders?|\\w+Holder", "holder", "container, owner"),
          new Retired("Kept[A-Z]\\w*|KEPT(_F\\w+)?", "KeptWriter", "pooled, captured, pending"),
          new Retired("MOST_\\w+|LARGEST_\\w+|\\w*MostElements", "MOST_BYTES", "MAX_…, max…"),
          new Retired("[Ll]east(?!Significant)[A-Z]\\w*|findLeast\\w+", "leastSize", "min…"),
          new Retired("[Ss]tretch(es)?|\\w+Stretch", "TaggedStretch", "group, run"),
          new Retired("[Ss]tated", "Stated", "explicit"),
          new Retired("[Ss]urroundings|Surroundings\\w+", "SurroundingsReader", "context"),
          new Retired("Outcome", "Outcome", "Analysis"),
          new Retired("Lengths(?! and)|LengthWidth", "Lengths", "LengthPrefix"),
          new Retired("WireType[.]Struct", "WireType.Struct", "WireType.Nested"),
          new Retired("tagged\\w*|Tagged\\w+", "taggedInt32", "header"),
          new Retired("Pool|PoolTest", "Pool", "SlotPool"),
          new Retired("Ranges", "Ranges", "IntegerRanges"),
          new Retired("(Fields|Parts|Layout|Codec)Writer", "FieldsWriter", "…Emitter"),
          new Retired("\\w*[Cc]ontenders?|[Ee]ntrants?", "AddContender", "candidate"),
          new Retired("nativelib|nativecall|recordwire[.](\\w+[.])?foreign", "nativelib", "ffi"),
          new Retired(
              "Plain\\w*Callbacks|LambdaLoops|Summarizing|ViewSearching",
              "PlainInt32Callbacks",
              "Scalar…, LambdaCopies, SummaryPass, Searches"));

  /// Words with which no comment opens: the subject comes first.
  private static final Pattern OPENING = Pattern.compile("\\s*///? (?:What|That|Those)\\b.*");

  @Test
  void eachPatternFindsItsWord() {
    for (Retired retired : RETIRED) {
      assertWithMessage(retired.example())
          .that(retired.pattern().matcher("the " + retired.example() + "()").find())
          .isTrue();
    }
  }

  @Test
  void noRetiredWordReturns() throws IOException {
    List<String> found = new ArrayList<>();
    for (JavaSource source : mainSources()) {
      List<String> lines = source.lines();
      for (int i = 0; i < lines.size(); i++) {
        for (Retired retired : RETIRED) {
          Matcher matcher = retired.pattern().matcher(lines.get(i));
          while (matcher.find()) {
            add(found, source, i, "%s: write %s".formatted(matcher.group(), retired.successor()));
          }
        }
      }
    }
    assertWithMessage("retired words").that(found).isEmpty();
  }

  @Test
  void commentsOpenWithTheirSubject() throws IOException {
    List<String> found = new ArrayList<>();
    for (JavaSource source : JavaSource.all(_ -> true)) {
      List<String> lines = source.lines();
      for (int i = 0; i < lines.size(); i++) {
        boolean continues = i > 0 && lines.get(i - 1).strip().startsWith("//");
        if (!continues && OPENING.matcher(lines.get(i)).matches()) {
          add(found, source, i, lines.get(i).strip());
        }
      }
    }
    assertWithMessage("comments that do not open with their subject").that(found).isEmpty();
  }

  private static List<JavaSource> mainSources() throws IOException {
    List<JavaSource> sources = JavaSource.all(path -> path.contains("/src/main/java/"));
    assertThat(sources.size()).isGreaterThan(400);
    return sources;
  }

  private static void add(List<String> found, JavaSource source, int line, String what) {
    found.add("%s:%d %s".formatted(source.name(), line + 1, what));
  }
}
